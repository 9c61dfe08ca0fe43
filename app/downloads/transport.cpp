#include "app/downloads/transport.h"

#include "app/net/curl.h"

#include <QFile>
#include <QUrl>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>
#include <vector>

#include <curl/curl.h>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr long readAtOnce = 256L * 1024L;
constexpr auto heldUpFor = std::chrono::milliseconds(10); ///< Until those are looked at that wait for the limit.

/// "bytes 10-19/200"
void readContentRange(const QByteArray &value, StoreAnswer &answer)
{
    if (!value.startsWith("bytes "))
        return;
    const qsizetype slash = value.indexOf('/');
    const qsizetype dash = value.indexOf('-');
    bool isNumber = false;
    if (slash >= 0) {
        const qint64 size = value.sliced(slash + 1).trimmed().toLongLong(&isNumber);
        answer.size = isNumber ? size : -1;
    }
    if (dash >= 6 && dash < slash) {
        const qint64 first = value.sliced(6, dash - 6).trimmed().toLongLong(&isNumber);
        answer.first = isNumber ? first : -1;
    }
}

} // namespace

struct Transport::Transfer
{
    ~Transfer()
    {
        curl_easy_cleanup(easy);
        curl_slist_free_all(headers);
    }

    Transport *transport = nullptr;
    Receiver *receiver = nullptr;
    CURL *easy = curl_easy_init();
    curl_slist *headers = nullptr;
    QByteArray caFile;
    StoreAnswer answer;
    bool isHeadTold = false;
    bool isRefusedByUs = false;
    Allowance allowance;
    bool isHeldUp = false; ///< By a limit.
    std::array<char, CURL_ERROR_SIZE> error = {};

    static std::size_t header(char *text, std::size_t, std::size_t size, void *transfer)
    {
        return static_cast<Transfer *>(transfer)->line(QByteArray(text, qsizetype(size)).trimmed()) ? size : 0;
    }

    static std::size_t body(char *bytes, std::size_t, std::size_t size, void *data)
    {
        auto *transfer = static_cast<Transfer *>(data);
        Transport &transport = *transfer->transport;
        if (transport.m_allowance.isSpent() || transfer->allowance.isSpent()) {
            transfer->isHeldUp = true;
            return CURL_WRITEFUNC_PAUSE; // the same bytes come again
        }
        transport.m_allowance.left -= double(size);
        transfer->allowance.left -= double(size);
        if (transfer->receiver->data({bytes, size}))
            return size;
        transfer->isRefusedByUs = true;
        return 0;
    }

    bool line(const QByteArray &text)
    {
        if (text.isEmpty())
            return isHeadTold || answer.status < 200 || told();
        if (text.startsWith("HTTP/")) {
            answer = {.status = text.mid(text.indexOf(' ') + 1, 3).toInt(), .isFramed = false};
            return true;
        }
        const qsizetype colon = text.indexOf(':');
        const QByteArray name = text.first(std::max<qsizetype>(0, colon)).toLower();
        const QByteArray value = text.mid(colon + 1).trimmed();
        if (name == "content-length") {
            bool isNumber = false;
            const qint64 length = value.toLongLong(&isNumber);
            answer.length = isNumber && length >= 0 ? length : -1;
            answer.isFramed = true;
        } else if (name == "transfer-encoding") {
            answer.isFramed = true;
        } else if (name == "content-range") {
            readContentRange(value, answer);
        } else if (name == "etag") {
            answer.etag = value;
        } else if (name == "last-modified") {
            answer.lastModified = value;
        } else if (name == "content-type") {
            answer.contentType = value;
        } else if (name == "content-disposition") {
            answer.disposition = value;
        } else if (name == "retry-after") {
            answer.retryAfter = value;
        } else if (name == "date") {
            answer.date = value;
        }
        return true;
    }

    bool told()
    {
        isHeadTold = true;
        isRefusedByUs = !receiver->head(answer);
        return !isRefusedByUs;
    }
};

Transport::Transport()
{
    prepareCurl();
    m_multi = curl_multi_init();
}

Transport::~Transport()
{
    for (const auto &[receiver, transfer] : m_transfers)
        curl_multi_remove_handle(m_multi, transfer->easy);
    m_transfers.clear();
    curl_multi_cleanup(m_multi);
}

