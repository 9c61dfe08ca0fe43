#include "ui/edge/edgecompare.h"

#include "app/connections/session.h"
#include "app/core/background.h"
#include "app/core/clock.h"
#include "app/edge/settingsfile.h"
#include "ui/edge/connectionbutton.h"
#include "ui/edge/copyplan.h"
#include "ui/edge/settingscomparemodel.h"
#include "ui/edge/settingscomparetable.h"
#include "ui/edge/tenantguard.h"
#include "ui/edge/twocolumns.h"
#include "ui/shell/ask.h"
#include "ui/shell/rule.h"
#include "ui/shell/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/undobar.h"
#include "ui/widgets/words.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QSettings>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr int leastRows = 4;

/// Whether one session serves both. What a session finds out by itself does not count.
bool isSame(const Connection &one, Connection other)
{
    other.tenantId = one.tenantId;
    other.tenantSince = one.tenantSince;
    other.bodyIncludeAsObject = one.bodyIncludeAsObject;
    other.contentUnlockedAt = one.contentUnlockedAt;
    return one == other;
}

/// Keeps room below the banners only while one is there; a layout keeps its margins even when all it holds is hidden.
class Room final : public QObject
{
public:
    Room(QLayout *layout, const QList<QWidget *> &banners, QObject *parent)
        : QObject(parent)
        , m_layout(layout)
        , m_banners(banners)
    {
        for (QWidget *banner : banners)
            banner->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent) {
            const bool isAny = std::any_of(m_banners.cbegin(), m_banners.cend(), [](const QWidget *banner) { return !banner->isHidden(); });
            m_layout->setContentsMargins(theme::u4, 0, theme::u4, isAny ? theme::u3 : 0);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QLayout *m_layout;
    QList<QWidget *> m_banners;
};

/// Text on a button, where an ampersand would name a key.
QString onButton(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

EdgeCompare::EdgeCompare(Session &session, EdgeNeighbours neighbours, Ask &ask, UndoBar &undoBar, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_neighbours(std::move(neighbours))
    , m_ask(ask)
    , m_undoBar(undoBar)
    , m_model(new SettingsCompareModel(this))
    , m_leftButton(new ConnectionButton(u"Left side"_s, tr("Left side")))
    , m_swap(button(u"Swap sides"_s, tr("Swap sides"), u"compare"_s, ButtonKind::Normal, true))
    , m_rightButton(new ConnectionButton(u"Right side"_s, tr("Right side")))
    , m_differencesOnly(new QCheckBox(tr("Differences only")))
    , m_reload(button(u"Read both again"_s, tr("Read both again"), u"refresh"_s, ButtonKind::Normal, true))
    , m_tenant(new Banner)
    , m_notice(new Banner)
    , m_line(new Rule)
    , m_pages(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_tables(new QStackedWidget)
    , m_table(settingsCompareTable(*m_model))
    , m_same(new EmptyState)
    , m_plan(new CopyPlan)
    , m_tag(new Tag)
    , m_words(new ElidedLabel)
    , m_save(button(u"Save comparison"_s, tr("Save as file…"), u"save"_s))
    , m_copy(button(u"Copy settings"_s, tr("Copy"), u"arrow-right"_s, ButtonKind::Primary))
{
    m_tenant->setObjectName(u"Compared tenant"_s);
    m_notice->setObjectName(u"Comparison notice"_s);
    m_tenant->hide();
    m_notice->hide();
    m_tools = makeTools();
    m_tables->addWidget(m_table);
    m_tables->addWidget(m_same);
    m_columns = new TwoColumns(m_tables, nullptr, m_plan);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_columns);
    m_bar = makeBar();
    auto *notices = new QVBoxLayout;
    notices->setContentsMargins(theme::u4, 0, theme::u4, 0);
    notices->setSpacing(theme::u2);
    notices->addWidget(m_tenant);
    notices->addWidget(m_notice);
    new Room(notices, {m_tenant, m_notice}, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tools);
    layout->addLayout(notices);
    layout->addWidget(m_line);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_bar);
    connectParts();
    refresh();
}

EdgeCompare::~EdgeCompare() = default;

QWidget *EdgeCompare::makeTools()
{
    m_differencesOnly->setObjectName(u"Differences only"_s);
    m_differencesOnly->setChecked(true);
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(theme::u4, theme::u3, theme::u4, theme::u3);
    row->setSpacing(theme::u2);
    row->addWidget(m_leftButton);
    row->addWidget(m_swap);
    row->addWidget(m_rightButton);
    row->addSpacing(theme::u2);
    row->addWidget(m_differencesOnly);
    row->addStretch(1);
    row->addWidget(m_reload);
    return tools;
}

QWidget *EdgeCompare::makeBar()
{
    m_words->setObjectName(u"What Copy does"_s);
    m_words->setFont(theme::font(theme::Type::Hint));
    m_words->setForegroundRole(QPalette::PlaceholderText);
    auto *bar = new QWidget;
    bar->setAutoFillBackground(true);
    bar->setBackgroundRole(QPalette::Window);
    bar->setFixedHeight(theme::saveBar);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(theme::u4, 0, theme::u4, 0);
    row->setSpacing(theme::u2);
    row->addWidget(m_tag);
    row->addWidget(m_words, 1);
    row->addWidget(m_save);
    row->addWidget(m_copy);
    auto *layout = new QVBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new Rule);
    layout->addStretch(1);
    layout->addLayout(row);
    layout->addStretch(1);
    return bar;
}

void EdgeCompare::connectParts()
{
    connect(m_leftButton, &ConnectionButton::chosen, this, [this](const QString &id) {
        if (id == m_session.connection().id)
            return;
        if (m_other && id == m_other->connection().id)
            swap();
        else if (m_neighbours.compare)
            m_neighbours.compare(id, m_other ? m_other->connection().id : m_session.connection().id);
    });
    connect(m_rightButton, &ConnectionButton::chosen, this, &EdgeCompare::choose);
    connect(m_swap, &QPushButton::clicked, this, &EdgeCompare::swap);
    connect(m_differencesOnly, &QCheckBox::toggled, this, [this](bool only) {
        showDifferencesOnly(*m_table, only);
        refreshPages();
    });
    showDifferencesOnly(*m_table, m_differencesOnly->isChecked());
    connect(m_reload, &QPushButton::clicked, this, &EdgeCompare::reloadWanted);
    connect(m_model, &SettingsCompareModel::chosenChanged, this, &EdgeCompare::refreshPlan);
    connect(m_same->addButton(button(u"Show all settings"_s, tr("Show all settings"))), &QPushButton::clicked, this,
            [this] { m_differencesOnly->setChecked(false); });
    connect(m_save, &QPushButton::clicked, this, &EdgeCompare::saveAsFile);
    connect(m_copy, &QPushButton::clicked, this, &EdgeCompare::copy);
}

QString EdgeCompare::left() const
{
    return m_session.connection().name;
}

QString EdgeCompare::right() const
{
    return m_other ? m_other->connection().name : QString();
}

QList<Connection> EdgeCompare::others() const
{
    QList<Connection> others = m_neighbours.connections ? m_neighbours.connections() : QList<Connection>();
    others.removeIf([this](const Connection &connection) { return connection.id == m_session.connection().id; });
    return others;
}

SettingsComparison EdgeCompare::sides() const
{
    return {m_left.value_or(EdgeSettings()), m_right.value_or(EdgeSettings())};
}

SettingsPatch EdgeCompare::patch() const
{
    return isRead() ? sides().patch(m_model->chosen()) : SettingsPatch();
}

QWidget *EdgeCompare::room() const
{
    return m_pages;
}

void EdgeCompare::setLeft(const EdgeSettings &settings, const QDateTime &readAt)
{
    if (m_left == settings && m_leftAt == readAt)
        return;
    m_left = settings;
    m_leftAt = readAt;
    refresh();
}

void EdgeCompare::open()
{
    if (!m_other) {
        const QList<Connection> all = others();
        const bool isLastThere =
            std::any_of(all.cbegin(), all.cend(), [this](const Connection &connection) { return connection.id == m_lastChosen; });
        // With one there is nothing to choose; of several the person says which.
        if (isLastThere)
            return choose(m_lastChosen);
        if (all.size() == 1)
            return choose(all.first().id);
        refresh();
    } else if (!m_right && m_state == State::Idle) {
        Q_EMIT readWanted();
    }
}

void EdgeCompare::choose(const QString &id)
{
    if (isCopying() || (m_other && m_other->connection().id == id))
        return;
    closeOther();
    if (openOther(id)) {
        m_lastChosen = id;
        refresh();
        Q_EMIT readWanted();
    } else {
        refresh();
    }
}

bool EdgeCompare::openOther(const QString &id)
{
    auto session = m_neighbours.openSession ? m_neighbours.openSession(id) : nullptr;
    if (!session)
        return false;
    delete std::exchange(m_guard, nullptr);
    m_other = std::move(session);
    m_guard = new TenantGuard(*m_other, m_neighbours.tenant, m_ask, this);
    connect(m_guard, &TenantGuard::found, this, &EdgeCompare::showTenant);
    connect(m_guard, &TenantGuard::agreed, this, &EdgeCompare::showTenant);
    connect(&m_other->edgeService(), &EdgeService::waiting, this, [this] {
        if (isCopying())
            m_notice->tell(Banner::Kind::Info, tr("Sent. Waiting until %1 shows the new settings…").arg(right()),
                           {{u"Stop waiting"_s, tr("Stop waiting"), [this] { m_other->edgeService().stopWaiting(); }}});
    });
    m_plan->setTarget(m_other->connection());
    return true;
}

void EdgeCompare::closeOther()
{
    ++m_reading;
    m_state = State::Idle;
    delete std::exchange(m_guard, nullptr);
    m_other.reset();
    m_right.reset();
    m_rightAt = {};
    m_mustRead = false;
    m_model->clearChosen();
    m_notice->hide();
    m_tenant->hide();
    m_undoBar.close();
}

void EdgeCompare::follow()
{
    // What changed the list may stand in the middle of something here.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (isCopying())
                return;
            const QList<Connection> all = others();
            const auto found = std::find_if(all.cbegin(), all.cend(), [this](const Connection &connection) {
                return m_other && connection.id == m_other->connection().id;
            });
            if (m_other && (found == all.cend() || !isSame(m_other->connection(), *found)))
                closeOther();
            if (!m_other && isVisible())
                open();
            refresh();
        },
        Qt::QueuedConnection);
}

