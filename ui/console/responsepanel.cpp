#include "ui/console/responsepanel.h"

#include "app/core/background.h"
#include "ui/console/bodyfile.h"
#include "ui/console/bodyview.h"
#include "ui/console/callwords.h"
#include "ui/console/inklabel.h"
#include "ui/console/pairsmodel.h"
#include "ui/console/timingsbar.h"
#include "ui/shell/icons.h"
#include "ui/shell/rule.h"
#include "ui/shell/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/codeedit.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/statelabel.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/tones.h"
#include "ui/widgets/undobar.h"
#include "ui/widgets/words.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace edgewise {

namespace {

constexpr auto patience = 2s;
constexpr int nameWidth = 168, mostDifferencesInSight = 6, leastWidth = 360;
constexpr qsizetype mostSent = 1'000'000;

PairsModel::Rows pairs(const Headers &headers)
{
    PairsModel::Rows rows;
    for (const auto &[name, value] : headers)
        rows.append({QString::fromUtf8(name), QString::fromUtf8(value)});
    return rows;
}

QString lines(const PairsModel::Rows &rows)
{
    QStringList all;
    for (const auto &[name, value] : rows)
        all.append(name + u": "_s + value);
    return all.join(u'\n');
}

/// The first sentences of Markdown as plain text, for one line.
QString plain(QString markdown)
{
    return markdown.section(u"\n\n"_s, 0, 0).remove(u'`').remove("**"_L1).simplified();
}

void setTab(QTabBar *tabs, int tab, const QString &title, qsizetype count = 0)
{
    tabs->setTabText(tab, count == 0 ? title : QString(title + u'\t' + QLocale().toString(qlonglong(count))));
    tabs->setAccessibleTabName(tab, title);
}

} // namespace

ResponsePanel::ResponsePanel(Ask &ask, QWidget *parent)
    : QWidget(parent)
    , m_ask(ask)
    , m_pages(new QStackedWidget)
    , m_nothing(new EmptyState)
    , m_failure(new EmptyState)
    , m_dot(new StateLabel)
    , m_status(new InkLabel(theme::Colour::Text))
    , m_figures(new QLabel)
    , m_save(button(u"Save body"_s, tr("Save body…"), u"save"_s))
    , m_more(button(u"More about the answer"_s, tr("More"), u"more"_s, ButtonKind::Normal, true))
    , m_timings(new TimingsBar)
    , m_meaning(new QLabel)
    , m_documented(new StateLabel)
    , m_differs(button(u"Differs from the definition"_s, {}, u"warn"_s, ButtonKind::Link, false, true))
    , m_differences(new TableView(tr("Differences from the definition")))
    , m_differenceRows(new PairsModel(tr("Place"), tr("What differs"), this))
    , m_notice(new Banner)
    , m_tabs(new QTabBar)
    , m_tabPages(new QStackedWidget)
    , m_body(new BodyView(u"Response body"_s, tr("Response body"), BodyView::Show::AsItIs))
    , m_raw(new BodyView(u"Raw body"_s, tr("Raw body"), BodyView::Show::AsText))
    , m_headers(new TableView(tr("Response headers")))
    , m_headerRows(new PairsModel(tr("Name"), tr("Value"), this))
    , m_sent(new CodeEdit(true))
    , m_waiting(waitingRow())
    , m_told(new UndoBar(this))
{
    setAccessibleName(tr("Answer"));
    setMinimumWidth(leastWidth);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);

    m_nothing->setText(u"drawing-connect"_s, tr("Send a request, and its answer appears here."));
    m_pages->addWidget(m_nothing);
    m_pages->addWidget(m_failure);
    m_pages->addWidget(answerPage());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_waiting);
    layout->addWidget(m_pages, 1);
    m_busy = new BusyBar(this);

    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &ResponsePanel::showWaiting);
    const auto onKey = [this](const QKeySequence &key, auto run) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    onKey(QKeySequence::Find, [this] {
        if (BodyView *body = shownBody())
            body->activateFind();
    });
    onKey(Qt::Key_F3, [this] {
        if (BodyView *body = shownBody())
            body->findNext();
    });
    onKey(Qt::SHIFT | Qt::Key_F3, [this] {
        if (BodyView *body = shownBody())
            body->findPrevious();
    });
}

ResponsePanel::~ResponsePanel()
{
    m_checking.request_stop();
    m_saving.request_stop();
}

