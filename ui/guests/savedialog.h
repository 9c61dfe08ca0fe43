#pragma once

#include "app/guests/guestchange.h"
#include "app/net/http.h"
#include "ui/shell/tenantdialog.h"

class QCheckBox;

namespace edgewise {

/// Asks before a guest is saved: what changes, and what exactly is sent (mockup 22). Opens with open(); accepted() saves.
class SaveDialog final : public TenantDialog
{
    Q_OBJECT

public:
    /// @param fresh     the guest as it was just read
    /// @param requests  what will be sent
    /// @param openedAt  since when nobody changed it
    SaveDialog(const Guest &fresh, const Guest &edited, const QList<Request> &requests, const Connection &connection,
               const QDateTime &openedAt, QWidget *parent = nullptr);

    /// Changes of one or two fields are to be saved without asking from now on.
    [[nodiscard]] bool isNotToAskAgain() const;

private:
    QWidget *makeRequests(const QList<Request> &requests);

    QCheckBox *m_notAgain;
};

} // namespace edgewise
