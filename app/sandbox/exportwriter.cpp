#include "app/sandbox/exportwriter.h"

#include "app/sandbox/guestmaker.h"

#include <QCryptographicHash>
#include <QSaveFile>
#include <QStringList>

#include <zlib.h>

#include <algorithm>
#include <cstring>
#include <future>

using namespace Qt::StringLiterals;

namespace edgewise::sandbox {

namespace {

constexpr qint64 partSize = 8 * 1024 * 1024;
constexpr const char *tiers[] = {"bronze", "silver", "amber", "gold", "platinum"};

/// The MD5 of each 8 MiB of a file while it is written; a smaller one has only one part, the whole.
class Etag
{
public:
    void add(QByteArrayView bytes)
    {
        m_size += bytes.size();
        while (!bytes.isEmpty()) {
            const qsizetype room = std::min<qsizetype>(bytes.size(), qsizetype(partSize - m_inPart));
            m_part.addData(bytes.first(room));
            m_inPart += room;
            bytes = bytes.sliced(room);
            if (m_inPart == partSize)
                endPart();
        }
    }

    QByteArray text()
    {
        if (m_size < partSize)
            return "\"" + m_part.result().toHex() + "\"";
        if (m_inPart > 0)
            endPart();
        return "\"" + QCryptographicHash::hash(m_parts, QCryptographicHash::Md5).toHex() + "-" + QByteArray::number(m_parts.size() / 16) +
               "\"";
    }

private:
    void endPart()
    {
        m_parts += m_part.result();
        m_part.reset();
        m_inPart = 0;
    }

