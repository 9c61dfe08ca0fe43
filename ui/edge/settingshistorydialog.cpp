#include "ui/edge/settingshistorydialog.h"

#include "ui/edge/settingsdiffmodel.h"
#include "ui/shell/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/cornerframe.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr QSize usualSize(880, 420);
constexpr int listWidth = 260;

QString after(SettingsAction action)
{
    switch (action) {
    case SettingsAction::Apply: return SettingsHistoryDialog::tr("before Apply");
    case SettingsAction::Restore: return SettingsHistoryDialog::tr("before a restore");
    case SettingsAction::PutBack: return SettingsHistoryDialog::tr("before putting back");
    case SettingsAction::Copy: return SettingsHistoryDialog::tr("before a copy from another connection");
    }
    return {};
}

} // namespace

SettingsHistoryDialog::SettingsHistoryDialog(const Connection &connection, const SettingsHistory &history, const EdgeSettings &current,
                                             const QString &warning, QWidget *parent)
    : TenantDialog(u"Previous settings dialog"_s, connection, parent)
    , m_now(current)
    , m_banner(new Banner)
    , m_list(new QListWidget)
    , m_title(new QLabel)
    , m_model(new SettingsDiffModel(this))
    , m_table(new TableView(tr("What changes")))
    , m_putBack(button(u"Put back"_s, tr("Put back"), u"undo"_s, ButtonKind::Primary))
{
    setTitle(tr("Previous settings"));
    resize(usualSize);
    m_banner->setObjectName(u"Previous settings notice"_s);
    m_list->setObjectName(u"Previous settings"_s);
    m_list->setAccessibleName(tr("Previous settings"));
    m_list->setFixedWidth(listWidth);
    m_title->setObjectName(u"Plan"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(theme::font(theme::Type::Strong));
    m_title->setWordWrap(true);
    m_table->setObjectName(u"What changes"_s);
    new CornerFrame(m_list);
    new CornerFrame(m_table);
    m_table->setModel(m_model);
    m_table->fitColumn(SettingsDiffModel::SettingColumn, 240);
    m_table->fitColumn(SettingsDiffModel::NowColumn, 190);

    const auto states = history.states(connection.id);
    if (states)
        m_states = *states;
    for (const KeptSettings &state : std::as_const(m_states)) {
        auto *item = new QListWidgetItem(u"%1, %2"_s.arg(Words::at(state.at, true), after(state.action)), m_list);
        item->setToolTip(Words::exact(state.at));
        item->setSizeHint(QSize(0, theme::row));
    }

    if (m_states.isEmpty()) {
        auto *empty = new EmptyState;
        empty->setText(u"drawing-activity"_s, tr("Nothing is kept yet."),
                       tr("Before settings are written from this computer, their values are kept and show here."));
        body()->addWidget(m_banner);
        body()->addWidget(empty, 1);
        for (QWidget *unused : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_table)}) {
            unused->setParent(this);
            unused->hide();
        }
    } else {
        auto *side = new QVBoxLayout;
        side->setSpacing(theme::u2);
        side->addWidget(m_title);
        side->addWidget(m_table, 1);
        auto *row = new QHBoxLayout;
        row->setSpacing(theme::u4);
        row->addWidget(m_list);
        row->addLayout(side, 1);
        body()->addWidget(m_banner);
        body()->addLayout(row, 1);
    }
    if (!states)
        m_banner->tell(Banner::Kind::Bad, states.error().message(), {}, states.error().advice());
    else if (!warning.isEmpty())
        m_banner->tell(Banner::Kind::Warn, warning);

    auto *close = button(u"Close"_s, tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_putBack, &QPushButton::clicked, this, [this] {
        const EdgeSettings chosen = m_states.at(m_list->currentRow()).before;
        accept();
        Q_EMIT putBackWanted(chosen);
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsHistoryDialog::choose);
    foot()->addStretch(1);
    foot()->addWidget(close);
    foot()->addWidget(m_putBack);
    m_list->setCurrentRow(m_states.isEmpty() ? -1 : 0);
    choose();
    (m_states.isEmpty() ? static_cast<QWidget *>(close) : m_list)->setFocus();
}

void SettingsHistoryDialog::choose()
{
    const int row = m_list->currentRow();
    const EdgeSettings then = row < 0 ? m_now : merged(m_now, m_states.at(row).before);
    const int changes = int(differences(m_now, then).size());
    m_model->setSettings(m_now, then);
    m_title->setText(changes == 0 ? tr("The settings are as they were then.")
                                  : tr("Putting these back changes %n setting(s).", nullptr, changes));
    m_putBack->setEnabled(changes > 0);
}

} // namespace edgewise
