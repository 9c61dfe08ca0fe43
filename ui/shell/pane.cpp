#include "ui/shell/pane.h"

#include "app/core/clock.h"
#include "ui/shell/icons.h"
#include "ui/shell/rule.h"
#include "ui/shell/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/undobar.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPropertyAnimation>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr int patience = 2000; // ms until what is under way can be cancelled
constexpr int titleHeight = 24;
constexpr int subtitleHeight = 16;
constexpr int busyHeight = 3;
constexpr int usualWidth = 1248; // of a pane in a window of 1440

/// One line of a pixel; it can be taken hold of four pixels to either side.
class Handle final : public QSplitterHandle
{
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        // Not QSplitterHandle's: it sets other margins, and each change of margins is another resize.
        QWidget::resizeEvent(event); // NOLINT(bugprone-parent-virtual-call)
        setContentsMargins(theme::u1, 0, theme::u1, 0);
        setAttribute(Qt::WA_MouseNoMask);
        setMask(QRegion(contentsRect()));
    }
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(contentsRect(), theme::colour(theme::Colour::Line)); }
};

/// Keeps the room around a banner only while it is there; a layout keeps the margins even when all it holds is hidden.
class Room final : public QObject
{
public:
    Room(QWidget *banner, QLayout *layout)
        : QObject(banner)
        , m_layout(layout)
    {
        banner->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ShowToParent)
            m_layout->setContentsMargins(theme::u4, 0, theme::u4, theme::u3);
        else if (event->type() == QEvent::HideToParent)
            m_layout->setContentsMargins(0, 0, 0, 0);
        return QObject::eventFilter(watched, event);
    }

private:
    QLayout *m_layout;
};

class Splitter final : public QSplitter
{
public:
    using QSplitter::QSplitter;

protected:
    QSplitterHandle *createHandle() override { return new Handle(orientation(), this); }
};

QLabel *mutedLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setFont(theme::font(theme::Type::Hint));
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

/// Whether the connection itself is what would have to change.
bool isOfTheConnection(Error::Kind kind)
{
    return kind == Error::Kind::Unauthorized || kind == Error::Kind::Forbidden || kind == Error::Kind::Secret ||
           kind == Error::Kind::Missing;
}

} // namespace

Pane::Pane(const QString &name, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_title(title)
    , m_narrowBelow(theme::narrow)
    , m_splitter(new Splitter(Qt::Horizontal, this))
    , m_side(new QWidget)
    , m_busy(new BusyBar(this))
    , m_titleLabel(new QLabel(title))
    , m_subtitle(mutedLabel(nullptr))
    , m_headActions(new QHBoxLayout)
    , m_filters(new QWidget)
    , m_filterRow(new QHBoxLayout(m_filters))
    , m_banner(new Banner)
    , m_pages(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_failure(new EmptyState)
    , m_foot(new QWidget)
    , m_footLeft(mutedLabel(nullptr))
    , m_footRight(mutedLabel(nullptr))
    , m_footActions(new QHBoxLayout)
    , m_cancel(button(u"Cancel"_s, tr("Cancel"), {}, ButtonKind::Normal, false, true))
    , m_undoBar(new UndoBar(this))
{
    setObjectName(name);
    setAccessibleName(title);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);

    m_titleLabel->setFont(theme::font(theme::Type::Title));
    m_titleLabel->setFixedHeight(titleHeight);
    m_subtitle->setFixedHeight(subtitleHeight);
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_footLeft->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_subtitle->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_headActions->setSpacing(theme::u2);
    m_filterRow->setContentsMargins(theme::u4, 0, theme::u4, theme::u3);
    m_filterRow->setSpacing(theme::u2);
    m_banner->setObjectName(u"notice"_s);
    m_banner->hide();
    m_cancel->hide();

    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(m_titleLabel);
    titles->addWidget(m_subtitle);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme::u4, theme::u4, theme::u4, theme::u3);
    head->setSpacing(theme::u2);
    head->addLayout(titles, 1);
    head->addLayout(m_headActions);
    head->setAlignment(m_headActions, Qt::AlignTop);
    head->setAlignment(titles, Qt::AlignTop);

    auto *notice = new QHBoxLayout;
    notice->setContentsMargins(0, 0, 0, 0);
    notice->addWidget(m_banner);
    new Room(m_banner, notice);
    m_banner->setSizePolicy(QSizePolicy::Ignored, m_banner->sizePolicy().verticalPolicy());

    auto *listPage = new QWidget;
    auto *listLayout = new QVBoxLayout(listPage);
    listLayout->setContentsMargins(0, 0, 0, 0);
    listLayout->setSpacing(0);
    listLayout->addWidget(new Rule);
    m_pages->addWidget(listPage);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_failure);

    auto *footRow = new QHBoxLayout;
    footRow->setContentsMargins(theme::u4, 0, theme::u4, 0);
    footRow->addWidget(m_footLeft, 1);
    footRow->addWidget(m_footRight);
    footRow->addLayout(m_footActions);
    footRow->addWidget(m_cancel);
    auto *footLayout = new QVBoxLayout(m_foot);
    footLayout->setContentsMargins(0, 0, 0, 0);
    footLayout->setSpacing(0);
    footLayout->addWidget(new Rule);
    footLayout->addLayout(footRow, 1);
    m_foot->setFixedHeight(theme::control);

    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(0);
    side->addLayout(head);
    side->addWidget(m_filters);
    side->addLayout(notice);
    side->addWidget(m_pages, 1);
    side->addWidget(m_foot);

    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_side);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    m_clock.setInterval(100);
    connect(&m_clock, &QTimer::timeout, this, &Pane::tick);
    connect(static_cast<QPushButton *>(m_cancel), &QPushButton::clicked, this, &Pane::stop);
    m_undoBar->setRoom(m_pages);
    arrange();
}