bool EdgeCompare::canRead() const
{
    return m_other && !isCopying();
}

QString EdgeCompare::readingWords() const
{
    return tr("Reading the settings of %1…").arg(right());
}

Pending<> EdgeCompare::read(std::stop_token stop)
{
    const int reading = ++m_reading;
    setState(State::Reading);
    const Answer<> done;
    m_other->edgeService().read(std::move(stop)).then(this, [this, reading, done](const Result<EdgeSettings> &settings) {
        if (reading == m_reading)
            took(settings);
        done.give({});
    });
    return done.pending();
}

void EdgeCompare::took(const Result<EdgeSettings> &settings)
{
    m_state = State::Idle;
    m_notice->hide();
    if (settings) {
        m_right = *settings;
        m_rightAt = now();
        m_mustRead = false;
        m_guard->look();
    } else {
        const Error &error = settings.error();
        QList<Banner::Action> actions{{u"Try again"_s, tr("Try again"), [this] { tryAgain(); }}};
        if (error.kind == Error::Kind::Cancelled) {
            m_notice->tell(Banner::Kind::Info, tr("The settings of %1 were not read.").arg(right()), actions);
        } else {
            if (m_neighbours.editConnection)
                actions.append({u"Edit other connection"_s, tr("Edit connection"),
                                [this, id = m_other->connection().id] { m_neighbours.editConnection(id); }});
            m_notice->tell(Banner::Kind::Bad, tr("The settings of %1 could not be read: %2").arg(right(), error.message()), actions,
                           error.advice());
        }
    }
    refresh();
}

