#pragma once

#include <QAbstractScrollArea>

namespace edgewise {

/// Draws the round frame of a list or table over what it holds, which would cut its corners off otherwise. Stands on the colour of panes.
class CornerFrame final : public QWidget
{
    Q_OBJECT

public:
    /// @param view  becomes the parent, and gets a frame when it has none
    explicit CornerFrame(QAbstractScrollArea *view);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace edgewise
