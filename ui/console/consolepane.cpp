#include "ui/console/consolepane.h"

#include "app/connections/session.h"
#include "app/console/consolesender.h"
#include "app/core/redaction.h"
#include "ui/console/comparepage.h"
#include "ui/console/consolepastedialog.h"
#include "ui/console/consolerules.h"
#include "ui/console/definitionfiles.h"
#include "ui/console/definitionpage.h"
#include "ui/console/historylist.h"
#include "ui/console/operationsview.h"
#include "ui/console/readingpage.h"
#include "ui/console/requestform.h"
#include "ui/console/requestforms.h"
#include "ui/console/responsepanel.h"
#include "ui/console/variablesdialog.h"
#include "ui/widgets/banner.h"

#include <QApplication>
#include <QClipboard>
#include <QLocale>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>

#include <utility>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr qsizetype largestKeptAnswer = 4 << 20, mostKeptAnswers = 12;
constexpr int historyWidth = 468;
constexpr auto wrapKey = "console/wrapLines"_L1;

} // namespace

ConsolePane::ConsolePane(Session &session, const Parts &parts, QWidget *parent)
    : Pane(u"API console"_s, tr("API console"), parent)
    , m_session(session)
    , m_history(parts.history)
    , m_variables(parts.variables)
    , m_forms(parts.forms)
    , m_deletion(parts.deletion)
    , m_ask(parts.ask)
    , m_settings(parts.settings)
    , m_definitions(parts.definitions)
    , m_model(new OperationsModel(this))
    , m_sides(new QTabBar)
    , m_side(new QStackedWidget)
    , m_tree(new OperationsView(*m_model))
    , m_historyList(new HistoryList(m_history, m_ask))
    , m_notice(new Banner)
    , m_pages(new QStackedWidget)
    , m_work(new QSplitter(Qt::Horizontal))
    , m_form(new RequestForm(session.connection(), [this](Credential credential) { return m_session.console().canSign(credential); }))
    , m_response(new ResponsePanel(m_ask))
    , m_reading(new ReadingPage)
    , m_whole(new DefinitionPage)
    , m_compare(new ComparePage)
    , m_menu(new QMenu(this))
{
    buildActions();
    build();
    connectParts();
    m_historyList->setConnection(m_session.connection().id);
    m_form->setVariables(m_variables.of(m_session.connection().id));
    m_form->setAnyRequest(m_forms.form(m_session.connection().id, {}, {}));
    if (m_settings)
        m_response->setWrap(m_settings->value(wrapKey).toBool());
    connect(m_response, &ResponsePanel::wrapChanged, this, [this](bool wrap) {
        if (m_settings)
            m_settings->setValue(wrapKey, wrap);
    });
    showTab();
}

ConsolePane::~ConsolePane()
{
    m_sending.request_stop();
}

void ConsolePane::activate()
{
    if (std::exchange(m_isRead, true))
        return;
    if (m_definitions.isRead()) {
        definitionsChanged();
        return;
    }
    present(
        tr("Reading the definitions…"), [this](std::stop_token) { return m_definitions.readAll(); }, [] {});
}

void ConsolePane::setParked(bool parked)
{
    Pane::setParked(parked);
    if (parked)
        cancel();
}

/// What is chosen stays chosen, and what is typed stays typed, when another definition comes, goes or changes.
void ConsolePane::definitionsChanged()
{
    const bool isFirst = m_model->operationCount() == 0;
    m_model->setDefinitions(m_definitions.all());
    showTab();
    if (isFirst && !m_isRestored) {
        m_definition = u"guests"_s;
        m_operation = u"listGuests"_s;
    }
    const auto listed = m_model->definition(m_definition);
    if (!m_definition.isEmpty() && !listed)
        return; // Its file may still be on the way, or is gone; what is typed stays.
    if (m_operation.isEmpty() && listed)
        m_tree->chooseDefinition(m_definition);
    else
        m_tree->choose(m_definition, m_operation);
    const QByteArray source = listed ? listed->definition.source() : QByteArray();
    const bool isPage = m_operation.isEmpty() && listed;
    if (!isFirst && !isPage && m_source == source)
        return;
    choose(m_definition, m_operation);
    if (m_wantedTab >= 0)
        m_form->setTab(std::exchange(m_wantedTab, -1));
}