QWidget *ResponsePanel::head()
{
    m_status->setObjectName(u"Response status"_s);
    m_status->setFont(theme::font(theme::Type::Strong));
    m_status->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_figures->setObjectName(u"Time and size"_s);
    m_figures->setForegroundRole(QPalette::PlaceholderText);
    m_save->setToolTip(tr("Saves the body as a file, byte for byte"));
    connect(m_save, &QPushButton::clicked, this, &ResponsePanel::save);
    QMenu *actions = menu();
    // Not setMenu(), which adds an arrow the button has no room for.
    connect(m_more, &QPushButton::clicked, this, [this, actions] {
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        const QPoint corner = isMirrored ? m_more->rect().bottomLeft() : m_more->rect().bottomRight();
        actions->popup(m_more->mapToGlobal(corner) - QPoint(isMirrored ? 0 : actions->sizeHint().width(), 0));
    });

    auto *whole = new QWidget;
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::u2);
    auto *status = new QHBoxLayout;
    status->setSpacing(0);
    status->addWidget(m_dot);
    status->addWidget(m_status);
    row->addLayout(status);
    row->addWidget(m_figures);
    row->addStretch(1);
    row->addWidget(m_save);
    row->addWidget(m_more);
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(theme::u4, theme::u4, theme::u4, theme::u2);
    layout->setSpacing(theme::u2);
    layout->addLayout(row);
    layout->addWidget(m_timings);
    layout->addWidget(documentedRow());
    return whole;
}

QWidget *ResponsePanel::documentedRow()
{
    m_meaning->setObjectName(u"Meaning of the status"_s);
    m_meaning->setFont(theme::font(theme::Type::Hint));
    m_meaning->setForegroundRole(QPalette::PlaceholderText);
    m_meaning->setTextFormat(Qt::PlainText);
    m_meaning->setWordWrap(true);
    m_differences->setObjectName(u"Differences"_s);
    m_differences->setModel(m_differenceRows);
    m_differences->fitColumn(0, nameWidth);
    m_differences->hide();
    m_documented->setObjectName(u"As documented"_s);
    m_documented->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_differs->setCheckable(true);
    m_differs->setToolTip(tr("Shows where"));
    connect(m_differs, &QPushButton::toggled, m_differences, &QWidget::setVisible);
    connect(m_differences, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) { goToDifference(index.row()); });
    connect(m_differences, &TableView::opened, this, [this](const QModelIndex &index) { goToDifference(index.row()); });

    auto *whole = new QWidget;
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::u3);
    row->addWidget(m_meaning, 1);
    row->addWidget(m_documented, 0, Qt::AlignTop);
    row->addWidget(m_differs, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins({});
    layout->setSpacing(theme::u1);
    layout->addLayout(row);
    layout->addWidget(m_differences);
    return whole;
}

