#pragma once

#include "app/auth/secretstore.h"

#include <QHash>

namespace edgewise {

/// Secrets that live as long as the program: "keep until I quit", the sandbox, the tests.
class MemoryStore final : public SecretStore
{
public:
    QHash<QString, QString> secrets;

    Pending<QString> read(const QString &name) override
    {
        return secrets.contains(name) ? Result<QString>(secrets.value(name)) : failed(Error::Kind::Secret, name);
    }
    Pending<> write(const QString &name, const QString &secret) override
    {
        secrets.insert(name, secret);
        return Result<>();
    }
    Pending<> erase(const QString &name) override
    {
        secrets.remove(name);
        return Result<>();
    }
};

} // namespace edgewise