void ConsolePane::openOperation(const QString &definition, const QString &operation)
{
    m_sides->setCurrentIndex(OperationsSide);
    m_tree->choose(definition, operation);
    choose(definition, operation);
    showDetail(true);
}

void ConsolePane::choose(const QString &definition, const QString &operation)
{
    const bool isReading = m_pages->currentIndex() == ReadPage;
    const bool isSame = m_definition == definition && m_operation == operation;
    m_definition = definition;
    m_operation = operation;
    const auto whole = m_model->definition(definition);
    m_source = whole ? whole->definition.source() : QByteArray();
    m_notice->hide();
    if (!definition.isEmpty() && operation.isEmpty()) {
        if (whole) {
            m_whole->setDefinition(*whole);
            m_pages->setCurrentIndex(WholeDefinitionPage);
        }
        return;
    }
    const ConsoleForm form = m_forms.form(m_session.connection().id, definition, operation);
    const auto chosen = m_model->operation(definition, operation);
    if (chosen) {
        Operation shown = chosen->operation;
        const QString server = chosen->listed.isOurs() ? serverOf(definition, m_session.connection()) : QString();
        if (!server.isEmpty()) {
            shown.servers.removeAll(server);
            shown.servers.prepend(server);
        }
        ConsoleForm typed = form;
        if (!m_forms.has(m_session.connection().id, definition, operation))
            typed.credential = shown.credential;
        m_form->setOperation(shown, chosen->listed.definition.name(), typed);
    } else if (definition.isEmpty()) {
        m_form->setAnyRequest(form);
    } else {
        return;
    }
    if (!isSame && !m_isSending) {
        const auto answer = m_answers.constFind(chosenKey());
        m_answered = chosen ? std::optional(chosen->operation) : std::nullopt;
        if (answer == m_answers.cend())
            m_response->clear();
        else
            m_response->setExchange(*answer, m_answered ? &*m_answered : nullptr);
    }
    tellMissing();
    if (isReading && chosen)
        read();
    else
        m_pages->setCurrentIndex(WorkPage);
}

/// The connection has no credential for what was chosen.
void ConsolePane::tellMissing()
{
    const Credential needed = m_form->operation().credential;
    const bool isOfConnection = needed == Credential::Guests || needed == Credential::Exports || needed == Credential::Edge;
    if (m_form->isAnyRequest() || !isOfConnection || m_session.console().canSign(needed))
        return;
    const Api api = needed == Credential::Guests ? Api::Guests : needed == Credential::Exports ? Api::Exports : Api::Edge;
    const Error error{.kind = Error::Kind::Missing, .api = api};
    m_notice->tell(Banner::Kind::Warn, error.message(),
                   {{u"Edit connection"_s, tr("Edit connection"), [this] { Q_EMIT editConnectionWanted(); }}}, error.advice());
}

QString ConsolePane::chosenKey() const
{
    return m_definition + u'\n' + m_operation;
}

void ConsolePane::keepForm() const
{
    m_forms.keep(m_session.connection().id, m_definition, m_operation, m_form->form());
}

void ConsolePane::read()
{
    const auto chosen = m_model->operation(m_definition, m_operation);
    if (!chosen)
        return;
    const QString server = chosen->listed.isOurs() ? serverOf(m_definition, m_session.connection()) : QString();
    m_reading->setOperation(chosen->listed.definition, chosen->operation, QUrl(server));
    m_pages->setCurrentIndex(ReadPage);
}

void ConsolePane::showTab()
{
    const QLocale locale;
    m_sides->setTabText(OperationsSide, QString(tr("Operations") + u'\t' + locale.toString(m_model->operationCount())));
    const qint64 count = m_historyList->count();
    m_sides->setTabText(HistorySide, count > 0 ? QString(tr("History") + u'\t' + locale.toString(count)) : tr("History"));
}

