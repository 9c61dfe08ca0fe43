#pragma once

#include "app/exports/exportservice.h"
#include "ui/shell/pane.h"

#include <QHash>
#include <QStringList>
#include <QTimer>

class QAction;
class QListView;
class QMenu;
class QPushButton;
class QSettings;
class QStackedWidget;

namespace edgewise {

class Ask;
class DownloadQueue;
class EmptyState;
class ExportDetail;
class ExportList;
class ExportsModel;
class SearchField;
class Session;
struct DownloadOrder;
struct ExportJob;
struct RememberedExport;

/// The exports that were named for this connection, the jobs of one of them, and the way to its files.
class ExportsPane final : public Pane
{
    Q_OBJECT

public:
    /// @param session   the connection whose exports these are
    /// @param settings  where the choices of a download are kept; may be null
    /// All outlive the pane.
    ExportsPane(Session &session, ExportList &exports, DownloadQueue &downloads, Ask &ask, QSettings *settings, QWidget *parent = nullptr);
    ~ExportsPane() override;

    void activate() override;
    [[nodiscard]] QList<Command> commands() override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;
    void setParked(bool parked) override;

    /// Reads the jobs of the chosen export again.
    void reload();
    void addExport();
    /// Friendly IDs that Add export offers, where they are known as in the sandbox.
    void setSuggestions(const QStringList &friendlyIds) { m_suggestions = friendlyIds; }
    /// Chooses that export and shows it, whatever the filter.
    void openExport(const QString &reference);
    /// Fetches the files of the newest finished job as it was chosen last for this export. Asks the first time, and when told to.
    void downloadLatest(bool asks = false);

Q_SIGNALS:
    /// The person wants to see how the downloads go.
    void downloadsWanted();

private:
    // exportspanebuild.cpp
    void build();
    void buildActions();
    void connectParts();

    // exportspane.cpp: the list
    void load();
    void keep();
    void showList();
    void filter();
    void refreshActions();
    /// The bar that tells and undoes, laid where there is room for its words.
    [[nodiscard]] UndoBar *bar();
    void showExport(const QString &reference);
    void accept(const QString &reference, const ExportRuns &runs);
    void added(const RememberedExport &remembered, const ExportRuns &runs);
    void remove();
    void move(int step);

    // exportspanefiles.cpp: the files of a job, and ordering them
    void showFiles();
    void listFiles(bool anew);
    void filesFailed(const Error &error);
    void tellNoFiles(const ExportJob &job);
    void refreshSelection();
    void downloadChosen(const QList<int> &parts);
    void downloadJob();
    /// With all of the job's parts.
    [[nodiscard]] DownloadOrder orderOf(const RememberedExport &remembered, const ExportJob *job, const JobLinks &links) const;
    /// @param chosen  indices of parts; none stands for all
    void ask(const DownloadOrder &order, const JobLinks &links, const QList<int> &chosen = {});
    void orderAtOnce(const DownloadOrder &order, const JobLinks &links);

    Session &m_session;
    ExportList &m_list;
    DownloadQueue &m_downloads;
    Ask &m_ask;
    QSettings *m_settings;
    ExportService m_service;

    ExportsModel *m_model;
    QListView *m_view;
    EmptyState *m_none;
    QStackedWidget *m_pages; ///< The list, or that nothing matches.
    SearchField *m_search;
    ExportDetail *m_detail;
    QMenu *m_menu;
    QPushButton *m_addButton = nullptr;
    QAction *m_add = nullptr;
    QAction *m_reload = nullptr;
    QAction *m_latest = nullptr;
    QAction *m_latestAsked = nullptr;
    QAction *m_rename = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;

    QStringList m_suggestions;
    bool m_isLoaded = false;
    QString m_shown;                   ///< The reference of the export beside the list.
    QString m_wanted;                  ///< To be shown once the list is there.
    QHash<QString, ExportRuns> m_runs; ///< By reference, of this session.
    QHash<QString, JobLinks> m_links;  ///< By job. Secrets, so only in memory.
    QTimer m_clock;
    std::stop_source m_reading;
    std::stop_source m_listing;
    std::stop_source m_latestLook;
};

} // namespace edgewise
