#include "app/connections/quitstore.h"

using namespace Qt::StringLiterals;

namespace edgewise {

QuitStore::QuitStore(SecretStore &behind, QObject *parent)
    : QObject(parent)
    , m_behind(behind)
{}

void QuitStore::put(const QString &name, const QString &secret)
{
    m_memory.insert(name, secret);
}

Pending<QString> QuitStore::read(const QString &name)
{
    if (const auto at = m_memory.constFind(name); at != m_memory.cend())
        return Result<QString>(*at);
    return m_behind.read(name);
}

Pending<> QuitStore::write(const QString &name, const QString &secret)
{
    if (m_keeping) {
        put(name, secret);
        return Result<>();
    }
    return m_behind.write(name, secret).andThen(this, [this, name]() -> Result<> {
        m_memory.remove(name);
        return {};
    });
}

Pending<> QuitStore::erase(const QString &name)
{
    const bool wasHere = m_memory.remove(name) > 0;
    return m_behind.erase(name).orElse(this, [wasHere](const Error &error) -> Result<> {
        if (wasHere || isMissingSecret(error))
            return {};
        return tl::unexpected(error);
    });
}

bool isMissingSecret(const Error &error)
{
    const auto says = [&error](QLatin1StringView word) { return error.detail.startsWith(word); };
    return error.kind == Error::Kind::Secret && !says("absent:"_L1) && !says("denied:"_L1) && !says("failed:"_L1);
}

} // namespace edgewise
