#pragma once

#include <QtGlobal>

#include <functional>
#include <span>

namespace edgewise {

/// Takes the elements out of one JSON array (RFC 8259) as it passes by: what stands between its brackets, byte for byte. Looks no further
/// than strings and brackets.
class ArrayReader final
{
public:
    /// Is given the elements in pieces, with the commas between them; false stops.
    using Sink = std::function<bool(std::span<const char>)>;

    /// False when this is no array, when something follows its end, or when the sink said so.
    [[nodiscard]] bool read(std::span<const char> bytes, const Sink &sink);
    /// Whether its end has come.
    [[nodiscard]] bool isWhole() const { return m_place == Place::After; }
    [[nodiscard]] qint64 elements() const { return m_elements; }

private:
    enum class Place { Before, BeforeFirst, Inside, After };

    Place m_place = Place::Before;
    qint64 m_depth = 0; ///< Within the array itself: 0.
    qint64 m_elements = 0;
    bool m_isString = false;
    bool m_isEscaped = false;
};

} // namespace edgewise
