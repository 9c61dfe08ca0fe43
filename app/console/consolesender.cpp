#include "app/console/consolesender.h"

#include "app/auth/authorizer.h"
#include "app/core/clock.h"
#include "app/core/redaction.h"
#include "app/net/curl.h"

#include <QFile>
#include <QUuid>

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <optional>
#include <thread>

#include <curl/curl.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace edgewise {

namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::microseconds;
using std::chrono::milliseconds;

constexpr milliseconds connectPatience = 15s;
constexpr auto tellEvery = 50ms;
constexpr qsizetype attemptBody = 64 << 10;

/// All that a call needs once it is signed; the thread that makes it owns it.
struct Plan
{
    QByteArray verb = {};
    QUrl url = {};
    Headers headers = {};
    QByteArray body = {};
    QByteArray caFile = {};
    milliseconds patience{};
    qint64 bodyLimit = 0;
};

} // namespace

/// How it went.
struct ConsoleOutcome
{
    int code = CURLE_OK;
    QString said = {};        ///< libcurl's own words.
    bool isStopped = false;   ///< By the person.
    bool isSilent = false;    ///< Nothing came or went for too long.
    QByteArray sentHead = {}; ///< Empty when nothing has left.
    bool isAnswered = false;  ///< The head of an answer is there, whole.
    int status = 0;
    QByteArray reason = {};
    Headers headers = {};
    QByteArray body = {};
    bool isCut = false;
    qint64 size = 0;
    Timings timings = {};
};

namespace {

/// One call over a connection of its own.
class Conversation final
{
public:
    using Tell = std::function<void(qint64 bytes, qint64 total)>;

    Conversation(Plan plan, Tell tell)
        : m_plan(std::move(plan))
        , m_tell(std::move(tell))
    {}

    ConsoleOutcome run(const std::stop_token &stop)
    {
        prepareCurl();
        const std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> easy(curl_easy_init(), &curl_easy_cleanup);
        const std::unique_ptr<CURLM, decltype(&curl_multi_cleanup)> multi(curl_multi_init(), &curl_multi_cleanup);
        m_easy = easy.get();
        const auto headers = headerLines();
        setUp();
        curl_easy_setopt(m_easy, CURLOPT_HTTPHEADER, headers.get());

        m_began = m_lastSign = Clock::now();
        curl_multi_add_handle(multi.get(), m_easy);
        {
            const std::stop_callback wake(stop, [&multi] { curl_multi_wakeup(multi.get()); });
            talk(multi.get(), stop);
        }
        int left = 0;
        while (const CURLMsg *message = curl_multi_info_read(multi.get(), &left)) {
            if (message->msg == CURLMSG_DONE)
                m_outcome.code = message->data.result;
        }
        measure();
        curl_multi_remove_handle(multi.get(), m_easy);
        return std::move(m_outcome);
    }

private:
    using Lines = std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)>;

    [[nodiscard]] bool isTyped(QByteArrayView name) const
    {
        return std::any_of(m_plan.headers.cbegin(), m_plan.headers.cend(),
                           [name](const auto &one) { return one.first.compare(name, Qt::CaseInsensitive) == 0; });
    }

    [[nodiscard]] Lines headerLines() const
    {
        curl_slist *lines = nullptr;
        const auto add = [&lines](const QByteArray &line) { lines = curl_slist_append(lines, line.constData()); };
        if (!isTyped("User-Agent"))
            add("User-Agent: Edgewise/" EDGEWISE_VERSION);
        if (!isTyped("Accept"))
            add("Accept: */*");
        if (!isTyped("Accept-Encoding"))
            add("Accept-Encoding: identity");
        if (!isTyped("Content-Type"))
            add("Content-Type:"); // libcurl would say that it is a form
        if (!isTyped("Expect"))
            add("Expect:"); // or wait to be told to go on
        for (const auto &[name, value] : m_plan.headers)
            add(name + (value.isEmpty() ? QByteArray(";") : QByteArray(": " + value)));
        return {lines, &curl_slist_free_all};
    }