QMenu *ResponsePanel::menu()
{
    auto *made = new QMenu(m_more);
    const auto add = [this, made](const QString &name, const QString &text, auto run, const QString &iconName = {}) {
        QAction *action = made->addAction(iconName.isEmpty() ? QIcon() : icon(iconName), text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    const auto toClipboard = [](const QString &text) { QGuiApplication::clipboard()->setText(text); };
    QAction *copyBody = add(
        u"Copy body"_s, tr("Copy body"), [this, toClipboard] { toClipboard(QString::fromUtf8(m_exchange->body)); }, u"copy"_s);
    add(u"Copy headers"_s, tr("Copy headers"), [this, toClipboard] { toClipboard(lines(m_headerRows->rows())); });
    add(u"Copy what was sent"_s, tr("Copy what was sent"), [this, toClipboard] { toClipboard(sentText()); });
    made->addSeparator();
    QAction *fold = add(u"Fold all"_s, tr("Fold all"), [this] { m_body->foldAll(); });
    QAction *unfold = add(u"Unfold all"_s, tr("Unfold all"), [this] { m_body->unfoldAll(); });
    connect(made, &QMenu::aboutToShow, this, [this, copyBody, fold, unfold] {
        copyBody->setEnabled(m_exchange && !m_exchange->body.isEmpty());
        const bool canFold = m_tabs->currentIndex() == BodyTab && m_body->isJson();
        fold->setEnabled(canFold);
        unfold->setEnabled(canFold);
    });
    return made;
}

QWidget *ResponsePanel::answerPage()
{
    m_tabs->setObjectName(u"Answer tabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the answer"));
    for (const QString &title : {tr("Body"), tr("Raw"), tr("Headers"), tr("What was sent")})
        m_tabs->addTab(title);
    connect(m_tabs, &QTabBar::currentChanged, this, &ResponsePanel::showTab);

    m_headers->setObjectName(u"Response headers"_s);
    m_headers->setModel(m_headerRows);
    m_headers->fitColumn(0, nameWidth);
    m_headerRows->setValuesFixed(true);
    m_sent->setObjectName(u"What was sent"_s);
    m_sent->setAccessibleName(tr("What was sent"));
    m_sent->setLanguage(CodeEdit::Language::Http);
    m_sent->setLayoutDirection(Qt::LeftToRight);
    m_sent->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_sent->setFrameShape(QFrame::NoFrame);
    connect(m_body, &BodyView::saveWanted, this, &ResponsePanel::save);
    connect(m_raw, &BodyView::saveWanted, this, &ResponsePanel::save);
    m_raw->setEmptyWords(tr("The answer has no body."));
    for (const BodyView *view : {m_body, m_raw})
        connect(view, &BodyView::wrapChanged, this, [this](bool wrap) {
            setWrap(wrap);
            Q_EMIT wrapChanged(wrap);
        });
    // In the order of Tab.
    for (QWidget *page : std::initializer_list<QWidget *>{m_body, m_raw, m_headers, m_sent})
        m_tabPages->addWidget(page);

    m_notice->setObjectName(u"Answer notice"_s);
    m_notice->hide();
    auto *notice = new QVBoxLayout;
    notice->setContentsMargins(theme::u4, 0, theme::u4, theme::u2);
    notice->addWidget(m_notice);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(head());
    layout->addLayout(notice);
    layout->addWidget(m_tabs);
    layout->addWidget(m_tabPages, 1);
    return page;
}

QWidget *ResponsePanel::waitingRow()
{
    m_waitingWords = new ElidedLabel;
    m_waitingWords->setObjectName(u"Progress"_s);
    m_waitingWords->setForegroundRole(QPalette::PlaceholderText);
    m_cancel = button(u"Cancel"_s, tr("Cancel"), {}, ButtonKind::Normal, false, true);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_isSaving)
            m_saving.request_stop();
        else
            Q_EMIT cancelWanted();
    });
    auto *whole = new QWidget;
    auto *row = new QHBoxLayout;
    row->setContentsMargins(theme::u4, theme::u2, theme::u4, theme::u2);
    row->addWidget(m_waitingWords, 1);
    row->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(new Rule);
    whole->hide();
    return whole;
}

void ResponsePanel::setBusy(bool busy)
{
    m_isBusy = busy;
    m_bytes = 0;
    m_total = -1;
    m_busy->setBusy(busy || m_isSaving);
    if (busy)
        m_patience.start();
    else
        m_patience.stop();
    if (!m_isSaving)
        m_waiting->hide();
}

void ResponsePanel::setProgress(qint64 bytes, qint64 total)
{
    m_bytes = bytes;
    m_total = total;
    if (m_isBusy && !m_waiting->isHidden())
        showWaiting();
}

void ResponsePanel::showWaiting()
{
    QString words;
    if (m_isSaving)
        words = tr("Saving the body… %1 %").arg(m_saved);
    else if (m_bytes == 0)
        words = tr("Waiting for the answer…");
    else if (m_total < 0)
        words = tr("Receiving the answer… %1").arg(Words::size(m_bytes));
    else
        words = tr("Receiving the answer… %1 of %2").arg(Words::size(m_bytes), Words::size(m_total));
    m_waitingWords->setText(words);
    m_waiting->show();
}

void ResponsePanel::clear()
{
    m_checking.request_stop();
    m_exchange.reset();
    m_body->setBody({}, {});
    m_raw->setBody({}, {});
    m_headerRows->setRows({});
    m_sent->clear();
    m_pages->setCurrentIndex(NothingPage);
}

void ResponsePanel::setWrap(bool wrap)
{
    m_body->setWrap(wrap);
    m_raw->setWrap(wrap);
}

void ResponsePanel::setFailure(const Error &error)
{
    clear();
    m_failure->setText(error.kind == Error::Kind::Offline ? u"drawing-offline"_s : u"drawing-refused"_s, error.message(), error.advice());
    m_pages->setCurrentIndex(FailurePage);
}

