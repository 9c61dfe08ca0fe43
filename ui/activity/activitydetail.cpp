#include "ui/activity/activitydetail.h"

#include "ui/activity/activitymodel.h"
#include "ui/activity/jsonlayout.h"
#include "ui/shell/icons.h"
#include "ui/shell/rule.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/codeedit.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/inset.h"
#include "ui/widgets/statelabel.h"
#include "ui/widgets/words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr int leastWidth = 376;
constexpr int namesWidth = 84;
constexpr int stateWidth = 64;
constexpr int timeWidth = 60;
constexpr int mostLines = 14; ///< Of a body on the first tab; the others show it whole.

QLabel *label(theme::Type type, bool muted)
{
    auto *text = new QLabel;
    text->setFont(theme::font(type));
    text->setTextFormat(Qt::PlainText);
    if (muted)
        text->setForegroundRole(QPalette::PlaceholderText);
    return text;
}

QLabel *value(const QString &name, theme::Type type = theme::Type::Base)
{
    auto *text = label(type, false);
    text->setObjectName(name);
    text->setAccessibleName(name);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setWordWrap(true);
    return text;
}

QScrollArea *scrolling(QWidget *page)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    area->setWidget(page);
    return area;
}

QString headerText(const Entry::Headers &headers)
{
    QStringList lines;
    for (const auto &[name, text] : headers)
        lines.append(QString::fromUtf8(name).toLower() + u": "_s + QString::fromUtf8(text));
    return lines.join(u'\n');
}

/// What the call was about, as short as can be: "webhooks", "settings". An id says nothing to a person, so the word before it stands
/// instead.
QString lastPart(const QString &url)
{
    static const QRegularExpression id(u"^[0-9a-fA-F-]{8,}$|^[0-9]+$"_s);
    const QStringList parts = url.section(u'?', 0, 0).split(u'/', Qt::SkipEmptyParts);
    const bool endsInId = parts.size() > 2 && id.match(parts.last()).hasMatch();
    return parts.value(parts.size() - (endsInId ? 2 : 1));
}

/// Long addresses have no spaces to break at.
QString breakable(QString url)
{
    return url.replace(u"/"_s, u"/\u200b"_s).replace(u"&"_s, u"\u200b&"_s).replace(u"-"_s, u"-\u200b"_s);
}

/// Makes the text as high as its lines; only what is longer than that scrolls.
void fitTo(int lines, CodeEdit &code)
{
    code.setFixedHeight(lines * code.fontMetrics().lineSpacing() + theme::u4 + theme::u1);
    code.setVerticalScrollBarPolicy(lines < mostLines ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
}

QString noteOf(const Entry::Headers &headers, qint64 size)
{
    const QString type = Entry::header(headers, "content-type").section(u';', 0, 0);
    return type.isEmpty() ? Words::size(size) : QString(type + u" · "_s + Words::size(size));
}

} // namespace

ActivityDetail::ActivityDetail(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel)
    , m_state(new StateLabel)
    , m_more(button(u"More"_s, tr("More"), u"more"_s, ButtonKind::Normal, true))
    , m_tabs(new QTabBar)
    , m_when(value(u"When"_s))
    , m_name(value(u"Connection of the call"_s))
    , m_chip(new EnvironmentChip)
    , m_origin(value(u"From"_s))
    , m_url(value(u"URL"_s, theme::Type::Code))
    , m_credential(value(u"Credential"_s, theme::Type::Code))
    , m_failure(value(u"Failure"_s))
    , m_tries(new QGridLayout)
    , m_sent(block(u"Request body"_s, tr("Request body")))
    , m_answer(block(u"Response body"_s, tr("Response body")))
    , m_answerHeaders(block(u"Response headers"_s, tr("Response headers")))
{
    setMinimumWidth(leastWidth);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setAccessibleName(tr("Details of the call"));

    m_tabs->setObjectName(u"Call tabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the call"));
    m_tabs->setDrawBase(true);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Call"));
    m_tabs->addTab(tr("Request"));
    m_tabs->addTab(tr("Response"));

    auto *pages = new QStackedWidget;
    pages->addWidget(callPage());
    pages->addWidget(messagePage(u"Request"_s, tr("Request"), m_requestLine, m_requestHeaders, m_requestNote, m_requestBody));
    pages->addWidget(messagePage(u"Response"_s, tr("Response"), m_responseLine, m_responseHeaders, m_responseNote, m_responseBody));
    connect(m_tabs, &QTabBar::currentChanged, pages, &QStackedWidget::setCurrentIndex);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head());
    layout->addWidget(m_tabs);
    layout->addWidget(pages, 1);
    layout->addWidget(foot());
}

