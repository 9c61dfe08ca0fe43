#pragma once

#include <QFrame>
#include <QHash>

class QButtonGroup;
class QHBoxLayout;

namespace edgewise {

/// An exclusive choice in one row ("All 13 | Active 9 | Failing 2"), the first chosen.
class Segments final : public QFrame
{
    Q_OBJECT

public:
    explicit Segments(const QString &name, const QString &accessibleName, QWidget *parent = nullptr);

    /// @param name  fixed, in English: the objectName
    void add(int id, const QString &name, const QString &text);
    /// A muted number behind the text; -1 shows none.
    void setCount(int id, int count);
    [[nodiscard]] int current() const;
    /// -1: none of them.
    void setCurrent(int id);

Q_SIGNALS:
    void changed(int id); ///< By the person; not by setCurrent().

private:
    QButtonGroup *m_group;
    QHBoxLayout *m_layout;
};

} // namespace edgewise