void ResponsePanel::setExchange(const Exchange &exchange, const Operation *operation)
{
    clear();
    m_exchange = exchange;
    showStatus(operation);
    showNotice();
    m_timings->setTimings(exchange.timings);
    m_headerRows->setRows(pairs(exchange.headers));
    setTab(m_tabs, HeadersTab, tr("Headers"), exchange.headers.size());
    m_sent->setPlainText(sentText());
    m_body->setBody(exchange.body, header(exchange.headers, "content-type"));
    m_body->setEmptyWords(exchange.status == 0 ? tr("There is no answer.") : tr("The answer has no body."));
    m_save->setEnabled(!exchange.body.isEmpty());
    m_pages->setCurrentIndex(AnswerPage);
    showTab(m_tabs->currentIndex());
    check(operation);
}

void ResponsePanel::showStatus(const Operation *operation)
{
    const Exchange &answer = *m_exchange;
    const QString total = Words::duration(std::chrono::duration_cast<std::chrono::milliseconds>(answer.timings.total));
    //: Behind the status of an answer: how long it took, how large it is.
    m_figures->setText(answer.status == 0 ? total : tr("%1   %2").arg(total, Words::size(answer.size)));
    m_dot->setState(CallWords::tone(answer.status, !answer.failure.isEmpty()), answer.isUnsure ? Dot::Ring : Dot::Full, {});
    m_status->setInk(wordColour(CallWords::tone(answer.status, !answer.failure.isEmpty())));
    if (answer.status == 0) {
        m_status->setText(answer.isUnsure ? tr("Outcome unknown") : tr("No answer"));
        m_meaning->hide();
        return;
    }
    const QString reason = answer.reason.isEmpty() ? CallWords::name(answer.status) : answer.reason;
    m_status->setText(QString(QString::number(answer.status) + u' ' + reason).trimmed());
    const DocumentedAnswer *documented = operation ? operation->answer(answer.status) : nullptr;
    // What is said of every status that is not listed says less than what the status itself means.
    const bool isItsOwn = documented && documented->status != "default"_L1;
    const QString own = isItsOwn ? plain(documented->description) : QString();
    m_meaning->setText(own.isEmpty() ? CallWords::meaning(answer.status) : own);
    m_meaning->setToolTip(own.isEmpty() ? QString() : CallWords::meaning(answer.status));
    m_meaning->setVisible(!m_meaning->text().isEmpty());
}

void ResponsePanel::showNotice()
{
    const Exchange &answer = *m_exchange;
    const QString unsure =
        answer.isUnsure ? tr("It may or may not have happened. Look whether it did before you send it again.") : QString();
    if (!answer.failure.isEmpty()) {
        m_notice->tell(answer.isUnsure ? Banner::Kind::Warn : Banner::Kind::Bad, answer.failure, {}, unsure);
        m_notice->show();
    } else if (answer.isCut) {
        m_notice->tell(Banner::Kind::Info, tr("The body goes on: only its first %1 were kept.").arg(Words::size(answer.body.size())));
        m_notice->show();
    } else {
        m_notice->hide();
    }
}