/// History wants more room than the tree; each keeps its own.
void ConsolePane::showSide(int side)
{
    auto *splitter = findChild<QSplitter *>(QString(), Qt::FindDirectChildrenOnly);
    if (splitter && isVisible())
        m_dividers.insert(m_shownSide, splitter->saveState());
    m_shownSide = side;
    m_side->setCurrentIndex(side);
    if (side == HistorySide)
        m_historyList->reload();
    else if (m_pages->currentIndex() == TwoAnswersPage)
        m_pages->setCurrentIndex(WorkPage);
    // Once the layout knows what the page in sight needs.
    if (isVisible() && !isNarrow())
        QMetaObject::invokeMethod(
            this, [this] { divide(m_shownSide); }, Qt::QueuedConnection);
}

void ConsolePane::divide(int side)
{
    auto *splitter = findChild<QSplitter *>(QString(), Qt::FindDirectChildrenOnly);
    if (!splitter || splitter->count() < 2)
        return;
    if (m_dividers.contains(side) && splitter->restoreState(m_dividers.value(side))) {
        splitter->setHandleWidth(1);
        return;
    }
    const int list = side == HistorySide ? historyWidth : splitter->sizes().value(0);
    splitter->setSizes({list, splitter->width() - list - 1});
}

QList<Command> ConsolePane::commands()
{
    const QString section = tr("API console of %1").arg(m_session.connection().name);
    QList<Command> commands;
    const auto of = [&](const QString &name, const QString &iconName, const QString &title) {
        auto *action = findChild<QAction *>(name);
        commands.append({.section = section,
                         .icon = iconName,
                         .title = title,
                         .shortcut = action->shortcut().toString(QKeySequence::NativeText),
                         .run = [pane = QPointer(this), action = QPointer(action)] {
                             if (pane && action)
                                 action->trigger();
                         }});
    };
    of(u"Send request"_s, u"send"_s, tr("Send the request"));
    of(u"Paste cURL"_s, u"copy"_s, tr("Paste cURL"));
    of(u"Open definition file"_s, u"folder"_s, tr("Open definition"));
    of(u"Variables"_s, u"hash"_s, tr("Variables of the console"));
    return commands + operationCommands(m_session.connection(), m_model->definitions(),
                                        [pane = QPointer(this)](const QString &definition, const QString &operation) {
                                            if (pane)
                                                pane->openOperation(definition, operation);
                                        });
}

QList<Command> ConsolePane::operationCommands(const Connection &connection, const QList<ListedDefinition> &definitions,
                                              const std::function<void(const QString &, const QString &)> &open)
{
    QList<Command> commands;
    for (const ListedDefinition &listed : definitions) {
        const auto operations = listed.definition.operations();
        for (const Operation &operation : operations) {
            commands.append({.section = tr("API console of %1").arg(connection.name),
                             .icon = u"console"_s,
                             .title = tr("%1: open in the console").arg(operation.title),
                             .note = QString(QString::fromLatin1(operation.verb) + u' ' + operation.path),
                             .run = [open, key = listed.key, id = operation.id] { open(key, id); }});
        }
    }
    return commands;
}

void ConsolePane::saveState(QSettings &settings) const
{
    Pane::saveState(settings);
    const auto *splitter = findChild<QSplitter *>(QString(), Qt::FindDirectChildrenOnly);
    for (const int side : {OperationsSide, HistorySide}) {
        const bool isNow = side == m_shownSide && splitter && splitter->count() > 1 && isVisible();
        settings.setValue(u"side%1"_s.arg(side), isNow ? splitter->saveState() : m_dividers.value(side));
    }
    settings.setValue("work"_L1, m_work->saveState());
    settings.setValue("side"_L1, m_shownSide);
    settings.setValue("definition"_L1, m_definition);
    settings.setValue("operation"_L1, m_operation);
    settings.setValue("page"_L1, m_form->tab());
    m_tree->saveState(settings);
    m_forms.save();
}

