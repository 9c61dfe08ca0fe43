#pragma once

#include "app/edge/edgeservice.h"
#include "app/edge/settingsfile.h"
#include "ui/edge/deletecontentpage.h"
#include "ui/edge/edgeneighbours.h"
#include "ui/shell/pane.h"
#include "ui/widgets/banner.h"

#include <QTimer>

class QAction;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace edgewise {

class Ask;
class ClearCacheCard;
class ConflictView;
class ContentDeletion;
class DeletionHistory;
class EdgeCompare;
class PatchPreview;
class SaveBar;
class Session;
class SettingsForm;
class SettingsHistory;
class TenantGuard;
class TwoColumns;
struct SettingsNotice;

/// The settings of a tenant of Experience Edge, its cache, and its content on a page of its own.
class EdgePane final : public Pane
{
    Q_OBJECT

public:
    enum Tab { SettingsTab, CompareTab, DeleteTab };

    /// @param session  the connection; it and all the others outlive the pane
    EdgePane(Session &session, SettingsHistory &history, DeletionHistory &deletions, ContentDeletion &deletion, Ask &ask,
             EdgeNeighbours neighbours, QWidget *parent = nullptr);
    ~EdgePane() override;

    void activate() override;
    [[nodiscard]] QList<Command> commands() override;
    [[nodiscard]] bool hasUnsaved() const override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;
    void setParked(bool parked) override;

    void reload();
    void apply();
    void clearCache();
    void restoreFile(const QString &path);
    void openTab(Tab tab);
    /// Opens the comparison, with that connection at the other side.
    void compareWith(const QString &connectionId);

public Q_SLOTS:
    /// A connection was made, changed or removed.
    void followConnections();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What is done once a write has ended well.
    struct Writing
    {
        SettingsAction action = SettingsAction::Apply;
        EdgeSettings before = {};                        ///< As they were on Experience Edge.
        EdgeSettings wanted = {};                        ///< What was to be written.
        bool isUndo = false;                             ///< It takes another write back.
        std::function<void(const QString &)> again = {}; ///< Asks anew when the settings changed meanwhile; the sentence says so.
    };

    // edgepane.cpp: what is shown
    void build();
    void buildActions();
    void connectParts();
    void accept(const EdgeSettings &settings);
    void showSettings(const EdgeSettings &opened, const EdgeSettings &edited);
    void refresh();
    void refreshTimes();
    void showPage();
    void lookAtTenant();
    void readOther();
    void askLastClear();
    void refreshDeletion();
    void tell(const SettingsNotice &notice);

    // edgepanewrites.cpp: what changes something on Experience Edge, and files
    void write(const Writing &writing, Pending<SettingsOutcome> outcome);
    void written(const Writing &writing, const Result<SettingsOutcome> &outcome);
    void saved(const Writing &writing, const SettingsOutcome &outcome);
    void putBack(const EdgeSettings &settings, bool isUndo);
    void showConflict(const EdgeSettings &theirs);
    void resolve();
    void closeConflict();
    void revert();
    void saveAsFile();
    void askRestore();
    void offerRestore(const SettingsFile &file, const QString &name, const QString &warning);
    void restore(const SettingsFile &file, const QString &name);
    void showHistory(const QString &warning = {});
    void deleteContent();
    void contentAnswered(int status);
    [[nodiscard]] QList<Banner::Action> deletionCall();
    void saveWebhooks();
    void setWriting(bool writing);

    Session &m_session;
    EdgeService &m_service;
    SettingsHistory &m_history;
    DeletionHistory &m_deletions;
    ContentDeletion &m_deletion;
    Ask &m_ask;
    EdgeNeighbours m_neighbours;

    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    TwoColumns *m_columns;
    SettingsForm *m_form;
    SaveBar *m_saveBar;
    PatchPreview *m_preview;
    ClearCacheCard *m_card;
    ConflictView *m_conflict;
    EdgeCompare *m_compare;
    DeleteContentPage *m_deletePage;
    TenantGuard *m_guard;
    QList<QWidget *> m_headButtons; ///< Of the settings; the comparison has its own.
    QAction *m_reload = nullptr;
    QAction *m_apply = nullptr;
    QAction *m_revert = nullptr;
    QAction *m_saveFile = nullptr;
    QAction *m_restoreFile = nullptr;
    QAction *m_showHistory = nullptr;

    EdgeSettings m_opened; ///< What the form is compared with.
    EdgeSettings m_server; ///< As they were read last.
    EdgeSettings m_theirs; ///< While the conflict is on show.
    QDateTime m_openedAt;
    QDateTime m_readAt;
    DeleteContentPage::Saved m_savedSettings;
    DeleteContentPage::Saved m_savedWebhooks;
    QByteArray m_deletionCall; ///< As Activity knows it; empty when none was sent.
    QString m_savedKey;        ///< Where these are kept, a group of this connection.
    bool m_isRead = false;
    bool m_isWriting = false;
    bool m_mustRead = false; ///< It is not known what became of a write; nothing more is written unseen.
    bool m_hasConflict = false;
    QTimer m_clock;
    std::stop_source m_loading;
    std::stop_source m_readingOther;
};

} // namespace edgewise