    QCryptographicHash m_part{QCryptographicHash::Md5};
    QByteArray m_parts;
    qint64 m_inPart = 0;
    qint64 m_size = 0;
};

/// Some rows as they stand inside of a gzip member. Nothing in it refers to what comes before, so that several can be made at once.
struct Piece
{
    QByteArray deflated;
    uLong crc = 0;
    qint64 size = 0;
};

Piece pieceOf(const QByteArray &bytes)
{
    z_stream stream = {};
    // -15: the largest window, without a head.
    if (deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, -15, 9, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    constexpr uLong flushSize = 16;
    QByteArray made(qsizetype(deflateBound(&stream, uLong(bytes.size())) + flushSize), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(made.data());
    stream.avail_out = uInt(made.size());
    deflate(&stream, Z_FULL_FLUSH);
    made.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return {made, crc32(0, reinterpret_cast<const Bytef *>(bytes.constData()), uInt(bytes.size())), bytes.size()};
}

/// A file of gzip members.
class GzipWriter
{
public:
    explicit GzipWriter(const QString &path)
        : m_file(path)
    {
        m_isGood = m_file.open(QIODevice::WriteOnly);
    }

    void beginMember()
    {
        m_crc = 0;
        m_memberSize = 0;
        put(QByteArray("\x1f\x8b\x08\0\0\0\0\0\x04\x03", 10));
    }

    void add(const Piece &piece)
    {
        put(piece.deflated);
        m_crc = crc32_combine(m_crc, piece.crc, z_off_t(piece.size));
        m_memberSize += piece.size;
    }

    void endMember()
    {
        QByteArray tail("\x03\0", 2); // The last block, with nothing in it.
        for (const quint32 number : {quint32(m_crc), quint32(m_memberSize)}) {
            for (int i = 0; i < 4; ++i)
                tail += char(number >> (8 * i));
        }
        put(tail);
    }

    ExportOutput finish()
    {
        if (!m_isGood || !m_file.commit())
            return {};
        return {m_size, m_etag.text()};
    }

private:
    void put(const QByteArray &bytes)
    {
        m_etag.add(bytes);
        m_isGood = m_file.write(bytes) == bytes.size() && m_isGood;
        m_size += bytes.size();
    }

    QSaveFile m_file;
    Etag m_etag;
    uLong m_crc = 0;
    qint64 m_memberSize = 0;
    qint64 m_size = 0;
    bool m_isGood = false;
};

void csvField(QByteArray &row, QByteArrayView value, char delimiter, bool isQuoted)
{
    if (!row.isEmpty() && !row.endsWith('\n'))
        row += delimiter;
    const bool mustQuote = isQuoted || value.contains(delimiter) || value.contains('"') || value.contains('\n');
    if (!mustQuote) {
        row += value;
        return;
    }
    row += '"';
    qsizetype done = 0;
    for (qsizetype at = value.indexOf('"'); at >= 0; at = value.indexOf('"', done)) {
        row += value.sliced(done, at + 1 - done);
        row += '"';
        done = at + 1;
    }
    row += value.sliced(done);
    row += '"';
}

const QList<QByteArray> &columns(const ExportShape &shape)
{
    static const QList<QByteArray> narrow{"guestRef", "email"};
    static const QList<QByteArray> wide{"guestRef", "email",    "firstName", "lastName", "dateOfBirth", "city",
                                        "country",  "language", "tier",      "points",   "ratio"};
    static const QList<QByteArray> withAddress = wide + QList<QByteArray>{"address"};
    return shape.isNarrow ? narrow : shape.hasNewlines ? withAddress : wide;
}

QByteArray header(const ExportShape &shape)
{
    if (!shape.hasHeader || shape.format == ExportShape::Format::JsonLines || shape.format == ExportShape::Format::WrappedJsonLines)
        return {};
    QByteArray row;
    for (const QByteArray &column : columns(shape))
        csvField(row, column, shape.format == ExportShape::Format::PipeCsv ? '|' : ',', shape.isQuoted);
    return row + "\n";
}

void jsonText(QByteArray &json, const char *name, QByteArrayView value)
{
    json += json.endsWith('{') ? "\"" : ",\"";
    json += name;
    json += "\":\"";
    qsizetype done = 0;
    for (qsizetype at = value.indexOf('\n'); at >= 0; at = value.indexOf('\n', done)) {
        json += value.sliced(done, at - done);
        json += "\\n";
        done = at + 1;
    }
    json += value.sliced(done);
    json += '"';
}

void appendRow(QByteArray &rows, const Person &person, const ExportShape &shape)
{
    const QByteArray ref = person.refText();
    const QByteArray points = QByteArray::number(person.chance % 20000);
    const QByteArray ratio =
        person.chance % 3 == 0 ? QByteArray("1.0") : QByteArray("0." + QByteArray::number(10 + qint64(person.chance % 90)));
    const QByteArray address = shape.hasNewlines ? QByteArray(person.street + "\n" + person.postCode + " " + person.city) : QByteArray();
    const QByteArrayView tier = tiers[person.chance % 5];

    if (shape.format == ExportShape::Format::CommaCsv || shape.format == ExportShape::Format::PipeCsv) {
        const char delimiter = shape.format == ExportShape::Format::PipeCsv ? '|' : ',';
        const auto field = [&](QByteArrayView value) { csvField(rows, value, delimiter, shape.isQuoted); };
        field(ref);
        field(person.email);
        if (!shape.isNarrow) {
            field(person.firstName);
            field(person.lastName);
            field(person.birthday());
            field(person.city);
            field(person.country);
            field(person.language);
            field(tier);
            field(points);
            field(ratio);
            if (shape.hasNewlines)
                field(address);
        }
        rows += '\n';
        return;
    }

    QByteArray json;
    json.reserve(512);
    json += '{';
    jsonText(json, "guestRef", ref);
    if (!person.email.isEmpty())
        jsonText(json, "email", person.email);
    if (!shape.isNarrow) {
        jsonText(json, "firstName", person.firstName);
        jsonText(json, "lastName", person.lastName);
        jsonText(json, "dateOfBirth", person.birthday());
        jsonText(json, "city", person.city);
        jsonText(json, "country", person.country);
        jsonText(json, "language", person.language);
        if (shape.hasNewlines)
            jsonText(json, "address", address);
        json += ",\"extensions\":{\"ext\":{\"clubTier\":\"";
        json += tier;
        json += "\",\"clubPoints\":" + points + ",\"clubRatio\":" + ratio + "}}";
    }
    json += '}';
    if (shape.format == ExportShape::Format::JsonLines) {
        rows += json;
        rows += '\n';
        return;
    }
    rows += "{\"data\":\"";
    qsizetype done = 0;
    for (qsizetype at = 0; at < json.size(); ++at) {
        if (json[at] != '"' && json[at] != '\\')
            continue;
        rows += QByteArrayView(json).sliced(done, at - done);
        rows += '\\';
        done = at;
    }
    rows += QByteArrayView(json).sliced(done);
    rows += "\"}\n";
}

QByteArray tarHead(const QByteArray &name, qint64 size)
{
    QByteArray head(512, '\0');
    const auto put = [&](qsizetype at, const QByteArray &text) {
        std::memcpy(head.data() + at, text.constData(), std::size_t(text.size()));
    };
    put(0, name);
    put(100, "0000644");
    put(108, "0000000");
    put(116, "0000000");
    put(124, QByteArray::number(size, 8).rightJustified(11, '0'));
    put(136, "00000000000");
    put(148, "        ");
    put(156, "0");
    put(257, QByteArray("ustar\0"
                        "00",
                        8));
    unsigned sum = 0;
    for (const char c : head)
        sum += static_cast<unsigned char>(c);
    put(148, QByteArray::number(sum, 8).rightJustified(6, '0') + QByteArray("\0 ", 2));
    return head;
}

QByteArray rowsOf(const GuestMaker &maker, const ExportShape &shape, qint64 first, qint64 count)
{
    constexpr qsizetype mostOfARow = 320;
    QByteArray rows;
    rows.reserve(qsizetype(count) * mostOfARow);
    for (qint64 n = first; n < first + count; ++n)
        appendRow(rows, maker.person(quint64(n)), shape);
    return rows;
}

Piece tar(const GuestMaker &maker, const ExportShape &shape)
{
    const QByteArray ending =
        shape.format == ExportShape::Format::CommaCsv || shape.format == ExportShape::Format::PipeCsv ? ".csv" : ".json";
    QByteArray bytes;
    const auto member = [&](const QByteArray &name, qint64 first, qint64 count) {
        const QByteArray rows = header(shape) + rowsOf(maker, shape, first, count);
        bytes += tarHead(name + ending, rows.size()) + rows + QByteArray((512 - rows.size() % 512) % 512, '\0');
    };
    member("add", shape.first, shape.rows);
    member("remove", shape.first + shape.rows, shape.removedRows);
    return pieceOf(bytes + QByteArray(1024, '\0'));
}

} // namespace

QString ExportShape::toText() const
{
    static const QStringList formats{u"comma"_s, u"pipe"_s, u"json"_s, u"wrapped"_s};
    return u"%1 %2 %3 %4 %5 %6 %7 %8 %9 "_s.arg(formats[int(format)])
               .arg(int(hasHeader))
               .arg(int(isQuoted))
               .arg(int(hasNewlines))
               .arg(int(isNarrow))
               .arg(int(isTar))
               .arg(members)
               .arg(first)
               .arg(rows) +
           QString::number(removedRows);
}

ExportShape ExportShape::fromText(const QString &text)
{
    static const QStringList formats{u"comma"_s, u"pipe"_s, u"json"_s, u"wrapped"_s};
    const QStringList words = text.split(u' ');
    if (words.size() != 10)
        return {};
    ExportShape shape;
    shape.format = Format(std::max<qsizetype>(0, formats.indexOf(words[0])));
    shape.hasHeader = words[1] == "1"_L1;
    shape.isQuoted = words[2] == "1"_L1;
    shape.hasNewlines = words[3] == "1"_L1;
    shape.isNarrow = words[4] == "1"_L1;
    shape.isTar = words[5] == "1"_L1;
    shape.members = words[6].toInt();
    shape.first = words[7].toLongLong();
    shape.rows = words[8].toLongLong();
    shape.removedRows = words[9].toLongLong();
    return shape;
}

QString ExportShape::ending() const
{
    if (isTar)
        return u"tar.gz"_s;
    return format == Format::CommaCsv || format == Format::PipeCsv ? u"csv.gz"_s : u"json.gz"_s;
}

QByteArray exportEtag(const QByteArray &bytes)
{
    Etag etag;
    etag.add(bytes);
    return etag.text();
}

ExportOutput writeExport(const ExportShape &shape, quint32 seed, const QString &path, const std::atomic<bool> &isStopped)
{
    const GuestMaker maker(seed);
    GzipWriter out(path);
    if (shape.isTar) {
        out.beginMember();
        out.add(tar(maker, shape));
        out.endMember();
        return out.finish();
    }
    constexpr qint64 batch = 8000;
    const auto piece = [&](qint64 from, qint64 to, const QByteArray &before) -> Piece {
        return pieceOf(before + rowsOf(maker, shape, shape.first + from, to - from));
    };
    QByteArray before = header(shape);
    for (int member = 0; member < shape.members; ++member) {
        const qint64 to = shape.rows * (member + 1) / shape.members;
        qint64 at = shape.rows * member / shape.members;
        out.beginMember();
        do {
            if (isStopped)
                return {};
            // Two at a time: half of the work is done beside this thread.
            const qint64 middle = std::min(to, at + batch);
            const qint64 end = std::min(to, middle + batch);
            std::future<Piece> second;
            if (middle < end)
                second = std::async(std::launch::async, piece, middle, end, QByteArray());
            out.add(piece(at, middle, before));
            if (middle < end)
                out.add(second.get());
            before.clear();
            at = end;
        } while (at < to);
        out.endMember();
    }
    return out.finish();
}

} // namespace edgewise::sandbox
