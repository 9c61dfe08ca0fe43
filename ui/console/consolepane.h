#pragma once

#include "app/console/consolehistory.h"
#include "app/console/curlcommand.h"
#include "app/console/variables.h"
#include "ui/console/operationsmodel.h"
#include "ui/shell/pane.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <optional>

class QMenu;
class QSplitter;
class QStackedWidget;
class QTabBar;

namespace edgewise {

class Ask;
class ComparePage;
struct Connection;
class ContentDeletion;
class DefinitionFiles;
class DefinitionPage;
class HistoryList;
class OperationsView;
class ReadingPage;
class RequestForm;
class RequestForms;
class ResponsePanel;
class Session;

/// The API console (mockups 31 and 32): operations and history at the left, the form of one in the middle, its answer at the right.
class ConsolePane final : public Pane
{
    Q_OBJECT

public:
    using Operation = edgewise::Operation; // Pane has a word of that name for itself.
    struct Parts
    {
        ConsoleHistory &history;
        Variables &variables;
        RequestForms &forms;
        DefinitionFiles &definitions;
        ContentDeletion &deletion;
        Ask &ask;
        QSettings *settings = nullptr; ///< Whether history is kept and lines wrap.
    };

    /// @param session  the connection that sends; it and the parts outlive the pane
    ConsolePane(Session &session, const Parts &parts, QWidget *parent = nullptr);
    ~ConsolePane() override;

    void activate() override;
    [[nodiscard]] QList<Command> commands() override;
    /// What opens each operation, for the palette; `open` gets the keys of the definition and of the operation.
    [[nodiscard]] static QList<Command> operationCommands(const Connection &connection, const QList<ListedDefinition> &definitions,
                                                          const std::function<void(const QString &, const QString &)> &open);
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;
    void setParked(bool parked) override;

    void openDefinition(const QString &path);
    void openOperation(const QString &definition, const QString &operation);
    /// What is in the form, as if Send was pressed.
    void send();
    void cancel();
    [[nodiscard]] bool isSending() const { return m_isSending; }
    /// Fills the form of the operation such a call is of, or of "Any request".
    void fill(const ConsoleRequest &request);

Q_SIGNALS:
    /// The pane of the navigation that does the same by hand.
    void openPaneWanted(const QString &pane);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum Page { WorkPage, ReadPage, WholeDefinitionPage, TwoAnswersPage };
    enum Side { OperationsSide, HistorySide };

    // consolepane.cpp: what is chosen
    void choose(const QString &definition, const QString &operation);
    void definitionsChanged();
    [[nodiscard]] QString chosenKey() const;
    void keepForm() const;
    void read();
    void showSide(int side);
    void divide(int side);
    void showTab();
    void tellMissing();
    void showVariables();
    void pasteCurl(const QString &command = {});
    [[nodiscard]] std::optional<OperationsModel::Chosen> operationFor(const ConsoleRequest &request) const;

    // consolepanebuild.cpp: how it is put together
    void build();
    void buildActions();
    void connectParts();

    // consolepanesend.cpp: what leaves this computer
    void allow(const ConsoleRequest &request);
    void allowWrite(const ConsoleRequest &request);
    void deleteContent(const ConsoleRequest &request);
    Pending<Exchange> transmit(const ConsoleRequest &request);
    void arrived(const Exchange &exchange, const std::optional<Operation> &operation, const QString &key);
    void copyCurl(Shell shell, bool masked);

    // consolepanehistory.cpp: what was sent before, files
    void openFromHistory(qint64 id);
    void sendAgain(qint64 id);
    void fillFromHistory(qint64 id);
    void compare(qint64 first, qint64 second);
    std::optional<Exchange> kept(qint64 id);
    void askOpenDefinition();
    void closeDefinition(const QString &key);
    void askSaveDefinition(const QString &key);
    void showTreeMenu(const QString &definition, const QString &operation, const QPoint &place);

    Session &m_session;
    ConsoleHistory &m_history;
    Variables &m_variables;
    RequestForms &m_forms;
    ContentDeletion &m_deletion;
    Ask &m_ask;
    QSettings *m_settings;

    DefinitionFiles &m_definitions;
    OperationsModel *m_model;
    QTabBar *m_sides;
    QStackedWidget *m_side;
    OperationsView *m_tree;
    HistoryList *m_historyList;
    Banner *m_notice;
    QStackedWidget *m_pages;
    QSplitter *m_work;
    RequestForm *m_form;
    ResponsePanel *m_response;
    ReadingPage *m_reading;
    DefinitionPage *m_whole;
    ComparePage *m_compare;
    QMenu *m_menu;
    QAction *m_send = nullptr;
    QAction *m_keep = nullptr;

    QString m_definition; ///< What is chosen; both empty is "Any request".
    QString m_operation;
    QByteArray m_source; ///< Of the definition of what is chosen.
    int m_wantedTab = -1;
    bool m_isRestored = false;
    bool m_isRead = false;
    bool m_isSending = false;
    std::stop_source m_sending;
    QHash<QString, Exchange> m_answers;  ///< The last one of each operation, as long as it is small.
    std::optional<Operation> m_answered; ///< The operation of the answer in sight.
    QSet<QString> m_trusted;             ///< Hosts and credentials that were allowed to meet.
    QHash<int, QByteArray> m_dividers;   ///< Of the pane, by side.
    int m_shownSide = OperationsSide;
};

} // namespace edgewise
