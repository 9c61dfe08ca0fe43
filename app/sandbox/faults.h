#pragma once

#include "app/sandbox/httpmessage.h"

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace edgewise::sandbox {

/// One thing about the stand-in that can be changed from outside.
struct Switch
{
    const char *name;
    const char *normal;  ///< What it is when nobody touched it.
    const char *meaning; ///< One sentence for --help and the control page.
    const char *values;  ///< What it may be: alternatives between bars, where # stands for a number and ~ for any text.
};

/// The switches of the stand-in: the "decided behaviours" of the contract, and faults on purpose.
///
/// A switch is set by name. `VALUE*N` holds for the next N uses and then returns to normal. Besides the switches of the table, every
/// operation has `OPERATION.status`, `OPERATION.body` (a style: api, empty, text, message, html, problem, json:...), `OPERATION.delay`
/// (ms), `OPERATION.drop` (before: nothing is done; after: it is done, and the connection drops instead of the answer), `OPERATION.cut`
/// (bytes), `OPERATION.retryAfter` (seconds; with a status), `OPERATION.slow` (bytes per second) and `OPERATION.length` (a false
/// Content-Length).
/// `*` as the operation means all of them.
class Faults
{
public:
    /// All named switches, sorted by name.
    static const QList<Switch> &all();

    /// Sets `name` to `value`; answers with what is wrong, or an empty string. An empty value returns the switch to normal.
    QString set(const QString &name, const QString &value);
    void reset();

    /// The value of a named switch without using it up.
    [[nodiscard]] QString text(const char *name) const;
    [[nodiscard]] int number(const char *name) const { return text(name).toInt(); }
    [[nodiscard]] bool on(const char *name) const { return text(name) == QLatin1StringView("on"); }
    /// The value of a named switch, counted as one use of it.
    QString take(const char *name);

    /// The value of `OPERATION.fault` (or `*.fault`), counted as one use; nothing when it is not set.
    std::optional<QString> take(const QByteArray &operation, const char *fault);

    /// What is not normal, as `{name: value}`.
    [[nodiscard]] QJsonObject changed() const;

private:
    struct Setting
    {
        QString value;
        int uses = -1; ///< How often it still holds; -1 for ever.
    };
    QHash<QString, Setting> m_set;
};

} // namespace edgewise::sandbox
