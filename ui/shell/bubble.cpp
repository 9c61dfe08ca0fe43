#include "ui/shell/bubble.h"

#include "ui/shell/popup.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace edgewise {

using theme::Colour;
using theme::Type;

namespace {

constexpr int cardWidth = 448;
constexpr std::chrono::seconds lifetime(8);

Colour inkOf(Notification::Kind kind)
{
    switch (kind) {
    case Notification::Kind::Good: return Colour::Good;
    case Notification::Kind::Warn: return Colour::Warn;
    case Notification::Kind::Bad: return Colour::Bad;
    }
    Q_UNREACHABLE();
}

} // namespace

Bubble::Bubble(const Notification &notification, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"Notification"_s);
    setAccessibleName(notification.title);
    setAccessibleDescription(notification.text);

    auto *mark = new IconLabel(theme::iconLarge);
    mark->setIcon(notification.kind == Notification::Kind::Good ? u"ok"_s : u"warn"_s, inkOf(notification.kind));
    auto *title = new QLabel(notification.title);
    title->setTextFormat(Qt::PlainText);
    title->setFont(theme::font(Type::Strong));
    //: When a notification came
    auto *when = new QLabel(tr("now"));
    when->setFont(theme::font(Type::Hint));
    when->setForegroundRole(QPalette::PlaceholderText);
    auto *close = button(u"Close notification"_s, tr("Close"), u"x"_s, ButtonKind::Flat, true, true);
    connect(close, &QPushButton::clicked, this, &Bubble::dismiss);
    auto *text = new QLabel(notification.text);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setForegroundRole(QPalette::PlaceholderText);

    auto *head = new QHBoxLayout;
    head->setSpacing(theme::u2);
    head->addWidget(title, 1);
    head->addWidget(when);
    head->addWidget(close);
    auto *body = new QVBoxLayout;
    body->setSpacing(2);
    body->addLayout(head);
    body->addWidget(text);
    if (!notification.buttons.isEmpty()) {
        auto *buttons = new QHBoxLayout;
        buttons->setContentsMargins(0, theme::u2 - 2, 0, 0);
        buttons->setSpacing(theme::u2);
        for (const auto &choice : notification.buttons) {
            auto *widget = button(choice.name, choice.text, {}, ButtonKind::Normal, false, true);
            connect(widget, &QPushButton::clicked, this, [this, run = choice.run] {
                dismiss();
                if (run)
                    run();
            });
            buttons->addWidget(widget);
        }
        buttons->addStretch(1);
        body->addLayout(buttons);
    }
    setContentsMargins(Popup::margin, Popup::margin, Popup::margin, Popup::margin);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::u4, theme::u3, theme::u4, theme::u3);
    layout->setSpacing(theme::u3);
    layout->addWidget(mark, 0, Qt::AlignTop);
    layout->addLayout(body, 1);
    setFixedWidth(cardWidth + 2 * Popup::margin);
    setFixedHeight(layout->totalHeightForWidth(width()) > 0 ? layout->totalHeightForWidth(width()) : layout->totalSizeHint().height());

    m_time.setSingleShot(true);
    m_time.setInterval(lifetime);
    connect(&m_time, &QTimer::timeout, this, &Bubble::dismiss);
    m_time.start();

    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Bubble::dismiss()
{
    if (isHidden() && !m_time.isActive())
        return;
    m_time.stop();
    hide();
    deleteLater();
    Q_EMIT dismissed();
}

void Bubble::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCard(painter, contentsRect());
}

void Bubble::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    m_time.stop();
}

void Bubble::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_time.start();
}

void Bubble::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

} // namespace edgewise
