#pragma once

#include "ui/downloads/downloadlook.h"

#include <QListView>

class QMenu;

namespace edgewise {

class DownloadsModel;

/// The list of downloads. Whatever the painted buttons of a row do is also in its menu and on keys: Space pauses and goes on, Enter does
/// what helps most, Delete takes it off the list, Ctrl+C copies the file's path.
class DownloadsView final : public QListView
{
    Q_OBJECT

public:
    explicit DownloadsView(DownloadsModel &model, QWidget *parent = nullptr);

    /// What can be done with the chosen one; the menu is the caller's to show.
    [[nodiscard]] QMenu *menu(const QModelIndex &index);

Q_SIGNALS:
    void wanted(quint64 id, edgewise::DownloadAction action);
    /// Bytes a second for that one; 0: none.
    void limitWanted(quint64 id, qint64 bytesASecond);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] const Download *download(const QModelIndex &index) const;
    void addLimits(QMenu &menu, const Download &download);
    /// Does the first of these that the row offers.
    bool want(const QModelIndex &index, const QList<DownloadAction> &actions);

    DownloadsModel &m_model;
};

} // namespace edgewise
