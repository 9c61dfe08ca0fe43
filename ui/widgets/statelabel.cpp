#include "ui/widgets/statelabel.h"

#include "ui/shell/theme.h"
#include "ui/widgets/tones.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr int dot = 8, gap = 8;

} // namespace

StateLabel::StateLabel(QWidget *parent)
    : QWidget(parent)
{
    setFont(theme::font(theme::Type::Hint));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StateLabel::setState(Tone tone, Dot shape, const QString &text, const QString &note)
{
    m_tone = tone;
    m_dot = shape;
    m_text = text;
    m_note = note;
    setAccessibleName(note.isEmpty() ? text : QString(text + u", "_s + note));
    updateGeometry();
    update();
}

QSize StateLabel::sizeHint() const
{
    int width = fontMetrics().horizontalAdvance(m_text) + (m_dot == Dot::None ? 0 : dot + gap);
    if (!m_note.isEmpty())
        width += fontMetrics().horizontalAdvance(u" "_s + m_note);
    return QSize(width + 1, qMax(16, fontMetrics().height()));
}

void StateLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QRect rest = rect();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int align = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    if (m_dot != Dot::None) {
        const QRectF place(mirrored ? rest.right() + 1 - dot : rest.left(), rest.center().y() - dot / 2.0 + 1, dot, dot);
        paintDot(&painter, place, m_tone, m_dot);
        rest.adjust(mirrored ? 0 : dot + gap, 0, mirrored ? -dot - gap : 0, 0);
    }
    // The state's word is muted here unless it asks for attention: the dot carries the rest.
    painter.setPen(theme::colour(m_tone == Tone::Good || m_tone == Tone::Plain ? theme::Colour::Muted : wordColour(m_tone)));
    const QString shown = fontMetrics().elidedText(m_text, Qt::ElideRight, rest.width());
    painter.drawText(rest, align, shown);
    if (m_note.isEmpty())
        return;
    const int used = fontMetrics().horizontalAdvance(QString(shown + u' '));
    rest.adjust(mirrored ? 0 : used, 0, mirrored ? -used : 0, 0);
    painter.setPen(theme::colour(theme::Colour::Muted));
    painter.drawText(rest, align, fontMetrics().elidedText(m_note, Qt::ElideRight, rest.width()));
}

} // namespace edgewise
