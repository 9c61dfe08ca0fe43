#pragma once

#include "app/console/definition.h"
#include "app/core/problem.h"
#include "app/net/http.h"

#include <QCoreApplication>
#include <QHash>
#include <QString>
#include <QUrl>

namespace edgewise {

/// One call as the console sends it, whole but for the signature of the connection. What history keeps, and what a command line says.
struct ConsoleRequest
{
    QByteArray verb = "GET";
    QUrl url = {};        ///< Absolute, without user info; encoded as it goes over the wire.
    Headers headers = {}; ///< As typed; a credential of one's own among them (Credential::Own), the connection's never.
    QByteArray body = {};
    Credential credential = Credential::None;
    QString definition = {}; ///< Definition::name(), Operation::id; empty when it comes from elsewhere.
    QString operation = {};

    [[nodiscard]] bool isWrite() const { return verb != "GET" && verb != "HEAD" && verb != "OPTIONS"; }
    /// "Authorization" and what else was given by hand that must not be shown or kept.
    [[nodiscard]] static bool isSecretHeader(const QByteArray &name);
    bool operator==(const ConsoleRequest &) const = default;
};

/// What was typed into the form of an operation. Values are texts, as typed: lists one item a line, objects as JSON.
struct ConsoleForm
{
    QString server = {};                 ///< The base address.
    QHash<QString, QString> values = {}; ///< By formKey(); absent is not sent, empty is sent empty.
    QString mediaType = {};              ///< Of the body; empty without one.
    QString body = {};
    Headers headers = {}; ///< Besides those of the operation.
    Credential credential = Credential::None;

    bool operator==(const ConsoleForm &) const = default;
};

/// "query:limit": names of parameters are unique only within their place.
[[nodiscard]] QString formKey(const Parameter &parameter);

/// What keeps the form from being sent, by formKey(), "server" or "body"; each a sentence. Values with `{{name}}` must have been filled
/// before.
[[nodiscard]] QList<Problem> check(const Operation &operation, const ConsoleForm &form);

/// The call, encoded as the styles of its parameters say (OpenAPI "Style Values", RFC 6570). What is wrong is left as it is typed, so that
/// what will be sent can be shown at any moment.
[[nodiscard]] ConsoleRequest toRequest(const Operation &operation, const ConsoleForm &form, const QString &definition);

/// The other way, as far as the operation explains it: what history and a pasted command line fill the form with.
[[nodiscard]] ConsoleForm toForm(const ConsoleRequest &request, const Operation &operation);

/// The operation that such a call is of, with the values of its path; nullptr when there is none. Longer paths first.
[[nodiscard]] const Operation *operationOf(const ConsoleRequest &request, const QList<Operation> &operations);

} // namespace edgewise
