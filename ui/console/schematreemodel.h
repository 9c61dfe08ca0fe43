#pragma once

#include "app/console/definition.h"
#include "ui/widgets/rowdelegate.h"

#include <QAbstractItemModel>
#include <QList>
#include <QString>

#include <memory>
#include <vector>

namespace edgewise {

/// The members of a schema as a tree: name, type, meaning. What lies deeper is read when it is looked at; a schema within itself ends with
/// a word about it.
class SchemaTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { MemberColumn, TypeColumn, MeaningColumn, ColumnCount };
    enum Role {
        RequiredRole = FirstOwnRole, ///< bool
        DeprecatedRole,              ///< bool
    };

    explicit SchemaTreeModel(QObject *parent = nullptr);
    ~SchemaTreeModel() override;

    /// Its members, those of its items when it is a list; one row for the whole when it has neither.
    void setSchema(const Schema &schema);
    void setParameters(const QList<Parameter> &parameters);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override { return rowCount(parent) > 0; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// The first paragraph of Markdown without its marks.
    [[nodiscard]] static QString plain(const QString &markdown);

private:
    struct Node;

    [[nodiscard]] Node &nodeOf(const QModelIndex &index) const;
    void build(Node &node) const;
    Node &add(Node &parent, const QString &name, const Schema &schema, bool isRequired, const QString &description = {}) const;
    [[nodiscard]] QString meaning(const Schema &schema, const QString &description) const;

    std::unique_ptr<Node> m_root;
    mutable int m_count = 0; ///< Of the nodes that were made: a definition may be endless in width as well.
};

} // namespace edgewise
