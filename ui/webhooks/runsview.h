#pragma once

#include "app/webhooks/runhistory.h"
#include "app/webhooks/webhooktest.h"

#include <QWidget>

class QLabel;
class QSplitter;

namespace edgewise {

class FailureStreak;
class RunStrip;
class RunsModel;
class TableView;
class TestPanel;

/// How the calls of one webhook went: the streak, a strip, every run, and below them the result of a test.
class RunsView final : public QWidget
{
    Q_OBJECT

public:
    explicit RunsView(QWidget *parent = nullptr);

    void setRuns(const Webhook &webhook, const QList<KeptRun> &runs);
    [[nodiscard]] TestPanel *test() const { return m_test; }
    void showTest(bool shown);

Q_SIGNALS:
    void sendAgainWanted();

private:
    void changeEvent(QEvent *event) override;
    void paintLegend();
    void describe(const Webhook &webhook, const QList<KeptRun> &runs);

    QLabel *m_title;
    QLabel *m_advice;
    FailureStreak *m_streak;
    QLabel *m_summary;
    QLabel *m_legend;
    RunStrip *m_strip;
    QLabel *m_first;
    QLabel *m_now;
    RunsModel *m_model;
    QWidget *m_rule;
    TableView *m_table;
    QLabel *m_none;
    QSplitter *m_splitter;
    TestPanel *m_test;
    int m_succeeded = 0;
    int m_failed = 0;
};

} // namespace edgewise
