#pragma once

#include <QWidget>

class QPainter;

namespace edgewise {

/// A rounded card with a shadow around it, as menus, the palette and bubbles are.
void paintCard(QPainter &painter, const QRect &card);

/// A card above the window that goes when one clicks elsewhere or presses Esc. Its shadow lies in a translucent margin.
class Popup : public QWidget
{
    Q_OBJECT

public:
    /// Between the edge of the widget and the card.
    static constexpr int margin = 24;

    explicit Popup(QWidget *parent);

    /// Shows the card with its upper leading corner at `corner`, in global coordinates.
    void showAt(const QPoint &place, int width);

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;
};

} // namespace edgewise
