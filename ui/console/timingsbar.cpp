#include "ui/console/timingsbar.h"

#include "ui/widgets/words.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

using theme::Colour;
using namespace std::chrono_literals;

namespace {

constexpr int barHeight = 8, barRadius = 2, key = 8, keyGap = 6, lineHeight = 16;
constexpr qreal least = 2; // A part that was there is seen.

/// "1", "49", "2,014"; what is less than one is said to be so.
QString milliseconds(std::chrono::microseconds time)
{
    if (time > 0us && time < 1ms)
        return u"<1"_s;
    return QLocale().toString(qlonglong((time.count() + 500) / 1000));
}

} // namespace

TimingsBar::TimingsBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"Timings"_s);
    setAccessibleName(tr("Time of the call"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TimingsBar::setTimings(const Timings &timings)
{
    m_parts.clear();
    const auto add = [this](const Timings::Time &time, const QString &name, const QString &meaning, Colour colour, qreal opacity) {
        if (time)
            m_parts.append({name, meaning, *time, colour, opacity});
    };
    add(timings.lookup, tr("DNS"), tr("Finding the address of the host"), Colour::Muted, 1);
    add(timings.connect, tr("Connect"), tr("Reaching the host"), Colour::Accent, 0.45);
    add(timings.tls, tr("TLS"), tr("Agreeing on the encryption"), Colour::CodeWord, 0.8);
    add(timings.wait, tr("Wait"), tr("Waiting for the answer to begin"), Colour::Accent, 1);
    add(timings.receive, tr("Receive"), tr("Receiving the answer"), Colour::Muted, 0.55);
    m_total = timings.total;
    setAccessibleDescription(sentence());
    updateGeometry();
    update();
}

QString TimingsBar::sentence() const
{
    QStringList parts;
    for (const Part &part : m_parts)
        parts.append(tr("%1 %2 ms").arg(part.name, milliseconds(part.time)));
    const QString total = Words::duration(std::chrono::duration_cast<std::chrono::milliseconds>(m_total));
    return parts.isEmpty() ? tr("%1 in all.").arg(total) : tr("%1 in all: %2.").arg(total, Words::list(parts));
}

QColor TimingsBar::colourOf(const Part &part) const
{
    QColor colour = theme::colour(part.colour);
    colour.setAlphaF(float(part.opacity));
    return colour;
}

QList<QRectF> TimingsBar::bars() const
{
    qreal sum = 0;
    for (const Part &part : m_parts)
        sum += qreal(part.time.count());
    const qreal room = width() - qreal(m_parts.size() - 1);
    const qreal spare = std::max(0.0, room - least * qreal(m_parts.size()));
    QList<QRectF> all;
    qreal x = 0;
    for (const Part &part : m_parts) {
        const qreal length = least + (sum > 0 ? spare * qreal(part.time.count()) / sum : 0);
        all.append(QRectF(layoutDirection() == Qt::RightToLeft ? width() - x - length : x, 0, length, barHeight));
        x += length + 1;
    }
    return all;
}

QList<TimingsBar::Legend> TimingsBar::legend(int width) const
{
    const QFontMetrics metrics(theme::font(theme::Type::Hint));
    QList<Legend> all;
    int x = 0;
    int y = barHeight + theme::u2;
    const auto add = [&](const QString &text, int part) {
        const int length = metrics.horizontalAdvance(text) + 1 + (part < 0 ? 0 : key + keyGap);
        if (x > 0 && x + length > width) {
            x = 0;
            y += lineHeight;
        }
        const QRect place(x, y, length, lineHeight);
        all.append({QStyle::visualRect(layoutDirection(), QRect(0, 0, width, y + lineHeight), place), text, part});
        x += length + theme::u3;
    };
    for (int i = 0; i < int(m_parts.size()); ++i)
        add(QString(m_parts.at(i).name + u' ' + milliseconds(m_parts.at(i).time)), i);
    if (!m_parts.isEmpty())
        add(tr("ms", "the unit of the numbers before it: milliseconds"), -1);
    return all;
}

QString TimingsBar::wordsAt(const QPoint &place) const
{
    const auto words = [this](qsizetype i) {
        const Part &part = m_parts.at(i);
        return tr("%1: %2 ms. %3.").arg(part.name, milliseconds(part.time), part.meaning);
    };
    const QList<QRectF> all = bars();
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all.at(i).contains(place))
            return words(i);
    }
    const QList<Legend> below = legend(width());
    for (const Legend &one : below) {
        if (one.part >= 0 && one.place.contains(place))
            return words(one.part);
    }
    return sentence();
}

QSize TimingsBar::sizeHint() const
{
    return QSize(theme::u6 * 10, heightForWidth(width()));
}

QSize TimingsBar::minimumSizeHint() const
{
    return QSize(theme::u6 * 4, barHeight + theme::u2 + lineHeight);
}

int TimingsBar::heightForWidth(int width) const
{
    const QList<Legend> all = legend(width);
    return all.isEmpty() ? barHeight : all.constLast().place.bottom() + 1;
}

void TimingsBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // each text in its own language
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(0, 0, width(), barHeight), barRadius, barRadius);
    painter.setClipPath(outline);
    const QList<QRectF> all = bars();
    for (qsizetype i = 0; i < all.size(); ++i)
        painter.fillRect(all.at(i), colourOf(m_parts.at(i)));
    painter.setClipping(false);

    painter.setFont(theme::font(theme::Type::Hint));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QList<Legend> below = legend(width());
    for (const Legend &one : below) {
        QRect words = one.place;
        if (one.part >= 0) {
            const QRectF dot(mirrored ? words.right() + 1 - key : words.left(), words.top() + (lineHeight - key) / 2.0, key, key);
            painter.setPen(Qt::NoPen);
            painter.setBrush(colourOf(m_parts.at(one.part)));
            painter.drawRoundedRect(dot, barRadius, barRadius);
            words.adjust(mirrored ? 0 : key + keyGap, 0, mirrored ? -key - keyGap : 0, 0);
        }
        painter.setPen(theme::colour(Colour::Muted));
        painter.drawText(words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignVCenter), one.text);
    }
}

bool TimingsBar::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), wordsAt(help->pos()), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace edgewise