    void setUp()
    {
        curl_easy_setopt(m_easy, CURLOPT_PROTOCOLS_STR, "http,https");
        curl_easy_setopt(m_easy, CURLOPT_URL, m_plan.url.toEncoded(QUrl::RemoveUserInfo | QUrl::RemoveFragment).constData());
        curl_easy_setopt(m_easy, CURLOPT_PATH_AS_IS, 1L);
        curl_easy_setopt(m_easy, CURLOPT_PROXY,
                         curlProxy(m_plan.url).constData()); // an empty one keeps libcurl from asking the environment
        curl_easy_setopt(m_easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
        curl_easy_setopt(m_easy, CURLOPT_FOLLOWLOCATION, 0L);
        curl_easy_setopt(m_easy, CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1));
        curl_easy_setopt(m_easy, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
        curl_easy_setopt(m_easy, CURLOPT_NETRC, long(CURL_NETRC_IGNORED));
        // One connection a call: none is met again that has died meanwhile, which libcurl would answer by sending the call once more.
        curl_easy_setopt(m_easy, CURLOPT_FRESH_CONNECT, 1L);
        curl_easy_setopt(m_easy, CURLOPT_FORBID_REUSE, 1L);
        curl_easy_setopt(m_easy, CURLOPT_NOSIGNAL, 1L);
#if LIBCURL_VERSION_NUM >= 0x075700
        curl_easy_setopt(m_easy, CURLOPT_QUICK_EXIT, 1L); // a look-up that hangs is left to itself
#endif
        curl_easy_setopt(m_easy, CURLOPT_CONNECTTIMEOUT_MS, long(std::min(connectPatience, m_plan.patience).count()));
        curl_easy_setopt(m_easy, CURLOPT_BUFFERSIZE, 256L * 1024L);
        // A body that comes packed is unpacked, whether that was asked for or not.
        curl_easy_setopt(m_easy, CURLOPT_ACCEPT_ENCODING, "");
        curl_easy_setopt(m_easy, CURLOPT_ERRORBUFFER, m_error.data());
        curl_easy_setopt(m_easy, CURLOPT_VERBOSE, 1L);
        curl_easy_setopt(m_easy, CURLOPT_DEBUGFUNCTION, &Conversation::debug);
        curl_easy_setopt(m_easy, CURLOPT_DEBUGDATA, this);
        curl_easy_setopt(m_easy, CURLOPT_HEADERFUNCTION, &Conversation::header);
        curl_easy_setopt(m_easy, CURLOPT_HEADERDATA, this);
        curl_easy_setopt(m_easy, CURLOPT_WRITEFUNCTION, &Conversation::body);
        curl_easy_setopt(m_easy, CURLOPT_WRITEDATA, this);
        if (!m_plan.caFile.isEmpty())
            trustAlso(m_easy, m_plan.caFile);
        curl_easy_setopt(m_easy, CURLOPT_CUSTOMREQUEST, m_plan.verb.constData());
        const bool hasLength = !m_plan.body.isEmpty() || m_plan.verb == "POST" || m_plan.verb == "PUT" || m_plan.verb == "PATCH";
        if (m_plan.verb == "HEAD") {
            curl_easy_setopt(m_easy, CURLOPT_NOBODY, 1L);
        } else if (hasLength) {
            curl_easy_setopt(m_easy, CURLOPT_POST, 1L);
            curl_easy_setopt(m_easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(m_plan.body.size()));
            // Read once and from here alone: libcurl cannot send again what it cannot rewind.
            curl_easy_setopt(m_easy, CURLOPT_READFUNCTION, &Conversation::upload);
            curl_easy_setopt(m_easy, CURLOPT_READDATA, this);
        }
    }

    void talk(CURLM *multi, const std::stop_token &stop)
    {
        for (int running = 1;;) {
            curl_multi_perform(multi, &running);
            tell();
            if (running == 0)
                return;
            const auto quiet = std::chrono::duration_cast<milliseconds>(Clock::now() - m_lastSign);
            m_outcome.isStopped = stop.stop_requested();
            m_outcome.isSilent = !m_outcome.isStopped && quiet >= m_plan.patience;
            if (m_outcome.isStopped || m_outcome.isSilent)
                return;
            curl_multi_poll(multi, nullptr, 0, int(std::min<milliseconds>(m_plan.patience - quiet, 1s).count()) + 1, nullptr);
        }
    }

    void tell()
    {
        if (m_outcome.body.isEmpty() || Clock::now() - m_told < tellEvery)
            return;
        m_told = Clock::now();
        m_tell(number(CURLINFO_SIZE_DOWNLOAD_T), number(CURLINFO_CONTENT_LENGTH_DOWNLOAD_T));
    }

    [[nodiscard]] qint64 number(CURLINFO info) const
    {
        curl_off_t value = 0;
        curl_easy_getinfo(m_easy, info, &value);
        return value;
    }

    void measure()
    {
        const auto end = Clock::now();
        const auto between = [](Clock::time_point from, Clock::time_point to) {
            return std::chrono::duration_cast<microseconds>(to - from);
        };
        const microseconds lookup(number(CURLINFO_NAMELOOKUP_TIME_T));
        const microseconds connect(number(CURLINFO_CONNECT_TIME_T));
        const microseconds tls(number(CURLINFO_APPCONNECT_TIME_T));
        Timings &timings = m_outcome.timings;
        if (lookup > 0us)
            timings.lookup = lookup;
        if (connect > lookup)
            timings.connect = connect - lookup;
        if (tls > connect)
            timings.tls = tls - connect;
        if (!m_outcome.sentHead.isEmpty())
            timings.wait = between(m_sent, m_outcome.status != 0 ? m_answered : end);
        if (m_outcome.status != 0)
            timings.receive = between(m_answered, end);
        timings.total = between(m_began, end);

        m_outcome.size = number(CURLINFO_SIZE_DOWNLOAD_T);
        if (m_outcome.isCut)
            m_outcome.size = std::max(m_outcome.size, number(CURLINFO_CONTENT_LENGTH_DOWNLOAD_T));
        m_outcome.said = QString::fromUtf8(m_error.front() != '\0' ? m_error.data() : curl_easy_strerror(CURLcode(m_outcome.code)));
        // A proxy is asked to connect first; that is no part of the call.
        while (m_outcome.sentHead.startsWith("CONNECT ") && m_plan.verb != "CONNECT")
            m_outcome.sentHead.remove(0, std::max<qsizetype>(8, m_outcome.sentHead.indexOf("\r\n\r\n") + 4));
    }

    static std::size_t header(char *text, std::size_t, std::size_t size, void *self)
    {
        static_cast<Conversation *>(self)->line(QByteArray(text, qsizetype(size)));
        return size;
    }

    void line(QByteArray text)
    {
        m_lastSign = Clock::now();
        const bool isContinued = text.startsWith(' ') || text.startsWith('\t');
        text = text.trimmed();
        if (text.startsWith("HTTP/") && !m_outcome.isAnswered) {
            // Answers before the answer, 1xx, are gone with the next one.
            const qsizetype space = text.indexOf(' ');
            const int status = text.mid(space + 1, 3).toInt();
            m_isInterim = status < 200;
            m_outcome.headers.clear();
            if (m_isInterim)
                return;
            m_answered = m_lastSign;
            m_outcome.status = status;
            m_outcome.reason = text.mid(space + 5).trimmed();
        } else if (text.isEmpty()) {
            m_outcome.isAnswered = !m_isInterim;
        } else if (isContinued && !m_outcome.headers.isEmpty()) {
            m_outcome.headers.last().second += ' ' + text;
        } else {
            const qsizetype colon = text.indexOf(':');
            m_outcome.headers.append({text.left(colon).trimmed(), colon < 0 ? QByteArray() : text.mid(colon + 1).trimmed()});
        }
    }

    static std::size_t body(char *bytes, std::size_t, std::size_t size, void *self)
    {
        return static_cast<Conversation *>(self)->take(bytes, qsizetype(size)) ? size : 0;
    }

    bool take(const char *bytes, qsizetype size)
    {
        m_lastSign = Clock::now();
        QByteArray &body = m_outcome.body;
        if (body.isEmpty())
            body.reserve(qsizetype(std::clamp<qint64>(number(CURLINFO_CONTENT_LENGTH_DOWNLOAD_T), 0, m_plan.bodyLimit)));
        const qsizetype kept = std::min(size, qsizetype(m_plan.bodyLimit) - body.size());
        body.append(bytes, kept);
        m_outcome.isCut = kept < size;
        return !m_outcome.isCut;
    }

    static std::size_t upload(char *buffer, std::size_t, std::size_t size, void *self)
    {
        auto *conversation = static_cast<Conversation *>(self);
        const QByteArray &body = conversation->m_plan.body;
        const qsizetype count = std::min(qsizetype(size), body.size() - conversation->m_uploaded);
        std::copy_n(body.cbegin() + conversation->m_uploaded, count, buffer);
        conversation->m_uploaded += count;
        conversation->m_lastSign = conversation->m_sent = Clock::now();
        return std::size_t(count);
    }

    static int debug(CURL *, curl_infotype type, char *bytes, std::size_t size, void *self)
    {
        if (type == CURLINFO_HEADER_OUT) {
            auto *conversation = static_cast<Conversation *>(self);
            conversation->m_outcome.sentHead.append(bytes, qsizetype(size));
            conversation->m_lastSign = conversation->m_sent = Clock::now();
        }
        return 0;
    }

    Plan m_plan;
    Tell m_tell;
    ConsoleOutcome m_outcome;
    CURL *m_easy = nullptr;
    std::array<char, CURL_ERROR_SIZE> m_error = {};
    qsizetype m_uploaded = 0;
    bool m_isInterim = false;
    Clock::time_point m_began;
    Clock::time_point m_sent;     ///< The last byte, as far as this computer's sockets took it.
    Clock::time_point m_answered; ///< The first line.
    Clock::time_point m_lastSign;
    Clock::time_point m_told;
};

Api apiOf(Credential credential)
{
    switch (credential) {
    case Credential::Guests: return Api::Guests;
    case Credential::Exports: return Api::Exports;
    case Credential::Edge: return Api::Edge;
    case Credential::None:
    case Credential::Own: break;
    }
    return Api::None;
}

bool isOfConnection(Credential credential)
{
    return apiOf(credential) != Api::None;
}

/// Characters of a method or of a header's name (RFC 9110 section 5.6.2).
bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

/// Where one asks for a token: the key goes there and the token comes back in the bodies.
bool isAboutToken(const ConsoleRequest &request)
{
    return request.definition == "token"_L1 || request.url.path().endsWith("/oauth/token"_L1) || request.body.contains("client_secret");
}

/// Why a call is not sent at all; empty when it may be.
QString refusal(const ConsoleRequest &request)
{
    const QString place = request.url.toDisplayString(QUrl::RemoveQuery);
    if (!request.url.isValid() || request.url.host().isEmpty() ||
        !(request.url.scheme() == "http"_L1 || request.url.scheme() == "https"_L1))
        return ConsoleSender::tr("“%1” is no address of the web.").arg(place);
    if (!isPrivateAddress(request.url))
        return ConsoleSender::tr("Plain http is only for this computer itself. Use https for %1.").arg(request.url.host());
    if (!isToken(request.verb))
        return ConsoleSender::tr("“%1” is no method of HTTP.").arg(QString::fromUtf8(request.verb));
    const QByteArray mask = Redaction::mask().toUtf8();
    bool isMasked = request.body.contains(mask) || QUrl::fromPercentEncoding(request.url.toEncoded()).contains(Redaction::mask());
    for (const auto &[name, value] : request.headers) {
        const QString shown = QString::fromUtf8(name);
        if (!isToken(name))
            return ConsoleSender::tr("“%1” is no name of a header.").arg(shown);
        if (std::any_of(value.cbegin(), value.cend(), [](char c) { return (c >= 0 && c < ' ' && c != '\t') || c == 0x7f; }))
            return ConsoleSender::tr("The header “%1” holds a line break or another character that cannot be sent.").arg(shown);
        isMasked = isMasked || value.contains(mask);
    }
    if (isMasked)
        return ConsoleSender::tr("A secret was taken out of this call where it says “%1”. Put it back in first.").arg(Redaction::mask());
    return {};
}

/// The headers between the first line and the empty one.
Headers headersOf(const QByteArray &head)
{
    Headers headers;
    const auto lines = head.split('\n');
    for (const QByteArray &line : lines.mid(1)) {
        if (const qsizetype colon = line.indexOf(':'); colon > 0)
            headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    return headers;
}

Error::Kind brokenKind(const ConsoleOutcome &outcome, bool isWrite)
{
    if (outcome.sentHead.isEmpty())
        return Error::Kind::Offline;
    if (isWrite)
        return Error::Kind::Unsure;
    if (outcome.isSilent || outcome.code == CURLE_OPERATION_TIMEDOUT)
        return Error::Kind::Timeout;
    const bool isNoHttp = outcome.code == CURLE_UNSUPPORTED_PROTOCOL || outcome.code == CURLE_WEIRD_SERVER_REPLY;
    return isNoHttp ? Error::Kind::Malformed : Error::Kind::Offline;
}

/// Why there is no whole answer, for the person; empty when there is one.
QString failureOf(const ConsoleOutcome &outcome, const ConsoleRequest &request, Api api)
{
    const bool isUnsure = request.isWrite() && !outcome.isAnswered;
    if (outcome.isStopped) {
        return isUnsure ? ConsoleSender::tr("Cancelled after it was sent. The change may or may not have happened.")
                        : Error{.kind = Error::Kind::Cancelled}.message();
    }
    if (outcome.isCut || (outcome.code == CURLE_OK && outcome.isAnswered && !outcome.isSilent))
        return {};
    const auto withReason = [&](const QString &sentence) {
        //: %1 is a sentence, %2 what the network library said, in English.
        return outcome.isSilent || outcome.code == CURLE_OK ? sentence : ConsoleSender::tr("%1 (%2)").arg(sentence, outcome.said);
    };
    if (!outcome.isAnswered)
        return withReason(Error{.kind = brokenKind(outcome, request.isWrite()), .api = api}.message());
    if (outcome.code == CURLE_BAD_CONTENT_ENCODING)
        return withReason(ConsoleSender::tr("The body came packed and could not be unpacked."));
    if (outcome.isSilent)
        return ConsoleSender::tr("The answer stopped coming after %n byte(s).", nullptr, int(std::min<qint64>(outcome.size, INT_MAX)));
    return withReason(ConsoleSender::tr("The answer broke off after %n byte(s).", nullptr, int(std::min<qint64>(outcome.size, INT_MAX))));
}

} // namespace

struct ConsoleSender::Parts
{
    struct Running
    {
        ConsoleRequest request;
        QByteArray signature;
        Answer<Exchange> answer;
        QDateTime at;
        Clock::time_point since;
        std::optional<std::stop_callback<std::function<void()>>> stopped;
        std::jthread thread;
    };

