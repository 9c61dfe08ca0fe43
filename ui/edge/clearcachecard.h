#pragma once

#include "app/edge/edgeservice.h"

#include <QDateTime>
#include <QFrame>

class QLabel;
class QPushButton;

namespace edgewise {

class Banner;

/// Clear cache, when that was last done, and what came of it.
class ClearCacheCard final : public QFrame
{
    Q_OBJECT

public:
    explicit ClearCacheCard(QWidget *parent = nullptr);

    /// @param pane  from where; an invalid time: not known
    void setLast(const QDateTime &at, const QString &pane);
    void setClearing(bool clearing);
    [[nodiscard]] bool isClearing() const { return m_isClearing; }
    void showResult(const Result<Acceptance> &result);
    [[nodiscard]] QPushButton *clearButton() const { return m_clear; }
    /// "3 min ago" has become "4 min ago".
    void refreshTime();

Q_SIGNALS:
    void clearWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_last;
    QPushButton *m_clear;
    Banner *m_result;
    QDateTime m_lastAt;
    QString m_lastPane;
    bool m_isClearing = false;
};

} // namespace edgewise
