#pragma once

#include "app/webhooks/webhooktest.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace edgewise {

class CodeEdit;

/// What came of a test that was sent from this computer.
class TestPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit TestPanel(QWidget *parent = nullptr);

    void showSending();
    void showResult(const TestResult &result);
    /// It was not even sent.
    void showError(const QString &text);
    [[nodiscard]] QString outcome() const;

Q_SIGNALS:
    void sendAgainWanted();
    void closeWanted();

private:
    class StatusChip;
    void changeEvent(QEvent *event) override;
    void setOutcome(const QString &code, const QString &text, bool isGood);
    void paintOutcome();

    QLabel *m_when;
    QPushButton *m_again;
    StatusChip *m_code;
    QLabel *m_outcome;
    QLabel *m_time;
    QLabel *m_timings;
    CodeEdit *m_body;
    QLabel *m_note;
    QString m_said;
    bool m_isGood = false;
};

} // namespace edgewise
