#pragma once

#include "app/downloads/filewriter.h"
#include "app/downloads/partplan.h"
#include "app/downloads/transport.h"

#include <chrono>

namespace edgewise {

/// Carries the body of one answer to its place in the file, as far as the plan allows it.
class Fetch final : public Transport::Receiver
{
public:
    /// @param isReadSoon  the file is wanted again at once, by what makes another one of it
    Fetch(PartPlan plan, std::shared_ptr<Growth> growth, bool isReadSoon)
        : m_plan(std::move(plan))
        , m_isReadSoon(isReadSoon)
        , m_writer(std::move(growth))
    {}

    /// Opens the file and cuts it to what the plan says is there. Answers with the system's error.
    int open(const QString &path);
    [[nodiscard]] bool hasName() const { return m_writer.hasName(); }
    /// Looks how much is there, and has written what was held back for long to make few large writes of many small ones.
    void look();
    /// Waits until all is there that came. There is no more to come.
    void settle();

    [[nodiscard]] const PartPlan &plan() const { return m_plan; } ///< As of the last look.
    [[nodiscard]] const StoreAnswer &answer() const { return m_answer; }
    [[nodiscard]] bool isTaking() const { return m_isTaking; } ///< The body is data for the file.
    [[nodiscard]] PartPlan::Again again() const { return m_again; }
    [[nodiscard]] bool isPage() const { return m_isPage; }
    [[nodiscard]] const QByteArray &words() const { return m_words; } ///< The beginning of a body that is no data.
    [[nodiscard]] int diskError() const { return m_writer.error(); }
    [[nodiscard]] qint64 taken() const { return m_taken; } ///< Bytes that were new.
    [[nodiscard]] const std::optional<Transport::End> &end() const { return m_end; }
    /// Since something came.
    [[nodiscard]] std::chrono::steady_clock::duration silence() const { return std::chrono::steady_clock::now() - m_heard; }

    bool head(const StoreAnswer &answer) override;
    bool data(std::span<const char> bytes) override;
    void ended(const Transport::End &end) override;

private:
    bool flush();

    PartPlan m_plan;
    const bool m_isReadSoon;
    FileWriter m_writer;
    StoreAnswer m_answer;
    bool m_isTaking = false;
    bool m_isPage = false;
    PartPlan::Again m_again = PartPlan::Again::No;
    qint64 m_skip = 0;
    qint64 m_from = 0; ///< Where the first byte goes.
    qint64 m_taken = 0;
    QByteArray m_words;
    Block m_held;
    std::optional<Transport::End> m_end;
    std::chrono::steady_clock::time_point m_flushed = {};
    std::chrono::steady_clock::time_point m_heard = std::chrono::steady_clock::now();
};

} // namespace edgewise
