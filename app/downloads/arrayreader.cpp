#include "app/downloads/arrayreader.h"

namespace edgewise {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// Of a byte order mark, which may stand before the array.
bool isMark(char c)
{
    return c == '\xEF' || c == '\xBB' || c == '\xBF';
}

} // namespace

bool ArrayReader::read(std::span<const char> bytes, const Sink &sink)
{
    std::size_t at = 0;
    for (; at < bytes.size() && m_place != Place::Inside; ++at) {
        const char c = bytes[at];
        if (isSpace(c) || (m_place == Place::Before && isMark(c)))
            continue;
        if (m_place == Place::Before && c == '[') {
            m_place = Place::BeforeFirst;
        } else if (m_place == Place::BeforeFirst) {
            m_place = c == ']' ? Place::After : Place::Inside;
            if (m_place == Place::Inside) {
                m_elements = 1;
                break;
            }
        } else {
            return false;
        }
    }
    const std::size_t first = at;
    for (; at < bytes.size() && m_place == Place::Inside; ++at) {
        const char c = bytes[at];
        if (m_isString) {
            m_isString = m_isEscaped || c != '"';
            m_isEscaped = !m_isEscaped && c == '\\';
        } else if (c == '"') {
            m_isString = true;
        } else if (c == '[' || c == '{') {
            ++m_depth;
        } else if (c == ']' || c == '}') {
            if (--m_depth < 0) {
                m_place = Place::After;
                break;
            }
        } else if (c == ',' && m_depth == 0) {
            ++m_elements;
        }
    }
    if (at > first && !sink(bytes.subspan(first, at - first)))
        return false;
    // Behind the last bracket there is nothing but white space.
    return m_place != Place::After || at >= bytes.size() || read(bytes.subspan(at + 1), sink);
}

} // namespace edgewise
