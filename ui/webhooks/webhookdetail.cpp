#include "ui/webhooks/webhookdetail.h"

#include "app/core/error.h"
#include "app/webhooks/webhookfile.h"
#include "ui/shell/theme.h"
#include "ui/webhooks/runsview.h"
#include "ui/webhooks/webhookconflict.h"
#include "ui/webhooks/webhookform.h"
#include "ui/webhooks/webhooksmodel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/codeedit.h"
#include "ui/widgets/conflictview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/savebar.h"
#include "ui/widgets/statelabel.h"
#include "ui/widgets/urledit.h"
#include "ui/widgets/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

enum Page { FormPage, RunsPage, JsonPage, ConflictPage };

QString publicText(const Webhook &webhook, const QString &member)
{
    const QString text = memberText(webhook, member);
    return member == "uri"_L1 ? UrlEdit::masked(text) : text;
}

} // namespace

WebhookDetail::WebhookDetail(QMenu *menu, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_state(new StateLabel)
    , m_sendTest(button(u"Send test"_s, tr("Send test"), u"send"_s))
    , m_duplicate(button(u"Duplicate"_s, tr("Duplicate"), u"copy"_s))
    , m_delete(button(u"Delete webhook"_s, tr("Delete webhook"), u"trash"_s, ButtonKind::Normal, true))
    , m_more(button(u"More"_s, tr("More actions"), u"more"_s, ButtonKind::Normal, true))
    , m_tabs(new QTabBar)
    , m_pages(new QStackedWidget)
    , m_filled(new QWidget)
    , m_nothing(new EmptyState)
    , m_scroll(new QScrollArea)
    , m_banner(new Banner)
    , m_form(new WebhookForm)
    , m_runs(new RunsView)
    , m_json(new CodeEdit(true))
    , m_conflict(new ConflictView)
    , m_saveBar(new SaveBar)
{
    build(menu);
    connect(m_sendTest, &QPushButton::clicked, this, &WebhookDetail::sendTestWanted);
    connect(m_runs, &RunsView::sendAgainWanted, this, &WebhookDetail::sendTestWanted);
    connect(m_duplicate, &QPushButton::clicked, this, &WebhookDetail::duplicateWanted);
    connect(m_delete, &QPushButton::clicked, this, &WebhookDetail::deleteWanted);
    connect(m_more, &QPushButton::clicked, this, [this, menu] {
        const QPoint corner = layoutDirection() == Qt::RightToLeft ? m_more->rect().bottomLeft() : m_more->rect().bottomRight();
        menu->popup(m_more->mapToGlobal(corner) - QPoint(layoutDirection() == Qt::RightToLeft ? 0 : menu->sizeHint().width(), 0));
    });
    connect(m_tabs, &QTabBar::currentChanged, this, &WebhookDetail::showPage);
    connect(m_form, &WebhookForm::changed, this, [this] {
        refreshSaveBar();
        Q_EMIT edited();
    });
    connect(m_saveBar, &SaveBar::save, this, &WebhookDetail::saveWanted);
    connect(m_saveBar, &SaveBar::revert, this, &WebhookDetail::revertWanted);
    connect(m_saveBar, &SaveBar::showChanges, this, &WebhookDetail::tellChanges);
    connect(m_saveBar, &SaveBar::goToProblem, this, &WebhookDetail::goToProblem);
    connect(m_conflict, &ConflictView::accepted, this, &WebhookDetail::resolve);
    connect(m_conflict, &ConflictView::backWanted, this, [this] {
        m_hasConflict = false;
        showPage(m_tabs->currentIndex());
    });
    showNothing();
}

void WebhookDetail::build(QMenu *menu)
{
    setObjectName(u"Webhook"_s);
    m_title->setFont(theme::font(theme::Type::Title));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFixedHeight(theme::u6);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_state->setObjectName(u"Webhook state"_s);
    m_more->setAccessibleName(tr("More actions"));
    Q_UNUSED(menu)

    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(m_title);
    names->addWidget(m_state);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme::u4, theme::u4, theme::u4, theme::u3);
    head->setSpacing(theme::u2);
    head->addLayout(names, 1);
    for (QPushButton *action : {m_sendTest, m_duplicate, m_delete, m_more})
        head->addWidget(action, 0, Qt::AlignTop);

    m_tabs->setObjectName(u"Webhook pages"_s);
    m_tabs->setAccessibleName(tr("Pages of the webhook"));
    m_tabs->setDrawBase(true);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Details"));
    m_tabs->addTab(tr("Runs"));
    m_tabs->addTab(tr("JSON"));

    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto *contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(theme::u4, theme::u3, theme::u4, theme::u3);
    contentLayout->setSpacing(theme::u3);
    m_banner->setObjectName(u"Webhook notice"_s);
    m_banner->hide();
    contentLayout->addWidget(m_banner);
    contentLayout->addWidget(m_form, 1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    m_json->setObjectName(u"Webhook JSON"_s);
    m_json->setAccessibleName(tr("The webhook as JSON, without secrets"));
    m_json->setLanguage(CodeEdit::Language::Json);
    m_json->setFrameShape(QFrame::NoFrame);
    m_json->document()->setDocumentMargin(theme::u3);

    m_pages->addWidget(m_scroll);
    m_pages->addWidget(m_runs);
    m_pages->addWidget(m_json);
    m_pages->addWidget(m_conflict);

    auto *filled = new QVBoxLayout(m_filled);
    filled->setContentsMargins(0, 0, 0, 0);
    filled->setSpacing(0);
    filled->addLayout(head);
    filled->addWidget(m_tabs);
    filled->addWidget(m_pages, 1);
    filled->addWidget(m_saveBar);
    m_nothing->setText({}, {}, tr("Choose a webhook to see how it does and to change it."));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_filled);
    layout->addWidget(m_nothing);
}

