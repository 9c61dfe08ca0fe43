#include "app/auth/basicauthorizer.h"

#include "app/auth/secretstore.h"

namespace edgewise {

BasicAuthorizer::BasicAuthorizer(SecretStore &secrets, QString clientKey, QString secretName)
    : m_secrets(secrets)
    , m_clientKey(std::move(clientKey))
    , m_secretName(std::move(secretName))
{}

Pending<QByteArray> BasicAuthorizer::header()
{
    return m_secrets.read(m_secretName).andThen(this, [this](const QString &token) -> Result<QByteArray> {
        const QString pair = m_clientKey + u':' + token;
        return "Basic " + pair.toUtf8().toBase64();
    });
}

} // namespace edgewise
