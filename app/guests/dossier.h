#pragma once

#include "app/guests/guestservice.h"

#include <QCoreApplication>
#include <QDateTime>

namespace edgewise {

/// Everything this service holds on a person, for somebody who asks what that is.
struct Dossier
{
    Guest guest;
    QDateTime readAt;
    QString tenant;

    /// Reads the guest and all its data extensions.
    /// @param tenantName  how the connection is called
    [[nodiscard]] static Pending<Dossier> read(GuestService &service, const QString &ref, const QString &tenantName, QObject *context,
                                               std::stop_token stop = {});
    /// The records as the service sent them, numbers as they were written.
    [[nodiscard]] ExactJson toJson() const;
    /// What it cannot tell, in sentences (guest-api.md section 11).
    [[nodiscard]] static QStringList notHeld();

    bool operator==(const Dossier &) const = default;

    Q_DECLARE_TR_FUNCTIONS(edgewise::Dossier)
};

} // namespace edgewise
