#pragma once

#include "app/auth/secretstore.h"

#include <QHash>
#include <QObject>

namespace edgewise {

/// Looks for a secret in memory first, then in the store behind it. While it is keeping, new secrets stay in memory until the program
/// quits; nothing of that is ever written to a file.
class QuitStore final : public QObject, public SecretStore
{
    Q_OBJECT

public:
    /// @param behind  the keychain; outlives this
    explicit QuitStore(SecretStore &behind, QObject *parent = nullptr);

    void setKeeping(bool keeping) { m_keeping = keeping; }
    [[nodiscard]] bool isKeeping() const { return m_keeping; }
    /// Puts a secret into memory whether keeping or not: the sandbox's own, or one that is only being tried.
    void put(const QString &name, const QString &secret);
    /// Whether memory holds one of that name.
    [[nodiscard]] bool holds(const QString &name) const { return m_memory.contains(name); }

    Pending<QString> read(const QString &name) override;
    Pending<> write(const QString &name, const QString &secret) override;
    /// Takes it out of both; one that is in neither is no error.
    Pending<> erase(const QString &name) override;

private:
    SecretStore &m_behind;
    QHash<QString, QString> m_memory;
    bool m_keeping = false;
};

/// Whether a store said that there is no such secret, as opposed to being locked or absent.
[[nodiscard]] bool isMissingSecret(const Error &error);

} // namespace edgewise
