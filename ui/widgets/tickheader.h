#pragma once

#include <QHeaderView>

namespace edgewise {

/// A header with a box over the column of ticks, which ticks all rows or none; it can have the focus, and Space presses it.
/// The model answers `headerData()` with what all ticks together say and takes `setHeaderData()`, both as Qt::CheckStateRole.
class TickHeader final : public QHeaderView
{
    Q_OBJECT

public:
    TickHeader(int column, const QString &accessibleName, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    [[nodiscard]] Qt::CheckState state() const;
    void tickAll();

    const int m_column;
};

} // namespace edgewise