/// With a session of its own again: what was refused may have been mended in the keychain, which no session hears of.
void EdgeCompare::tryAgain()
{
    if (m_state == State::Idle && openOther(m_other->connection().id))
        Q_EMIT reloadWanted();
}

void EdgeCompare::swap()
{
    if (m_other && !isCopying() && m_neighbours.compare)
        m_neighbours.compare(m_other->connection().id, m_session.connection().id);
}

void EdgeCompare::setState(State state)
{
    m_state = state;
    refresh();
}

void EdgeCompare::refresh()
{
    m_model->setReadOnly(isCopying());
    m_model->setTitles(left(), right());
    m_model->setSides(m_left, m_right, m_state == State::Reading ? tr("reading…") : tr("not read"));
    refreshButtons();
    refreshPages();
    refreshPlan();
}

void EdgeCompare::refreshButtons()
{
    const QList<Connection> others = this->others();
    m_tools->setVisible(!others.isEmpty());
    m_line->setVisible(!others.isEmpty());
    m_leftButton->setConnections(QList{m_session.connection()} + others, m_session.connection().id);
    m_rightButton->setConnections(others, m_other ? m_other->connection().id : QString());
    m_leftButton->setEnabled(!isCopying());
    m_rightButton->setEnabled(!isCopying());
    m_swap->setVisible(bool(m_neighbours.compare));
    m_swap->setEnabled(m_other && !isCopying());
    m_reload->setEnabled(m_other && !isCopying());
}

