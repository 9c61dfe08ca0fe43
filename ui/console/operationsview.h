#pragma once

#include <QSet>
#include <QWidget>

class QSettings;
class QSortFilterProxyModel;
class QTreeView;

namespace edgewise {

class EmptyState;
class OperationsModel;
class SearchField;

/// The operations of all definitions as a tree (its objectName is `Operations`), with a search above it and "Open definition…" below.
class OperationsView final : public QWidget
{
    Q_OBJECT

public:
    /// @param model  outlives the view
    explicit OperationsView(OperationsModel &model, QWidget *parent = nullptr);

    /// Chooses that row without telling; clears the search when it hides it. Empty names are "Any request".
    void choose(const QString &definition, const QString &operation);
    void chooseDefinition(const QString &definition);
    void focusSearch();
    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);

Q_SIGNALS:
    /// Both empty: "Any request". The operation alone empty: the definition itself.
    void chosen(const QString &definition, const QString &operation);
    /// A click or Return on what is chosen: it wants to be seen, also where it would lie over the list.
    void opened();
    void openDefinitionWanted();
    void menuWanted(const QString &definition, const QString &operation, const QPoint &place);

private:
    void search(const QString &text);
    void expandRemembered();
    void remember();
    void chooseIndex(const QModelIndex &source);
    void tell(const QModelIndex &index);
    void open(const QModelIndex &index);

    OperationsModel &m_model;
    QSortFilterProxyModel *m_filter;
    SearchField *m_search;
    QTreeView *m_tree;
    EmptyState *m_none;
    QSet<QString> m_closed; ///< Branches by KeyRole; definitions begin open.
    QSet<QString> m_opened; ///< Groups by KeyRole; groups begin closed.
    bool m_isArranging = false;
    bool m_isChoosing = false;
};

} // namespace edgewise
