#pragma once

#include "ui/widgets/rowdelegate.h"

#include <functional>

namespace edgewise {

/// Paints and edits the pairs of a slot: what changed with what it was, what goes struck through, the tag NEW, a box for yes and no, a chip
/// for JSON, and at the end of a row the one thing to press (delete, take back, or remove).
class ExtensionDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setReadOnly(bool readOnly) { m_isReadOnly = readOnly; }
    /// What to do with every change of an editor's text: the row's id, the column, the text.
    void onTyped(std::function<void(int, int, const QString &)> typed) { m_typed = std::move(typed); }

    /// Where the sign at the end of a row is, in a cell of the value column.
    [[nodiscard]] QRect signRect(const QStyleOptionViewItem &option, const QModelIndex &index) const;

Q_SIGNALS:
    /// Enter, Tab or Shift+Tab ended an editor; its text is written.
    void finished(int id, int column, bool forward);
    void signPressed(const QModelIndex &index);
    void typePressed(const QModelIndex &index);
    void boxPressed(const QModelIndex &index);
    void chipPressed(const QModelIndex &index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Parts
    {
        QRect rest; ///< For the text.
        QRect sign, tag, note, chip, box;
        QString noteStrong, noteMuted;
    };
    [[nodiscard]] Parts partsOf(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    std::function<void(int, int, const QString &)> m_typed;
    bool m_isReadOnly = false;
};

} // namespace edgewise
