#include "app/sandbox/exportwriter.h"

#include "app/sandbox/guestmaker.h"

#include <QCryptographicHash>
#include <QSaveFile>
#include <QStringList>

#include <zlib.h>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace edgewise::sandbox {

namespace {

constexpr qint64 partSize = 8 * 1024 * 1024;
constexpr const char *tiers[] = {"bronze", "silver", "amber", "gold", "platinum"};

/// The MD5 of a file, and of each 8 MiB of it, while it is written.
class Etag
{
public:
    void add(QByteArrayView bytes)
    {
        m_whole.addData(bytes);
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
            return "\"" + m_whole.result().toHex() + "\"";
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

    QCryptographicHash m_whole{QCryptographicHash::Md5};
    QCryptographicHash m_part{QCryptographicHash::Md5};
    QByteArray m_parts;
    qint64 m_inPart = 0;
    qint64 m_size = 0;
};

/// A file of gzip members.
class GzipWriter
{
public:
    explicit GzipWriter(const QString &path)
        : m_file(path)
        , m_buffer(256 * 1024, Qt::Uninitialized)
    {
        m_isGood = m_file.open(QIODevice::WriteOnly);
        // 15 + 16: the largest window, with a gzip header.
        m_isGood = deflateInit2(&m_stream, 2, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY) == Z_OK && m_isGood;
    }
    ~GzipWriter() { deflateEnd(&m_stream); }
    GzipWriter(const GzipWriter &) = delete;
    GzipWriter &operator=(const GzipWriter &) = delete;

    void write(const QByteArray &bytes) { pump(bytes, Z_NO_FLUSH); }

    void endMember()
    {
        pump({}, Z_FINISH);
        deflateReset(&m_stream);
    }

    ExportOutput finish()
    {
        if (!m_isGood || !m_file.commit())
            return {};
        return {m_size, m_etag.text()};
    }

private:
    void pump(const QByteArray &bytes, int flush)
    {
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
        m_stream.avail_in = uInt(bytes.size());
        do {
            m_stream.next_out = reinterpret_cast<Bytef *>(m_buffer.data());
            m_stream.avail_out = uInt(m_buffer.size());
            deflate(&m_stream, flush);
            const qsizetype made = m_buffer.size() - qsizetype(m_stream.avail_out);
            m_etag.add(QByteArrayView(m_buffer).first(made));
            m_isGood = m_file.write(m_buffer.constData(), made) == made && m_isGood;
            m_size += made;
        } while (m_stream.avail_out == 0);
    }

    QSaveFile m_file;
    z_stream m_stream = {};
    QByteArray m_buffer;
    Etag m_etag;
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
    for (const char c : value) {
        if (c == '"')
            row += '"';
        row += c;
    }
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
    for (const char c : value) {
        if (c == '\n')
            json += "\\n";
        else
            json += c;
    }
    json += '"';
}

void appendRow(QByteArray &rows, const Person &person, const ExportShape &shape)
{
    const QByteArray ref = person.refText();
    const QByteArray points = QByteArray::number(person.chance % 20000);
    const QByteArray ratio =
        person.chance % 3 == 0 ? QByteArray("1.0") : QByteArray("0." + QByteArray::number(10 + qint64(person.chance % 90)));
    const QByteArray address = person.street + "\n" + person.postCode + " " + person.city;
    const QByteArrayView tier = tiers[person.chance % 5];

    if (shape.format == ExportShape::Format::CommaCsv || shape.format == ExportShape::Format::PipeCsv) {
        const char delimiter = shape.format == ExportShape::Format::PipeCsv ? '|' : ',';
        QByteArray row;
        row.reserve(256);
        const auto field = [&](QByteArrayView value) { csvField(row, value, delimiter, shape.isQuoted); };
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
        rows += row + "\n";
        return;
    }

    QByteArray json = "{";
    json.reserve(512);
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
        json += ",\"extensions\":{\"ext\":{\"clubTier\":\"" + tier.toByteArray() + "\",\"clubPoints\":" + points +
                ",\"clubRatio\":" + ratio + "}}";
    }
    json += '}';
    if (shape.format == ExportShape::Format::JsonLines) {
        rows += json + "\n";
        return;
    }
    rows += "{\"data\":\"";
    for (const char c : json) {
        if (c == '"' || c == '\\')
            rows += '\\';
        rows += c;
    }
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
    QByteArray rows = header(shape);
    for (qint64 n = first; n < first + count; ++n)
        appendRow(rows, maker.person(quint64(n)), shape);
    return rows;
}

void writeTar(GzipWriter &out, const GuestMaker &maker, const ExportShape &shape)
{
    const QByteArray ending =
        shape.format == ExportShape::Format::CommaCsv || shape.format == ExportShape::Format::PipeCsv ? ".csv" : ".json";
    const auto member = [&](const QByteArray &name, qint64 first, qint64 count) {
        const QByteArray rows = rowsOf(maker, shape, first, count);
        out.write(tarHead(name + ending, rows.size()));
        out.write(rows);
        out.write(QByteArray((512 - rows.size() % 512) % 512, '\0'));
    };
    member("add", shape.first, shape.rows);
    member("remove", shape.first + shape.rows, shape.removedRows);
    out.write(QByteArray(1024, '\0'));
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

ExportOutput writeExport(const ExportShape &shape, quint32 seed, const QString &path)
{
    const GuestMaker maker(seed);
    GzipWriter out(path);
    if (shape.isTar) {
        writeTar(out, maker, shape);
        out.endMember();
        return out.finish();
    }
    constexpr qint64 batch = 4000;
    out.write(header(shape));
    for (int member = 0; member < shape.members; ++member) {
        const qint64 from = shape.rows * member / shape.members;
        const qint64 to = shape.rows * (member + 1) / shape.members;
        for (qint64 at = from; at < to; at += batch) {
            QByteArray rows;
            rows.reserve(1024 * 1024);
            for (qint64 n = at; n < std::min(to, at + batch); ++n)
                appendRow(rows, maker.person(quint64(shape.first + n)), shape);
            out.write(rows);
        }
        out.endMember();
    }
    return out.finish();
}

} // namespace edgewise::sandbox