void ConsolePane::restoreState(QSettings &settings)
{
    Pane::restoreState(settings);
    for (const int side : {OperationsSide, HistorySide}) {
        const QByteArray state = settings.value(u"side%1"_s.arg(side)).toByteArray();
        if (!state.isEmpty())
            m_dividers.insert(side, state);
    }
    if (const QByteArray state = settings.value("work"_L1).toByteArray(); !state.isEmpty() && m_work->restoreState(state))
        m_work->setHandleWidth(1);
    m_isRestored = settings.contains("operation"_L1);
    m_definition = settings.value("definition"_L1).toString();
    m_operation = settings.value("operation"_L1).toString();
    m_tree->restoreState(settings);
    m_sides->setCurrentIndex(settings.value("side"_L1).toInt());
    m_wantedTab = settings.value("page"_L1, -1).toInt();
}

void ConsolePane::showVariables()
{
    const Connection &connection = m_session.connection();
    auto *dialog = new VariablesDialog(m_variables, connection.id, connection.name, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ConsolePane::pasteCurl(const QString &command)
{
    const QString clipboard = QApplication::clipboard()->text().trimmed();
    const QString begin = !command.isEmpty() ? command : clipboard.startsWith("curl"_L1) ? clipboard : QString();
    auto *dialog = new ConsolePasteDialog(
        [this](const ConsoleRequest &request) {
            const auto chosen = operationFor(request);
            return chosen ? chosen->operation.title : QString();
        },
        begin, this);
    connect(dialog, &ConsolePasteDialog::requestGiven, this, &ConsolePane::fill);
    dialog->open();
}

std::optional<OperationsModel::Chosen> ConsolePane::operationFor(const ConsoleRequest &request) const
{
    const auto &definitions = m_model->definitions();
    for (const ListedDefinition &listed : definitions) {
        if (!request.operation.isEmpty() && listed.definition.name() == request.definition) {
            if (const auto chosen = m_model->operation(listed.key, request.operation))
                return chosen;
        }
    }
    for (const ListedDefinition &listed : definitions) {
        QList<Operation> operations = listed.definition.operations();
        const QString server = listed.isOurs() ? serverOf(listed.key, m_session.connection()) : QString();
        for (Operation &operation : operations) {
            if (!server.isEmpty())
                operation.servers.prepend(server);
        }
        if (const Operation *found = operationOf(request, operations))
            return m_model->operation(listed.key, found->id);
    }
    return {};
}

void ConsolePane::fill(const ConsoleRequest &request)
{
    const QString connection = m_session.connection().id;
    const auto chosen = operationFor(request);
    if (!chosen) {
        m_forms.keep(connection, {}, {}, freeFormOf(request));
        m_tree->choose({}, {});
        choose({}, {});
    } else {
        Operation operation = chosen->operation;
        const QString server = chosen->listed.isOurs() ? serverOf(chosen->listed.key, m_session.connection()) : QString();
        if (!server.isEmpty())
            operation.servers.prepend(server);
        ConsoleForm form = toForm(request, operation);
        // What history masked cannot be sent again.
        form.headers.removeIf([](const auto &header) { return header.second.contains(Redaction::mask().toUtf8()); });
        m_forms.keep(connection, chosen->listed.key, operation.id, form);
        m_tree->choose(chosen->listed.key, operation.id);
        choose(chosen->listed.key, operation.id);
    }
    m_pages->setCurrentIndex(WorkPage);
    showDetail(true);
}

/// Also keeps what an operation answered last, so that going back to it shows it again.
void ConsolePane::arrived(const Exchange &exchange, const std::optional<Operation> &operation, const QString &key)
{
    m_answered = operation;
    m_response->setExchange(exchange, m_answered ? &*m_answered : nullptr);
    if (exchange.body.size() > largestKeptAnswer)
        return;
    if (m_answers.size() >= mostKeptAnswers)
        m_answers.clear();
    m_answers.insert(key, exchange);
}

} // namespace edgewise
