#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMutex>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <utility>

namespace edgewise {

/// Takes secrets out of text: those in use by their value, the rest by their shape (quality.md section 4). The only way text reaches a
/// file, a log, or something a person passes on. May be used from any thread.
class Redaction final
{
public:
    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    /// What stands in the place of a secret.
    static QString mask() { return QStringLiteral("•••"); }

    /// Remembers a secret in use. Its percent-encoded, Base64 and JSON-escaped forms are taken out as well. Shorter than 4 characters is
    /// ignored: masking every "a" would help nobody.
    void know(const QString &secret);

    /// Text of any kind: known secrets, bearer and basic credentials, JSON Web Tokens, `client_secret=...`, presigned queries.
    [[nodiscard]] QString text(const QString &text) const;

    /// Text of any kind without the secrets that were made known; nothing is told from its shape.
    [[nodiscard]] QString withoutKnown(const QString &text) const;

    /// A URL without user info, with the value of every query parameter that may tell something masked. Names stay.
    /// @param personal  whether personal data may stay (e-mails, names, identifiers in the query)
    [[nodiscard]] QString url(const QUrl &url, bool personal = false) const;

    /// The value of a header that is a secret, masked: of "Bearer abc" the word before it stays.
    [[nodiscard]] static QByteArray secretHeader(const QByteArray &value);

    /// Headers with the values of all but well-known harmless names masked.
    [[nodiscard]] Headers headers(const Headers &headers) const;

    /// A body for the activity log. JSON keeps its shape and the names of its members; what may be secret or personal is masked (see
    /// the rules in redaction.cpp). Anything else is cut to its first characters and cleaned. Presigned URLs lose their query.
    [[nodiscard]] QString body(const QByteArray &body, bool personal = false) const;

    /// A body that the person keeps for reading it again: whole, in its shape, personal data and all, without its secrets. Bytes that are
    /// no text and hold a known secret are left out. 8 MB take a second or two.
    [[nodiscard]] QByteArray kept(const QByteArray &body) const;

    /// Whether a member or parameter of that name is likely to hold a secret.
    [[nodiscard]] static bool soundsSecret(QStringView name);

private:
    [[nodiscard]] QString plainText(const QString &text, bool personal) const;
    [[nodiscard]] QString json(const QString &body, bool whole, bool personal) const;
    [[nodiscard]] QString string(const QString &text, const QString &name, bool personal) const;

    mutable QMutex m_mutex;
    QHash<quint64, QStringList> m_secrets; ///< Every form of every secret, longest first, by its first four characters.
};

} // namespace edgewise