void EdgeCompare::refreshPages()
{
    m_pages->setCurrentWidget(m_other ? static_cast<QWidget *>(m_columns) : m_empty);
    m_bar->setVisible(m_other != nullptr);
    if (!m_other)
        return showEmpty();
    const bool isSame = isRead() && m_model->differing() == 0;
    const bool hidesAll = isSame && m_differencesOnly->isChecked();
    if (hidesAll)
        m_same->setText({}, tr("No setting differs between %1 and %2.").arg(left(), right()));
    m_tables->setCurrentWidget(hidesAll ? static_cast<QWidget *>(m_same) : m_table);
    // All rows at once; what scrolls is the column.
    const int rows = std::max(leastRows, m_table->model()->rowCount());
    m_tables->setMinimumHeight(m_table->horizontalHeader()->sizeHint().height() + rows * theme::row + 2);
}

void EdgeCompare::showEmpty()
{
    const bool isAlone = others().isEmpty();
    const QString title =
        isAlone ? tr("There is no other connection to compare with.") : tr("Choose the connection to compare %1 with.").arg(left());
    if (m_empty->title() == title)
        return; // a button that has the focus keeps it
    m_empty->setText(u"drawing-connect"_s, title,
                     isAlone ? tr("Add one that has an Edge client id and secret, such as the test environment beside production.")
                             : QString());
    m_empty->clearButtons();
    if (!isAlone) {
        connect(m_empty->addButton(button(u"Choose connection"_s, tr("Choose connection"))), &QPushButton::clicked, m_rightButton,
                &QPushButton::showMenu);
    } else if (m_neighbours.editConnection) {
        connect(m_empty->addButton(button(u"Connections"_s, tr("Connections…"), u"plug"_s)), &QPushButton::clicked, this,
                [this] { m_neighbours.editConnection({}); });
    }
}