Pane::~Pane()
{
    stop();
}

void Pane::saveState(QSettings &settings) const
{
    const QByteArray state = m_isNarrow ? m_splitterState : m_splitter->saveState();
    if (m_detail && m_wasShown && m_isDetailShown && !state.isEmpty())
        settings.setValue("splitter"_L1, state);
}

void Pane::restoreState(QSettings &settings)
{
    m_splitterState = settings.value("splitter"_L1).toByteArray();
    if (m_wasShown && !m_isNarrow)
        divide();
}

void Pane::stop()
{
    const auto running = std::exchange(m_running, {});
    for (const Operation &operation : running)
        operation.source.request_stop();
    m_busy->setBusy(false);
    tick();
}

void Pane::setParked(bool parked)
{
    m_isParked = parked;
    if (parked)
        stop();
}

QAction *Pane::addPaneAction(const QString &name, const QString &text, const QString &iconName, const QKeySequence &key)
{
    auto *action = new QAction(iconName.isEmpty() ? QIcon() : icon(iconName), text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
}

void Pane::setSubtitle(const QString &richText)
{
    m_subtitle->setText(richText);
}

void Pane::setList(QWidget *list)
{
    auto *layout = static_cast<QVBoxLayout *>(m_pages->widget(0)->layout());
    layout->addWidget(list, 1);
}

void Pane::setDetail(QWidget *detail, int listWidth)
{
    m_detail = detail;
    m_listWidth = listWidth;
    m_splitter->addWidget(detail);
    m_splitter->setStretchFactor(0, listWidth);
    m_splitter->setStretchFactor(1, std::max(1, usualWidth - listWidth));
    placeDetail();
}

/// As the person left it, or as usual.
void Pane::divide()
{
    if (!m_splitterState.isEmpty() && m_splitter->restoreState(m_splitterState)) {
        m_splitter->setHandleWidth(1);
        return;
    }
    const int list = m_listWidth * std::min(width(), usualWidth) / usualWidth;
    m_splitter->setSizes({list, width() - list - 1});
}

void Pane::showDetail(bool shown)
{
    m_isDetailShown = shown;
    m_isDismissed = false;
    placeDetail();
}

void Pane::setFoot(const QString &left, const QString &right)
{
    m_footText = left;
    m_footRight->setText(right);
    tick();
}

void Pane::setEmptyState(const QString &drawing, const QString &sentence, QAction *action)
{
    m_empty->setText(drawing, sentence);
    m_empty->clearButtons();
    if (!action)
        return;
    auto *help = button(action->objectName().isEmpty() ? action->text() : action->objectName(), action->text(), {}, ButtonKind::Primary);
    help->setIcon(action->icon());
    connect(help, &QPushButton::clicked, action, &QAction::trigger);
    m_empty->addButton(help);
}

void Pane::showData(bool empty)
{
    m_hasData = !empty;
    if (m_noticeIsError)
        clearNotice();
    m_pages->setCurrentIndex(empty ? 1 : 0);
    arrange();
}

void Pane::explain(const Error &error, const QString &title)
{
    const QString said = title.isEmpty() ? error.message() : title;
    if (m_hasData)
        explainInBanner(error, said);
    else
        explainOnPage(error, said);
    arrange();
}

void Pane::explainOnPage(const Error &error, const QString &title)
{
    const bool isMissing = error.kind == Error::Kind::Missing;
    const QString picture = isMissing ? u"drawing-key"_s : isOfTheConnection(error.kind) ? u"drawing-refused"_s : u"drawing-offline"_s;
    m_failure->setText(picture, title, error.advice());
    m_failure->clearButtons();
    // Queued, because what they start may put this page together again.
    const auto add = [this](QPushButton *choice, std::function<void()> run) {
        m_failure->addButton(choice);
        connect(choice, &QPushButton::clicked, this, std::move(run), Qt::QueuedConnection);
    };
    const bool hasRetry = m_retry && !isMissing;
    if (hasRetry)
        add(button(u"Retry"_s, tr("Retry"), {}, ButtonKind::Primary), [this] { m_retry(); });
    if (isMissing) {
        add(button(u"Add credential"_s, tr("Add credential"), u"key"_s, ButtonKind::Primary), [this] { Q_EMIT editConnectionWanted(); });
    } else {
        add(button(u"Edit connection"_s, tr("Edit connection"), {}, hasRetry ? ButtonKind::Normal : ButtonKind::Primary),
            [this] { Q_EMIT editConnectionWanted(); });
        add(button(u"Copy details"_s, tr("Copy details"), u"copy"_s, ButtonKind::Flat),
            [this, error] { QApplication::clipboard()->setText(details(error)); });
    }
    m_pages->setCurrentWidget(m_failure);

    m_failure->setAccessibleDescription(title);
    QAccessibleEvent alert(m_failure, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Pane::explainInBanner(const Error &error, const QString &title)
{
    QList<Banner::Action> actions;
    if (m_retry)
        actions.append({u"Retry"_s, tr("Retry"), [this] { m_retry(); }});
    if (isOfTheConnection(error.kind))
        actions.append({u"Edit connection"_s, tr("Edit connection"), [this] { Q_EMIT editConnectionWanted(); }});
    else
        actions.append({u"Copy details"_s, tr("Copy details"), [this, error] { QApplication::clipboard()->setText(details(error)); }});
    m_banner->tell(Banner::Kind::Bad, title, actions, error.advice());
    m_noticeIsError = true;
}

QString Pane::details(const Error &error) const
{
    QStringList lines = {error.message(), error.advice(), error.said, error.detail};
    if (error.status != 0)
        lines.append(u"HTTP %1"_s.arg(error.status));
    lines.append(u"%1, %2, Edgewise %3"_s.arg(m_name, now().toString(Qt::ISODate), QStringLiteral(EDGEWISE_VERSION)));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void Pane::clearNotice()
{
    m_noticeIsError = false;
    m_banner->hide();
}

void Pane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_busy->setGeometry(0, 0, width(), busyHeight);
    placeDetail();
}

void Pane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    arrange();
    if (m_wasShown)
        return;
    m_wasShown = true;
    placeDetail();
    if (m_detail && !m_isNarrow)
        divide();
}

void Pane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_over && m_over->isVisible()) {
        slide(false);
        return;
    }
    QWidget::keyPressEvent(event);
}

