#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace edgewise {

/// What the head of an answer of the store says.
struct StoreAnswer
{
    int status = 0;
    QByteArray etag = {};         ///< With its quotes.
    QByteArray lastModified = {}; ///< As it was written.
    qint64 length = -1;           ///< Of this body; -1 when it does not say.
    bool isFramed = true;         ///< Whether a body that ends early can be told from a whole one.
    qint64 first = -1;            ///< Content-Range: offset of the first byte.
    qint64 size = -1;             ///< Content-Range: of the whole file.
    QByteArray contentType = {};
    QByteArray disposition = {};
    QByteArray retryAfter = {};
    QByteArray date = {};

    /// What tells one version of the file from another; empty when nothing does.
    [[nodiscard]] QByteArray validator() const { return etag.isEmpty() ? lastModified : etag; }
    /// The pause that was asked for, in seconds or as a date (RFC 9110 10.2.3), at most an hour.
    [[nodiscard]] std::optional<std::chrono::seconds> pause() const;
    [[nodiscard]] QDateTime serverTime() const;
};

/// What the XML of a refusal says (audience-export-api.md section 7), read leniently.
struct StoreRefusal
{
    int status = 0;
    QString code = {};
    QString message = {};
    qint64 actualSize = -1; ///< Of the file, from ActualObjectSize or Content-Range.
    QDateTime serverTime = {};

    static StoreRefusal read(const StoreAnswer &head, const QByteArray &body);
    /// "AccessDenied", or the status when there is no code.
    [[nodiscard]] QString name() const;
};

/// Decides, alone and without a socket, what an answer means for a file that is partly there: which of its bytes may be taken, whether to
/// begin again, and what helps against a refusal (audience-export-api.md section 7, quality.md section 2).
class PartPlan final
{
public:
    /// Why bytes that were there had to go.
    enum class Again { No, Changed, RangeIgnored, Misfit };
    struct Step
    {
        bool take = false;       ///< The body is data; otherwise it tells why there is none, or is of no use.
        Again again = Again::No; ///< What is there is thrown away first.
        qint64 skip = 0;         ///< So many bytes of the body are there already.
    };
    enum class Cure {
        BeginAgain, ///< Nothing of what is there fits any more.
        Complete,   ///< All of it is there.
        FollowTo,   ///< The redirect.
        Renew,      ///< The link is dead by its age; a new one helps.
        RenewOnce,  ///< A new link may help; if not, it was refused.
        SlowDown,   ///< Wait as told, and fewer at a time.
        TryLater,   ///< The store's own trouble.
        NotKept,
        Refused,
    };

    qint64 have = 0;      ///< Bytes that are there, from the first on.
    qint64 total = -1;    ///< Of the whole file; -1 when not known.
    QByteArray validator; ///< See StoreAnswer::validator().

    [[nodiscard]] bool isComplete() const { return total >= 0 && have == total; }
    /// For the header If-Match; empty when it would never match or there is nothing to go on with.
    [[nodiscard]] QByteArray ifMatch() const;
    [[nodiscard]] Step answered(const StoreAnswer &answer) const;
    /// Makes what an answer said of the file the truth, after answered() allowed to take its body.
    void accept(const StoreAnswer &answer, const Step &step);
    /// The body came to its end as its frame says.
    void ended(const StoreAnswer &answer);
    [[nodiscard]] Cure cure(const StoreRefusal &refusal) const;
    void beginAgain();

    bool operator==(const PartPlan &) const = default;
};

/// Whether the beginning of a body is a page for people or an error of the store, and not a file.
[[nodiscard]] bool looksLikePage(const QByteArray &beginning);

} // namespace edgewise
