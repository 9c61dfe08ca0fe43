#include "app/console/definitionsource.h"
#include "app/console/yamltext.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <QHash>
#include <QSet>

#include <algorithm>
#include <exception>
#include <istream>
#include <streambuf>
#include <string>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

/// A text as a stream, without a copy of it.
class TextBuffer final : public std::streambuf
{
public:
    explicit TextBuffer(const QByteArray &text)
    {
        char *begin = const_cast<char *>(text.constData()); // a streambuf that is only read from never writes
        setg(begin, begin, begin + text.size());
    }
};

/// Ends the reading from within the parser.
struct Refusal
{
    qsizetype offset;
    QString text;
};

} // namespace

/// Builds the value from what the parser tells.
class YamlSourceReader final : public YAML::EventHandler
{
public:
    explicit YamlSourceReader(const QByteArray &text) { m_source.m_text = text; }

    DefinitionSource::Outcome read()
    {
        const QByteArray &text = m_source.m_text;
        try {
            TextBuffer buffer(text);
            std::istream stream(&buffer);
            YAML::Parser parser(stream);
            if (!parser.HandleNextDocument(*this))
                return tl::unexpected(DefinitionSource::problemAt(text, 0, DefinitionSource::tr("The file is empty.")));
            m_isFirst = false;
            parser.HandleNextDocument(*this);
        } catch (const Refusal &refusal) {
            return tl::unexpected(DefinitionSource::problemAt(text, refusal.offset, refusal.text));
        } catch (const FurtherDocument &further) {
            m_source.addProblem(further.offset, DefinitionSource::tr("Another document begins here; only the first one is read."));
        } catch (const YAML::Exception &exception) {
            return tl::unexpected(problem(exception));
        } catch (const std::exception &exception) {
            return tl::unexpected(DefinitionSource::problemAt(text, 0, words(exception.what())));
        }
        return std::move(m_source);
    }

    void OnDocumentStart(const YAML::Mark &mark) override
    {
        if (!m_isFirst)
            throw FurtherDocument{mark.pos};
    }
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        if (wantsName())
            setName(mark, u"null"_s, false);
        else
            add(mark.pos, {}, anchor);
    }

    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        const auto found = m_anchors.constFind(anchor);
        if (found == m_anchors.constEnd())
            throw Refusal{mark.pos, DefinitionSource::tr("This alias stands for something that it is a part of.")};
        const Node node = *found;
        m_count += node.count - 1;
        if (!wantsName())
            add(mark.pos, node, YAML::NullAnchor);
        else if (node.value.isText())
            setName(mark, node.value.text(), false);
        else
            refuseName(mark);
    }

    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, const std::string &value) override
    {
        const QByteArrayView bytes(value.data(), qsizetype(value.size()));
        const bool isPlain = tag == "?";
        if (wantsName()) {
            const QString name = exactText(bytes);
            if (anchor != YAML::NullAnchor)
                m_anchors.insert(anchor, {.value = name});
            setName(mark, name, isPlain && name == "<<"_L1);
        } else {
            add(mark.pos, {.value = isPlain ? plainYaml(bytes) : taggedYaml(QByteArrayView(tag.data(), qsizetype(tag.size())), bytes)},
                anchor);
        }
    }

    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor, YAML::EmitterStyle::value) override
    {
        open(mark, anchor, false);
    }
    void OnSequenceEnd() override
    {
        Level level = m_open.takeLast();
        close(level, std::move(level.items));
    }

    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor, YAML::EmitterStyle::value) override
    {
        open(mark, anchor, true);
    }
    void OnMapEnd() override
    {
        Level level = m_open.takeLast();
        if (level.hasMerge)
            merge(level);
        close(level, std::move(level.members));
    }

