#pragma once

#include "app/guests/guest.h"
#include "ui/shell/tenantdialog.h"

#include <QHash>

class QCheckBox;
class QLabel;

namespace edgewise {

/// Asks before a whole record is replaced: which members the form does not know, and what would be lost (mockup 22). Opens with open();
/// accepted() replaces.
class ReplaceDialog final : public TenantDialog
{
    Q_OBJECT

public:
    /// @param fresh  the guest as it was just read
    ReplaceDialog(const Guest &fresh, const Guest &edited, const Connection &connection, bool isKept, QWidget *parent = nullptr);

    /// What is to be sent: the edited record without the members that lost their tick.
    [[nodiscard]] Guest wanted() const;

private:
    void refresh();

    const Guest m_edited;
    QHash<QString, QCheckBox *> m_ticks;
    QLabel *m_lost;
};

} // namespace edgewise
