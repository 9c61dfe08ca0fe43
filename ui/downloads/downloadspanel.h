#pragma once

#include "app/downloads/downloadqueue.h"
#include "ui/downloads/downloadlook.h"

#include <QTimer>
#include <QWidget>

class QProgressBar;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace edgewise {

class Ask;
class DownloadsModel;
class DownloadsView;
class ElidedLabel;
class EmptyState;

/// The list of downloads at the side of the window, with what all of them do together (mockup 27).
class DownloadsPanel final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the panel.
    DownloadsPanel(DownloadQueue &queue, Ask &ask, QWidget *parent = nullptr);

    /// Shows these; by itself the panel follows its queue.
    void setNow(const DownloadsNow &now);
    /// Chooses a download, as when its notification is clicked.
    void select(quint64 id);
    /// "2 downloading, 6 waiting, 1 failed, 1 done"
    [[nodiscard]] static QString counts(const QList<Download> &downloads);

Q_SIGNALS:
    void closeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeFoot();
    void showLimits();
    void act(quint64 id, DownloadAction action);
    void cancel(const Download &download);
    void chooseFolder(const Download &download);
    void fillAtOnce();
    void fillSpeeds();

    DownloadQueue &m_queue;
    Ask &m_ask;
    QTimer m_seconds;
    DownloadsModel *m_model;
    DownloadsView *m_view;
    EmptyState *m_empty;
    QStackedWidget *m_pages;
    QPushButton *m_pauseAll;
    QPushButton *m_clear;
    QPushButton *m_close;
    QWidget *m_totals;
    ElidedLabel *m_size;
    QProgressBar *m_bar;
    ElidedLabel *m_pace;
    ElidedLabel *m_counts;
    QToolButton *m_atOnce;
    QToolButton *m_speed;
};

} // namespace edgewise
