#pragma once

#include "app/connections/connection.h"
#include "app/console/consolerequest.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QPushButton;

namespace edgewise {

class Field;
class SecretEdit;

/// Where a request goes and what signs it: the connection's server and credential unless something else is chosen. Folded away it is one
/// quiet row with the name of the credential (mockup 31).
class ConsoleAccess final : public QWidget
{
    Q_OBJECT

public:
    /// @param canSign  whether the connection has that credential
    ConsoleAccess(const Connection &connection, std::function<bool(Credential)> canSign, QWidget *parent = nullptr);

    /// Of an operation, with nothing chosen yet. @param server  the connection's for it, or empty
    void setOperation(const Operation &operation, const QString &server);
    /// For a request of its own, whose address is whole.
    void setFree();

    /// Takes server, credential and a typed Authorization from the form. Without telling.
    void take(const ConsoleForm &form);
    /// Writes them into it; the usual server as an empty one with `asTyped`.
    void put(ConsoleForm &form, bool asTyped) const;
    [[nodiscard]] Credential credential() const;
    [[nodiscard]] QString server() const;
    /// What is wrong with the credential or the server, each as a sentence, by "credential" and "server".
    [[nodiscard]] QList<Problem> problems() const;
    void showProblems(const QList<Problem> &problems);
    bool goTo(const QString &key);

    /// The row that opens and folds it, for the foot.
    [[nodiscard]] QPushButton *row() const { return m_row; }
    void setOpen(bool open);

Q_SIGNALS:
    void changed();

private:
    void fillCredentials();
    void refresh();

    const Connection m_connection;
    std::function<bool(Credential)> m_canSign;
    QPushButton *m_row;
    QComboBox *m_server;
    QComboBox *m_credential;
    SecretEdit *m_authorization;
    Field *m_serverField;
    Field *m_credentialField;
    Field *m_authorizationField;
    QString m_usualServer;
    Credential m_usual = Credential::None;
    bool m_isFree = false;
    bool m_isLoading = false;
};

} // namespace edgewise
