#pragma once

#include "ui/guests/extensionmodel.h"
#include "ui/guests/extensionreason.h"

#include <QWidget>

class QHelpEvent;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QSettings;

namespace edgewise {

class Ask;
class ElidedLabel;
class ExtensionDelegate;
class ExtensionFilter;
class SearchField;
class TableView;

/// The keys of one slot: filter, Add key, the table with its editors, and what is wrong while one types.
class ExtensionGrid final : public QWidget
{
    Q_OBJECT

public:
    ExtensionGrid(ExtensionModel &model, Ask &ask, QWidget *parent = nullptr);
    ~ExtensionGrid() override;

    [[nodiscard]] QString slot() const { return m_slot; }
    void setSlot(const QString &slot);
    /// Chooses the row, if it is one of this slot, and has the focus then.
    void choose(int id, ExtensionModel::Column column = ExtensionModel::KeyColumn);
    /// Opens an editor, or what stands for one.
    void edit(int id, ExtensionModel::Column column);
    void setReadOnly(bool readOnly);
    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);

Q_SIGNALS:
    /// A row of another slot is to be shown.
    void rowWanted(int id, bool edit);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectParts();
    bool handleKey(QKeyEvent *event);
    /// What pressing the sign at the end of a row does.
    bool tellSign(const QHelpEvent &event);
    void addKey();
    /// Takes rows away that were left without a word; never the one that is being edited.
    void dropBlank(bool keepsCurrent);
    void editCell(const QModelIndex &index);
    void goOn(int id, int column, bool forward);
    void openText(int id);
    void pickType(const QModelIndex &index);
    void pressSign(const QModelIndex &index);
    void toggle(int id);
    void deleteChosen();
    void undo();

    void showReason(int id, ExtensionModel::Column column);
    void hideReason();
    void placeReason();
    [[nodiscard]] QList<Remedy> remedies(int id, const PairProblem &problem);
    void useKey(int id, const QString &key);
    [[nodiscard]] QLineEdit *editorOf(int id) const;

    void popupMenu(const QPoint &where);
    void addRowActions(QMenu *menu, const QList<int> &ids);
    void addSlotActions(QMenu *menu);
    void copyJson(const QList<int> &ids);
    void copyValues(const QList<int> &ids);
    void paste();
    void askDeleteKeys();
    void askDeleteSlot();

    void showCounts();
    void say(const QString &text, Tone tone);
    [[nodiscard]] QList<int> chosen() const;
    [[nodiscard]] QModelIndex indexOf(int id, ExtensionModel::Column column) const;
    [[nodiscard]] ExtensionModel::Slot slotNow() const;

    ExtensionModel &m_model;
    Ask &m_ask;
    ExtensionFilter *m_filter;
    ExtensionDelegate *m_delegate;
    QLabel *m_name;
    ElidedLabel *m_count;
    SearchField *m_search;
    QPushButton *m_add;
    QPushButton *m_more;
    TableView *m_table;
    QLabel *m_none;
    QLabel *m_foot;
    ExtensionReason *m_reason;
    QPersistentModelIndex m_reasonAt;
    QString m_slot;
    bool m_hasOwnColumns = false;
};

} // namespace edgewise
