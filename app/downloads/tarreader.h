#pragma once

#include "app/downloads/rowcounter.h"

#include <QByteArray>

#include <span>

namespace edgewise {

/// Reads a tar (POSIX.1-1988) as it passes by and counts the rows of the tables in it, all members one after the other.
class TarReader final
{
public:
    /// False when this is no tar, or one whose header's checksum is wrong.
    [[nodiscard]] bool read(std::span<const char> bytes);
    /// Whether it ended where a member or the archive ends.
    [[nodiscard]] bool isWhole() const { return m_header.isEmpty() && m_left == 0; }
    [[nodiscard]] int members() const { return m_members; }
    /// Of all members, without their header lines.
    [[nodiscard]] qint64 rows() const;
    [[nodiscard]] qint64 wholeRows() const;

private:
    bool beginMember();
    void take(std::span<const char> data);
    void look();

    QByteArray m_header; ///< Collected so far.
    qint64 m_left = 0;   ///< Of the member, with its padding.
    qint64 m_data = 0;   ///< Of it, bytes of the file.
    int m_members = 0;
    bool m_isTable = false;
    QByteArray m_beginning; ///< Of the table, until it is known what it is.
    bool m_isLooking = false;
    RowCounter m_counter;
    qint64 m_rowsBefore = 0;
};

} // namespace edgewise