QWidget *ActivityDetail::head()
{
    auto *copy = button(u"Copy as cURL"_s, tr("Copy as cURL"), u"copy"_s);
    copy->setToolTip(tr("Copies the call as a command line. Its credential is masked."));
    connect(copy, &QPushButton::clicked, this, &ActivityDetail::copyCurlWanted);

    auto *menu = new QMenu(m_more);
    connect(menu->addAction(icon(u"link"_s), tr("Copy URL")), &QAction::triggered, this, &ActivityDetail::copyUrlWanted);
    menu->addSeparator();
    connect(menu->addAction(icon(u"trash"_s), tr("Delete this entry")), &QAction::triggered, this, &ActivityDetail::deleteWanted);
    connect(menu->addAction(tr("Clear the whole log…")), &QAction::triggered, this, &ActivityDetail::clearWanted);
    m_more->setAccessibleName(tr("More actions"));
    // Not setMenu(), which adds an arrow the button has no room for.
    connect(m_more, &QPushButton::clicked, this, [this, menu] {
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        const QPoint corner = isMirrored ? m_more->rect().bottomLeft() : m_more->rect().bottomRight();
        menu->popup(m_more->mapToGlobal(corner) - QPoint(isMirrored ? 0 : menu->sizeHint().width(), 0));
    });

    m_title->setFont(theme::font(theme::Type::Title));
    m_title->setObjectName(u"Call title"_s);
    m_title->setMinimumWidth(theme::u6);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(m_title);
    titles->addWidget(m_state);
    auto *whole = new QWidget;
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(theme::u4, theme::u4, theme::u4, theme::u2);
    row->setSpacing(theme::u2);
    row->addLayout(titles, 1);
    row->addWidget(copy, 0, Qt::AlignTop);
    row->addWidget(m_more, 0, Qt::AlignTop);
    return whole;
}

QWidget *ActivityDetail::callPage()
{
    auto *facts = new QGridLayout;
    facts->setHorizontalSpacing(theme::u2);
    facts->setVerticalSpacing(theme::u2);
    facts->setColumnMinimumWidth(0, namesWidth);
    facts->setColumnStretch(1, 1);
    const auto add = [facts](const QString &name, QWidget *widget) {
        const int row = facts->rowCount();
        auto *caption = label(theme::Type::Hint, true);
        caption->setText(name);
        caption->setMinimumHeight(theme::u4 + theme::u1);
        facts->addWidget(caption, row, 0, Qt::AlignTop);
        facts->addWidget(widget, row, 1, Qt::AlignTop);
    };
    auto *whose = new QWidget;
    auto *whoseRow = new QHBoxLayout(whose);
    whoseRow->setContentsMargins(0, 0, 0, 0);
    m_name->setWordWrap(false);
    whoseRow->addWidget(m_name);
    whoseRow->addWidget(m_chip);
    whoseRow->addStretch(1);
    add(tr("When"), m_when);
    add(tr("Connection"), whose);
    add(tr("From"), m_origin);
    add(tr("URL"), m_url);
    add(tr("Credential"), m_credential);

    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(theme::u4, theme::u4, theme::u4, theme::u4);
    layout->setSpacing(theme::u4);
    layout->addLayout(facts);
    layout->addWidget(m_failure);

    auto *tries = new QWidget;
    auto *box = new Inset;
    box->setObjectName(u"Tries"_s);
    box->setAccessibleName(tr("Tries"));
    m_tries->setContentsMargins(theme::u3, 0, theme::u3, 0);
    m_tries->setHorizontalSpacing(theme::u3);
    m_tries->setVerticalSpacing(0);
    m_tries->setColumnMinimumWidth(1, stateWidth);
    m_tries->setColumnMinimumWidth(2, timeWidth);
    m_tries->setColumnStretch(3, 1);
    box->setLayout(m_tries);
    auto *caption = label(theme::Type::HintStrong, true);
    caption->setText(tr("Tries"));
    auto *column = new QVBoxLayout(tries);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::u1);
    column->addWidget(caption);
    column->addWidget(box);
    layout->addWidget(tries);
    layout->addWidget(m_sent.whole);
    layout->addWidget(m_answer.whole);
    layout->addWidget(m_answerHeaders.whole);
    layout->addStretch(1);
    m_answerHeaders.code->setLanguage(CodeEdit::Language::Http);
    return scrolling(page);
}

