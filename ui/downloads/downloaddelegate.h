#pragma once

#include "ui/downloads/downloadlook.h"

#include <QStyledItemDelegate>

namespace edgewise {

/// Paints a download in all its states, with its buttons (mockup 27). Painted buttons cannot take the focus: the view offers the same on
/// keys and in its menu.
class DownloadDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int rowHeight = 68;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

    /// Where the button of an action is in its row; a null rectangle where there is none.
    [[nodiscard]] static QRect buttonRect(const QStyleOptionViewItem &option, const DownloadLook &look, DownloadAction action);

Q_SIGNALS:
    /// A button of a row was clicked.
    void clicked(quint64 id, edgewise::DownloadAction action);

private:
    struct Pressed
    {
        quint64 id = 0;
        DownloadAction action = DownloadAction::Pause;
    };

    [[nodiscard]] static std::optional<DownloadAction> actionAt(const QPoint &place, const QStyleOptionViewItem &option,
                                                                const DownloadLook &look);

    std::optional<Pressed> m_pressed;
};

} // namespace edgewise
