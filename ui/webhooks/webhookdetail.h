#pragma once

#include "app/webhooks/runhistory.h"
#include "app/webhooks/webhook.h"

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTabBar;

namespace edgewise {

class Banner;
class CodeEdit;
class ConflictView;
class EmptyState;
class RunsView;
class SaveBar;
class StateLabel;
class WebhookForm;
struct Error;

/// One webhook beside the list: what it is, how it does, and a form to change it. Knows no service.
class WebhookDetail final : public QWidget
{
    Q_OBJECT

public:
    enum Tab { DetailsTab, RunsTab, JsonTab };

    /// @param menu  what the button with three dots opens; owned by the caller
    explicit WebhookDetail(QMenu *menu, QWidget *parent = nullptr);

    /// Shows `edited`, which was `opened` when the person began.
    void showWebhook(const Webhook &opened, const Webhook &edited, bool isDraft);
    void showNothing();
    void setRuns(const Webhook &webhook, const QList<KeptRun> &runs);
    /// Turns to the runs, where the result of a test appears; also for a webhook without runs.
    void showTest();
    /// Only the state line, as after a poll; what is typed stays.
    void showState(const Webhook &webhook);
    void setSaving(bool saving);
    /// The error of a save: fields under the fields, the rest in a banner.
    void showError(const Error &error);
    /// @param openedAt  when the person opened it
    void showConflict(const Webhook &opened, const Webhook &mine, const Webhook &theirs, const QDateTime &openedAt);
    [[nodiscard]] bool hasConflict() const { return m_hasConflict; }

    [[nodiscard]] WebhookForm *form() const { return m_form; }
    [[nodiscard]] RunsView *runs() const { return m_runs; }
    [[nodiscard]] Banner *banner() const { return m_banner; }
    [[nodiscard]] int tab() const;
    void setTab(int tab);

Q_SIGNALS:
    void edited();
    void saveWanted();
    void revertWanted();
    void sendTestWanted();
    void duplicateWanted();
    void deleteWanted();
    /// Each field was chosen from one side.
    void resolved(const edgewise::Webhook &chosen, const edgewise::Webhook &theirs);

private:
    void build(QMenu *menu);
    void refresh();
    void refreshSaveBar();
    void showPage(int tab);
    void tellChanges();
    void goToProblem();
    void resolve();

    Webhook m_opened;
    Webhook m_mine;
    Webhook m_theirs;
    bool m_isDraft = false;
    bool m_hasConflict = false;
    bool m_isSaving = false;

    QLabel *m_title;
    StateLabel *m_state;
    QPushButton *m_sendTest;
    QPushButton *m_duplicate;
    QPushButton *m_delete;
    QPushButton *m_more;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    QWidget *m_filled;
    EmptyState *m_nothing;
    QScrollArea *m_scroll;
    Banner *m_banner;
    WebhookForm *m_form;
    RunsView *m_runs;
    CodeEdit *m_json;
    ConflictView *m_conflict;
    SaveBar *m_saveBar;
};

} // namespace edgewise