QWidget *ActivityDetail::messagePage(const QString &side, const QString &name, QLabel *&line, CodeEdit *&headers, QLabel *&bodyNote,
                                     CodeEdit *&body)
{
    line = value(name, theme::Type::Code);
    headers = new CodeEdit(true);
    headers->setLanguage(CodeEdit::Language::Http);
    headers->setObjectName(side + u" headers in full"_s);
    headers->setAccessibleName(tr("%1 headers").arg(name));
    body = new CodeEdit(true);
    body->setObjectName(side + u" body in full"_s);
    body->setAccessibleName(tr("%1 body").arg(name));
    bodyNote = label(theme::Type::Hint, true);

    const auto caption = [](const QString &text) {
        auto *title = label(theme::Type::HintStrong, true);
        title->setText(text);
        return title;
    };
    auto *bodyHead = new QHBoxLayout;
    bodyHead->addWidget(caption(tr("Body")));
    bodyHead->addStretch(1);
    bodyHead->addWidget(bodyNote);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(theme::u4, theme::u4, theme::u4, theme::u4);
    layout->setSpacing(theme::u1);
    layout->addWidget(line);
    layout->addSpacing(theme::u2);
    layout->addWidget(caption(tr("Headers")));
    layout->addWidget(headers);
    layout->addSpacing(theme::u2);
    layout->addLayout(bodyHead);
    layout->addWidget(body, 1);
    return page;
}

QWidget *ActivityDetail::foot()
{
    auto *lock = new QLabel;
    const auto draw = [lock] { lock->setPixmap(icon(u"lock"_s, theme::Colour::Muted).pixmap(theme::iconSmall)); };
    draw();
    connect(&theme::notifier(), &theme::Notifier::changed, lock, draw);
    auto *promise = label(theme::Type::Hint, true);
    promise->setText(tr("Credentials and presigned queries were never written."));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(theme::u4, 0, theme::u4, 0);
    row->setSpacing(theme::u2);
    row->addWidget(lock);
    row->addWidget(promise, 1);
    auto *whole = new QWidget;
    whole->setFixedHeight(theme::control);
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new Rule);
    layout->addLayout(row, 1);
    return whole;
}

ActivityDetail::Block ActivityDetail::block(const QString &name, const QString &title)
{
    Block made{new QWidget, label(theme::Type::Hint, true), new CodeEdit(true)};
    made.code->setObjectName(name);
    made.code->setAccessibleName(title);
    auto *caption = label(theme::Type::HintStrong, true);
    caption->setText(title);
    auto *head = new QHBoxLayout;
    head->addWidget(caption);
    head->addStretch(1);
    head->addWidget(made.note);
    auto *layout = new QVBoxLayout(made.whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::u1);
    layout->addLayout(head);
    layout->addWidget(made.code);
    return made;
}

void ActivityDetail::fill(const Block &block, const QString &text, const QString &note)
{
    block.whole->setVisible(!text.isEmpty());
    block.note->setText(note);
    block.code->setPlainText(text);
    const int lines = std::clamp(int(text.count(u'\n')) + 1, 1, mostLines);
    fitTo(lines, *block.code);
}

