#pragma once

#include "app/guests/guestcsv.h"
#include "app/guests/guestsearch.h"
#include "app/guests/guestservice.h"
#include "ui/guests/guestsmodel.h"
#include "ui/shell/pane.h"
#include "ui/shell/statusbar.h"

#include <QPointer>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>
#include <stop_token>

class QAction;
class QMenu;
class QPushButton;

namespace edgewise {

class Ask;
struct Connection;
class EraseDialog;
class GuestDetail;
class GuestHistory;
class GuestSearchLine;
class Session;
class TableView;

/// The guests of the tenant: a search, what it found, one of them beside it, and all that can be done to them.
class GuestsPane final : public Pane
{
    Q_OBJECT

public:
    /// @param session       the connection whose guests these are; it, the history and the questions outlive the pane
    /// @param reportFolder  where erasures leave their reports
    GuestsPane(Session &session, GuestHistory &history, const QString &reportFolder, Ask &ask, QWidget *parent = nullptr);
    ~GuestsPane() override;

    void activate() override;
    [[nodiscard]] QList<Command> commands() override;
    [[nodiscard]] bool hasUnsaved() const override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;
    void setParked(bool parked) override;

    /// Types that into the search line and searches.
    void search(const QString &text);
    /// The same; without a text the search line waits for one.
    void find(const QString &text);
    /// The line of the palette that finds guests, for as long as the pane was not opened yet, too.
    [[nodiscard]] static Command findCommand(const Connection &connection, std::function<void(const QString &typed)> find);
    /// The same search once more.
    void repeat();
    /// Shows the guest, on top of the list when the search did not find it.
    void openGuest(const Guest &guest);
    void newGuest(const Guest &draft = {});
    [[nodiscard]] const GuestSearch &running() const { return m_search; }

Q_SIGNALS:
    /// An erasure goes on without its dialog, or guests are saved as a file; for StatusBar::setWork().
    void workChanged(const edgewise::Work &work);
    /// The work of that id has nothing to tell any more.
    void workEnded(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // guestspane.cpp: the search and the list
    void start(const GuestQuery &query);
    void loadMore();
    void loadNearTheEnd();
    void wait(const QString &what, std::function<void()> begin);
    void arrived(const QList<GuestSearch::Hit> &hits, bool isFirst);
    void turnOver();
    void searchChanged();
    void searchFailed(const Error &error);
    void showFirst();
    void chooseFirst();
    void showNobody();
    void showFoundColumn(bool shown);
    void giveRoom(int room);
    void sortAsWanted();
    [[nodiscard]] GuestsModel::Order wantedOrder() const;
    /// Whether the service can be asked for that order.
    [[nodiscard]] bool isForService(const GuestsModel::Order &order, const GuestQuery &query) const;
    void select(const QString &ref);
    void showRow(const QModelIndex &row);
    void refreshFoot();
    void refreshActions();
    [[nodiscard]] QString orderWords() const;
    [[nodiscard]] std::optional<Guest> shownGuest() const;
    [[nodiscard]] QList<Guest> chosenGuests() const;

    // guestspanebuild.cpp
    void build();
    void buildActions();
    void buildTable();
    void connectParts();
    void setCompact(bool compact);

    // guestspanepeople.cpp: what is done to one of them
    void newGuestAsSearched();
    void deleteGuest(const Guest &guest);
    void deleted(const Guest &guest, const GuestRemoval &removal, bool isKept);
    void makeAgain(const Guest &guest);
    void erase(const Guest &guest);
    void tellWork(EraseDialog *dialog);
    void showHistory(const std::optional<Guest> &guest);
    void saveDossier(const Guest &guest);
    void gone(const QString &ref);

    // guestspanefiles.cpp: the clipboard, files, the palette
    [[nodiscard]] QByteArray chosenAsCsv() const;
    void copyRows();
    void copyAsJson();
    void save(GuestFile::Format format);
    void saveAll(const GuestFile &file);
    void write(const GuestFile &file);
    void tellSaving();

    Session &m_session;
    GuestHistory &m_history;
    Ask &m_ask;
    const QString m_reportFolder;
    GuestService m_service;
    GuestSearch m_search;

    GuestsModel *m_model;
    GuestSearchLine *m_line;
    TableView *m_table;
    GuestDetail *m_detail;
    QMenu *m_menu;
    QPushButton *m_add = nullptr;
    QPushButton *m_columns = nullptr;
    QList<QPushButton *> m_footButtons;
    QAction *m_new = nullptr;
    QAction *m_newAsSearched = nullptr;
    QAction *m_repeat = nullptr;
    QAction *m_find = nullptr;
    QAction *m_copyRows = nullptr;
    QAction *m_saveCsv = nullptr;
    QAction *m_saveJson = nullptr;
    QAction *m_withMark = nullptr;
    QList<QAction *> m_forOne; ///< What needs a guest.

    GuestQuery m_found; ///< The search whose guests are in the list.
    bool m_hasAnswer = false;
    bool m_isSortedByService = false;
    QStringList m_refusedSorts; ///< Members the service would not sort by.
    QString m_shown;            ///< The reference of the guest beside the list.
    QString m_wanted;           ///< To be shown once it is there.
    bool m_isNew = false;       ///< Nobody of the search under way is shown yet.
    bool m_mustChoose = false;  ///< Once the rows are in order.
    bool m_isFoundShown = false;
    bool m_isCompact = false;
    QList<int> m_hiddenByCompact;
    std::optional<GuestFile> m_toSave; ///< Once everything is loaded.
    /// A file on its way to the disk.
    struct Writing
    {
        QString path;
        int total = 0;
        std::shared_ptr<std::atomic<int>> written = std::make_shared<std::atomic<int>>(0);
        std::stop_source stop = {};
    };
    std::optional<Writing> m_writing;
    QTimer m_saving; ///< Runs while one of these two is there; what is quicker is not told.
    QTimer m_clock;

    std::optional<Answer<>> m_waiting; ///< Given when the search under way ends.
    std::optional<std::stop_callback<std::function<void()>>> m_cancel;
};

} // namespace edgewise