void Pane::begin(const std::stop_source &operation, const QString &what)
{
    if (m_isParked) {
        operation.request_stop();
        return;
    }
    m_running.removeIf([](const Operation &running) { return running.source.stop_requested(); });
    m_running.append({operation, what, now()});
    m_busy->raise();
    m_busy->setBusy(true);
    m_clock.start();
    tick();
}

void Pane::end(const std::stop_source &operation)
{
    m_running.removeIf([&](const Operation &running) { return running.source == operation || running.source.stop_requested(); });
    m_busy->setBusy(!m_running.isEmpty());
    tick();
}

void Pane::tick()
{
    if (m_running.isEmpty())
        m_clock.stop();
    const auto longest =
        std::min_element(m_running.cbegin(), m_running.cend(), [](const Operation &a, const Operation &b) { return a.since < b.since; });
    const qint64 time = longest == m_running.cend() ? 0 : longest->since.msecsTo(now());
    const bool isLong = time >= patience;
    if (isLong)
        //: What is under way, and for how many seconds already
        m_footLeft->setText(tr("%1  %2 s").arg(longest->what, QLocale().toString(double(time) / 1000, 'f', 1)));
    else
        m_footLeft->setText(m_footText);
    m_footLeft->setToolTip(m_footLeft->text()); // Where the list is narrow it may be cut off.
    if (m_cancel->isHidden() == isLong) {
        m_cancel->setVisible(isLong);
        m_footRight->setVisible(!isLong);
    }
    arrange();
}

