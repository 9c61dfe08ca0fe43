#pragma once

#include "app/connections/connection.h"
#include "app/guests/guest.h"
#include "ui/guests/guestediting.h"

#include <QPointer>
#include <QWidget>

#include <stop_token>

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QScrollArea;
class QSettings;
class QStackedWidget;
class QTabBar;

namespace edgewise {

class Ask;
class Banner;
class BusyBar;
class ConflictView;
class ElidedLabel;
class EmptyState;
class ExtensionsView;
class GuestJson;
class GuestService;
class IdentifiersView;
class ProfileForm;
class SaveBar;
class SubscriptionsView;
class Tag;
class UndoBar;

/// One guest beside the list: who it is, the form, and its saving (mockups 20 to 22). What is typed into several guests is kept for each.
class GuestDetail final : public QWidget
{
    Q_OBJECT

public:
    enum Tab { ProfileTab, IdentifiersTab, SubscriptionsTab, ExtensionsTab, JsonTab };

    /// @param service  outlives the detail, as does `ask`
    GuestDetail(GuestService &service, Ask &ask, const Connection &connection, QWidget *parent = nullptr);
    ~GuestDetail() override;

    /// Asked before the person replaces a record: whether it can be found in the history afterwards.
    void setKept(std::function<bool()> isKept) { m_isKept = std::move(isKept); }
    /// Shows what the list knows at once, and reads the whole guest with its extensions.
    void showGuest(const Guest &row);
    void showNothing();
    /// Reads the guest once more; what is typed stays.
    void refresh();
    /// The reference of the guest on show; empty when there is none.
    [[nodiscard]] QString ref() const { return m_ref; }

    [[nodiscard]] bool hasUnsaved() const { return !m_editing.refs().isEmpty(); }
    /// The guests into which something was typed that is not saved.
    [[nodiscard]] QStringList unsavedRefs() const { return m_editing.refs(); }
    /// Forgets what was typed into a guest, as after it was deleted.
    void forget(const QString &ref);

    /// Begins to save; nothing happens without changes or while there are problems.
    void save();
    /// Takes back what was typed, for some seconds with Undo.
    void revert();

    [[nodiscard]] int tab() const;
    void setTab(int tab);
    /// Whether changes of one or two fields are asked about, and the open tab.
    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);

Q_SIGNALS:
    /// The guest as it was just read or saved.
    void guestChanged(const edgewise::Guest &guest);
    /// Something was typed, saved or taken back; unsavedRefs() may have changed.
    void editsChanged();
    /// The guest is not there any more and nothing typed depends on it.
    void gone(const QString &ref);
    void deleteWanted(const edgewise::Guest &guest);
    void eraseWanted(const edgewise::Guest &guest);
    void historyWanted(const edgewise::Guest &guest);
    void dossierWanted(const edgewise::Guest &guest);

private:
    // guestdetailbuild.cpp
    void build();
    QWidget *buildHead();
    void buildMenu();
    void connectParts();

    // guestdetail.cpp: what is shown
    void read();
    void accept(const Guest &guest);
    void readFailed(const Error &error);
    void showVersions(const Guest &opened, const Guest &edited);
    void showHead();
    void showEdit();
    void showPage(int tab);
    void showTabs();
    void edited();
    void refreshSaveBar();
    void goToProblem();
    void tellChanges();
    void setBusy(bool busy);
    [[nodiscard]] Guest typed() const;
    [[nodiscard]] QStringList problems() const;
    void copy(const QString &text, const QString &what);
    void copyAsCurl();

    // guestdetailsave.cpp: the way of a save
    void begin(GuestEdit::Way way);
    void editChanged(const QString &ref);
    void tellReading(const QString &ref);
    void askToSave(const GuestEdit &edit);
    void askToReplace(const GuestEdit &edit);
    void showConflict(const GuestEdit &edit);
    void resolve();
    void saved(const Guest &before, const GuestOutcome &outcome);
    void undone(const GuestOutcome &outcome, int kept);
    void undoFailed(const QString &ref, const Error &error);
    void tellFailure(const GuestEdit &edit);
    void tellMissing(const GuestEdit &edit);
    void tellGone();

    GuestService &m_service;
    const Connection m_connection;
    std::function<bool()> m_isKept;
    GuestEditing m_editing;

    QString m_ref;
    Guest m_server; ///< As last read; at first what the list knew.
    Guest m_opened; ///< As it was when the person began.
    QDateTime m_openedAt;
    bool m_isWhole = false; ///< The guest was read with its extensions.
    bool m_isShowing = false;
    bool m_isTyping = false;
    bool m_tellsOfEdit = false; ///< The banner is about the save of this guest.
    bool m_asksAlways = true;
    bool m_agreed = false; ///< The person chose in a conflict; what was chosen is saved without asking again.
    std::stop_source m_reading;
    QPointer<QWidget> m_focus; ///< Where the focus was when the form was locked.
    QPointer<QWidget> m_dialog;

    QWidget *m_filled;
    EmptyState *m_nothing;
    ElidedLabel *m_title;
    Tag *m_type;
    ElidedLabel *m_email;
    QPushButton *m_copyEmail;
    QLabel *m_seen;
    ElidedLabel *m_reference;
    QPushButton *m_copyRef;
    QPushButton *m_delete;
    QPushButton *m_erase;
    QPushButton *m_more;
    QMenu *m_menu;
    QMenu *m_saveMenu;
    QAction *m_revertAction = nullptr;
    QAction *m_askAlways = nullptr;
    QTabBar *m_tabs;
    QWidget *m_notice;
    Banner *m_banner;
    QStackedWidget *m_pages;
    QScrollArea *m_scroll;
    ProfileForm *m_form;
    IdentifiersView *m_identifiers;
    SubscriptionsView *m_subscriptions;
    ExtensionsView *m_extensions;
    GuestJson *m_json;
    ConflictView *m_conflict;
    SaveBar *m_saveBar;
    UndoBar *m_undo;
    BusyBar *m_busy;
};

} // namespace edgewise
