#pragma once

#include "app/sandbox/httpmessage.h"

#include <QByteArray>

namespace edgewise::sandbox {

class Store;

/// Signs addresses of the store below /store/ in the manner of AWS Signature Version 4. The secret is the tenant's own.
class ExportSigner
{
public:
    enum class Verdict { Unsigned, Changed, Expired, Good };

    /// What a signed request says of itself. Times are milliseconds since 1970.
    struct Claim
    {
        Verdict verdict = Verdict::Unsigned;
        qint64 issued = 0;
        qint64 expires = 0;
        bool isRenewed = false; ///< Signed after the addresses given out so far had been called in.
    };

    explicit ExportSigner(Store &store);

    /// The query, without its question mark, that allows a GET of `path` from `issued` on for `seconds`.
    [[nodiscard]] QByteArray query(const QByteArray &path, qint64 issued, int seconds, bool isRenewed = false) const;
    [[nodiscard]] Claim check(const Request &request) const;

private:
    [[nodiscard]] QByteArray sign(const QByteArray &path, const QByteArray &query) const;

    QByteArray m_secret;
};

} // namespace edgewise::sandbox