void WebhookDetail::showNothing()
{
    m_filled->hide();
    m_nothing->show();
}

void WebhookDetail::showWebhook(const Webhook &opened, const Webhook &edited, bool isDraft)
{
    m_opened = opened;
    m_isDraft = isDraft;
    m_hasConflict = false;
    m_isSaving = false;
    m_banner->hide();
    m_runs->showTest(false);
    m_form->setEnabled(true);
    m_saveBar->setSaving(false);
    m_saveBar->setAlwaysShown(isDraft);
    m_form->setWebhook(edited, opened, isDraft);
    m_scroll->ensureVisible(0, 0);
    m_duplicate->setVisible(!isDraft);
    m_delete->setVisible(!isDraft);
    m_tabs->setTabEnabled(RunsTab, !isDraft);
    if (isDraft && m_tabs->currentIndex() == RunsTab)
        m_tabs->setCurrentIndex(DetailsTab);
    showState(opened);
    refresh();
    showPage(m_tabs->currentIndex());
    m_nothing->hide();
    m_filled->show();
}

void WebhookDetail::showTest()
{
    m_tabs->setTabEnabled(RunsTab, true);
    setTab(RunsTab);
    m_runs->showTest(true);
}

void WebhookDetail::showState(const Webhook &webhook)
{
    if (m_isDraft) {
        m_state->setState(Tone::Muted, Dot::Ring, tr("Not saved yet"));
        return;
    }
    const WebhookState state = webhook.state();
    const auto look = WebhooksModel::look(state);
    QString note;
    if (state.kind == WebhookState::Kind::Active)
        note = webhook.lastRuns.isEmpty() ? tr("not called yet") : tr("last run succeeded");
    else if (state.kind == WebhookState::Kind::Failing)
        note = tr("enabled");
    else if (state.kind == WebhookState::Kind::DisabledByEdge)
        note = tr("switched off by Experience Edge");
    m_state->setState(look.tone, look.dot, look.text, note.isEmpty() ? QString() : QString(u"· "_s + note));
    m_state->setAccessibleName(look.text);
}

void WebhookDetail::setRuns(const Webhook &webhook, const QList<KeptRun> &runs)
{
    m_runs->setRuns(webhook, runs);
    const QString count = QLocale().toString(runs.size());
    // The style paints what follows a tab stop small and muted.
    m_tabs->setTabText(RunsTab, runs.isEmpty() ? tr("Runs") : QString(tr("Runs") + u'\t' + count));
    m_tabs->setAccessibleTabName(RunsTab, runs.isEmpty() ? tr("Runs") : QString(tr("Runs") + u' ' + count));
}

void WebhookDetail::refresh()
{
    refreshSaveBar();
    const Webhook now = m_form->webhook();
    m_json->setPlainText(QString::fromUtf8(jsonOf(now)).replace("    "_L1, "  "_L1));
}

void WebhookDetail::refreshSaveBar()
{
    const Webhook now = m_form->webhook();
    const QString title = now.label.isEmpty() ? tr("New webhook") : now.label;
    m_title->setText(title);
    m_title->setToolTip(title);
    QStringList changes;
    if (!m_isDraft) {
        for (const QString &member : m_form->changes())
            changes.append(WebhookForm::labelOf(member));
    }
    QStringList problems;
    // What the person did not touch and the service took before is no reason to refuse.
    if (m_isDraft || !changes.isEmpty()) {
        for (const Problem &problem : m_form->problems())
            problems.append(WebhookForm::labelOf(problem.field));
    }
    m_saveBar->setState(changes, problems);
}

