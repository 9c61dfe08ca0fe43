#include "ui/widgets/undobar.h"

#include "ui/shell/theme.h"
#include "ui/widgets/barcard.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconlabel.h"

#include <QAccessible>
#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace edgewise {

using barcard::shadow;
using theme::Colour;

namespace {

constexpr std::chrono::milliseconds step(100), telling(6000);

} // namespace

UndoBar::UndoBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel)
    , m_text(new ElidedLabel)
    , m_seconds(new QLabel)
    , m_button(button(u"Undo"_s, tr("Undo"), u"undo"_s))
    , m_choice(button(u"Bar choice"_s, {}))
    , m_undo(new QShortcut(QKeySequence::Undo, parent))
    , m_room(parent)
{
    setObjectName(u"Undo bar"_s);
    m_text->setMostLines(2);
    m_seconds->setFont(theme::font(theme::Type::Hint));
    m_seconds->setForegroundRole(QPalette::PlaceholderText);
    QPushButton *cross = button(u"Close"_s, tr("Close"), u"x"_s, ButtonKind::Flat, true);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::u4 + shadow, shadow, theme::u2 + shadow, shadow);
    layout->setSpacing(theme::u3);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_seconds);
    layout->addWidget(m_choice);
    layout->addWidget(m_button);
    layout->addWidget(cross);

    m_undo->setContext(Qt::WidgetWithChildrenShortcut);
    m_undo->setEnabled(false);
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(m_undo, &QShortcut::activated, m_button, &QPushButton::click);
    connect(escape, &QShortcut::activated, this, &UndoBar::close);
    connect(cross, &QPushButton::clicked, this, &UndoBar::close);
    connect(m_button, &QPushButton::clicked, this, [this] {
        const auto run = std::exchange(m_run, {});
        close();
        if (run)
            run();
    });
    connect(m_choice, &QPushButton::clicked, this, [this] {
        const auto choose = std::exchange(m_choose, {});
        close();
        if (choose)
            choose();
    });
    m_clock.setInterval(step);
    connect(&m_clock, &QTimer::timeout, this, &UndoBar::tick);
    hide();
    parent->installEventFilter(this);
}

void UndoBar::setRoom(QWidget *room)
{
    if (m_room == room)
        return;
    if (m_room && m_room != parentWidget())
        m_room->removeEventFilter(this);
    m_room = room;
    if (room != parentWidget())
        room->installEventFilter(this);
    if (!isHidden())
        place();
}

void UndoBar::offer(const QString &text, std::function<void()> undo, std::chrono::milliseconds time, const QString &iconName)
{
    m_button->setText(tr("Undo"));
    m_button->setObjectName(u"Undo"_s);
    m_button->setProperty("iconName", u"undo"_s);
    setKind(m_button, ButtonKind::Normal);
    m_undo->setEnabled(true);
    show(text, iconName.isEmpty() ? u"trash"_s : iconName, tr("Undo"), std::move(undo), time, true);
}

void UndoBar::tell(const QString &text, const QString &buttonText, std::function<void()> run)
{
    m_button->setObjectName(u"Bar action"_s);
    m_button->setProperty("iconName", QString());
    m_button->setIcon({});
    m_undo->setEnabled(false);
    show(text, u"ok"_s, buttonText, std::move(run), telling, false);
}

void UndoBar::addChoice(const QString &text, std::function<void()> run)
{
    m_choose = std::move(run);
    m_choice->setText(text);
    m_choice->show();
}

void UndoBar::close()
{
    m_clock.stop();
    m_undo->setEnabled(false);
    m_run = {};
    m_choose = {};
    const bool focused = isAncestorOf(QApplication::focusWidget());
    hide();
    // The focus must not fall into nothing with the bar.
    if (focused)
        parentWidget()->setFocus();
}

QString UndoBar::text() const
{
    return m_text->text();
}

void UndoBar::paintEvent(QPaintEvent *)
{
    barcard::paint(this, m_counts && m_time.count() > 0 ? double(m_left.count()) / double(m_time.count()) : 0, Colour::Accent);
}

bool UndoBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool moves =
        event->type() == QEvent::Resize || event->type() == QEvent::Move || event->type() == QEvent::Show || event->type() == QEvent::Hide;
    if (moves && !isHidden())
        place();
    return QFrame::eventFilter(watched, event);
}

void UndoBar::show(const QString &text, const QString &iconName, const QString &buttonText, std::function<void()> run,
                   std::chrono::milliseconds time, bool counts)
{
    m_icon->setIcon(iconName, counts ? Colour::Muted : Colour::Good);
    m_text->setText(text);
    m_button->setText(buttonText);
    m_button->setVisible(!buttonText.isEmpty());
    m_seconds->setVisible(counts);
    m_run = std::move(run);
    m_choose = {};
    m_choice->hide();
    m_time = m_left = time;
    m_counts = counts;
    setAccessibleName(text);
    m_since.start();
    tick();
    m_clock.start();
    place();
    raise();
    QFrame::show();
    QAccessibleEvent announcement(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void UndoBar::place()
{
    const int margin = theme::u4 - shadow;
    QRect room = parentWidget()->rect();
    if (m_room && m_room != parentWidget())
        room = QRect(m_room->mapTo(parentWidget(), QPoint()), m_room->size());
    if (auto *save = m_room ? m_room->findChild<QWidget *>(u"Save bar"_s) : nullptr) {
        save->installEventFilter(this); // it slides in under this bar when the person types on
        if (save->isVisibleTo(m_room))
            room.setBottom(room.bottom() - save->height());
    }
    const int height = barcard::height + 2 * shadow;
    setGeometry(room.left() + margin, room.top() + room.height() - margin - height, room.width() - 2 * margin, height);
}

void UndoBar::tick()
{
    const std::chrono::milliseconds passed(m_since.restart());
    // Whoever reads it or is about to press must not be overtaken by the clock.
    if (!underMouse() && !isAncestorOf(QApplication::focusWidget()))
        m_left -= passed;
    if (m_left.count() <= 0) {
        close();
        return;
    }
    m_seconds->setText(tr("%n s", nullptr, int((m_left.count() + 999) / 1000)));
    update();
}

} // namespace edgewise