/// Filter and foot belong to the list; without one they only stand in the way.
void Pane::arrange()
{
    const bool hasList = m_pages->currentIndex() == 0;
    m_filters->setVisible((hasList || m_keepsFilters) && m_filterRow->count() > 0);
    m_foot->setVisible(!m_cancel->isHidden() || (hasList && !(m_footText.isEmpty() && m_footRight->text().isEmpty())));
    m_subtitle->setVisible(!m_subtitle->text().isEmpty());
}

void Pane::placeDetail()
{
    if (!m_detail)
        return;
    // Before it is shown a pane has no size worth looking at.
    if (!m_wasShown) {
        m_detail->setVisible(m_isDetailShown);
        return;
    }
    const bool isNarrowNow = width() < m_narrowBelow;
    if (isNarrowNow && !m_over) {
        m_over = new QWidget(this);
        m_over->setBackgroundRole(QPalette::Base);
        m_over->setAutoFillBackground(true);
        m_over->hide();
        auto *back =
            button(u"Back"_s, tr("Back to the list"), layoutDirection() == Qt::RightToLeft ? u"right"_s : u"left"_s, ButtonKind::Flat);
        connect(back, &QPushButton::clicked, this, [this] { slide(false); });
        auto *row = new QHBoxLayout;
        row->setContentsMargins(theme::u2, theme::u2, theme::u2, 0);
        row->addWidget(back);
        row->addStretch(1);
        auto *layout = new QVBoxLayout(m_over);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        layout->addLayout(row);
    }
    if (isNarrowNow != m_isNarrow) {
        m_isNarrow = isNarrowNow;
        auto *focus = QApplication::focusWidget();
        const bool wasInUse = focus && m_detail->isAncestorOf(focus);
        m_isDismissed = isNarrowNow && !wasInUse && m_detail->isVisible();
        if (isNarrowNow) {
            m_splitterState = m_splitter->saveState();
            static_cast<QVBoxLayout *>(m_over->layout())->addWidget(m_detail, 1);
        } else {
            m_over->hide();
            m_undoBar->setRoom(m_pages);
            m_splitter->addWidget(m_detail);
            divide();
        }
        if (wasInUse)
            focus->setFocus();
    }
    if (isNarrowNow) {
        m_detail->show();
        slide(m_isDetailShown && !m_isDismissed);
    } else {
        m_detail->setVisible(m_isDetailShown);
    }
}

void Pane::slide(bool shown)
{
    m_isDismissed = !shown && m_isDetailShown;
    m_undoBar->setRoom(shown ? m_over : m_pages);
    if (!shown) {
        const bool hadFocus = m_over->isAncestorOf(QApplication::focusWidget());
        m_over->hide();
        if (hadFocus)
            m_pages->setFocus();
        return;
    }
    const bool wasHidden = m_over->isHidden();
    m_over->setGeometry(rect());
    m_over->show();
    m_over->raise();
    m_busy->raise();
    m_undoBar->raise();
    if (!wasHidden || !isVisible() || theme::motion() == 0)
        return;
    auto *movement = new QPropertyAnimation(m_over, "pos", m_over);
    movement->setDuration(theme::motion());
    movement->setStartValue(QPoint(layoutDirection() == Qt::RightToLeft ? -width() : width(), 0));
    movement->setEndValue(QPoint(0, 0));
    movement->start(QAbstractAnimation::DeleteWhenStopped);
}

} // namespace edgewise
