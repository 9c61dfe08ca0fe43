#pragma once

#include "app/exports/exportjob.h"

#include <QString>
#include <QWidget>

namespace edgewise {

/// Guests of each run, oldest first: added above the line, removed below; a full run is hollow, and cut when it exceeds the scale of the
/// deltas; a failed one is dashed with a cross; one that needs attention has a triangle. Arrow keys walk along it.
class RunChart final : public QWidget
{
    Q_OBJECT

public:
    explicit RunChart(QWidget *parent = nullptr);

    /// @param jobs  newest first; those that still run are left out
    void setJobs(const QList<ExportJob> &jobs);
    /// Marks that job, as JobsModel::key() names it.
    void setCurrent(const QString &key);
    /// Nothing to draw.
    [[nodiscard]] bool isEmpty() const { return m_runs.isEmpty(); }

    QSize sizeHint() const override;

Q_SIGNALS:
    /// A run was chosen with the mouse or the keyboard.
    void chosen(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Run
    {
        QString key;
        QDateTime at;
        qint64 up = 0;   ///< Added, or all of a full run.
        qint64 down = 0; ///< Removed.
        bool isFull = false;
        ExportJob::Status status = ExportJob::Status::Success;
        QString words;
    };
    /// Where things are at the present size; measured from the leading edge.
    struct Scale
    {
        int shown = 0;
        qreal step = 0;
        qreal bar = 0;
        qint64 top = 1; ///< The number at the upper line.
        qreal zero = 0; ///< The y of the line between added and removed.
        bool isTwoSided = false;

        [[nodiscard]] qreal pixels(qint64 number) const;
    };

    [[nodiscard]] Scale scale() const;
    [[nodiscard]] QRectF column(const Scale &scale, int run) const;
    [[nodiscard]] QRectF mirrored(const QRectF &rect) const;
    [[nodiscard]] int runAt(const QPoint &position) const;
    void paintLegend(QPainter &painter) const;
    void paintLines(QPainter &painter, const Scale &scale) const;
    void paintDates(QPainter &painter, const Scale &scale) const;
    void paintRun(QPainter &painter, const Scale &scale, int run) const;
    void describe();
    void go(int run);

    QList<Run> m_runs; ///< Newest first.
    int m_current = -1;
};

} // namespace edgewise
