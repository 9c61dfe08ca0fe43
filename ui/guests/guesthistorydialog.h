#pragma once

#include "app/guests/guesthistory.h"
#include "ui/guests/tenantdialog.h"

#include <optional>
#include <stop_token>

class QCheckBox;
class QLabel;
class QPushButton;

namespace edgewise {

class Ask;
class Banner;
class BusyBar;
class GuestStatesModel;
class TableView;

/// Previous states of one guest, or of all of them with those that were deleted: what differs from now, and putting one back.
class GuestHistoryDialog final : public TenantDialog
{
    Q_OBJECT

public:
    /// @param service, history, ask  outlive the dialog
    /// @param guest                  nothing: of all guests
    GuestHistoryDialog(GuestService &service, GuestHistory &history, Ask &ask, const Connection &connection,
                       const std::optional<Guest> &guest, QWidget *parent = nullptr);
    ~GuestHistoryDialog() override;

Q_SIGNALS:
    /// The guest is now as it was then, or as near as it could be; show it.
    void putBack(const edgewise::Guest &now);
    /// A deleted guest is there again, with another reference.
    void createdAgain(const edgewise::Guest &now, const QString &oldRef);

private:
    QWidget *makeList();
    QWidget *makeDifferences();
    void makeFoot();
    void reload();
    void choose();
    void showPlan();
    void begin();
    void write();
    void create();
    void told(const GuestOutcome &outcome);
    void explain(const Error &error);
    void forget();
    void forgetAll();
    void setBusy(bool busy);

    GuestService &m_service;
    GuestHistory &m_history;
    Ask &m_ask;
    const std::optional<Guest> m_guest;
    GuestStatesModel *m_states;
    class DifferencesModel;
    DifferencesModel *m_differences;
    TableView *m_list;
    TableView *m_table;
    QLabel *m_title;
    QLabel *m_losses;
    Banner *m_banner;
    BusyBar *m_busy;
    QCheckBox *m_keep;
    QPushButton *m_forget;
    QPushButton *m_forgetAll;
    QPushButton *m_putBack;
    std::optional<KeptState> m_chosen;
    std::optional<Guest> m_now;
    std::optional<PutBack> m_plan;
    std::stop_source m_reading;
};

} // namespace edgewise