bool Transport::start(const Ask &ask, Receiver &receiver)
{
    if (!isAllowedAddress(ask.url))
        return false;
    auto transfer = std::make_unique<Transfer>();
    transfer->transport = this;
    transfer->receiver = &receiver;
    transfer->allowance.limit = ask.limit;
    qint64 least = std::numeric_limits<qint64>::max();
    for (const qint64 limit : {m_allowance.limit, ask.limit})
        least = limit > 0 ? std::min(least, limit) : least;
    CURL *easy = transfer->easy;
    const auto addHeader = [&](const QByteArray &line) { transfer->headers = curl_slist_append(transfer->headers, line.constData()); };
    addHeader("Accept-Encoding: identity");
    addHeader("Accept: */*");
    if (!ask.ifMatch.isEmpty())
        addHeader("If-Match: " + ask.ifMatch);
    if (ask.from > 0)
        addHeader("Range: bytes=" + QByteArray::number(ask.from) + "-");

    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(easy, CURLOPT_URL, ask.url.constData());
    curl_easy_setopt(easy, CURLOPT_PATH_AS_IS, 1L);
    curl_easy_setopt(easy, CURLOPT_PROXY, ask.proxy.constData()); // an empty one keeps libcurl from asking the environment
    curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1));
    curl_easy_setopt(easy, CURLOPT_NETRC, long(CURL_NETRC_IGNORED));
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, transfer->headers);
    curl_easy_setopt(easy, CURLOPT_USERAGENT, "Edgewise/" EDGEWISE_VERSION);
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_TCP_KEEPALIVE, 1L);
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, 0L); // who waits has a clock of its own
    curl_easy_setopt(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    // With a low limit, what is read at once would be followed by a silence as long as a lost connection's.
    curl_easy_setopt(easy, CURLOPT_BUFFERSIZE, long(std::clamp<qint64>(least / 4, 4096, readAtOnce)));
    curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, transfer->error.data());
    curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, &Transfer::header);
    curl_easy_setopt(easy, CURLOPT_HEADERDATA, transfer.get());
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, &Transfer::body);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, transfer.get());
    curl_easy_setopt(easy, CURLOPT_PRIVATE, transfer.get());
    if (!ask.caFile.isEmpty()) {
        transfer->caFile = QFile::encodeName(ask.caFile);
        trustAlso(easy, transfer->caFile); // what one connection trusts must not carry the files of another
    }
    curl_multi_add_handle(m_multi, easy);
    m_transfers.emplace(&receiver, std::move(transfer));
    return true;
}

void Transport::stop(Receiver &receiver)
{
    if (const auto found = m_transfers.find(&receiver); found != m_transfers.end()) {
        curl_multi_remove_handle(m_multi, found->second->easy);
        m_transfers.erase(found);
    }
}

void Transport::setLimit(Receiver &receiver, qint64 bytesASecond)
{
    if (const auto found = m_transfers.find(&receiver); found != m_transfers.end())
        found->second->allowance.limit = bytesASecond;
}

void Transport::Allowance::refill(std::chrono::duration<double> passed)
{
    // What was not used in a tenth of a second is not saved up.
    left = std::min(left + passed.count() * double(limit), double(limit) / 10);
}

bool Transport::isHeldUp() const
{
    return std::any_of(m_transfers.cbegin(), m_transfers.cend(), [](const auto &one) { return one.second->isHeldUp; });
}

void Transport::refill()
{
    const auto time = std::chrono::steady_clock::now();
    const std::chrono::duration<double> passed = time - std::exchange(m_refilled, time);
    m_allowance.refill(passed);
    for (const auto &[receiver, transfer] : m_transfers) {
        transfer->allowance.refill(passed);
        if (transfer->isHeldUp && !m_allowance.isSpent() && !transfer->allowance.isSpent()) {
            transfer->isHeldUp = false;
            curl_easy_pause(transfer->easy, CURLPAUSE_CONT);
        }
    }
}

void Transport::poll(std::chrono::milliseconds most)
{
    refill();
    int running = 0;
    curl_multi_perform(m_multi, &running);
    std::vector<std::pair<Transfer *, int>> over;
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(m_multi, &left)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        char *transfer = nullptr;
        curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &transfer);
        over.emplace_back(reinterpret_cast<Transfer *>(transfer), int(message->data.result));
    }
    for (const auto &[transfer, code] : over)
        end(*transfer, code);
    if (over.empty())
        curl_multi_poll(m_multi, nullptr, 0, int((isHeldUp() ? std::min(most, heldUpFor) : most).count()), nullptr);
}

void Transport::wake()
{
    curl_multi_wakeup(m_multi);
}

void Transport::end(Transfer &transfer, int code)
{
    End end;
    if (code == CURLE_OK)
        end.outcome = Outcome::Whole;
    else if (transfer.isRefusedByUs)
        end.outcome = Outcome::Stopped;
    else if (code == CURLE_PEER_FAILED_VERIFICATION || code == CURLE_SSL_CACERT_BADFILE || code == CURLE_SSL_ISSUER_ERROR)
        end.outcome = Outcome::NotTrusted;
    const char *words = transfer.error.front() != '\0' ? transfer.error.data() : curl_easy_strerror(CURLcode(code));
    end.said = code == CURLE_OK ? QString() : QString::fromUtf8(words);
    if (const char *address = nullptr; curl_easy_getinfo(transfer.easy, CURLINFO_REDIRECT_URL, &address) == CURLE_OK && address != nullptr)
        end.redirectTo = address;
    Receiver *receiver = transfer.receiver;
    stop(*receiver);
    receiver->ended(end);
}

bool isAllowedAddress(const QByteArray &url, const QByteArray &redirectedFrom)
{
    const QUrl address = QUrl::fromEncoded(url);
    if (!address.isValid() || !address.userInfo().isEmpty() || !isPrivateAddress(address))
        return false;
    const bool isPlain = address.scheme() == "http"_L1;
    return !(isPlain && QUrl::fromEncoded(redirectedFrom).scheme() == "https"_L1);
}

} // namespace edgewise
