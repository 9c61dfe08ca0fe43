#include "ui/downloads/downloadspanel.h"

#include "ui/downloads/downloadsmodel.h"
#include "ui/downloads/downloadsview.h"
#include "ui/downloads/filemanager.h"
#include "ui/downloads/sizes.h"
#include "ui/downloads/speedmenu.h"
#include "ui/shell/ask.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

using State = Download::State;

namespace {

constexpr int headHeight = 52, barMost = 1000;
constexpr qint64 worthAsking = 100'000'000;

QToolButton *menuButton(const QString &name, const QString &accessibleName)
{
    auto *made = new QToolButton;
    made->setObjectName(name);
    made->setAccessibleName(accessibleName);
    made->setToolButtonStyle(Qt::ToolButtonTextOnly);
    made->setPopupMode(QToolButton::InstantPopup);
    made->setAutoRaise(true);
    made->setProperty("small", true);
    made->setFont(theme::font(theme::Type::Hint));
    made->setFocusPolicy(Qt::StrongFocus);
    made->setMenu(new QMenu(made));
    return made;
}

/// Those that are queued say why none of them begins.
QList<Download> withPause(const DownloadsNow &now)
{
    QList<Download> all = now.downloads;
    for (Download &one : all) {
        if (now.isPaused && one.state == State::Queued && one.note.isEmpty())
            one.note = DownloadsPanel::tr("All downloads are paused.");
    }
    return all;
}

} // namespace

DownloadsPanel::DownloadsPanel(DownloadQueue &queue, Ask &ask, QWidget *parent)
    : QWidget(parent)
    , m_queue(queue)
    , m_ask(ask)
    , m_model(new DownloadsModel(this))
    , m_view(new DownloadsView(*m_model))
    , m_empty(new EmptyState)
    , m_pages(new QStackedWidget)
{
    setObjectName(u"Downloads panel"_s);
    setAccessibleName(tr("Downloads"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_empty->setText(
        u"drawing-exports"_s, tr("No downloads yet."),
        tr("What you download from Exports is listed here. It goes on by itself when the network was gone, and after a restart."));
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_view);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_pages, 1);
    layout->addWidget(makeFoot());

    m_seconds.setInterval(1000);
    connect(&m_seconds, &QTimer::timeout, m_model, &DownloadsModel::tick);
    connect(m_view, &DownloadsView::wanted, this, &DownloadsPanel::act);
    connect(m_view, &DownloadsView::limitWanted, &queue, &DownloadQueue::setLimit);
    connect(&queue, &DownloadQueue::changed, this, [this] {
        setNow(m_queue.now());
        showLimits();
    });
    setNow(queue.now());
}

QWidget *DownloadsPanel::makeHead()
{
    auto *head = new QWidget;
    head->setFixedHeight(headHeight);
    auto *title = new QLabel(tr("Downloads"));
    title->setFont(theme::font(theme::Type::Strong));
    m_pauseAll = button(u"Pause all"_s, tr("Pause all"), u"pause"_s, ButtonKind::Flat, false, true);
    m_clear = button(u"Clear finished"_s, tr("Clear finished"), {}, ButtonKind::Flat, false, true);
    m_close = button(u"Close downloads"_s, tr("Close"), u"x"_s, ButtonKind::Flat, true, true);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(theme::u2, 0, theme::u2, 0);
    row->addSpacing(theme::u2);
    row->addWidget(title, 1);
    row->addWidget(m_pauseAll);
    row->addWidget(m_clear);
    row->addWidget(m_close);
    connect(m_pauseAll, &QPushButton::clicked, this, [this] { m_queue.pauseAll(!m_queue.now().isPaused); });
    connect(m_clear, &QPushButton::clicked, &m_queue, &DownloadQueue::removeFinished);
    connect(m_close, &QPushButton::clicked, this, &DownloadsPanel::closeWanted);
    return head;
}

