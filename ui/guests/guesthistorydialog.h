#pragma once

#include "app/guests/guesthistory.h"
#include "ui/shell/tenantdialog.h"

#include <optional>
#include <stop_token>

class QCheckBox;
class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;

namespace edgewise {

class Ask;
class Banner;
class BusyBar;
class EmptyState;
class GuestChangesModel;
class GuestStatesModel;
class SearchField;
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

    /// Not while something is written.
    void reject() override;

Q_SIGNALS:
    /// The guest is now as it was then, or as near as it could be; show it.
    void putBack(const edgewise::Guest &now);
    /// A deleted guest is there again, with another reference.
    void createdAgain(const edgewise::Guest &now, const QString &oldRef);

private:
    QWidget *makeStates();
    QWidget *makeDifferences();
    void makeFoot();
    void reload();
    void choose();
    void showPlan();
    void act();
    void write(const Guest &fresh);
    void create();
    void tell(const GuestOutcome &outcome);
    void explain(const Error &error);
    void forgetChosen();
    void forgetEverything();
    void setWriting(bool writing);
    void refresh();
    [[nodiscard]] std::optional<KeptState> chosen() const;

    GuestService &m_service;
    GuestHistory &m_history;
    Ask &m_ask;
    const std::optional<Guest> m_guest;
    QString m_guestRef; ///< Another one once it was created again.
    GuestStatesModel *m_states;
    QSortFilterProxyModel *m_found;
    GuestChangesModel *m_changes;
    Banner *m_banner;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    SearchField *m_search;
    TableView *m_list;
    QLabel *m_title;
    TableView *m_table;
    QLabel *m_losses;
    BusyBar *m_busy;
    QCheckBox *m_keep;
    QPushButton *m_forget;
    QPushButton *m_forgetAll;
    QPushButton *m_putBack;
    QPushButton *m_close;
    std::optional<Guest> m_now; ///< As it was just read.
    std::optional<PutBack> m_plan;
    std::stop_source m_reading;
    bool m_isWriting = false;
};

} // namespace edgewise
