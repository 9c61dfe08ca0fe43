#include "ui/console/variablesdialog.h"

#include "ui/console/inklabel.h"
#include "ui/console/variablesmodel.h"
#include "ui/shell/rule.h"
#include "ui/shell/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/cornerframe.h"
#include "ui/widgets/tableview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr QSize usualSize(560, 420);
constexpr int nameWidth = 176;

} // namespace

VariablesDialog::VariablesDialog(Variables &variables, const QString &connectionId, const QString &connectionName, QWidget *parent)
    : QDialog(parent)
    , m_variables(variables)
    , m_connectionId(connectionId)
    , m_model(new VariablesModel(this))
    , m_table(new TableView(tr("Variables")))
    , m_add(button(u"Add variable"_s, tr("Add"), u"plus"_s, ButtonKind::Normal, false, true))
    , m_remove(button(u"Remove variable"_s, tr("Remove"), u"trash"_s, ButtonKind::Normal, false, true))
    , m_problem(new InkLabel(theme::Colour::Bad))
    , m_notice(new Banner)
    , m_save(button(u"Save"_s, tr("Save"), {}, ButtonKind::Primary))
{
    setObjectName(u"Variables dialog"_s);
    setWindowTitle(tr("Variables"));
    setWindowModality(Qt::WindowModal);
    resize(usualSize);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(body(connectionName), 1);
    layout->addWidget(new Rule);
    layout->addWidget(foot());

    m_model->setVariables(variables.of(connectionId));
    connect(m_model, &QAbstractItemModel::dataChanged, this, &VariablesDialog::check);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &VariablesDialog::check);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &VariablesDialog::check);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &VariablesDialog::check);
    check();
}

QWidget *VariablesDialog::body(const QString &connectionName)
{
    auto *title = new QLabel(tr("Variables of %1").arg(connectionName));
    title->setFont(theme::font(theme::Type::Title));
    title->setTextFormat(Qt::PlainText);
    auto *why = new QLabel(tr("{{name}} in an address, a parameter, a header or a body of the console stands for its value here. "
                              "They are kept on this computer as they are, so no secrets belong among them."));
    why->setWordWrap(true);
    why->setForegroundRole(QPalette::PlaceholderText);
    m_table->setObjectName(u"Variables"_s);
    m_table->setModel(m_model);
    m_table->fitColumn(VariablesModel::NameColumn, nameWidth);
    m_table->horizontalHeader()->setSectionsMovable(false);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    new CornerFrame(m_table);
    connect(m_table, &TableView::deletePressed, this, &VariablesDialog::removeChosen);
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.row() == m_model->rowCount() - 1)
            add();
    });
    connect(m_add, &QPushButton::clicked, this, &VariablesDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &VariablesDialog::removeChosen);
    m_problem->setObjectName(u"Problem"_s);
    m_problem->setFont(theme::font(theme::Type::Hint));
    m_problem->setWordWrap(true);
    m_notice->setObjectName(u"Variables notice"_s);
    m_notice->hide();

    auto *tools = new QHBoxLayout;
    tools->setSpacing(theme::u2);
    tools->addWidget(m_add);
    tools->addWidget(m_remove);
    tools->addWidget(m_problem, 1);
    auto *whole = new QWidget;
    whole->setAutoFillBackground(true);
    whole->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(theme::u4, theme::u4, theme::u4, theme::u4);
    layout->setSpacing(theme::u3);
    layout->addWidget(title);
    layout->addWidget(why);
    layout->addWidget(m_notice);
    layout->addWidget(m_table, 1);
    layout->addLayout(tools);
    return whole;
}

QWidget *VariablesDialog::foot()
{
    QPushButton *cancel = button(u"Cancel"_s, tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &VariablesDialog::accept);
    auto *whole = new QWidget;
    whole->setFixedHeight(theme::saveBar);
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(theme::u4, 0, theme::u4, 0);
    row->setSpacing(theme::u2);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_save);
    return whole;
}

void VariablesDialog::check()
{
    const QString problem = m_model->problem();
    m_problem->setText(problem);
    m_save->setEnabled(problem.isEmpty());
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    m_remove->setEnabled(
        std::any_of(rows.cbegin(), rows.cend(), [this](const QModelIndex &index) { return index.row() < m_model->rowCount() - 1; }));
}

void VariablesDialog::add()
{
    const QModelIndex index = m_model->index(m_model->rowCount() - 1, VariablesModel::NameColumn);
    m_table->setCurrentIndex(index);
    m_table->edit(index);
}

void VariablesDialog::removeChosen()
{
    QList<int> rows;
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : chosen)
        rows.append(index.row());
    m_model->remove(rows);
    check();
}

void VariablesDialog::accept()
{
    // What is still being typed into the table counts.
    m_save->setFocus(Qt::OtherFocusReason);
    if (!m_model->problem().isEmpty())
        return;
    if (const auto saved = m_variables.set(m_connectionId, m_model->variables()); !saved) {
        m_notice->tell(Banner::Kind::Bad, saved.error().message(), {}, saved.error().advice());
        m_notice->show();
        return;
    }
    QDialog::accept();
}

} // namespace edgewise
