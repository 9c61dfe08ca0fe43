#include "ui/shell/barbutton.h"

#include "ui/shell/icons.h"
#include "ui/shell/keycap.h"
#include "ui/widgets/chip.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace edgewise {

using theme::Colour;
using theme::Type;

namespace {

constexpr int dotSize = 8;
constexpr int ownDotSize = 10;
constexpr int searchWidth = 480;
constexpr int longestName = 280;

int chipWidth(bool production, const QColor &own)
{
    EnvironmentChip chip;
    chip.setEnvironment(production, own);
    return chip.sizeHint().width();
}

} // namespace

BarButton::BarButton(Kind kind, QWidget *parent)
    : QAbstractButton(parent)
    , m_kind(kind)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
}

void BarButton::setEnvironment(const QColor &own, bool production, bool hasChip)
{
    m_own = own;
    m_isProduction = production;
    m_hasChip = hasChip;
    update();
}

void BarButton::setTone(theme::Colour dot)
{
    m_dot = dot;
    update();
}

QSize BarButton::sizeHint() const
{
    switch (m_kind) {
    case Kind::Search: return {searchWidth, theme::control};
    case Kind::Health:
        return {QFontMetrics(theme::font(Type::Base)).horizontalAdvance(text()) + dotSize + 3 * theme::u2 + 1, theme::control};
    case Kind::Switcher: {
        int width =
            std::min(longestName, QFontMetrics(theme::font(Type::Strong)).horizontalAdvance(text())) + theme::iconSmall + 3 * theme::u2 + 2;
        if (m_hasChip)
            width += chipWidth(m_isProduction, m_own) + theme::u2;
        if (!m_isProduction && m_own.isValid())
            width += ownDotSize + theme::u2;
        return {width, theme::control};
    }
    }
    Q_UNREACHABLE();
}

QRect BarButton::place(const QRect &rect) const
{
    return QStyle::visualRect(layoutDirection(), this->rect(), rect);
}

void BarButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter);
    switch (m_kind) {
    case Kind::Switcher: paintSwitcher(painter); break;
    case Kind::Search: paintSearch(painter); break;
    case Kind::Health: paintHealth(painter); break;
    }
}

void BarButton::paintFrame(QPainter &painter) const
{
    const bool isPointedAt = underMouse() || isDown();
    const QRectF edge = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool hasFrame = m_kind == Kind::Search || isPointedAt || (m_kind == Kind::Switcher && m_isProduction);
    if (hasFrame) {
        const bool hasOwnLine = m_kind == Kind::Switcher && m_isProduction;
        painter.setPen(hasOwnLine ? theme::connectionColours(m_own, true).line : theme::colour(Colour::Line));
        painter.setBrush(theme::colour(isDown() ? Colour::Pressed : Colour::Base));
        painter.drawRoundedRect(edge, theme::radius, theme::radius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme::colour(Colour::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(edge.adjusted(0.5, 0.5, -0.5, -0.5), theme::radius, theme::radius);
    }
}

void BarButton::paintSwitcher(QPainter &painter) const
{
    int x = theme::u2 + 1;
    const int middle = height() / 2;
    if (!m_isProduction && m_own.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_own);
        painter.drawEllipse(place(QRect(x, middle - ownDotSize / 2, ownDotSize, ownDotSize)));
        x += ownDotSize + theme::u2;
    }
    const QFont font = theme::font(Type::Strong);
    const QFontMetrics metrics(font);
    const int tail = theme::iconSmall + 2 * theme::u2 + 1 + (m_hasChip ? chipWidth(m_isProduction, m_own) + theme::u2 : 0);
    const QString name = metrics.elidedText(text(), Qt::ElideRight, std::max(0, width() - x - tail + theme::u2));
    const int nameWidth = metrics.horizontalAdvance(name);
    painter.setFont(font);
    painter.setPen(theme::colour(Colour::Text));
    painter.drawText(place(QRect(x, 0, nameWidth + 1, height())), Qt::AlignVCenter | Qt::TextSingleLine, name);
    x += nameWidth + theme::u2;
    if (m_hasChip) {
        const int chip = chipWidth(m_isProduction, m_own);
        const QRect chipRect = place(QRect(x, 0, chip, height()));
        EnvironmentChip::paint(&painter, QPoint(chipRect.right() + 1, middle), m_isProduction, m_own);
        x += chip + theme::u2;
    }
    edgewise::icon(u"down"_s).paint(&painter, place(QRect(x, middle - theme::iconSmall / 2, theme::iconSmall, theme::iconSmall)));
}

void BarButton::paintSearch(QPainter &painter) const
{
    const int middle = height() / 2;
    const int start = theme::u2 + 1;
    edgewise::icon(u"search"_s, Colour::Muted)
        .paint(&painter, place(QRect(start, middle - theme::iconSmall / 2, theme::iconSmall, theme::iconSmall)));
    const QString keys = QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
    const QSize cap = KeyCap::size(keys);
    KeyCap::paint(&painter, place(QRect(QPoint(width() - theme::u2 - 1 - cap.width(), middle - cap.height() / 2), cap)), keys);
    const int textStart = start + theme::iconSmall + theme::u2;
    const int room = width() - textStart - cap.width() - 2 * theme::u2;
    const QFont font = theme::font(Type::Base);
    painter.setFont(font);
    painter.setPen(theme::colour(Colour::Muted));
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.drawText(place(QRect(textStart, 0, room, height())),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter) | Qt::AlignAbsolute),
                     QFontMetrics(font).elidedText(text(), Qt::ElideRight, room));
}

void BarButton::paintHealth(QPainter &painter) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::colour(m_dot));
    painter.drawEllipse(place(QRect(theme::u2, (height() - dotSize) / 2, dotSize, dotSize)));
    painter.setFont(theme::font(Type::Base));
    painter.setPen(theme::colour(Colour::Text));
    const int start = 2 * theme::u2 + dotSize;
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.drawText(place(QRect(start, 0, width() - start, height())),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter) | Qt::AlignAbsolute), text());
}

} // namespace edgewise
