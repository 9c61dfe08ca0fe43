#pragma once

#include "app/console/schema.h"
#include "app/core/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace edgewise {

/// Which credential of a connection signs a call; Own is what the person gives by hand.
enum class Credential { None, Guests, Exports, Edge, Own };

struct Example
{
    QString name = {};
    QString summary = {};
    ExactJson value = {};
};

struct Parameter
{
    enum class In { Path, Query, Header, Cookie };

    QString name = {};
    In in = In::Query;
    bool isRequired = false;
    bool isDeprecated = false;
    QString description = {}; ///< Markdown.
    Schema schema = {};
    QString style =
        {}; ///< As in OpenAPI, its default filled in: "simple", "form", "spaceDelimited", "pipeDelimited", "deepObject", "label", "matrix".
    bool explode = false;
    bool allowsReserved = false;
    QString mediaType = {}; ///< When the value is sent in that form (`content`), mostly "application/json"; else empty.
    QList<Example> examples = {};
};

/// A body of one media type.
struct Content
{
    QString mediaType = {};
    Schema schema = {};
    QList<Example> examples = {};
};

struct RequestBody
{
    bool isRequired = false;
    QString description = {};
    QList<Content> contents = {};
};

/// What a definition says of one status.
struct DocumentedAnswer
{
    QString status = {}; ///< "200", "4XX", "default"
    QString description = {};
    QList<Parameter> headers = {};
    QList<Content> contents = {};
};

struct Operation
{
    QString id = {}; ///< operationId, or verb and path.
    QByteArray verb = {};
    QString path = {};        ///< With its "{name}"s.
    QString title = {};       ///< The summary, else the id.
    QString description = {}; ///< Markdown.
    QStringList notes = {};   ///< What is good to know besides (`x-good-to-know`), each a sentence or two of Markdown.
    QString group = {};       ///< The first tag; empty without one.
    bool isDeprecated = false;
    QList<Parameter> parameters = {}; ///< Those of the path among them.
    std::optional<RequestBody> body = {};
    QList<DocumentedAnswer> answers = {};
    QStringList servers = {}; ///< Its own, else those of the definition; variables filled with their defaults.
    Credential credential = Credential::None;

    [[nodiscard]] bool isWrite() const { return verb != "GET" && verb != "HEAD" && verb != "OPTIONS"; }
    /// What is said of a status: its own, its range, the default; nullptr when nothing is.
    [[nodiscard]] const DocumentedAnswer *answer(int status) const;
};

/// What is wrong with a file that should be a definition.
struct DefinitionProblem
{
    int line = 0;   ///< 1 based; 0 when it has no place.
    int column = 0; ///< 1 based.
    QString text = {};
};

/// An OpenAPI definition, 3.0 or 3.1. Reading one of 1 MB takes long enough to be done in the background.
class Definition final
{
    Q_DECLARE_TR_FUNCTIONS(edgewise::Definition)

public:
    struct Group
    {
        QString name = {};
        QString description = {};
    };

    /// JSON or YAML. What is broken at one operation is told in problems() and left out; what is broken as a whole is Malformed, and
    /// `problem` says where. References go within the file alone: what points elsewhere is a problem.
    static Result<Definition> read(const QByteArray &text, const QString &fileName, DefinitionProblem *problem = nullptr);
    /// Those that come with Edgewise, in the order of the catalog: guests, exports, edge, token.
    [[nodiscard]] static QList<Definition> ours();

    [[nodiscard]] QString name() const { return m_name; } ///< "guests" of ours, else the file's name.
    [[nodiscard]] bool isOurs() const { return m_isOurs; }
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString version() const { return m_version; }
    [[nodiscard]] QString description() const { return m_description; }
    [[nodiscard]] QList<Group> groups() const { return m_groups; } ///< In the order of `tags`, then as met.
    [[nodiscard]] QList<Operation> operations() const { return m_operations; }
    [[nodiscard]] QList<DefinitionProblem> problems() const { return m_problems; }

    /// The file as it was read, byte for byte, and whether that is YAML.
    [[nodiscard]] QByteArray source() const { return m_source; }
    [[nodiscard]] bool isYaml() const { return m_isYaml; }
    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] QByteArray toYaml() const;

private:
    friend class DefinitionReader;

    QString m_name;
    bool m_isOurs = false;
    bool m_isYaml = false;
    QString m_title;
    QString m_version;
    QString m_description;
    QList<Group> m_groups;
    QList<Operation> m_operations;
    QList<DefinitionProblem> m_problems;
    QByteArray m_source;
    ExactJson m_document;
};

/// A media type without its parameters, in lower case.
[[nodiscard]] QString mediaTypeEssence(const QString &mediaType);
/// Whether it is JSON by its name: application/json, text/json or anything with +json (RFC 6839).
[[nodiscard]] bool isJsonType(const QString &mediaType);

} // namespace edgewise
