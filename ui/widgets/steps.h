#pragma once

#include <QStringList>
#include <QWidget>

namespace edgewise {

/// Where one is in a task of a few steps: numbered circles, those behind with a tick (mockup 23). To a screen reader it says "Step 2 of 4,
/// Dry run". Where there is no room for all names, only the present one keeps its own.
class Steps final : public QWidget
{
    Q_OBJECT

public:
    explicit Steps(const QStringList &names, QWidget *parent = nullptr);

    [[nodiscard]] int count() const { return int(m_names.size()); }
    [[nodiscard]] int current() const { return m_current; }
    /// 0 based; as many as there are steps: all are done.
    void setCurrent(int step);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int widthOf(int step, bool named) const;
    [[nodiscard]] int width(bool allNamed) const;

    const QStringList m_names;
    int m_current = 0;
};

} // namespace edgewise
