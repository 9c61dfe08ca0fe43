#include "ui/webhooks/runsview.h"

#include "ui/shell/rule.h"
#include "ui/shell/theme.h"
#include "ui/webhooks/runsmodel.h"
#include "ui/webhooks/runstrips.h"
#include "ui/webhooks/testpanel.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/tableview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

QLabel *hint()
{
    auto *label = new QLabel;
    label->setFont(theme::font(theme::Type::Hint));
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QString square(theme::Colour colour, bool isTall)
{
    return u"<span style='color:%1'>%2</span>"_s.arg(theme::colour(colour).name(), isTall ? u"▮"_s : u"▪"_s);
}

} // namespace

RunsView::RunsView(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_advice(hint())
    , m_streak(new FailureStreak)
    , m_summary(hint())
    , m_legend(hint())
    , m_strip(new RunStrip)
    , m_first(hint())
    , m_now(hint())
    , m_model(new RunsModel(this))
    , m_rule(new Rule)
    , m_table(new TableView(tr("Runs")))
    , m_none(hint())
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_test(new TestPanel)
{
    m_title->setFont(theme::font(theme::Type::Strong));
    m_advice->setWordWrap(true);
    m_now->setText(tr("now"));
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    m_none->setText(tr("Experience Edge has not called it yet. The first run appears here after the next publish."));
    m_table->setObjectName(u"Runs"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setColumnWidth(RunsModel::TimeColumn, 104);
    m_table->setColumnWidth(RunsModel::ResultColumn, 108);
    m_table->setColumnWidth(RunsModel::KeptColumn, 88);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setSortIndicator(RunsModel::TimeColumn, Qt::DescendingOrder);
    m_table->horizontalHeader()->setSortIndicatorShown(true);
    m_table->horizontalHeader()->setSectionResizeMode(RunsModel::MessageColumn, QHeaderView::Stretch);

    auto *streak = new QVBoxLayout;
    streak->setSpacing(theme::u3);
    streak->addWidget(m_title);
    streak->addWidget(m_streak);
    auto *first = new QHBoxLayout;
    first->setSpacing(theme::u6);
    first->addLayout(streak);
    first->addWidget(m_advice, 1);
    auto *second = new QHBoxLayout;
    second->addWidget(m_summary, 1);
    second->addWidget(m_legend);
    auto *third = new QHBoxLayout;
    third->addWidget(m_first, 1);
    third->addWidget(m_now);
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(theme::u4, theme::u3, theme::u4, theme::u3);
    top->setSpacing(theme::u1);
    top->addLayout(first);
    top->addSpacing(theme::u2);
    top->addLayout(second);
    top->addSpacing(theme::u1);
    top->addWidget(m_strip);
    top->addLayout(third);
    layout->addLayout(top);
    layout->addWidget(m_none, 1);
    layout->addWidget(m_rule);
    layout->addWidget(m_table, 1);

    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(list);
    m_splitter->addWidget(m_test);
    m_splitter->setStretchFactor(0, 1);
    m_test->hide();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_splitter);

    connect(m_strip, &RunStrip::chosen, this, [this](int run) { m_table->selectRow(run); });
    connect(m_test, &TestPanel::sendAgainWanted, this, &RunsView::sendAgainWanted);
    connect(m_test, &TestPanel::closeWanted, this, [this] { showTest(false); });
}

void RunsView::setRuns(const Webhook &webhook, const QList<KeptRun> &runs)
{
    m_model->setRuns(runs);
    m_strip->setRuns(runs);
    m_table->setVisible(!runs.isEmpty());
    m_rule->setVisible(!runs.isEmpty());
    m_none->setVisible(runs.isEmpty());
    for (QWidget *part : QWidgetList{m_summary, m_legend, m_strip, m_first, m_now})
        part->setVisible(!runs.isEmpty());
    describe(webhook, runs);
}

void RunsView::describe(const Webhook &webhook, const QList<KeptRun> &runs)
{
    const WebhookState state = webhook.state();
    m_streak->setFailures(state.failures);
    m_title->setText(tr("%1 of %2 failures in a row").arg(state.failures).arg(Webhook::failuresToDisable));
    const int left = Webhook::failuresToDisable - state.failures;
    if (state.kind == WebhookState::Kind::DisabledByEdge)
        m_advice->setText(tr(
            "Experience Edge switched it off. Mend the receiver and send a test before you enable it: one more failure may switch it off again at once."));
    else if (state.failures > 0)
        m_advice->setText(
            tr("After %n more Experience Edge switches it off without a word. One success starts the count again.", nullptr, left));
    else
        m_advice->setText(tr("Experience Edge switches it off after %n failure(s) in a row.", nullptr, Webhook::failuresToDisable));
    if (runs.isEmpty())
        return;

    const auto onEdge = int(std::count_if(runs.cbegin(), runs.cend(), [](const KeptRun &run) { return run.onEdge; }));
    const auto succeeded = int(std::count_if(runs.cbegin(), runs.cend(), [](const KeptRun &run) { return run.run.success; }));
    const QDateTime oldest = runs.last().run.at;
    const int days = int(oldest.daysTo(runs.first().run.at)) + 1;
    const QString amount = tr("%n run(s)", nullptr, int(runs.size()));
    const QString time = tr("in %n day(s)", nullptr, days);
    m_summary->setText(tr("%1 %2 · %3 still on Edge, %4 only here").arg(amount, time).arg(onEdge).arg(int(runs.size()) - onEdge));
    m_succeeded = succeeded;
    m_failed = int(runs.size()) - succeeded;
    paintLegend();
    m_first->setText(QLocale().toString(oldest.toLocalTime().date(), tr("d MMM", "a date, as QLocale writes it: day and short month")));
}

/// Rich text keeps its colours when light turns to dark.
void RunsView::paintLegend()
{
    m_legend->setText(square(theme::Colour::Good, false) + u' ' + tr("%n succeeded", nullptr, m_succeeded) + u"&nbsp;&nbsp;&nbsp;"_s +
                      square(theme::Colour::Bad, true) + u' ' + tr("%n failed", nullptr, m_failed));
}

void RunsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_succeeded + m_failed > 0)
        paintLegend();
}

void RunsView::showTest(bool shown)
{
    m_test->setVisible(shown);
}

} // namespace edgewise
