#include "ui/shell/statuspart.h"

#include "ui/shell/icons.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace edgewise {

using theme::Colour;
using theme::Type;

namespace {

constexpr int partHeight = theme::smallControl;
constexpr int barWidth = 96;
constexpr int barHeight = 4;
constexpr int dotSize = 8;

} // namespace

StatusPart::StatusPart(QWidget *parent)
    : QAbstractButton(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
}

void StatusPart::setContent(const Content &content)
{
    if (content == m_content)
        return;
    m_content = content;
    QStringList words = {content.strong, content.lead, content.code, content.text};
    words.removeAll(QString());
    setAccessibleName(words.join(u' '));
    updateGeometry();
    update();
}

QSize StatusPart::sizeHint() const
{
    return {lay(nullptr), partHeight};
}

/// Goes over the parts and paints them when there is something to paint on; answers with the width of all.
int StatusPart::lay(QPainter *painter) const
{
    int x = theme::u2;
    const auto place = [this](const QRect &rect) -> QRect { return QStyle::visualRect(layoutDirection(), this->rect(), rect); };
    const auto words = [&](const QString &text, Type type, Colour ink) {
        if (text.isEmpty())
            return;
        const QFont font = theme::font(type);
        const int width = QFontMetrics(font).horizontalAdvance(text);
        if (painter) {
            painter->setFont(font);
            painter->setPen(theme::colour(ink));
            painter->setLayoutDirection(Qt::LayoutDirectionAuto);
            painter->drawText(place(QRect(x, 0, width + 1, partHeight)), Qt::AlignVCenter | Qt::AlignHCenter | Qt::TextSingleLine, text);
        }
        x += width + theme::u2;
    };
    if (!m_content.iconName.isEmpty()) {
        if (painter)
            edgewise::icon(m_content.iconName, m_content.iconTint)
                .paint(painter, place(QRect(x, (partHeight - theme::iconSmall) / 2, theme::iconSmall, theme::iconSmall)));
        x += theme::iconSmall + theme::u2;
    }
    words(m_content.strong, Type::HintStrong, Colour::Text);
    if (m_content.progress) {
        if (painter) {
            const QRect whole(x, (partHeight - barHeight) / 2, barWidth, barHeight);
            QRect done = whole;
            done.setWidth(int(barWidth * std::clamp(*m_content.progress, 0.0, 1.0)));
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme::colour(Colour::Line));
            painter->drawRoundedRect(place(whole), barHeight / 2.0, barHeight / 2.0);
            painter->setBrush(theme::colour(m_content.bar));
            if (done.width() > 0)
                painter->drawRoundedRect(place(done), barHeight / 2.0, barHeight / 2.0);
        }
        x += barWidth + theme::u2;
    }
    words(m_content.lead, Type::Hint, Colour::Muted);
    words(m_content.code, Type::Code, Colour::Muted);
    if (m_content.dot) {
        if (!m_content.code.isEmpty())
            x += theme::u1;
        if (painter) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme::colour(*m_content.dot));
            painter->drawEllipse(place(QRect(x, (partHeight - dotSize) / 2, dotSize, dotSize)));
        }
        x += dotSize + theme::u2;
    }
    words(m_content.text, Type::Hint, Colour::Muted);
    return x;
}

void StatusPart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isEnabled() && (underMouse() || isDown())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::colour(Colour::Pressed));
        painter.drawRoundedRect(rect(), theme::u1, theme::u1);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme::colour(Colour::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), theme::u1, theme::u1);
    }
    lay(&painter);
}

} // namespace edgewise
