#pragma once

#include <QStyledItemDelegate>

namespace edgewise {

/// Roles that every model of the house may answer.
enum ItemRole {
    SortRole = Qt::UserRole, ///< For machines; DisplayRole is for eyes.
    ToneRole,                ///< int(Tone): the colour of the text and of the dot.
    DotRole,                 ///< int(Dot): whether a dot or ring stands before the text.
    MutedRole,               ///< bool: the text is muted.
    FixedFontRole,           ///< bool: the fixed font.
    StrongRole,              ///< bool: semi-bold.
    IconRole,                ///< QString: name of a 14 px icon behind the text.
    IconColourRole,          ///< int(theme::Colour) of that icon; muted without.
    FirstOwnRole,            ///< Where the roles of one model begin.
};
enum class Tone { Plain, Good, Warn, Bad, Muted };
enum class Dot { None, Full, Ring };

/// Paints the rows of all tables: hover and selection across the row, the thin lower line, the 3 px bar in the first visual column, dot and
/// word, elided text.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// The row's background, lines and bar; for delegates that paint their own content.
    void paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// Where the content goes, inside the cell's padding.
    [[nodiscard]] QRect contentRect(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// For editorEvent() of rows with a box: Space changes its tick, and so does a click where `isClicked`. Answers whether it did.
    static bool changeTick(QEvent *event, QAbstractItemModel *model, const QModelIndex &box, bool isClicked);
};

} // namespace edgewise
