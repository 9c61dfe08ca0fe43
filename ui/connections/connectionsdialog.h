#pragma once

#include "app/auth/keychainstore.h"
#include "app/connections/connectionlist.h"
#include "app/connections/probe.h"

#include <QDialog>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

class QListWidget;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace edgewise {

class Ask;
class Banner;
class ConnectionForm;
class KeychainLine;
class QuitStore;

/// All connections and one of them in a form. Secrets go from its fields to the store and nowhere else.
class ConnectionsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Tells whether there is a keychain, and whether it is open.
    using KeychainState = std::function<Pending<KeychainStore::State>()>;

    /// All but `parent` outlive the dialog.
    ConnectionsDialog(ConnectionList &connections, QuitStore &secrets, Ask &ask, KeychainState keychainState, QWidget *parent = nullptr);
    ~ConnectionsDialog() override;

    /// Shows the dialog with this connection, or with the first when there is no such one.
    void edit(const QString &id);
    /// Shows the dialog with a new connection.
    void add();
    /// Asks for a file of connections and takes them.
    void import();

    [[nodiscard]] bool hasUnsaved() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

public Q_SLOTS:
    void reject() override;

Q_SIGNALS:
    /// Kept, with its secrets.
    void saved(const edgewise::Connection &connection);
    void removed(const QString &id);

private:
    QWidget *makeList();
    QWidget *makeFoot();
    void fillList();
    void load(const Connection &connection, bool isNew);
    void leaveThen(const std::function<void()> &next);
    void chooseRow(int row);
    void updateButtons();
    void showUp();

    void lookAtKeychain(bool ask);
    void askKeychain();
    void readStored();
    void showStored(ApiAccess credential);

    void test();
    void endTest();
    void testedOne(ApiAccess credential, const Result<Finding> &finding);

    void save();
    void writeSecrets(const Connection &draft, QList<ApiAccess> left);
    void finishSaving(const Connection &draft);
    void failSaving(const Error &error);
    void deleteConnection();
    void forget(const Connection &connection);
    void exportAll();
    void take(const ConnectionList::Import &import);

    ConnectionList &m_connections;
    QuitStore &m_secrets;
    Ask &m_ask;
    KeychainState m_keychainState;

    Connection m_original;
    bool m_isNew = false;
    bool m_isSaving = false;
    bool m_isFilling = false;
    bool m_isAsking = false;
    int m_look = 0; ///< Counts the looks at the keychain; an answer to an earlier one comes too late.
    std::unique_ptr<QuitStore> m_trial;
    std::unique_ptr<Probe> m_probe;
    int m_testing = 0;

    QListWidget *m_list;
    Banner *m_banner;
    QVBoxLayout *m_notice;
    QScrollArea *m_scroll;
    ConnectionForm *m_form;
    KeychainLine *m_line;
    QPushButton *m_delete;
    QPushButton *m_test;
    QPushButton *m_cancel;
    QPushButton *m_save;
};

} // namespace edgewise
