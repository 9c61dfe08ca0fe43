#include "ui/widgets/takebackbar.h"

#include "ui/widgets/barcard.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconlabel.h"

#include <QAccessible>
#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QTextDocumentFragment>

using namespace Qt::StringLiterals;

namespace edgewise {

using barcard::shadow;

TakeBackBar::TakeBackBar(QWidget *place, Sentence sentence, std::chrono::milliseconds time)
    : QFrame(place)
    , m_sentence(std::move(sentence))
    , m_text(new QLabel)
    , m_time(time)
    , m_left(time)
{
    setObjectName(u"Take back bar"_s);
    auto *sign = new IconLabel;
    sign->setIcon(u"warn"_s, theme::Colour::Bad);
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    QPushButton *back = button(u"Take back"_s, tr("Take back"), {}, ButtonKind::Primary);
    connect(back, &QPushButton::clicked, this, &TakeBackBar::takeBack);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::u4 + shadow, shadow, theme::u2 + shadow, shadow);
    layout->setSpacing(theme::u3);
    layout->addWidget(sign);
    layout->addWidget(m_text, 1);
    layout->addWidget(back);

    m_clock.setInterval(std::chrono::milliseconds(50));
    connect(&m_clock, &QTimer::timeout, this, &TakeBackBar::tick);
    m_since.start();
    m_clock.start();
    qApp->installEventFilter(this);
    tick();
    this->place();
    raise();
    show();
    back->setFocus();
    QAccessibleEvent announcement(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void TakeBackBar::takeBack()
{
    end(&TakeBackBar::takenBack);
}

void TakeBackBar::end(void (TakeBackBar::*how)())
{
    if (std::exchange(m_isOver, true))
        return;
    m_clock.stop();
    qApp->removeEventFilter(this);
    const bool focused = isAncestorOf(QApplication::focusWidget());
    hide();
    // The focus must not fall into nothing with the bar.
    if (focused && parentWidget())
        parentWidget()->setFocus();
    deleteLater();
    Q_EMIT(this->*how)();
}

void TakeBackBar::paintEvent(QPaintEvent *)
{
    barcard::paint(this, double(m_left.count()) / double(m_time.count()), theme::Colour::Bad);
}

void TakeBackBar::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    // A window that is only minimised hides nothing of its own accord.
    if (!event->spontaneous())
        takeBack();
}

bool TakeBackBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    else if (watched == window() && event->type() == QEvent::Close)
        takeBack();
    else if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape &&
             !QApplication::activePopupWidget()) {
        takeBack();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void TakeBackBar::place()
{
    const int margin = theme::u4 - shadow;
    QRect room = parentWidget()->rect();
    if (const auto *save = parentWidget()->findChild<QWidget *>(u"Save bar"_s); save && save->isVisible())
        room.setBottom(room.bottom() - save->height());
    const int width = room.width() - 2 * margin;
    const int height = qMax(barcard::height + 2 * shadow, layout()->heightForWidth(width));
    setGeometry(room.left() + margin, room.bottom() + 1 - margin - height, width, height);
}

void TakeBackBar::tick()
{
    m_left = m_time - std::chrono::milliseconds(m_since.elapsed());
    if (m_left.count() <= 0)
        return end(&TakeBackBar::due);
    const QString said = m_sentence(int((m_left.count() + 999) / 1000));
    if (said != m_text->text()) {
        m_text->setText(said);
        setAccessibleName(QTextDocumentFragment::fromHtml(said).toPlainText());
    }
    update();
}

} // namespace edgewise
