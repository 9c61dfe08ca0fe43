#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace edgewise {

/// The pretty-printed lines of a JSON text (two spaces a level), which are never printed as a whole: for each line the place in the text
/// that it shows. Reading goes once over the bytes and copies nothing; needs 16 bytes or fewer a line. What is no JSON keeps its lines up
/// to the place where it breaks, and from there on the rest as it is.
class JsonLines final
{
public:
    struct Line
    {
        quint32 begin = 0;  ///< Where in the text the line's token begins: a key, a value, a bracket.
        quint32 length = 0; ///< Of what stands on it, in bytes, spaces between the tokens included.
        quint32 close = 0;  ///< Of a line that opens an object or array, the line that closes it; else 0.
        quint16 depth = 0;
        quint16 flags = 0;
    };

    struct Problem
    {
        qsizetype line = 0;
        qsizetype offset = 0;
        QString text = {};
    };

    struct Match
    {
        quint32 line = 0;
        quint32 offset = 0; ///< In the text.
        quint32 length = 0;
        bool operator==(const Match &) const = default;
    };

    struct Find
    {
        QString text = {};
        bool isRegex = false;
        bool isCaseSensitive = false;
        bool operator==(const Find &) const = default;
    };

    JsonLines() = default;

    /// Reads `json` (at most 4 GiB less one byte) to its end or until told to stop. For the background; `part` is called now and then with
    /// what there is up to then: for the first paint after the first 64 KiB.
    [[nodiscard]] static JsonLines read(const QByteArray &json, std::stop_token stop = {},
                                        const std::function<void(const JsonLines &)> &part = {});

    [[nodiscard]] QByteArray json() const { return m_json; }
    [[nodiscard]] qsizetype size() const { return qsizetype(m_lines.size()); }
    [[nodiscard]] const Line &at(qsizetype line) const { return m_lines[size_t(line)]; }
    /// As it is shown, without the indent; a text longer than `longest` characters is cut and ends with "…".
    [[nodiscard]] QString text(qsizetype line, qsizetype longest = 2000) const;
    /// How many members or items the object or array that opens there has.
    [[nodiscard]] qsizetype children(qsizetype line) const;
    /// "$.items[0].lastName" (RFC 9535, names that need it in brackets).
    [[nodiscard]] QString path(qsizetype line) const;
    /// The value on that line, or that begins there, as it is written in the text.
    [[nodiscard]] QByteArray value(qsizetype line) const;
    [[nodiscard]] std::optional<Problem> problem() const { return m_problem; }

    /// Every place where it stands, in order; for the background. A text is looked for in what is shown (escapes as written). `part` gets
    /// what was found up to then.
    [[nodiscard]] QList<Match> find(const Find &what, std::stop_token stop = {},
                                    const std::function<void(const QList<Match> &)> &part = {}) const;

private:
    QByteArray m_json;
    std::vector<Line> m_lines;
    std::optional<Problem> m_problem;
};

} // namespace edgewise
