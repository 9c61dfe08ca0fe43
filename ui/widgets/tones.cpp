#include "ui/widgets/tones.h"

#include <QPainter>

namespace edgewise {

theme::Colour wordColour(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
    case Tone::Good: return theme::Colour::Text;
    case Tone::Warn: return theme::Colour::Warn;
    case Tone::Bad: return theme::Colour::Bad;
    case Tone::Muted: return theme::Colour::Muted;
    }
    return theme::Colour::Text;
}

theme::Colour dotColour(Tone tone)
{
    return tone == Tone::Good ? theme::Colour::Good : tone == Tone::Plain ? theme::Colour::Muted : wordColour(tone);
}

void paintDot(QPainter *painter, const QRectF &rect, Tone tone, Dot dot)
{
    if (dot == Dot::None)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor ink = theme::colour(dotColour(tone));
    if (dot == Dot::Full) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink);
        painter->drawEllipse(rect);
    } else {
        painter->setPen(QPen(ink, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(rect.adjusted(0.75, 0.75, -0.75, -0.75));
    }
    painter->restore();
}

} // namespace edgewise