void EdgeCompare::refreshPlan()
{
    const SettingsPatch patch = this->patch();
    const int count = int(patch.names.size());
    const int differing = m_model->differing();
    QStringList hindrances;
    const QStringList names = m_model->names();
    for (const QString &name : names)
        hindrances.append(m_model->hindrance(name));
    hindrances.removeAll(QString());
    m_plan->setTenant(m_guard ? m_guard->id() : QString());
    m_plan->setPlan(left(), m_right.value_or(EdgeSettings()), patch, hindrances);

    m_tag->setText(tr("%n chosen", nullptr, count).toUpper(), Tone::Plain);
    m_tag->setVisible(count > 0);
    if (!isRead())
        m_words->clear();
    else if (m_mustRead)
        m_words->setText(tr("Read again first, for it is not known what became of the last try."));
    else if (count > 0)
        m_words->setText(tr("%n setting(s) in one PATCH. Nothing else is changed.", nullptr, count));
    else
        m_words->setText(differing == 0 ? tr("No setting differs.")
                                        : tr("%n of %1 settings differ(s).", nullptr, differing).arg(m_model->names().size()));
    m_save->setEnabled(isRead());
    m_copy->setText(onButton(isCopying() ? tr("Copying…") : copyWords()));
    m_copy->setEnabled(canCopy());
    Q_EMIT changed();
}

QString EdgeCompare::times() const
{
    const QString left = Words::ago(m_leftAt);
    const QString right = Words::ago(m_rightAt);
    return left == right ? tr("both read %1").arg(left)
                         : tr("%1 read %2, %3 read %4").arg(this->left().toHtmlEscaped(), left, this->right().toHtmlEscaped(), right);
}

void EdgeCompare::showTenant()
{
    refreshPlan();
    const QString known = m_other->connection().tenantId;
    if (m_guard->isDoubtful())
        m_tenant->tell(Banner::Kind::Bad,
                       tr("%1 is another tenant than before: %2 now, %3 when you were there last.").arg(right(), m_guard->id(), known),
                       {{u"Other is right"_s, tr("This is right"), [this] { m_guard->agree(); }}},
                       tr("Its Edge client may belong to another environment. Nothing is written before you have agreed."));
    else if (!m_guard->id().isEmpty() && m_guard->id() == m_session.connection().tenantId)
        m_tenant->tell(Banner::Kind::Info, tr("Both connections lead to the same tenant: %1.").arg(m_guard->id()));
    else
        m_tenant->hide();
}

void EdgeCompare::saveAsFile()
{
    if (!isRead())
        return;
    const SettingsFile one{.settings = *m_left, .tenantId = m_session.connection().tenantId, .connection = left(), .savedAt = m_leftAt};
    const SettingsFile other{.settings = *m_right, .tenantId = m_guard->id(), .connection = right(), .savedAt = m_rightAt};
    const QString suggestion = u"%1-and-%2-%3.json"_s.arg(forFileName(left().toLower()), forFileName(right().toLower()),
                                                          now().toLocalTime().date().toString(Qt::ISODate));
    m_ask.saveFile(this, tr("Save comparison"), suggestion, tr("Comparison (*.json)"), u"edge"_s, [this, one, other](const QString &path) {
        if (path.isEmpty())
            return;
        inBackground(this, [one, other, path](std::stop_token) {
            return writeWhole(path, SettingsComparison::toJson(one, other));
        }).then(this, [this, path](const Result<> &done) {
            const QString name = QFileInfo(path).fileName();
            if (done)
                m_undoBar.tell(tr("The comparison is saved in %1.").arg(name));
            else
                m_notice->tell(Banner::Kind::Bad, tr("%1 could not be written: %2").arg(name, done.error().detail));
        });
    });
}

void EdgeCompare::saveState(QSettings &settings) const
{
    settings.setValue("differencesOnly"_L1, m_differencesOnly->isChecked());
    settings.setValue(QString(u"comparedWith/"_s + m_session.connection().id), m_lastChosen);
    if (const QByteArray state = m_columns->saveState(); !state.isEmpty())
        settings.setValue("compareColumns"_L1, state);
}

void EdgeCompare::restoreState(QSettings &settings)
{
    m_differencesOnly->setChecked(settings.value("differencesOnly"_L1, true).toBool());
    if (m_lastChosen.isEmpty())
        m_lastChosen = settings.value(QString(u"comparedWith/"_s + m_session.connection().id)).toString();
    m_columns->restoreState(settings.value("compareColumns"_L1).toByteArray());
}

} // namespace edgewise