private:
    struct FurtherDocument
    {
        qsizetype offset;
    };

    struct Node
    {
        ExactJson value = {};
        QList<SourcePlace> inner = {};
        qsizetype count = 1; ///< Of the values in it, itself among them.
    };

    struct Level
    {
        bool isMap;
        int offset;
        YAML::anchor_t anchor;
        qsizetype countBefore;
        ExactJson::Array items = {};
        ExactJson::Object members = {};
        QList<SourcePlace> places = {};
        QSet<QString> names = {};
        bool hasName = false; ///< The value of `name` comes next.
        QString name = {};
        int nameOffset = 0;
        bool isMerge = false;
        bool hasMerge = false;
    };

    [[nodiscard]] bool wantsName() const { return !m_open.isEmpty() && m_open.constLast().isMap && !m_open.constLast().hasName; }

    void setName(const YAML::Mark &mark, const QString &name, bool isMerge)
    {
        Level &level = m_open.last();
        level.hasName = true;
        level.name = name;
        level.nameOffset = mark.pos;
        level.isMerge = isMerge;
        level.hasMerge = level.hasMerge || isMerge;
    }

    [[noreturn]] static void refuseName(const YAML::Mark &mark)
    {
        throw Refusal{mark.pos, DefinitionSource::tr("A name must be a text; a list or a map has no place here.")};
    }

    void open(const YAML::Mark &mark, YAML::anchor_t anchor, bool isMap)
    {
        if (wantsName())
            refuseName(mark);
        if (m_open.size() >= DefinitionSource::deepest)
            throw Refusal{mark.pos, DefinitionSource::tr("This is nested more than %n level(s) deep.", nullptr, DefinitionSource::deepest)};
        m_open.append({.isMap = isMap, .offset = mark.pos, .anchor = anchor, .countBefore = m_count});
    }

    void close(Level &level, ExactJson value)
    {
        add(level.offset, {std::move(value), std::move(level.places), m_count - level.countBefore + 1}, level.anchor);
    }

    void add(int offset, Node node, YAML::anchor_t anchor)
    {
        if (++m_count > DefinitionSource::mostValues) {
            throw Refusal{offset, DefinitionSource::tr("With what its aliases stand for, the file has more than %L1 values.")
                                      .arg(DefinitionSource::mostValues)};
        }
        if (anchor != YAML::NullAnchor)
            m_anchors.insert(anchor, node);
        if (m_open.isEmpty()) {
            m_source.m_document = std::move(node.value);
            m_source.m_place = {.offset = offset, .inner = std::move(node.inner)};
            return;
        }
        Level &level = m_open.last();
        if (!level.isMap) {
            level.items.append(std::move(node.value));
            level.places.append({.offset = offset, .inner = std::move(node.inner)});
            return;
        }
        level.hasName = false;
        if (!level.isMerge && level.names.contains(level.name)) {
            m_source.addProblem(level.nameOffset, DefinitionSource::tr("“%1” stands here twice; the first counts.").arg(level.name));
            return;
        }
        if (!level.isMerge)
            level.names.insert(level.name);
        // What is merged is taken apart when all names are known; a name that no text can have keeps its place.
        level.members.append({level.isMerge ? mergeName() : level.name, std::move(node.value)});
        level.places.append({.offset = level.nameOffset, .inner = std::move(node.inner)});
    }

    static QString mergeName() { return QString(QChar(0xd800)) + u"<<"_s; }

    /// "<<": the members of a map, or of several, that do not stand here themselves; of several the first one counts.
    static void merge(Level &level)
    {
        ExactJson::Object members;
        QList<SourcePlace> places;
        for (qsizetype i = 0; i < level.members.size(); ++i) {
            const ExactJson::Member &member = level.members.at(i);
            if (member.name != mergeName()) {
                members.append(member);
                places.append(level.places.at(i));
                continue;
            }
            const int offset = level.places.at(i).offset;
            const ExactJson::Array maps = member.value.isArray() ? member.value.items() : ExactJson::Array{member.value};
            for (const ExactJson &map : maps) {
                if (!map.isObject())
                    throw Refusal{offset, DefinitionSource::tr("Only maps can be merged with “<<”.")};
                const ExactJson::Object others = map.members();
                for (const ExactJson::Member &other : others) {
                    if (level.names.contains(other.name))
                        continue;
                    level.names.insert(other.name);
                    members.append(other);
                    places.append(SourcePlace{.offset = offset});
                }
            }
        }
        level.members = std::move(members);
        level.places = std::move(places);
    }

    [[nodiscard]] DefinitionProblem problem(const YAML::Exception &exception) const
    {
        const QByteArray &text = m_source.m_text;
        const qsizetype at = std::clamp<qsizetype>(exception.mark.pos, 0, text.size());
        // The parser stumbles over a tab only behind it, and says so of few.
        const qsizetype lineBegin = text.left(at).lastIndexOf('\n') + 1;
        qsizetype first = lineBegin;
        while (first < text.size() && text.at(first) == ' ')
            ++first;
        if (first < text.size() && text.at(first) == '\t')
            return DefinitionSource::problemAt(text, first,
                                               DefinitionSource::tr("A tab stands in the indentation; YAML takes spaces only."));
        return DefinitionSource::problemAt(text, at, words(exception.msg));
    }

    /// What the parser says, in words for a person.
    static QString words(const std::string &said)
    {
        const auto isSaid = [&said](const char *message) { return said.rfind(message, 0) == 0; };
        if (isSaid(YAML::ErrorMsg::END_OF_MAP_FLOW))
            return DefinitionSource::tr("“}” or a comma is missing before this.");
        if (isSaid(YAML::ErrorMsg::END_OF_SEQ_FLOW))
            return DefinitionSource::tr("“]” or a comma is missing before this.");
        if (isSaid(YAML::ErrorMsg::END_OF_MAP))
            return DefinitionSource::tr("This does not fit what is above it: a name and a colon are expected, at the same indentation.");
        if (isSaid(YAML::ErrorMsg::END_OF_SEQ))
            return DefinitionSource::tr("This does not fit the list above it: a dash is expected, at the same indentation.");
        if (isSaid(YAML::ErrorMsg::MAP_VALUE) || isSaid(YAML::ErrorMsg::MAP_KEY))
            return DefinitionSource::tr(
                "A name with a colon has no place here: check the indentation, or put a text that holds “: ” into quotes.");
        if (isSaid(YAML::ErrorMsg::BLOCK_ENTRY))
            return DefinitionSource::tr("A list item has no place here: check the indentation.");
        if (isSaid(YAML::ErrorMsg::FLOW_END))
            return DefinitionSource::tr("This bracket closes nothing.");
        if (isSaid(YAML::ErrorMsg::EOF_IN_SCALAR))
            return DefinitionSource::tr("A text in quotes is not closed.");
        if (isSaid(YAML::ErrorMsg::DOC_IN_SCALAR))
            return DefinitionSource::tr("A text in quotes is not closed before the document ends.");
        if (isSaid(YAML::ErrorMsg::INVALID_ESCAPE) || isSaid(YAML::ErrorMsg::INVALID_HEX) || isSaid(YAML::ErrorMsg::INVALID_UNICODE))
            return DefinitionSource::tr("What follows the backslash is not known; in single quotes a backslash is an ordinary character.");
        if (isSaid(YAML::ErrorMsg::UNKNOWN_ANCHOR))
            return DefinitionSource::tr("This alias stands for nothing: there is no such anchor above it.");
        if (isSaid(YAML::ErrorMsg::UNKNOWN_TOKEN) || isSaid(YAML::ErrorMsg::CHAR_IN_SCALAR))
            return DefinitionSource::tr("This character cannot begin a value; put the text into quotes.");
        if (isSaid(YAML::ErrorMsg::BAD_FILE))
            return DefinitionSource::tr("This is nested more than %n level(s) deep.", nullptr, DefinitionSource::deepest);
        return DefinitionSource::tr("This is not valid YAML (%1).").arg(QString::fromStdString(said));
    }

    DefinitionSource m_source;
    QList<Level> m_open;
    QHash<YAML::anchor_t, Node> m_anchors;
    qsizetype m_count = 0;
    bool m_isFirst = true;
};

DefinitionSource::Outcome DefinitionSource::fromYaml(const QByteArray &text)
{
    return YamlSourceReader(text).read();
}

} // namespace edgewise
