#include "ui/shell/keycap.h"

#include "ui/shell/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace edgewise {

namespace {

constexpr int capHeight = 18;
constexpr int padding = 5;

} // namespace

KeyCap::KeyCap(const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize KeyCap::size(const QString &text)
{
    return {QFontMetrics(theme::font(theme::Type::Small)).horizontalAdvance(text) + 2 * padding + 2, capHeight};
}

void KeyCap::paint(QPainter *painter, const QRect &rect, const QString &text)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(theme::colour(theme::Colour::Line));
    painter->setBrush(theme::colour(theme::Colour::Window));
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), theme::u1, theme::u1);
    painter->setFont(theme::font(theme::Type::Small));
    painter->setPen(theme::colour(theme::Colour::Muted));
    painter->drawText(rect, Qt::AlignCenter, text);
    painter->restore();
}

void KeyCap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(&painter, rect(), m_text);
}

} // namespace edgewise
