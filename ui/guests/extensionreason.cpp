#include "ui/guests/extensionreason.h"

#include "ui/shell/popup.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconlabel.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QTextDocumentFragment>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr int shadow = 16, tip = 5, most = 444, distance = 6;

} // namespace

ExtensionReason::ExtensionReason(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel)
    , m_text(new QLabel)
    , m_buttons(new QWidget)
    , m_row(new QHBoxLayout(m_buttons))
{
    setObjectName(u"Reason"_s);
    hide();
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setFont(theme::font(theme::Type::Hint));
    m_text->setForegroundRole(QPalette::WindowText);
    connect(&theme::notifier(), &theme::Notifier::changed, this, &ExtensionReason::tint);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(theme::u2);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme::u2);
    words->addWidget(m_text);
    words->addWidget(m_buttons);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(shadow + theme::u3, shadow + theme::u3, shadow + theme::u3, shadow + theme::u3);
    layout->setSpacing(theme::u1);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
}

void ExtensionReason::say(const QString &richText, bool isHarmless, const QList<Remedy> &remedies)
{
    const bool isNews = isHidden();
    m_isHarmless = isHarmless;
    tint();
    m_text->setText(richText);
    setAccessibleName(text());
    const QList<QPushButton *> old = m_buttons->findChildren<QPushButton *>();
    for (QPushButton *one : old) {
        // One of them may be what is being pressed.
        one->hide();
        one->setObjectName({});
        one->deleteLater();
    }
    while (QLayoutItem *item = m_row->takeAt(0))
        delete item;
    for (const Remedy &remedy : remedies) {
        QPushButton *choice = button(remedy.name, remedy.text, {}, ButtonKind::Normal, false, true);
        // The editor keeps the focus, so that typing goes on.
        choice->setFocusPolicy(Qt::NoFocus);
        connect(choice, &QPushButton::clicked, this, [run = remedy.run] { run(); });
        m_row->addWidget(choice);
    }
    m_row->addStretch(1);
    m_buttons->setVisible(!remedies.isEmpty());
    if (isNews) {
        QAccessibleEvent announcement(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&announcement);
    }
}

void ExtensionReason::tint()
{
    const theme::Colour ink = m_isHarmless ? theme::Colour::Warn : theme::Colour::Bad;
    m_icon->setIcon(m_isHarmless ? u"warn"_s : u"error"_s, ink);
    QPalette palette = m_text->palette();
    palette.setColor(QPalette::WindowText, theme::colour(ink));
    m_text->setPalette(palette);
}

void ExtensionReason::pointAt(const QRect &place)
{
    const QRect room = parentWidget()->rect();
    const int width = std::min(most, room.width() - 2 * theme::u3) + 2 * shadow;
    layout()->activate();
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height();
    const bool mirrored = isRightToLeft();
    const int wanted = mirrored ? place.right() + 1 + shadow - width : place.left() - shadow;
    const int left = std::clamp(wanted, theme::u3 - shadow, std::max(theme::u3 - shadow, room.width() - theme::u3 + shadow - width));
    const int below = place.bottom() + 1 + distance - shadow;
    m_isAbove = below + height - shadow > room.bottom() && place.top() > room.bottom() - place.bottom();
    m_tip = mirrored ? width - shadow - theme::u6 : shadow + theme::u6;
    setGeometry(left, m_isAbove ? place.top() - distance + shadow - height : below, width, height);
    show();
    raise();
    update();
}

QString ExtensionReason::text() const
{
    return QTextDocumentFragment::fromHtml(m_text->text()).toPlainText();
}

void ExtensionReason::paintEvent(QPaintEvent *)
{
    const QRect card = rect().adjusted(shadow, shadow, -shadow, -shadow);
    QPainter painter(this);
    paintCard(painter, card);
    // The tip covers the card's line where it stands on it.
    const qreal edge = m_isAbove ? card.bottom() + 0.5 : card.top() + 0.5;
    const qreal point = m_isAbove ? edge + tip : edge - tip;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::colour(theme::Colour::Raised));
    const qreal inner = m_isAbove ? edge - 1 : edge + 1;
    painter.drawPolygon(QPolygonF({QPointF(m_tip - tip, inner), QPointF(m_tip - tip, edge), QPointF(m_tip, point),
                                   QPointF(m_tip + tip, edge), QPointF(m_tip + tip, inner)}));
    painter.setPen(theme::colour(theme::Colour::Line));
    painter.drawPolyline(QPolygonF({QPointF(m_tip - tip, edge), QPointF(m_tip, point), QPointF(m_tip + tip, edge)}));
}

} // namespace edgewise
