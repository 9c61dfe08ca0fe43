#pragma once

#include "app/net/attempt.h"
#include "app/webhooks/webhook.h"
#include "app/webhooks/webhooktest.h"
#include "app/webhooks/webhookwatch.h"
#include "ui/shell/pane.h"

#include <QHash>
#include <QSet>

#include <optional>

class QAction;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace edgewise {

class Ask;
class EmptyState;
class RunHistory;
class SearchField;
class Segments;
class Session;
class TableView;
class WebhookDetail;
class WebhookService;
class WebhooksFilter;
class WebhooksModel;
struct ImportedWebhook;
struct SaveOutcome;

/// The webhooks of the tenant: the list, one of them beside it, and all that can be done to them.
class WebhooksPane final : public Pane
{
    Q_OBJECT

public:
    /// @param session  the connection whose webhooks these are; it, the runs and the questions outlive the pane
    WebhooksPane(Session &session, RunHistory &runs, Ask &ask, QWidget *parent = nullptr);
    ~WebhooksPane() override;

    void activate() override;
    [[nodiscard]] QList<Command> commands() override;
    [[nodiscard]] bool hasUnsaved() const override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;
    void setParked(bool parked) override;

    void reload();
    void newWebhook();
    /// Chooses that webhook and shows it, whatever the filter.
    void openWebhook(const QString &id);
    void importFile(const QString &path);
    [[nodiscard]] WebhookWatch &watch() { return m_watch; }

Q_SIGNALS:
    /// A test went to a receiver. Not redacted yet.
    void attempted(const edgewise::Attempt &attempt);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// What was typed into a webhook and is not saved.
    struct Edit
    {
        Webhook opened;
        Webhook edited;
        QDateTime openedAt;
        bool isDraft = false;
        bool isSaving = false;
        std::optional<Error> error = {};
        std::optional<Webhook> theirs = {};
        QString notice = {};
    };

    // webhookspane.cpp: the list and what is shown beside it
    void build();
    void buildActions();
    void connectParts();
    void accept(const QList<Webhook> &webhooks);
    void rescueEdits(const QList<Webhook> &webhooks);
    void lookAtTenant(const QList<Webhook> &webhooks);
    void showList();
    void countStates();
    void refreshFoot();
    void clearFilter();
    void filtered();
    void refreshActions();
    void select(const QString &key);
    void showKey(const QString &key);
    void formEdited();
    void notifyOf(const Webhook &webhook);
    [[nodiscard]] QStringList selectedKeys() const;
    [[nodiscard]] QList<Webhook> selectedWebhooks() const;

    // webhookspanewrites.cpp: what changes something on Experience Edge
    void guard(std::function<void()> write);
    void addDraft(const Webhook &draft, const QString &notice = {});
    void duplicate();
    void save();
    void saved(const QString &key, const Result<SaveOutcome> &outcome);
    void created(const QString &key, const Result<Webhook> &outcome);
    void saveFailed(const QString &key, const Error &error);
    void becomeDraft(const QString &key, const QString &notice);
    void resolve(const Webhook &chosen, const Webhook &theirs);
    void revert();
    void removeSelected();
    void removeNext(QList<Webhook> queue, QList<Webhook> removed);
    void offerUndo(const QList<Webhook> &removed);
    void createAgain(QList<Webhook> queue, const QStringList &newIds);
    void enableSelected(bool enabled);
    void enableNext(QList<Webhook> queue, bool enabled, QList<Webhook> done);
    void sendTest();

    // webhookspanefiles.cpp: files, the clipboard, the palette
    void exportSelected(bool withSecrets);
    void writeFile(const QString &path, bool withSecrets, const QList<Webhook> &webhooks);
    void askImport();
    void imported(const QList<ImportedWebhook> &webhooks);
    void copyJson();
    void copyApiCurl();
    void copyReceiverCurl();

    Session &m_session;
    WebhookService &m_service;
    RunHistory &m_history;
    Ask &m_ask;
    WebhookWatch m_watch;
    WebhookTest m_test;

    WebhooksModel *m_model;
    WebhooksFilter *m_filter;
    QStackedWidget *m_list; ///< The table, or that nothing matches.
    TableView *m_table;
    EmptyState *m_none;
    SearchField *m_search;
    Segments *m_segments;
    QMenu *m_menu;
    WebhookDetail *m_detail;
    QPushButton *m_add = nullptr;
    QAction *m_new = nullptr;
    QAction *m_reload = nullptr;
    QAction *m_sendTest = nullptr;
    QAction *m_duplicate = nullptr;
    QAction *m_enable = nullptr;
    QAction *m_disable = nullptr;
    QAction *m_delete = nullptr;

    QHash<QString, Edit> m_edits; ///< By the key of the row.
    QString m_shown;              ///< The key of the webhook beside the list.
    QString m_last;               ///< The same, also while the filter hides it.
    QDateTime m_shownAt;
    int m_drafts = 0;
    QString m_tenant;
    bool m_isTenantDoubtful = false;
    bool m_isRead = false;
    QString m_wanted; ///< To be shown once it is there.
    QSet<QString> m_silenced;
    QTimer m_clock;
    std::stop_source m_loading;
    std::stop_source m_testing;
};

} // namespace edgewise
