#include "app/downloads/fetch.h"

#include <algorithm>

namespace edgewise {

namespace {

constexpr qint64 large = 64 * 1024 * 1024; ///< What is to come; so much only pushes other files out of the system's memory.
constexpr auto heldFor = std::chrono::milliseconds(50);
constexpr qsizetype mostWords = 65536;

bool isPageType(const QByteArray &contentType)
{
    const QByteArray type = contentType.toLower();
    return type.startsWith("text/html") || type.startsWith("application/xml") || type.startsWith("text/xml") ||
           type.startsWith("application/xhtml");
}

} // namespace

int Fetch::open(const QString &path)
{
    m_held.reserve(blockSize);
    m_from = m_plan.have;
    return m_writer.open(path, m_plan.have);
}

bool Fetch::head(const StoreAnswer &answer)
{
    m_answer = answer;
    m_heard = std::chrono::steady_clock::now();
    m_isPage = answer.status / 100 == 2 && isPageType(answer.contentType);
    if (m_isPage)
        return true;
    const PartPlan::Step step = m_plan.answered(answer);
    m_again = step.again;
    if (m_again != PartPlan::Again::No)
        return false; // whoever reads the file has to be told before it is cut
    m_isTaking = step.take;
    m_skip = step.skip;
    if (m_isTaking) {
        m_plan.accept(answer, step);
        if (!m_isReadSoon && m_plan.total - m_plan.have >= large)
            m_writer.passCache();
    }
    return true;
}

bool Fetch::data(std::span<const char> bytes)
{
    m_heard = std::chrono::steady_clock::now();
    if (m_isTaking && m_plan.have == 0 && m_taken == 0 && m_held.empty() &&
        looksLikePage(QByteArray(bytes.data(), qsizetype(std::min<std::size_t>(bytes.size(), 256))))) {
        m_isPage = true;
        m_isTaking = false;
        m_plan.beginAgain();
    }
    if (!m_isTaking) {
        m_words.append(bytes.data(), qsizetype(std::min(bytes.size(), std::size_t(mostWords - m_words.size()))));
        return m_words.size() < mostWords;
    }
    const auto skipped = std::size_t(std::min<qint64>(m_skip, qint64(bytes.size())));
    m_skip -= qint64(skipped);
    bytes = bytes.subspan(skipped);
    while (!bytes.empty()) {
        // Blocks end at multiples of their size in the file.
        const std::size_t room = blockSize - std::size_t(m_from + m_taken + qint64(m_held.size())) % blockSize;
        const auto piece = bytes.first(std::min(room, bytes.size()));
        m_held.insert(m_held.end(), piece.begin(), piece.end());
        bytes = bytes.subspan(piece.size());
        if (piece.size() == room && !flush())
            return false;
    }
    return true;
}

bool Fetch::flush()
{
    m_flushed = std::chrono::steady_clock::now();
    m_taken += qint64(m_held.size());
    m_writer.write(m_held);
    m_held.reserve(blockSize);
    return m_writer.error() == 0;
}

void Fetch::look()
{
    if (!m_held.empty() && std::chrono::steady_clock::now() - m_flushed > heldFor)
        flush();
    m_plan.have = m_writer.written();
}

void Fetch::settle()
{
    if (!m_held.empty())
        flush();
    m_writer.settle();
    m_plan.have = m_writer.written();
}

void Fetch::ended(const Transport::End &end)
{
    settle();
    if (m_isTaking && end.outcome == Transport::Outcome::Whole && m_writer.error() == 0)
        m_plan.ended(m_answer);
    m_end = end;
}

} // namespace edgewise