QWidget *DownloadsPanel::makeFoot()
{
    const auto label = [](theme::Type type) {
        auto *made = new ElidedLabel;
        made->setFont(theme::font(type));
        return made;
    };
    m_totals = new QWidget;
    m_size = label(theme::Type::Strong);
    m_bar = new QProgressBar;
    m_bar->setAccessibleName(tr("All downloads"));
    m_bar->setRange(0, barMost);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(theme::u2);
    m_pace = label(theme::Type::Base);
    m_counts = label(theme::Type::Hint);
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    m_atOnce = menuButton(u"At a time"_s, tr("How many downloads at a time"));
    m_speed = menuButton(u"Speed limit"_s, tr("Speed limit"));
    connect(m_atOnce->menu(), &QMenu::aboutToShow, this, &DownloadsPanel::fillAtOnce);
    connect(m_speed->menu(), &QMenu::aboutToShow, this, &DownloadsPanel::fillSpeeds);
    showLimits();

    auto *totals = new QHBoxLayout(m_totals);
    totals->setContentsMargins(0, 0, 0, 0);
    totals->setSpacing(theme::u2);
    totals->addWidget(m_size);
    totals->addWidget(m_bar, 1);
    totals->addWidget(m_pace);
    auto *more = new QHBoxLayout;
    more->setSpacing(theme::u1);
    more->addWidget(m_counts, 1);
    more->addWidget(m_atOnce);
    more->addWidget(m_speed);

    auto *foot = new QWidget;
    foot->setBackgroundRole(QPalette::Window);
    foot->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(theme::u4, theme::u3, theme::u4, theme::u2);
    layout->setSpacing(theme::u1);
    layout->addWidget(m_totals);
    layout->addLayout(more);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFixedHeight(1);
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(line);
    column->addWidget(foot);
    return whole;
}

QString DownloadsPanel::counts(const QList<Download> &downloads)
{
    int running = 0;
    int finishing = 0;
    int waiting = 0;
    int paused = 0;
    int failed = 0;
    int done = 0;
    for (const Download &one : downloads) {
        switch (one.state) {
        case State::Downloading:
        case State::RenewingLink: ++running; break;
        case State::Verifying:
        case State::Merging: ++finishing; break;
        case State::Queued:
        case State::WaitingForNetwork:
        case State::WaitingForStore:
        case State::WaitingForSpace:
        case State::WaitingForFolder:
        case State::WaitingForKey: ++waiting; break;
        case State::Paused: ++paused; break;
        case State::Failed: ++failed; break;
        case State::Done: ++done; break;
        }
    }
    QStringList words;
    if (running > 0)
        words += tr("%n downloading", nullptr, running);
    if (finishing > 0)
        //: Files that are complete, and being verified or merged
        words += tr("%n finishing", nullptr, finishing);
    if (waiting > 0)
        words += tr("%n waiting", nullptr, waiting);
    if (paused > 0)
        words += tr("%n paused", nullptr, paused);
    if (failed > 0)
        words += tr("%n failed", nullptr, failed);
    if (done > 0)
        words += tr("%n done", nullptr, done);
    return words.join(tr(", "));
}

void DownloadsPanel::setNow(const DownloadsNow &now)
{
    m_model->setDownloads(withPause(now));
    const bool isEmpty = now.downloads.isEmpty();
    // Also while a dialog is in front.
    const bool hadFocus = window()->focusWidget() == m_close && m_pages->currentWidget() == m_empty;
    m_pages->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_view);
    setFocusProxy(isEmpty ? static_cast<QWidget *>(m_close) : m_view);
    if (hadFocus && !isEmpty)
        m_view->setFocus();
    const auto is = [&now](auto &&test) { return std::any_of(now.downloads.cbegin(), now.downloads.cend(), test); };
    const bool hasOpen = is([](const Download &one) { return one.isBusy(); });
    m_pauseAll->setText(now.isPaused ? tr("Go on with all") : tr("Pause all"));
    m_pauseAll->setProperty("iconName", now.isPaused ? u"play"_s : u"pause"_s);
    setKind(m_pauseAll, ButtonKind::Flat);
    m_pauseAll->setEnabled(now.isPaused || hasOpen);
    m_clear->setEnabled(is([](const Download &one) { return one.state == State::Done; }));

    m_totals->setVisible(now.total > 0 && (hasOpen || now.isPaused));
    m_size->setText(Sizes::progress(now.done, now.total));
    m_bar->setValue(now.total > 0 ? int(std::clamp(double(now.done) / double(now.total), 0.0, 1.0) * barMost) : 0);
    QStringList pace;
    if (now.speed >= 1)
        pace += Sizes::speed(now.speed);
    if (now.left)
        pace += Sizes::left(*now.left);
    m_pace->setText(now.isPaused ? tr("Paused") : pace.join(tr(", ")));
    m_counts->setText(counts(now.downloads));
}

