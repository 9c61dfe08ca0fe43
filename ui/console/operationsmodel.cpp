#include "ui/console/operationsmodel.h"

#include <QFileInfo>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace edgewise {

struct OperationsModel::Node
{
    Kind kind = Kind::AnyRequest;
    QString title = {};
    QString note = {};
    int definition = -1;
    Operation operation = {};
    Node *parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> children = {};

    Node *add(Kind childKind, const QString &childTitle, int childDefinition)
    {
        auto child = std::make_unique<Node>();
        child->kind = childKind;
        child->title = childTitle;
        child->definition = childDefinition;
        child->parent = this;
        child->row = int(children.size());
        children.push_back(std::move(child));
        return children.back().get();
    }
};

OperationsModel::OperationsModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
    setDefinitions({});
}

OperationsModel::~OperationsModel() = default;

void OperationsModel::setDefinitions(const QList<ListedDefinition> &definitions)
{
    beginResetModel();
    m_definitions = definitions;
    m_root = std::make_unique<Node>();
    m_operations = 0;
    m_root->add(Kind::AnyRequest, tr("Any request"), -1);
    for (int i = 0; i < int(m_definitions.size()); ++i) {
        const ListedDefinition &listed = m_definitions.at(i);
        const Definition &definition = listed.definition;
        const QString title = listed.isOurs() ? definition.title() : QFileInfo(listed.key).fileName();
        Node *top = m_root->add(Kind::Definition, title, i);
        //: Version of an API
        const QString version = definition.version().isEmpty() ? QString() : tr("v%1").arg(definition.version());
        //: A definition the person opened from a file
        top->note = listed.isOurs() ? version : listed.problem.isEmpty() ? tr("yours") : tr("yours, not readable");
        // The group of the definition's own name is the definition; the others are branches of it.
        const QList<Definition::Group> groups = definition.groups();
        const QString own = groups.isEmpty() ? QString() : groups.first().name;
        QHash<QString, Node *> branches;
        const QList<Operation> operations = definition.operations();
        const auto add = [&](Node *branch, const Operation &operation) {
            Node *leaf = branch->add(Kind::Operation, operation.title, i);
            leaf->operation = operation;
            ++m_operations;
        };
        for (const Operation &operation : operations) {
            if (operation.group.isEmpty() || operation.group == own)
                add(top, operation);
        }
        for (const Operation &operation : operations) {
            if (operation.group.isEmpty() || operation.group == own)
                continue;
            Node *&branch = branches[operation.group];
            if (!branch)
                branch = top->add(Kind::Group, operation.group, i);
            add(branch, operation);
        }
        for (Node *branch : std::as_const(branches))
            branch->note = QLocale().toString(int(branch->children.size()));
    }
    endResetModel();
}

const OperationsModel::Node *OperationsModel::node(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<const Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex OperationsModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node *above = node(parent);
    if (column != 0 || row < 0 || row >= int(above->children.size()))
        return {};
    return createIndex(row, column, above->children[size_t(row)].get());
}

QModelIndex OperationsModel::parent(const QModelIndex &child) const
{
    const Node *above = child.isValid() ? node(child)->parent : nullptr;
    return !above || above == m_root.get() ? QModelIndex() : createIndex(above->row, 0, above);
}

int OperationsModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(node(parent)->children.size());
}

int OperationsModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant OperationsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node *row = node(index);
    const QString key = row->definition < 0 ? QString() : m_definitions.at(row->definition).key;
    const bool isOperation = row->kind == Kind::Operation;
    switch (role) {
    case Qt::DisplayRole: return row->title;
    case Qt::AccessibleTextRole: {
        if (isOperation)
            return QString(QString::fromLatin1(row->operation.verb) + u' ' + row->title);
        //: Name of a branch and a note on it, for screen readers
        return row->note.isEmpty() ? row->title : tr("%1, %2").arg(row->title, row->note);
    }
    case Qt::ToolTipRole: {
        if (isOperation)
            return QString(QString::fromLatin1(row->operation.verb) + u' ' + row->operation.path);
        if (row->kind == Kind::Definition && !m_definitions.at(row->definition).isOurs()) {
            const QString problem = m_definitions.at(row->definition).problem;
            return problem.isEmpty() ? key : QString(key + u'\n' + problem);
        }
        return {};
    }
    case KindRole: return int(row->kind);
    case VerbRole: return row->operation.verb;
    case NoteRole: return row->note;
    case DefinitionRole: return key;
    case OperationRole: return row->operation.id;
    case KeyRole: return QString(key + u'\n' + (isOperation ? row->operation.id : row->kind == Kind::Group ? row->title : QString()));
    case SearchRole:
        if (!isOperation)
            return row->kind == Kind::AnyRequest ? row->title : QString();
        return QStringList({row->title, QString::fromLatin1(row->operation.verb), row->operation.path, row->operation.id,
                            row->operation.group, m_definitions.at(row->definition).definition.title()})
            .join(u'\n');
    case ToneRole: {
        const bool isBroken = row->kind == Kind::Definition && !m_definitions.at(row->definition).problem.isEmpty();
        const bool isDoubtful = row->kind == Kind::Definition && !m_definitions.at(row->definition).definition.problems().isEmpty();
        return int(isBroken ? Tone::Bad : isDoubtful ? Tone::Warn : Tone::Plain);
    }
    case MutedRole: return row->operation.isDeprecated;
    default: return {};
    }
}

QModelIndex OperationsModel::indexOf(const QString &definition, const QString &operation) const
{
    const QModelIndexList found = match(index(0, 0), OperationRole, operation, -1, Qt::MatchExactly | Qt::MatchRecursive);
    const auto it = std::find_if(found.cbegin(), found.cend(), [&](const QModelIndex &one) {
        return node(one)->kind == Kind::Operation && one.data(DefinitionRole).toString() == definition;
    });
    return it == found.cend() ? QModelIndex() : *it;
}

std::optional<OperationsModel::Chosen> OperationsModel::operation(const QString &definition, const QString &operation) const
{
    const QModelIndex found = indexOf(definition, operation);
    if (!found.isValid())
        return {};
    const Node *row = node(found);
    return Chosen{m_definitions.at(row->definition), row->operation};
}

std::optional<ListedDefinition> OperationsModel::definition(const QString &key) const
{
    const auto it = std::find_if(m_definitions.cbegin(), m_definitions.cend(), [&](const ListedDefinition &one) { return one.key == key; });
    return it == m_definitions.cend() ? std::nullopt : std::optional(*it);
}

} // namespace edgewise