QString ResponsePanel::sentText() const
{
    if (!m_exchange)
        return {};
    const ConsoleRequest &request = m_exchange->request;
    const QString target = request.url.toString(QUrl::FullyEncoded | QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    QString text = QString::fromLatin1(request.verb) + u' ' + (target.isEmpty() ? u"/"_s : target) + u" HTTP/1.1\n"_s;
    const Headers headers = m_exchange->sent.isEmpty() ? request.headers : m_exchange->sent;
    if (header(headers, "host").isEmpty())
        text += u"host: "_s + request.url.authority(QUrl::FullyEncoded) + u'\n';
    text += lines(pairs(headers)) + u'\n';
    if (!request.body.isEmpty()) {
        text += u'\n' + QString::fromUtf8(request.body.first(std::min(mostSent, request.body.size())));
        if (request.body.size() > mostSent)
            text += u"\n… "_s + tr("%1 in all").arg(Words::size(request.body.size()));
    }
    return text;
}

BodyView *ResponsePanel::shownBody() const
{
    if (m_pages->currentIndex() != AnswerPage)
        return nullptr;
    return m_tabs->currentIndex() == BodyTab ? m_body : m_tabs->currentIndex() == RawTab ? m_raw : nullptr;
}

void ResponsePanel::showTab(int tab)
{
    // Only whoever wants the raw text waits for it.
    if (tab == RawTab && m_exchange)
        m_raw->setBody(m_exchange->body, header(m_exchange->headers, "content-type"));
    m_tabPages->setCurrentIndex(tab);
}

void ResponsePanel::check(const Operation *operation)
{
    m_documented->hide();
    m_differs->hide();
    m_differs->setChecked(false);
    m_differences->hide();
    if (!operation || m_exchange->status == 0 || !m_exchange->failure.isEmpty())
        return;
    m_checking = std::stop_source();
    inBackground(
        this,
        [exchange = *m_exchange, known = *operation](const std::stop_token &) -> Result<AnswerCheck> {
            return AnswerCheck::of(exchange, known);
        },
        m_checking.get_token())
        .then(this, [this, checking = m_checking](const Result<AnswerCheck> &outcome) {
            if (!checking.stop_requested() && outcome)
                showCheck(*outcome);
        });
}

void ResponsePanel::showCheck(const AnswerCheck &check)
{
    PairsModel::Rows rows;
    for (const AnswerCheck::Difference &one : check.differences)
        rows.append({one.place.isEmpty() ? tr("the answer") : one.place, one.text});
    m_differenceRows->setRows(rows);
    m_found = check.differences;
    m_differences->setFixedHeight(theme::row * (1 + int(std::min<qsizetype>(rows.size(), mostDifferencesInSight))) + theme::u1);
    switch (check.outcome) {
    case AnswerCheck::Outcome::Documented:
        m_documented->setState(Tone::Good, Dot::Full, tr("As documented"));
        m_documented->setToolTip(tr("Status, media type and body are as the definition says."));
        break;
    case AnswerCheck::Outcome::TooLong:
        m_documented->setState(Tone::Muted, Dot::Ring, tr("Too long to be checked"));
        m_documented->setToolTip(tr("Bodies above %1 are not compared with the definition.").arg(Words::size(AnswerCheck::longest)));
        break;
    case AnswerCheck::Outcome::Differs:
        m_differs->setText(tr("Differs from the definition in %n place(s)", nullptr, int(rows.size())));
        m_differs->setIcon(icon(u"warn"_s, theme::Colour::Warn));
        m_differs->show();
        return;
    case AnswerCheck::Outcome::NotDocumented: return;
    }
    m_documented->show();
}

/// To the value in the body, or to the header.
void ResponsePanel::goToDifference(int row)
{
    const AnswerCheck::Difference &one = m_found.at(row);
    if (one.isInBody) {
        m_tabs->setCurrentIndex(BodyTab);
        m_body->goTo(one.pointer);
        return;
    }
    const auto &headers = m_headerRows->rows();
    for (int i = 0; i < int(headers.size()); ++i) {
        if (headers.at(i).first.compare(one.place, Qt::CaseInsensitive) == 0) {
            m_tabs->setCurrentIndex(HeadersTab);
            m_headers->selectRow(i);
        }
    }
}

void ResponsePanel::save()
{
    if (!m_exchange || m_exchange->body.isEmpty() || m_isSaving)
        return;
    m_ask.saveFile(this, tr("Save body"), BodyFile::suggestion(*m_exchange), tr("All files (*)"), u"console body"_s,
                   [this](const QString &path) {
                       if (!path.isEmpty() && m_exchange)
                           saveTo(path);
                   });
}

void ResponsePanel::saveTo(const QString &path)
{
    m_saving = std::stop_source();
    m_isSaving = true;
    m_saved = 0;
    m_busy->setBusy(true);
    // A small body is there before anybody could read how far it is.
    QTimer::singleShot(300ms, this, [this, saving = m_saving] {
        if (m_isSaving && saving == m_saving)
            showWaiting();
    });
    BodyFile::write(this, path, m_exchange->body, m_saving.get_token(), [this](int done) {
        m_saved = done;
        if (m_isSaving && !m_waiting->isHidden())
            showWaiting();
    }).then(this, [this, path](const Result<> &saved) {
        m_isSaving = false;
        m_busy->setBusy(m_isBusy);
        m_waiting->hide();
        if (saved)
            m_told->tell(tr("Saved as %1").arg(QFileInfo(path).fileName()), tr("Show in folder"),
                         [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); });
        else if (saved.error().kind == Error::Kind::Cancelled)
            m_told->tell(tr("Not saved."));
        else
            m_told->tell(tr("Not saved: %1").arg(saved.error().message()), tr("Try again"), [this] { save(); });
    });
}

} // namespace edgewise
