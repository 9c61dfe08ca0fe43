#include "ui/console/schematreemodel.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr int deepest = 24, mostNodes = 5000;
constexpr qsizetype mostValues = 8;

QString textOf(const ExactJson &value)
{
    return value.isText() ? value.text() : QString::fromUtf8(value.toJson());
}

} // namespace

struct SchemaTreeModel::Node
{
    Node *parent = nullptr;
    int row = 0;
    int depth = 0;
    QString name = {};
    QString type = {};
    QString meaning = {};
    Schema schema = {};
    ExactJson json = {}; ///< Of the schema: what a repetition is told by.
    bool isRequired = false;
    bool isDeprecated = false;
    bool isBuilt = false;
    std::vector<std::unique_ptr<Node>> children = {};
};

SchemaTreeModel::SchemaTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
    m_root->isBuilt = true;
}

SchemaTreeModel::~SchemaTreeModel() = default;

void SchemaTreeModel::setSchema(const Schema &schema)
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    m_root->schema = schema;
    m_root->json = schema.json();
    m_count = 0;
    build(*m_root);
    if (m_root->children.empty())
        add(*m_root, tr("the whole body"), schema, false);
    endResetModel();
}

void SchemaTreeModel::setParameters(const QList<Parameter> &parameters)
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    m_root->isBuilt = true;
    m_count = 0;
    for (const Parameter &parameter : parameters) {
        Node &node = add(*m_root, parameter.name, parameter.schema, parameter.isRequired, parameter.description);
        node.isDeprecated |= parameter.isDeprecated;
    }
    endResetModel();
}

SchemaTreeModel::Node &SchemaTreeModel::add(Node &parent, const QString &name, const Schema &schema, bool isRequired,
                                            const QString &description) const
{
    auto node = std::make_unique<Node>();
    node->parent = &parent;
    node->row = int(parent.children.size());
    node->depth = parent.depth + 1;
    node->name = name;
    node->schema = schema;
    node->json = schema.json();
    node->type = schema.typeWords();
    node->isRequired = isRequired;
    node->isDeprecated = schema.isDeprecated();
    node->meaning = meaning(schema, description.isEmpty() ? schema.description() : description);
    ++m_count;
    parent.children.push_back(std::move(node));
    return *parent.children.back();
}

QString SchemaTreeModel::meaning(const Schema &schema, const QString &description) const
{
    QStringList parts;
    if (const QString text = plain(description); !text.isEmpty())
        parts.append(text);
    const ExactJson::Array values = schema.values();
    if (!values.isEmpty()) {
        QStringList names;
        for (const ExactJson &value : values.first(std::min(mostValues, values.size())))
            names.append(textOf(value));
        if (values.size() > mostValues)
            names.append(tr("%n more", nullptr, int(values.size() - mostValues)));
        parts.append(names.join(u", "_s));
    }
    if (const QString limits = schema.limitWords(); !limits.isEmpty())
        parts.append(limits);
    if (schema.hasDefault())
        parts.append(tr("default %1").arg(textOf(schema.defaultValue())));
    if (schema.isReadOnly())
        parts.append(tr("only in answers"));
    if (parts.size() > 1 && parts.first().endsWith(u'.'))
        parts.first().chop(1);
    return parts.join(u"; "_s);
}

void SchemaTreeModel::build(Node &node) const
{
    if (node.isBuilt)
        return;
    node.isBuilt = true;
    if (node.depth >= deepest || m_count >= mostNodes)
        return;
    Schema schema = node.schema;
    // A list shows what its items hold, lists of lists as well.
    for (int i = 0; i < deepest && schema.type() == "array"_L1; ++i) {
        const auto items = schema.items();
        if (!items)
            return;
        schema = *items;
    }
    const ExactJson json = schema.json();
    for (const Node *above = node.parent; above; above = above->parent) {
        if (json.isObject() && !json.members().isEmpty() && above->depth > 0 && above->json == json && schema.type() == "object"_L1) {
            node.meaning = node.meaning.isEmpty() ? tr("the same again as “%1”").arg(above->name)
                                                  : tr("%1 (the same again as “%2”)").arg(node.meaning, above->name);
            return;
        }
    }
    // From here on it is told by what its items are.
    node.json = json;
    const QList<Schema::Property> properties = schema.properties();
    for (const Schema::Property &property : properties)
        add(node, property.name, property.schema, property.isRequired);
    if (const auto additional = schema.additional())
        add(node, properties.isEmpty() ? tr("any name") : tr("any other name"), *additional, false);
    const QList<Schema> alternatives = schema.alternatives();
    // Of a mere list of values everything is said already.
    if (schema.values().isEmpty() && alternatives.size() > 1) {
        for (qsizetype i = 0; i < alternatives.size(); ++i)
            add(node, i == 0 ? tr("either", "the first of several forms of a value") : tr("or", "another of several forms of a value"),
                alternatives.at(i), false);
    }
}

SchemaTreeModel::Node &SchemaTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? *static_cast<Node *>(index.internalPointer()) : *m_root;
}

QModelIndex SchemaTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (parent.column() > 0 || row < 0 || column < 0 || column >= ColumnCount)
        return {};
    Node &node = nodeOf(parent);
    build(node);
    return size_t(row) < node.children.size() ? createIndex(row, column, node.children[size_t(row)].get()) : QModelIndex();
}

QModelIndex SchemaTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Node *parent = nodeOf(index).parent;
    return !parent || parent == m_root.get() ? QModelIndex() : createIndex(parent->row, 0, parent);
}

int SchemaTreeModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    Node &node = nodeOf(parent);
    build(node);
    return int(node.children.size());
}

int SchemaTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant SchemaTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    Node &node = nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        // Whether it repeats itself is known once its members are.
        build(node);
        return index.column() == MemberColumn ? node.name : index.column() == TypeColumn ? node.type : node.meaning;
    case Qt::AccessibleTextRole:
        if (index.column() == TypeColumn && node.isRequired)
            return tr("%1, required").arg(node.type);
        return index.column() == MemberColumn ? node.name : index.column() == TypeColumn ? node.type : node.meaning;
    case RequiredRole: return node.isRequired;
    case DeprecatedRole: return node.isDeprecated;
    default: return {};
    }
}

QVariant SchemaTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractItemModel::headerData(section, orientation, role);
    switch (Column(section)) {
    case MemberColumn: return tr("Member");
    case TypeColumn: return tr("Type");
    case MeaningColumn: return tr("Meaning");
    case ColumnCount: break;
    }
    return {};
}

QString SchemaTreeModel::plain(const QString &markdown)
{
    static const QRegularExpression link(u"\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    QString text = markdown.trimmed().section(u"\n\n"_s, 0, 0);
    return text.replace(link, u"\\1"_s).remove(u'`').remove("**"_L1).simplified();
}

} // namespace edgewise
