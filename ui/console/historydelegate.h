#pragma once

#include "ui/widgets/rowdelegate.h"

namespace edgewise {

/// Paints a call of the history in one row: time, verb, address, which side of a comparison it is, status, duration; and the headings of
/// the days (mockup 32b).
class HistoryDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The letter of one side of a comparison, on the accent.
    static constexpr int markSize = 18;
    static void paintMark(QPainter *painter, const QRect &place, const QString &letter);
};

} // namespace edgewise
