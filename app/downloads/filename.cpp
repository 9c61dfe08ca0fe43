#include "app/downloads/filename.h"

#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr qsizetype mostBytes = 255 - 8 - 8; // ".gz.part" and " (99999)"

/// Of RFC 7230, what may stand in a name or value without quotes.
bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

/// Reads `name=value; name="value"` from left to right.
class Parameters final
{
public:
    explicit Parameters(QByteArrayView text)
        : m_text(text)
    {}

    /// Moves to the next parameter; false at the end or where the header cannot be read any further.
    bool next()
    {
        while (m_at < m_text.size() && (isSpace() || m_text[m_at] == ';'))
            ++m_at;
        name = token().toLower();
        skipSpace();
        if (name.isEmpty() || m_at >= m_text.size() || m_text[m_at] != '=')
            return false;
        ++m_at;
        skipSpace();
        if (m_at < m_text.size() && m_text[m_at] == '"')
            return quoted();
        value = untilSemicolon();
        return true;
    }

    QByteArray name;
    QByteArray value;

private:
    [[nodiscard]] bool isSpace() const { return m_text[m_at] == ' ' || m_text[m_at] == '\t'; }

    void skipSpace()
    {
        while (m_at < m_text.size() && isSpace())
            ++m_at;
    }

    QByteArray token()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && isTokenCharacter(m_text[m_at]))
            ++m_at;
        return m_text.sliced(begin, m_at - begin).toByteArray();
    }

    QByteArray untilSemicolon() // Names with spaces and without quotes are common.
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && m_text[m_at] != ';')
            ++m_at;
        return m_text.sliced(begin, m_at - begin).toByteArray().trimmed();
    }

    bool quoted()
    {
        value.clear();
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == '"') {
                ++m_at;
                return true;
            }
            if (m_text[m_at] == '\\' && m_at + 1 < m_text.size())
                ++m_at;
            value += m_text[m_at];
        }
        return false;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

QString utf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(bytes);
    return decoder.hasError() ? QString::fromLatin1(bytes) : text;
}

/// RFC 5987: charset'language'percent-encoded.
QString extended(const QByteArray &value)
{
    const QByteArrayList parts = value.split('\'');
    if (parts.size() != 3)
        return {};
    const QByteArray bytes = QByteArray::fromPercentEncoding(parts.at(2));
    if (parts.at(0).toLower() == "utf-8")
        return utf8(bytes);
    return parts.at(0).toLower() == "iso-8859-1" ? QString::fromLatin1(bytes) : QString();
}

/// Cuts the middle out of the name, so that its ending stays.
QString shortened(const QString &name)
{
    if (name.toUtf8().size() <= mostBytes)
        return name;
    const QString ending = fileNameEnding(name);
    QString stem = name.chopped(ending.size());
    while (stem.toUtf8().size() + ending.toUtf8().size() > mostBytes)
        stem.chop(stem.size() > 1 && stem.back().isLowSurrogate() ? 2 : 1);
    return stem + ending;
}

bool isUnwanted(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format || u"<>:\"/\\|?*\u2028\u2029\uFFFD"_s.contains(c);
}

} // namespace

QString safeFileName(const QString &name)
{
    // Invalid surrogates do not survive the way through UTF-8.
    QString safe = QString::fromUtf8(name.toUtf8()).normalized(QString::NormalizationForm_C);
    for (QChar &c : safe) {
        if (isUnwanted(c))
            c = u'_';
    }
    safe = safe.trimmed();
    if (safe.startsWith(u'.'))
        safe[0] = u'_';
    static const QRegularExpression reserved(u"^(CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(COM|LPT)[0-9\u00B9\u00B2\u00B3]) *(\\.|$)"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    if (safe.contains(reserved))
        safe.prepend(u'_');
    safe = shortened(safe);
    while (!safe.isEmpty() && (safe.back() == u'.' || safe.back().isSpace()))
        safe.chop(1);
    if (safe.isEmpty() || safe.contains(reserved))
        safe.prepend(u'_');
    return safe;
}

QString dispositionFileName(const QByteArray &header)
{
    const qsizetype type = header.indexOf(';');
    if (type < 0)
        return {};
    QString plain;
    QString name;
    for (Parameters parameters(QByteArrayView(header).sliced(type + 1)); parameters.next();) {
        if (parameters.name == "filename" && plain.isEmpty())
            plain = utf8(parameters.value);
        else if (parameters.name == "filename*" && name.isEmpty())
            name = extended(parameters.value);
    }
    if (name.isEmpty())
        name = plain;
    return name.mid(std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\')) + 1);
}

QString numberedFileName(const QString &name, int number)
{
    const QString ending = fileNameEnding(name);
    return u"%1 (%2)%3"_s.arg(name.chopped(ending.size()), QString::number(number), ending);
}

QString fileNameEnding(const QString &name)
{
    static const QRegularExpression known(u"(\\.(csv|tsv|txt|json|jsonl|ndjson|tar|zip))?(\\.gz)?$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QString ending = known.match(name).captured(0);
    return ending.size() < name.size() ? ending : QString();
}

} // namespace edgewise
