#pragma once

#include "app/auth/authorizer.h"

#include <QObject>

namespace edgewise {

class SecretStore;

/// HTTP Basic, for guests: the Client key and the API token (guest-api.md section 2). The token is read from the store for each request, so
/// a corrected one counts at once.
class BasicAuthorizer final : public QObject, public Authorizer
{
    Q_OBJECT

public:
    BasicAuthorizer(SecretStore &secrets, QString clientKey, QString secretName);
    Pending<QByteArray> header() override;
    void invalidate(const QByteArray &) override {}

private:
    SecretStore &m_secrets;
    QString m_clientKey;
    QString m_secretName;
};

} // namespace edgewise