    QByteArray caFile;
    QHash<Credential, Authorizer *> authorizers;
    std::map<qint64, std::unique_ptr<Running>> running;
    qint64 lastId = 0;

    [[nodiscard]] Running *find(qint64 id) const
    {
        const auto found = running.find(id);
        return found == running.end() ? nullptr : found->second.get();
    }

    [[nodiscard]] static Attempt attempt(const Running &running)
    {
        const ConsoleRequest &request = running.request;
        Attempt attempt;
        attempt.call = QUuid::createUuid().toByteArray(QUuid::Id128);
        attempt.at = running.at;
        attempt.duration = std::chrono::duration_cast<milliseconds>(Clock::now() - running.since);
        attempt.origin = u"API console"_s;
        attempt.verb = request.verb;
        attempt.url = request.url;
        attempt.requestHeaders = request.headers;
        if (!running.signature.isEmpty())
            attempt.requestHeaders.append({"Authorization", running.signature});
        if (!isAboutToken(request))
            attempt.requestBody = request.body.left(attemptBody);
        return attempt;
    }
};

ConsoleSender::ConsoleSender(const QString &caFile, QObject *parent)
    : QObject(parent)
    , m_parts(std::make_unique<Parts>())
{
    m_parts->caFile = QFile::encodeName(caFile);
}

ConsoleSender::~ConsoleSender()
{
    for (const auto &[id, running] : m_parts->running)
        running->thread.request_stop();
    for (const auto &[id, running] : m_parts->running) {
        if (!running->thread.joinable())
            continue;
        running->thread.join();
        Attempt attempt = Parts::attempt(*running);
        attempt.failure = Error{.kind = Error::Kind::Cancelled}.message();
        Q_EMIT attempted(attempt);
    }
}

void ConsoleSender::setAuthorizer(Credential credential, Authorizer *authorizer)
{
    m_parts->authorizers.insert(credential, authorizer);
}

Pending<QByteArray> ConsoleSender::signature(Credential credential)
{
    if (!isOfConnection(credential))
        return Result<QByteArray>(QByteArray());
    Authorizer *authorizer = m_parts->authorizers.value(credential);
    return authorizer ? authorizer->header() : Pending<QByteArray>(failed(Error::Kind::Missing));
}

bool ConsoleSender::canSign(Credential credential) const
{
    return !isOfConnection(credential) || m_parts->authorizers.value(credential) != nullptr;
}

Pending<Exchange> ConsoleSender::send(const ConsoleRequest &request, std::stop_token stop)
{
    if (const QString why = refusal(request); !why.isEmpty())
        return tl::unexpected(Error{.kind = Error::Kind::Rejected, .said = why});
    if (!canSign(request.credential))
        return tl::unexpected(Error{.kind = Error::Kind::Missing, .api = apiOf(request.credential)});
    if (stop.stop_requested())
        return failed(Error::Kind::Cancelled);

    const qint64 id = ++m_parts->lastId;
    const auto &running = m_parts->running[id] = std::make_unique<Parts::Running>();
    running->request = request;
    if (request.verb == "HEAD")
        running->request.body.clear(); // it has no meaning there, and is not sent
    // Who stops may be on any thread.
    running->stopped.emplace(std::move(stop), [this, id] {
        QMetaObject::invokeMethod(
            this, [this, id] { cancel(id); }, Qt::QueuedConnection);
    });
    const auto pending = running->answer.pending();
    if (!isOfConnection(request.credential)) {
        begin(id, {});
    } else {
        m_parts->authorizers.value(request.credential)->header().then(this, [this, id](const Result<QByteArray> &signature) {
            const auto *waiting = m_parts->find(id);
            if (!waiting)
                return;
            if (signature)
                return begin(id, *signature);
            const auto answer = waiting->answer;
            m_parts->running.erase(id);
            answer.give(tl::unexpected(signature.error()));
        });
    }
    return pending;
}

void ConsoleSender::cancel(qint64 id)
{
    auto *running = m_parts->find(id);
    if (!running)
        return;
    if (running->thread.joinable()) {
        running->thread.request_stop();
        return;
    }
    const auto answer = running->answer;
    m_parts->running.erase(id);
    answer.give(failed(Error::Kind::Cancelled));
}

void ConsoleSender::begin(qint64 id, const QByteArray &signature)
{
    auto &running = *m_parts->find(id);
    ConsoleRequest &request = running.request;
    running.signature = signature;
    running.at = now();
    running.since = Clock::now();
    if (!signature.isEmpty()) {
        request.headers.removeIf([](const auto &one) { return one.first.compare("Authorization", Qt::CaseInsensitive) == 0; });
    }
    Plan plan{.verb = request.verb,
              .url = request.url,
              .headers = request.headers,
              .body = request.body,
              .caFile = m_parts->caFile,
              .patience = m_patience,
              .bodyLimit = m_bodyLimit};
    // How long the body is, and where it ends, is said by what sends it.
    plan.headers.removeIf([](const auto &one) {
        return one.first.compare("Content-Length", Qt::CaseInsensitive) == 0 ||
               one.first.compare("Transfer-Encoding", Qt::CaseInsensitive) == 0;
    });
    if (!signature.isEmpty())
        plan.headers.append({"Authorization", signature});

    running.thread = std::jthread([this, id, plan = std::move(plan)](const std::stop_token &stop) mutable {
        const auto tell = [this](qint64 bytes, qint64 total) {
            QMetaObject::invokeMethod(
                this, [this, bytes, total] { Q_EMIT received(bytes, total); }, Qt::QueuedConnection);
        };
        const auto outcome = std::make_shared<const ConsoleOutcome>(Conversation(std::move(plan), tell).run(stop));
        QMetaObject::invokeMethod(
            this,
            [this, id, outcome] {
                if (m_parts->find(id))
                    finish(id, *outcome);
            },
            Qt::QueuedConnection);
    });
}

void ConsoleSender::finish(qint64 id, const ConsoleOutcome &outcome)
{
    const auto running = std::move(m_parts->running.extract(id).mapped());
    const ConsoleRequest &request = running->request;

    Exchange exchange{.at = running->at, .request = request};
    const Headers sent = headersOf(outcome.sentHead);
    exchange.sent = sent;
    for (auto &[name, value] : exchange.sent) {
        if (ConsoleRequest::isSecretHeader(name))
            value = Redaction::secretHeader(value);
    }
    exchange.failure = failureOf(outcome, request, apiOf(request.credential));
    exchange.isUnsure = request.isWrite() && !outcome.isAnswered && !outcome.sentHead.isEmpty();
    if (outcome.isAnswered) {
        exchange.status = outcome.status;
        exchange.reason = QString::fromUtf8(outcome.reason);
        exchange.headers = outcome.headers;
        exchange.body = outcome.body;
        exchange.isCut = outcome.isCut;
        exchange.size = outcome.size;
    }
    exchange.timings = outcome.timings;

    Attempt attempt = Parts::attempt(*running);
    if (!sent.isEmpty())
        attempt.requestHeaders = sent;
    attempt.status = exchange.status;
    if (!outcome.isAnswered) {
        const auto kind = outcome.isStopped ? Error::Kind::Cancelled : brokenKind(outcome, request.isWrite());
        attempt.failure = Error{.kind = kind, .api = apiOf(request.credential)}.message();
    }
    attempt.responseHeaders = exchange.headers;
    attempt.responseSize = exchange.size;
    if (!isAboutToken(request))
        attempt.responseBody = exchange.body.left(attemptBody);
    Q_EMIT attempted(attempt);

    // It is not sent again, but the next call shall have a new one.
    if (exchange.status == 401 && !running->signature.isEmpty())
        m_parts->authorizers.value(request.credential)->invalidate(running->signature);
    if (outcome.isStopped && outcome.sentHead.isEmpty())
        running->answer.give(failed(Error::Kind::Cancelled));
    else
        running->answer.give(std::move(exchange));
}

} // namespace edgewise
