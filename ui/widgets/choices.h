#pragma once

#include <QWidget>

class QButtonGroup;
class QGridLayout;

namespace edgewise {

/// A few options side by side, each a radio button with a sentence in a frame; a click anywhere on the frame chooses it.
class Choices final : public QWidget
{
    Q_OBJECT

public:
    explicit Choices(const QString &name, const QString &accessibleName, QWidget *parent = nullptr);

    void add(int id, const QString &text, const QString &sentence);
    [[nodiscard]] int current() const; ///< -1 when none is chosen.
    void setCurrent(int id);

Q_SIGNALS:
    void changed(int id); ///< By the person; not by setCurrent().

private:
    QButtonGroup *m_group;
    QGridLayout *m_layout;
};

} // namespace edgewise
