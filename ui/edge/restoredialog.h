#pragma once

#include "app/edge/settingsfile.h"
#include "ui/shell/tenantdialog.h"

namespace edgewise {

/// Shows what restoring a file would change, before it is done. Accepted, it is to be done.
class RestoreDialog final : public TenantDialog
{
    Q_OBJECT

public:
    /// @param current   as they are on Experience Edge
    /// @param fileName  for the person
    /// @param tenantId  of the tenant that is written to; empty when not known
    /// @param warning   what else to say first; may be empty
    RestoreDialog(const Connection &connection, const EdgeSettings &current, const SettingsFile &file, const QString &fileName,
                  const QString &tenantId, const QString &warning, QWidget *parent = nullptr);
};

} // namespace edgewise
