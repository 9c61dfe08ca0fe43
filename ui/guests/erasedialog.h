#pragma once

#include "app/guests/erasure.h"
#include "ui/shell/statusbar.h"
#include "ui/shell/tenantdialog.h"

#include <memory>

class QStackedWidget;

namespace edgewise {

class Ask;
class Banner;
class EraseModel;
class Steps;

/// Erases a person (mockup 23): search, dry run, running, report. While it erases it can be closed; it is hidden then, the work goes on,
/// and work() says how far it is, for the status bar. It goes by itself once it is closed and nothing runs.
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
    /// How far it is; a click shows the dialog again. For StatusBar::setWork().
    [[nodiscard]] Work work();
    /// Whether the status bar should speak of it: it was closed, and runs or has something to tell.
    [[nodiscard]] bool isInBackground() const { return m_isInBackground; }

    /// While guests are erased: hides. Else: ends.
    void reject() override;

Q_SIGNALS:
    /// work() or isInBackground() says something else now.
    void workChanged();
    /// These guests are gone; lists may drop them.
    void erased(const QStringList &refs);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Page { Search, DryRun, Running, Report };
    struct Parts;

    QWidget *makeSearch();
    QWidget *makeDryRun();
    QWidget *makeRunning();
    QWidget *makeReport();
    void makeFoot();
    void refresh();
    void refreshBanner();
    void refreshDryRun();
    void refreshRunning();
    void refreshReport();
    void refreshFoot();
    void tellErased(int match);
    void changeClues();
    void saveReport();
    void savePdf();
    /// In the foot, because the banner may hold what is left to do.
    void tellSaved(const QString &path, const QString &problem);
    [[nodiscard]] Page page() const;
    /// The tenant's name has to be typed: production, or more than one guest.
    [[nodiscard]] bool needsName() const;

    Ask &m_ask;
    Erasure m_erasure;
    EraseModel *m_model;
    Steps *m_steps;
    Banner *m_banner;
    QStackedWidget *m_pages;
    std::unique_ptr<Parts> m_parts;
    QStringList m_toldErased;
    bool m_sawDryRun = false;
    bool m_isInBackground = false;
};

} // namespace edgewise
