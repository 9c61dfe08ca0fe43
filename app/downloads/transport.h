#pragma once

#include "app/downloads/partplan.h"

#include <QByteArray>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <span>

namespace edgewise {

/// Many HTTP downloads on one thread, by libcurl: the address byte for byte, no credentials, no cookies, no decoding, redirects only told.
/// Everything but wake() belongs to the thread that calls poll().
class Transport final
{
public:
    struct Ask
    {
        QByteArray url = {};
        QByteArray proxy = {}; ///< As libcurl takes it; empty: none.
        QString caFile = {};   ///< More certificates to trust, PEM; empty: the system's alone.
        qint64 from = 0;       ///< Range: bytes=from-
        QByteArray ifMatch = {};
        qint64 limit = 0; ///< See setLimit() for one.
    };
    enum class Outcome { Whole, CutOff, NotTrusted, Stopped };
    struct End
    {
        Outcome outcome = Outcome::CutOff;
        QString said = {};          ///< libcurl's own words, without the address.
        QByteArray redirectTo = {}; ///< Of an answer 3xx, made whole.
    };
    /// Who takes an answer. Called from poll(). Deleting one of them there is not allowed.
    class Receiver
    {
    public:
        virtual ~Receiver() = default;
        virtual bool head(const StoreAnswer &answer) = 0;   ///< False stops it.
        virtual bool data(std::span<const char> bytes) = 0; ///< False stops it.
        virtual void ended(const Transport::End &end) = 0;  ///< The last call.
    };

    Transport();
    ~Transport();
    Transport(const Transport &) = delete;
    Transport &operator=(const Transport &) = delete;

    /// Begins; `receiver` stays until its ended() or stop(). Answers whether such an address may be used at all.
    bool start(const Ask &ask, Receiver &receiver);
    /// Not from within poll(). There is no ended() after it.
    void stop(Receiver &receiver);
    /// Of all together; 0: none.
    void setLimit(qint64 bytesASecond) { m_allowance.limit = bytesASecond; }
    /// Of that one alone, within what all may have together; 0: none.
    void setLimit(Receiver &receiver, qint64 bytesASecond);
    /// Moves bytes, waiting for them no longer than `most`.
    void poll(std::chrono::milliseconds most);
    /// Ends the waiting of poll(). From any thread.
    void wake();

private:
    struct Transfer;
    /// Bytes that may be taken now; fills up as time passes.
    struct Allowance
    {
        qint64 limit = 0; ///< A second; 0: as many as come.
        double left = 0;  ///< Below zero when the last ones were more.

        [[nodiscard]] bool isSpent() const { return limit > 0 && left <= 0; }
        void refill(std::chrono::duration<double> passed);
    };

    void end(Transfer &transfer, int code);
    /// Lets those go on that wait for the limit, as far as time has passed.
    void refill();
    [[nodiscard]] bool isHeldUp() const;

    void *m_multi;
    Allowance m_allowance;
    std::chrono::steady_clock::time_point m_refilled = {};
    std::map<Receiver *, std::unique_ptr<Transfer>> m_transfers;
};

/// Whether bytes of people may travel by this address: https, or http to this computer itself. A redirect never leaves https.
[[nodiscard]] bool isAllowedAddress(const QByteArray &url, const QByteArray &redirectedFrom = {});

} // namespace edgewise
