#pragma once

#include "app/console/definition.h"
#include "ui/widgets/rowdelegate.h"

#include <QAbstractItemModel>

#include <memory>
#include <optional>

namespace edgewise {

/// A definition as the console lists it: one of ours, or a file of the person's, which may not be readable now.
struct ListedDefinition
{
    QString key = {}; ///< "guests" of ours, the path of a file.
    Definition definition = {};
    QString problem = {}; ///< Why the file cannot be read, with its line; what was read before stays.
    bool isRead = false;

    [[nodiscard]] bool isOurs() const { return definition.isOurs(); }
};

/// The tree of the console (mockup 31): "Any request", and below each definition its operations, those of further groups in branches of
/// their own.
class OperationsModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Kind { AnyRequest, Definition, Group, Operation };
    enum Role {
        KindRole = FirstOwnRole, ///< int(Kind)
        VerbRole,                ///< QByteArray, of an operation.
        NoteRole,                ///< Muted words at the end: a version, a count, "yours".
        DefinitionRole,          ///< The key.
        OperationRole,           ///< Operation::id
        KeyRole,                 ///< The same for the same row after the definitions were read again.
        SearchRole,              ///< All that an operation can be found by.
    };
    struct Chosen
    {
        ListedDefinition listed = {};
        Operation operation = {};
    };

    explicit OperationsModel(QObject *parent = nullptr);
    ~OperationsModel() override;

    void setDefinitions(const QList<ListedDefinition> &definitions);
    [[nodiscard]] const QList<ListedDefinition> &definitions() const { return m_definitions; }
    [[nodiscard]] int operationCount() const { return m_operations; }
    /// Invalid when there is none.
    [[nodiscard]] QModelIndex indexOf(const QString &definition, const QString &operation) const;
    [[nodiscard]] std::optional<Chosen> operation(const QString &definition, const QString &operation) const;
    [[nodiscard]] std::optional<ListedDefinition> definition(const QString &key) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Node;
    [[nodiscard]] const Node *node(const QModelIndex &index) const;

    QList<ListedDefinition> m_definitions;
    std::unique_ptr<Node> m_root;
    int m_operations = 0;
};

} // namespace edgewise
