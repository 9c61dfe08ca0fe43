#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace edgewise {

/// The pretty-printed lines of a JSON text (two spaces a level), which are never printed as a whole: for each line the place in the text
/// that it shows. Reading goes once over the bytes and copies nothing; needs 4 bytes a line, and 12 more for one that opens or closes. What
/// is no JSON keeps its lines up to the place where it breaks, and from there on the rest as it is. Texts and numbers are not judged, only
/// how they are put together.
class JsonLines final
{
    Q_DECLARE_TR_FUNCTIONS(edgewise::JsonLines)

public:
    enum Flag : quint8 {
        HasKey = 1,
        IsObject = 2, ///< It opens, closes or is an object; else, if it is one of these, an array.
        Opens = 4,
        Closes = 8,
        IsEmpty = 16, ///< An object or array of nothing, on one line.
        IsRaw = 32,   ///< Of the rest that is no JSON.
    };

    struct Line
    {
        quint32 begin = 0;  ///< Where in the text the line's token begins: a key, a value, a bracket.
        quint32 length = 0; ///< Of what stands on it, in bytes, spaces between the tokens included.
        quint32 close = 0;  ///< Of a line that opens an object or array, the line that closes it; else 0.
        quint32 depth = 0;  ///< At most 16,777,215.
        quint8 flags = 0;
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
    [[nodiscard]] qsizetype size() const { return qsizetype(m_size); }
    [[nodiscard]] Line at(qsizetype line) const;
    /// How deep it is, and what of Flag it has: what at() tells of it, without looking at the text.
    [[nodiscard]] quint32 depth(qsizetype line) const;
    [[nodiscard]] quint8 flags(qsizetype line) const;
    /// Of a line that opens an object or array, the line that closes it; 0 when there is none (yet).
    [[nodiscard]] qsizetype close(qsizetype line) const;
    /// The line that opens what this line is in; -1 for the outermost. Of a line that closes, what its whole value is in.
    [[nodiscard]] qsizetype parent(qsizetype line) const;
    /// The line where the value begins that is on this line: for one that closes, the one that opens.
    [[nodiscard]] qsizetype opening(qsizetype line) const;

    /// As it is shown, without the indent; a text longer than `longest` characters is cut and ends with "…".
    /// @param from  a place within the line's value: what is before it is left out but for the name and the quotes; 0 for nothing
    [[nodiscard]] QString text(qsizetype line, qsizetype longest = 2000, quint32 from = 0) const;
    /// Where in text(line) a place of the JSON text stands; `longest` when it is beyond that.
    [[nodiscard]] qsizetype column(qsizetype line, quint32 offset, qsizetype longest = 2000, quint32 from = 0) const;
    /// The place where the character begins that is there.
    [[nodiscard]] quint32 characterAt(quint32 offset) const;
    /// How many members or items the object or array that opens there has.
    [[nodiscard]] qsizetype children(qsizetype line) const;
    /// "$.items[0].lastName" (RFC 9535, names that need it in brackets).
    [[nodiscard]] QString path(qsizetype line) const;
    /// Where the value begins that has those names and numbers one inside the other, or the nearest there is around it; -1 without lines.
    [[nodiscard]] qsizetype lineOf(const QStringList &names) const;
    /// The value on that line, or that begins or ends there, as it is written in the text.
    [[nodiscard]] QByteArray value(qsizetype line) const;
    [[nodiscard]] std::optional<Problem> problem() const { return m_problem; }

    /// Every place where it stands, in order; for the background. A text is looked for in what is shown (escapes as written). `part` gets
    /// what was found up to then.
    [[nodiscard]] QList<Match> find(const Find &what, std::stop_token stop = {},
                                    const std::function<void(const QList<Match> &)> &part = {}) const;

private:
    friend class JsonLinesReader;
    friend class JsonLinesSearch;

    static constexpr quint32 none = 0xFFFFFFFF;
    static constexpr quint8 isInObject = 64; ///< Beside Flag: closes what has siblings with names.

    /// What is kept of a line that is more than a text, number or word: of those the last mark before them tells all but where they begin.
    /// What a line that opens cannot say of itself stands where it closes, so that nothing is ever searched for.
    struct Mark
    {
        quint32 link;  ///< Opens: the line that closes it, written when that is read. Closes: the one that opens it. Else: its parent.
        quint32 place; ///< Its number among its siblings. Closes: the parent of its value.
        quint32 depth : 24;
        quint32 flags : 8;
    };
    struct Block
    {
        static constexpr quint32 lines = 64;
        quint64 marked;        ///< A bit for each line that has a mark.
        quint32 before;        ///< How many marks there are before this block.
        quint32 last;          ///< The line of the last one of them.
        quint32 begins[lines]; ///< Where in the text each line begins.
    };
    /// A line and the mark that tells of it: its own when `after` is 0, else it is so many lines behind that one.
    struct Marked
    {
        Mark &mark;
        quint32 after;
    };
    /// Chunks are shared by the parts given out while the reading goes on; nothing is ever moved.
    static constexpr quint32 chunkBits = 8, markBits = 12;

    /// What of the text is shown on a line.
    struct Pieces
    {
        quint32 key = 0, keyEnd = 0, value = 0, valueEnd = 0;
        bool hasKey = false, hasComma = false, isEmpty = false;

        [[nodiscard]] quint32 keySize() const { return hasKey ? keyEnd - key + 2 : 0; } ///< With the colon and a space.
        [[nodiscard]] quint32 valueSize() const { return isEmpty ? 2 : valueEnd - value; }
        [[nodiscard]] quint32 size() const { return keySize() + valueSize() + (hasComma ? 1 : 0); }
        [[nodiscard]] quint32 shownAt(quint32 offset) const;
        [[nodiscard]] quint32 offsetAt(quint32 shown) const;
    };

    [[nodiscard]] Block &block(qsizetype line) const
    {
        const auto number = size_t(line) / Block::lines;
        return m_blocks[number >> chunkBits][ptrdiff_t(number & ((1 << chunkBits) - 1))];
    }
    [[nodiscard]] Mark &mark(quint32 number) const { return m_marks[number >> markBits][ptrdiff_t(number & ((1 << markBits) - 1))]; }
    [[nodiscard]] quint32 begin(qsizetype line) const { return block(line).begins[line % Block::lines]; }
    [[nodiscard]] Marked markOf(qsizetype line) const;
    [[nodiscard]] quint32 number(qsizetype line) const;
    [[nodiscard]] quint32 end(qsizetype line) const;
    [[nodiscard]] Pieces pieces(qsizetype line) const;
    void appendShown(QByteArray &bytes, const Pieces &pieces, qsizetype most) const;
    [[nodiscard]] QByteArray shown(qsizetype line, quint32 to, qsizetype most, quint32 from) const;
    [[nodiscard]] QString name(qsizetype line) const;
    [[nodiscard]] qsizetype child(qsizetype line, const QString &name) const;

    QByteArray m_json;
    std::vector<std::shared_ptr<Block[]>> m_blocks;
    std::vector<std::shared_ptr<Mark[]>> m_marks;
    quint32 m_size = 0;
    quint32 m_end = 0;           ///< Of the text that was read.
    std::vector<quint32> m_open; ///< The lines that open what is not closed, outermost first.
    std::optional<Problem> m_problem;
};

} // namespace edgewise
