#pragma once

#include "app/connections/connection.h"
#include "app/edge/deletionhistory.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace edgewise {

class Banner;
class CheckLine;
class EnvironmentChip;
class TwoColumns;

/// What deleting all content means, what should be done before, what it touches, and the button for it (mockup 29b). Deletes nothing by
/// itself.
class DeleteContentPage final : public QWidget
{
    Q_OBJECT

public:
    /// A file that was written before.
    struct Saved
    {
        QString path = {};
        QDateTime at = {};
        bool operator==(const Saved &) const = default;
    };

    explicit DeleteContentPage(QWidget *parent = nullptr);

    void setConnection(const Connection &connection);
    /// @param refusal  why it is refused; empty when it is not
    void setRefusal(const QString &refusal);
    /// @param tenantId  as the webhooks tell; -1 webhooks: not known
    void setTenant(const QString &tenantId, int webhooks, int failing);
    void setSaved(const Saved &settings, const Saved &webhooks);
    void setEarlier(const QList<PastDeletion> &deletions);
    /// While it is asked for, counted down or sent.
    void setBusy(bool busy);
    [[nodiscard]] Banner *result() const { return m_result; }
    [[nodiscard]] TwoColumns *columns() const { return m_columns; }

Q_SIGNALS:
    void deleteWanted();
    void clearCacheWanted();
    void saveSettingsWanted();
    void saveWebhooksWanted();
    void showInFolderWanted(const QString &path);
    void editConnectionWanted();

private:
    QWidget *makeMain();
    QWidget *makeSide();
    QWidget *makeComparison();
    QWidget *makeDanger();
    void refreshButton();

    Saved m_savedSettings;
    Saved m_savedWebhooks;
    QLabel *m_title;
    Banner *m_refused;
    Banner *m_result;
    CheckLine *m_settings;
    CheckLine *m_webhooks;
    QLabel *m_dangerTitle;
    QPushButton *m_delete;
    QLabel *m_name;
    EnvironmentChip *m_chip;
    QLabel *m_tenant;
    QLabel *m_since;
    QLabel *m_hooks;
    QWidget *m_earlierPart;
    QGridLayout *m_earlier;
    TwoColumns *m_columns;
    bool m_isRefused = false;
    bool m_isBusy = false;
};

} // namespace edgewise
