#pragma once

#include "app/guests/dossier.h"

#include <QCoreApplication>

namespace edgewise {

/// A dossier for people to read, and as a file.
struct DossierPrint
{
    /// "dossier-Ada-Byrne-2031-03-11.pdf"
    [[nodiscard]] static QString fileName(const Guest &guest, const QDate &day);
    /// For Ask::saveFile(): PDF, JSON.
    [[nodiscard]] static QString filter();
    /// Tables of all members and pairs, as rich text; everything of the record is escaped.
    [[nodiscard]] static QString html(const Dossier &dossier);
    /// Reads everything and writes it to `path`: JSON when it ends so, else PDF. The file gets its name when it is whole and is readable by
    /// its owner only.
    [[nodiscard]] static Pending<> save(GuestService &service, const QString &ref, const QString &tenant, const QString &path,
                                        QObject *context, std::stop_token stop = {});

    Q_DECLARE_TR_FUNCTIONS(edgewise::DossierPrint)
};

} // namespace edgewise
