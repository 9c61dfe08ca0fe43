#pragma once

#include "app/edge/settingshistory.h"
#include "ui/shell/tenantdialog.h"

#include <optional>

class QLabel;
class QListWidget;
class QPushButton;

namespace edgewise {

class Banner;
class SettingsDiffModel;
class TableView;

/// Previous values of the settings, what putting one back would change, and the button for it.
class SettingsHistoryDialog final : public TenantDialog
{
    Q_OBJECT

public:
    /// @param current  as they are on Experience Edge
    /// @param warning  what else to say first; may be empty
    SettingsHistoryDialog(const Connection &connection, const SettingsHistory &history, const EdgeSettings &current,
                          const QString &warning = {}, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The dialog closes with it.
    void putBackWanted(const edgewise::EdgeSettings &settings);

private:
    void choose();

    EdgeSettings m_now;
    QList<KeptSettings> m_states;
    Banner *m_banner;
    QListWidget *m_list;
    QLabel *m_title;
    SettingsDiffModel *m_model;
    TableView *m_table;
    QPushButton *m_putBack;
};

} // namespace edgewise