void WebhookDetail::setSaving(bool saving)
{
    m_isSaving = saving;
    m_form->setEnabled(!saving);
    m_conflict->setEnabled(!saving);
    m_saveBar->setSaving(saving);
}

void WebhookDetail::showError(const Error &error)
{
    setSaving(false);
    m_hasConflict = false;
    setTab(DetailsTab);
    showPage(DetailsTab);
    const QStringList homeless = m_form->setServerErrors(error.fields);
    QString text = error.message();
    if (error.status == 400 && !error.fields.isEmpty()) {
        QStringList named;
        for (const Problem &problem : m_form->problems())
            named.append(WebhookForm::labelOf(problem.field));
        if (homeless.isEmpty() && !named.isEmpty())
            text = tr("Experience Edge refused: %1 (400).").arg(Words::list(named));
        else if (!homeless.isEmpty())
            text = tr("Experience Edge refused it (400): %1").arg(homeless.join(u' '));
    }
    QString detail = error.advice();
    if (error.kind == Error::Kind::Unsure && !error.said.isEmpty())
        detail = error.said;
    const QString copied = QStringList{text, error.said, error.detail}.join(u'\n');
    m_banner->tell(Banner::Kind::Bad, tr("Not saved: %1").arg(text),
                   {{u"Copy details"_s, tr("Copy details"), [copied] { QGuiApplication::clipboard()->setText(copied); }}}, detail);
    m_scroll->ensureVisible(0, 0);
    refreshSaveBar();
}

void WebhookDetail::showConflict(const Webhook &opened, const Webhook &mine, const Webhook &theirs, const QDateTime &openedAt)
{
    setSaving(false);
    m_mine = mine;
    m_theirs = theirs;
    m_hasConflict = true;
    const QString time = QLocale().toString(openedAt.toLocalTime().time(), QLocale::ShortFormat);
    m_conflict->setDifferences(
        tr("Changed elsewhere: this webhook is no longer as you opened it at %1. Nothing was saved, and nothing you typed is lost.")
            .arg(time),
        tr("On Experience Edge now"), conflictDifferences(opened, mine, theirs));
    showState(theirs);
    setTab(DetailsTab);
    showPage(DetailsTab);
}

void WebhookDetail::resolve()
{
    Webhook chosen = m_theirs;
    for (const QString &member : differences(m_theirs, m_mine)) {
        if (m_conflict->side(member) == ConflictView::Side::Mine)
            takeMember(chosen, m_mine, member);
    }
    Q_EMIT resolved(chosen, m_theirs);
}

int WebhookDetail::tab() const
{
    return m_tabs->currentIndex();
}

void WebhookDetail::setTab(int tab)
{
    if (m_tabs->isTabEnabled(tab))
        m_tabs->setCurrentIndex(tab);
}

void WebhookDetail::showPage(int tab)
{
    if (tab == JsonTab)
        refresh();
    const bool isConflict = tab == DetailsTab && m_hasConflict;
    m_pages->setCurrentIndex(isConflict ? ConflictPage : tab);
    m_saveBar->setVisible(!isConflict && m_saveBar->isShown());
}

void WebhookDetail::tellChanges()
{
    const Webhook now = m_form->webhook();
    QStringList lines;
    for (const QString &member : m_form->changes()) {
        const bool isLong = member == "body"_L1 || member == "bodyInclude"_L1 || member == "headers"_L1;
        const QString label = WebhookForm::labelOf(member);
        lines.append(isLong ? tr("%1 changed").arg(label)
                            : tr("%1: %2 → %3").arg(label, publicText(m_opened, member), publicText(now, member)));
    }
    setTab(DetailsTab);
    m_banner->tell(Banner::Kind::Info, tr("What Save will change"), {{u"Hide"_s, tr("Hide"), [this] { m_banner->hide(); }}},
                   lines.join(u'\n'));
    m_scroll->ensureVisible(0, 0);
}

void WebhookDetail::goToProblem()
{
    setTab(DetailsTab);
    const auto problems = m_form->problems();
    if (!problems.isEmpty())
        m_form->focusOn(problems.first().field);
    if (QWidget *focus = m_scroll->focusWidget())
        m_scroll->ensureWidgetVisible(focus);
}

} // namespace edgewise
