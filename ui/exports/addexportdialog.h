#pragma once

#include "app/exports/exportlist.h"
#include "app/exports/exportservice.h"

#include <QDialog>

#include <stop_token>

class QLineEdit;
class QPushButton;

namespace edgewise {

class Banner;
class ElidedLabel;
class Field;

/// Asks for the friendly ID or UUID of an export, and reads its jobs at once to see whether there is one.
class AddExportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @param service  outlives the dialog
    /// @param known    those remembered already
    AddExportDialog(ExportService &service, QList<RememberedExport> known, QWidget *parent = nullptr);
    ~AddExportDialog() override;

    /// Friendly IDs that are known to exist; those remembered already are left out.
    void setSuggestions(const QStringList &friendlyIds);

public Q_SLOTS:
    /// Looks whether there is such an export; the dialog closes when there is.
    void accept() override;

Q_SIGNALS:
    /// @param runs  what the service answered; without jobs when it did not
    void added(const edgewise::RememberedExport &remembered, const edgewise::ExportRuns &runs);
    void editConnectionWanted();

private:
    void check();
    void setLooking(bool looking);
    void answered(const Result<ExportRuns> &runs);
    void keep(const ExportRuns &runs, bool wasRead);
    [[nodiscard]] RememberedExport typed() const;

    ExportService &m_service;
    QList<RememberedExport> m_known;
    std::stop_source m_look;
    QLineEdit *m_reference;
    QLineEdit *m_label;
    Field *m_referenceField;
    Field *m_labelField;
    Banner *m_banner;
    ElidedLabel *m_state;
    QPushButton *m_add;
};

} // namespace edgewise
