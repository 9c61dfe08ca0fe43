#include "app/sandbox/sandboxjson.h"

#include <QStringDecoder>

#include <algorithm>

namespace edgewise::sandbox {

namespace {

constexpr int deepest = 64;

class Reader
{
public:
    explicit Reader(QStringView text)
        : m_text(text)
    {}

    std::optional<SandboxJson> document()
    {
        SandboxJson value;
        if (!read(value, 0))
            return {};
        skip();
        if (m_at != m_text.size())
            return {};
        return value;
    }

    [[nodiscard]] SandboxJson::Place place() const
    {
        SandboxJson::Place place;
        for (const QChar c : m_text.first(std::min(m_at, m_text.size()))) {
            if (c == u'\n') {
                ++place.line;
                place.column = 1;
            } else {
                ++place.column;
            }
        }
        return place;
    }

private:
    [[nodiscard]] char16_t peek() const { return m_at < m_text.size() ? m_text[m_at].unicode() : u'\0'; }

    void skip()
    {
        while (m_at < m_text.size() && (peek() == u' ' || peek() == u'\t' || peek() == u'\n' || peek() == u'\r'))
            ++m_at;
    }

    bool take(char16_t c)
    {
        if (m_at >= m_text.size() || peek() != c)
            return false;
        ++m_at;
        return true;
    }

    bool word(QStringView expected)
    {
        if (m_text.sliced(m_at).startsWith(expected)) {
            m_at += expected.size();
            return true;
        }
        return false;
    }

    bool digits()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && peek() >= u'0' && peek() <= u'9')
            ++m_at;
        return m_at > start;
    }

    bool number(SandboxJson &value)
    {
        const qsizetype start = m_at;
        take(u'-');
        if (!take(u'0') && !digits())
            return false;
        if (take(u'.') && !digits())
            return false;
        if (take(u'e') || take(u'E')) {
            if (!take(u'+'))
                take(u'-');
            if (!digits())
                return false;
        }
        value.kind = SandboxJson::Kind::Number;
        value.text = m_text.sliced(start, m_at - start).toString();
        return true;
    }

    bool string(QString &value)
    {
        if (!take(u'"'))
            return false;
        while (m_at < m_text.size()) {
            const char16_t c = peek();
            if (c < u' ')
                return false;
            ++m_at;
            if (c == u'"')
                return true;
            if (c != u'\\') {
                value += QChar(c);
                continue;
            }
            const char16_t escape = peek();
            ++m_at;
            switch (escape) {
            case u'"':
            case u'\\':
            case u'/': value += QChar(escape); break;
            case u'b': value += u'\b'; break;
            case u'f': value += u'\f'; break;
            case u'n': value += u'\n'; break;
            case u'r': value += u'\r'; break;
            case u't': value += u'\t'; break;
            case u'u': {
                if (m_at + 4 > m_text.size())
                    return false;
                bool isHex = false;
                const ushort code = m_text.sliced(m_at, 4).toUShort(&isHex, 16);
                if (!isHex)
                    return false;
                value += QChar(code);
                m_at += 4;
                break;
            }
            default: return false;
            }
        }
        return false;
    }

    bool array(SandboxJson &value, int depth)
    {
        value.kind = SandboxJson::Kind::Array;
        skip();
        if (take(u']'))
            return true;
        do {
            if (!read(value.items.emplace_back(), depth))
                return false;
            skip();
        } while (take(u','));
        return take(u']');
    }

    bool object(SandboxJson &value, int depth)
    {
        value.kind = SandboxJson::Kind::Object;
        skip();
        if (take(u'}'))
            return true;
        do {
            skip();
            QString name;
            SandboxJson member;
            if (!string(name))
                return false;
            skip();
            if (!take(u':') || !read(member, depth))
                return false;
            value.put(name, member);
            skip();
        } while (take(u','));
        return take(u'}');
    }

    bool read(SandboxJson &value, int depth)
    {
        if (depth > deepest)
            return false;
        skip();
        switch (peek()) {
        case u'{': ++m_at; return object(value, depth + 1);
        case u'[': ++m_at; return array(value, depth + 1);
        case u'"': value.kind = SandboxJson::Kind::String; return string(value.text);
        case u't':
        case u'f':
            value.kind = SandboxJson::Kind::Boolean;
            value.text = peek() == u't' ? QStringLiteral("true") : QStringLiteral("false");
            return word(value.text);
        case u'n': return word(u"null");
        default: return number(value);
        }
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace

std::optional<SandboxJson> SandboxJson::parse(const QByteArray &utf8, Place *where)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(utf8);
    if (decoder.hasError()) {
        if (where)
            *where = {};
        return {};
    }
    Reader reader(text);
    std::optional<SandboxJson> value = reader.document();
    if (!value && where)
        *where = reader.place();
    return value;
}

const SandboxJson *SandboxJson::find(QStringView name) const
{
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? nullptr : &items[std::size_t(found - names.begin())];
}

void SandboxJson::put(const QString &name, const SandboxJson &value)
{
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) {
        names.push_back(name);
        items.push_back(value);
    } else {
        items[std::size_t(found - names.begin())] = value;
    }
}

void SandboxJson::remove(QStringView name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        return;
    items.erase(items.begin() + (found - names.begin()));
    names.erase(found);
}

void SandboxJson::write(QByteArray &out) const
{
    switch (kind) {
    case Kind::Null: out += "null"; return;
    case Kind::Boolean:
    case Kind::Number: out += text.toLatin1(); return;
    case Kind::String: quote(out, text); return;
    case Kind::Array:
        out += '[';
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (i > 0)
                out += ',';
            items[i].write(out);
        }
        out += ']';
        return;
    case Kind::Object:
        out += '{';
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (i > 0)
                out += ',';
            quote(out, names[i]);
            out += ':';
            items[i].write(out);
        }
        out += '}';
        return;
    }
}

QByteArray SandboxJson::toUtf8() const
{
    QByteArray out;
    write(out);
    return out;
}

void SandboxJson::quote(QByteArray &out, QStringView value)
{
    static constexpr char hex[] = "0123456789abcdef";
    out += '"';
    const QByteArray bytes = value.toUtf8();
    for (const char c : bytes) {
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                out += "\\u00";
                out += hex[c >> 4];
                out += hex[c & 15];
            } else {
                out += c;
            }
        }
    }
    out += '"';
}

QByteArray SandboxJson::quoted(QStringView value)
{
    QByteArray out;
    quote(out, value);
    return out;
}

} // namespace edgewise::sandbox
