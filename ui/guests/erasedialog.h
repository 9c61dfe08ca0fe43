#pragma once

#include "app/guests/erasure.h"
#include "ui/guests/tenantdialog.h"
#include "ui/shell/statusbar.h"

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace edgewise {

class Ask;
class Banner;
class EraseModel;
class Steps;

/// Erases a person (mockup 23): dry run, running, report. While it runs it can be closed; it is hidden then, the work goes on, and work()
/// says how far it is, for the status bar. Deleted by its parent, or by itself once it is closed and nothing runs.
class EraseDialog final : public TenantDialog
{
    Q_OBJECT

public:
    /// @param service, history, ask  outlive the dialog
    /// @param reportFolder           where the report is kept by itself
    EraseDialog(GuestService &service, GuestHistory &history, Ask &ask, const Connection &connection, const QString &reportFolder,
                const Guest &guest, QWidget *parent = nullptr);
    ~EraseDialog() override;

    [[nodiscard]] Erasure &erasure() { return m_erasure; }
    /// How far it is, with a click that shows the dialog again; for StatusBar::setWork().
    [[nodiscard]] Work work();
    /// Whether the status bar should speak of it: it is hidden, and runs or has something to tell.
    [[nodiscard]] bool isInBackground() const;

    void reject() override;

Q_SIGNALS:
    /// work() or isInBackground() says something else now. Also the last thing told before it is deleted.
    void workChanged();
    /// These guests are gone; lists may drop them.
    void erased(const QStringList &refs);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeSearch();
    QWidget *makeDryRun();
    QWidget *makeRunning();
    QWidget *makeReport();
    void makeFoot();
    void refresh();
    void refreshDryRun();
    void refreshRunning();
    void refreshReport();
    void refreshFoot();
    void changeClues();
    void saveReport();
    void savePdf();
    [[nodiscard]] bool needsName() const;

    Ask &m_ask;
    Erasure m_erasure;
    EraseModel *m_model;
    Steps *m_steps;
    QStackedWidget *m_pages;
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace edgewise