void DownloadsPanel::showLimits()
{
    const DownloadLimits limits = m_queue.limits();
    m_atOnce->setText(tr("%n at a time", nullptr, limits.atOnce));
    m_speed->setText(limits.bytesASecond > 0 ? tr("At most %1").arg(Sizes::speed(double(limits.bytesASecond))) : tr("No speed limit"));
}

void DownloadsPanel::fillAtOnce()
{
    QMenu *menu = m_atOnce->menu();
    menu->clear();
    auto *group = new QActionGroup(menu);
    const DownloadLimits limits = m_queue.limits();
    for (int count = 1; count <= DownloadLimits::mostAtOnce; ++count) {
        QAction *choice = menu->addAction(tr("%n at a time", nullptr, count));
        choice->setObjectName(QString(QString::number(count) + u" at a time"_s));
        choice->setCheckable(true);
        choice->setChecked(count == limits.atOnce);
        group->addAction(choice);
        connect(choice, &QAction::triggered, this, [this, count] {
            DownloadLimits wanted = m_queue.limits();
            wanted.atOnce = count;
            m_queue.setLimits(wanted);
            showLimits();
        });
    }
}

void DownloadsPanel::fillSpeeds()
{
    fillSpeedMenu(*m_speed->menu(), m_queue.limits().bytesASecond, tr("All downloads together, in MB a second"), this,
                  [this](qint64 speed) {
                      DownloadLimits wanted = m_queue.limits();
                      wanted.bytesASecond = speed;
                      m_queue.setLimits(wanted);
                      showLimits();
                  });
}

void DownloadsPanel::select(quint64 id)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->downloads().at(row).id != id)
            continue;
        m_view->setCurrentIndex(m_model->index(row));
        m_view->scrollTo(m_model->index(row));
    }
}

void DownloadsPanel::act(quint64 id, DownloadAction action)
{
    const Download *download = m_model->find(id);
    if (!download)
        return;
    switch (action) {
    case DownloadAction::Pause: m_queue.pause(id); break;
    case DownloadAction::Resume:
    case DownloadAction::TryNow:
    case DownloadAction::TryAgain: m_queue.resume(id); break;
    case DownloadAction::Prefer: m_queue.prefer(id); break;
    case DownloadAction::ChooseFolder: chooseFolder(*download); break;
    case DownloadAction::Open: openFile(download->path()); break;
    case DownloadAction::ShowInFolder: showInFolder(download->path()); break;
    case DownloadAction::CopySha256: QGuiApplication::clipboard()->setText(QString::fromLatin1(download->sha256)); break;
    case DownloadAction::Cancel: cancel(*download); break;
    case DownloadAction::Remove: m_queue.cancel(id); break;
    }
}

/// A few bytes come again within seconds; many are worth a question.
void DownloadsPanel::cancel(const Download &download)
{
    if (download.done < worthAsking) {
        m_queue.cancel(download.id);
        return;
    }
    Confirmation question;
    question.title = tr("Cancel the download of “%1”?").arg(download.fileName);
    question.text = tr("%1 of it are here already and will be deleted.").arg(Sizes::size(download.done)).toHtmlEscaped();
    question.doIt = tr("Cancel download");
    question.keep = tr("Keep it");
    m_ask.confirm(this, question, [this, id = download.id](bool yes) {
        if (yes)
            m_queue.cancel(id);
    });
}

void DownloadsPanel::chooseFolder(const Download &download)
{
    m_ask.openFolder(this, tr("Folder for “%1”").arg(download.fileName), download.folder, [this, id = download.id](const QString &folder) {
        if (!folder.isEmpty())
            m_queue.setFolder(id, folder);
    });
}

/// Countdowns and ages run only while somebody can see them.
void DownloadsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->tick();
    m_seconds.start();
}

void DownloadsPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_seconds.stop();
}

void DownloadsPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, headHeight - 1, width(), 1), theme::colour(theme::Colour::Line));
}

} // namespace edgewise
