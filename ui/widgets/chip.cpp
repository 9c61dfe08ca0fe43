#include "ui/widgets/chip.h"

#include "ui/shell/theme.h"

#include <QPainter>

namespace edgewise {

using theme::Colour;
using theme::colour;

namespace {

constexpr int chipHeight = 18, chipPadding = 6, tagHeight = 16, tagPadding = 5, corner = 4;

QFont chipFont()
{
    QFont font = theme::font(theme::Type::Tag);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.4);
    return font;
}

QFont tagFont()
{
    QFont font = theme::font(theme::Type::Tag);
    font.setWeight(QFont::DemiBold);
    return font;
}

int textWidth(const QFont &font, const QString &text)
{
    return QFontMetrics(font).horizontalAdvance(text.toUpper());
}

void paintChip(QPainter *painter, const QRect &rect, bool production, const QColor &own)
{
    const auto colours = theme::connectionColours(own, production);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(production ? colours.chip : colour(Colour::Line));
    painter->setBrush(colours.chip);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), corner - 0.5, corner - 0.5);
    painter->setFont(chipFont());
    painter->setPen(colours.onChip);
    painter->drawText(rect, Qt::AlignCenter, EnvironmentChip::word(production));
    painter->restore();
}

} // namespace

EnvironmentChip::EnvironmentChip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setEnvironment(false, {});
}

void EnvironmentChip::setEnvironment(bool production, const QColor &colour)
{
    m_production = production;
    m_colour = colour;
    setAccessibleName(word(production));
    updateGeometry();
    update();
}

QSize EnvironmentChip::sizeHint() const
{
    return QSize(textWidth(chipFont(), word(m_production)) + 2 * chipPadding + 2, chipHeight);
}

QRect EnvironmentChip::paint(QPainter *painter, const QPoint &rightMiddle, bool production, const QColor &colour)
{
    const int width = textWidth(chipFont(), word(production)) + 2 * chipPadding + 2;
    const QRect rect(rightMiddle.x() - width, rightMiddle.y() - chipHeight / 2, width, chipHeight);
    paintChip(painter, rect, production, colour);
    return rect;
}

QString EnvironmentChip::word(bool production)
{
    return production ? tr("PRODUCTION") : tr("TEST");
}

void EnvironmentChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(&painter, rect(), m_production, m_colour);
}

Tag::Tag(const QString &text, Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text, tone);
}

void Tag::setText(const QString &text, Tone tone)
{
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Tag::sizeHint() const
{
    return size(m_text);
}

QSize Tag::size(const QString &text)
{
    return QSize(textWidth(tagFont(), text) + 2 * tagPadding, tagHeight);
}

void Tag::paint(QPainter *painter, const QRect &rect, const QString &text, Tone tone)
{
    Colour ink = Colour::Accent, surface = Colour::AccentSurface;
    switch (tone) {
    case Tone::Plain: break;
    case Tone::Good: ink = Colour::Good, surface = Colour::GoodSurface; break;
    case Tone::Warn: ink = Colour::Warn, surface = Colour::WarnSurface; break;
    case Tone::Bad: ink = Colour::Bad, surface = Colour::BadSurface; break;
    case Tone::Muted: ink = Colour::Muted, surface = Colour::Window; break;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(tone == Tone::Muted ? QPen(colour(Colour::Line)) : QPen(Qt::NoPen));
    painter->setBrush(colour(surface));
    const qreal inset = tone == Tone::Muted ? 0.5 : 0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), corner, corner);
    painter->setFont(tagFont());
    painter->setPen(colour(ink));
    painter->setLayoutDirection(Qt::LayoutDirectionAuto); // "2 CHANGES", not "CHANGES 2"
    painter->drawText(rect, Qt::AlignCenter, text);
    painter->restore();
}

void Tag::paintEvent(QPaintEvent *)
{
    if (m_text.isEmpty())
        return;
    QPainter painter(this);
    paint(&painter, rect(), m_text, m_tone);
}

} // namespace edgewise