void ActivityDetail::setEntry(const Entry &entry)
{
    m_entry = entry;
    const auto &last = entry.last();
    m_title->setText(entry.method + u' ' + lastPart(entry.url));
    m_title->setToolTip(entry.url);
    m_state->setState(ActivityModel::tone(last), entry.isGivenUp() ? Dot::Ring : Dot::Full, entry.statusWord(),
                      //: Behind the status of a call: how long it took, and when it was.
                      tr("· %1 · %2").arg(Words::duration(last.duration), Words::ago(entry.at())));

    m_when->setText(Words::exact(entry.at()));
    m_name->setText(entry.connectionName);
    m_origin->setText(ActivityModel::originWord(entry));
    m_url->setText(breakable(entry.url));
    const QString credential = Entry::header(entry.requestHeaders, "authorization");
    m_credential->setText(credential.isEmpty() ? tr("none") : credential);
    m_failure->setText(last.failure);
    m_failure->setVisible(!last.failure.isEmpty());
    showChip();
    showTries();

    const bool isToken = entry.origin == "Token"_L1;
    const QString neverKept = isToken ? tr("Never kept: it holds a secret.") : QString();
    const QString sent = laidOut(entry.requestBody);
    const QString answer = laidOut(entry.responseBody);
    fill(m_sent, sent, Entry::header(entry.requestHeaders, "content-type"));
    fill(m_answer, answer, noteOf(entry.responseHeaders, last.size));
    fill(m_answerHeaders, headerText(entry.responseHeaders), {});

    const auto fit = [](CodeEdit *headers, const QString &text) {
        headers->setPlainText(text);
        headers->setVisible(!text.isEmpty());
        fitTo(std::min(int(text.count(u'\n')) + 1, mostLines), *headers);
    };
    m_requestLine->setText(breakable(entry.method + u' ' + entry.url));
    fit(m_requestHeaders, headerText(entry.requestHeaders));
    m_requestNote->setText(isToken ? neverKept : Entry::header(entry.requestHeaders, "content-type"));
    m_requestBody->setPlainText(sent);
    m_responseLine->setText(last.failure.isEmpty() ? entry.statusWord() : QString(entry.statusWord() + u": "_s + last.failure));
    fit(m_responseHeaders, headerText(entry.responseHeaders));
    m_responseNote->setText(isToken ? neverKept : noteOf(entry.responseHeaders, last.size));
    m_responseBody->setPlainText(answer);
}

void ActivityDetail::setConnection(const Connection &connection)
{
    m_connection = connection;
    showChip();
}

void ActivityDetail::showChip()
{
    // Only of the connection that is open is it known here what it is.
    const bool isKnown = m_entry && !m_connection.id.isEmpty() && m_entry->connectionId == m_connection.id;
    m_chip->setVisible(isKnown);
    if (isKnown)
        m_chip->setEnvironment(m_connection.production, QColor(m_connection.colour));
}

void ActivityDetail::showTries()
{
    while (QLayoutItem *item = m_tries->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto &tries = m_entry->tries;
    for (int i = 0; i < int(tries.size()); ++i) {
        const Entry::Try &one = tries.at(i);
        QString note;
        if (i + 1 < int(tries.size())) {
            const auto waited = one.at.msecsTo(tries.at(i + 1).at) - one.duration.count();
            const QString time = Words::duration(std::chrono::milliseconds(std::max<qint64>(waited, 0)));
            note = waited < 100          ? tr("tried again at once")
                   : one.toldToWait >= 0 ? tr("waited %1, as told").arg(time)
                                         : tr("waited %1").arg(time);
        }
        auto *number = label(theme::Type::Base, true);
        number->setText(QLocale().toString(i + 1));
        number->setFixedHeight(theme::row);
        auto *state = new StateLabel;
        state->setState(ActivityModel::tone(one), one.status == 0 && one.failure.isEmpty() ? Dot::Ring : Dot::Full, Entry::statusWord(one));
        auto *time = label(theme::Type::Base, false);
        time->setText(Words::duration(one.duration));
        time->setAlignment(Qt::AlignVCenter | Qt::AlignTrailing);
        auto *why = label(theme::Type::Base, true);
        why->setText(note);
        m_tries->addWidget(number, 2 * i, 0);
        m_tries->addWidget(state, 2 * i, 1);
        m_tries->addWidget(time, 2 * i, 2);
        m_tries->addWidget(why, 2 * i, 3);
        if (i + 1 < int(tries.size()))
            m_tries->addWidget(new Rule, 2 * i + 1, 0, 1, 4);
    }
}

int ActivityDetail::tab() const
{
    return m_tabs->currentIndex();
}

void ActivityDetail::setTab(int tab)
{
    m_tabs->setCurrentIndex(tab);
}

} // namespace edgewise
