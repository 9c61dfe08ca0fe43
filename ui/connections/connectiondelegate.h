#pragma once

#include <QStyledItemDelegate>

namespace edgewise {

/// A connection in the list of the dialog: dot, name, and a second line.
class ConnectionDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, SecondLineRole, ColourRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace edgewise
