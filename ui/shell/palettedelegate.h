#pragma once

#include <QStyledItemDelegate>

namespace edgewise {

class ConnectionList;

/// Paints the lines of the palette: headings, icons, the letters that were found in bold, notes, shortcuts and chips.
class PaletteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    PaletteDelegate(const ConnectionList &connections, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const ConnectionList &m_connections;
};

} // namespace edgewise
