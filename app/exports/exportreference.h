#pragma once

#include <QCoreApplication>
#include <QString>

namespace edgewise {

/// What names an export: its friendly ID, or its UUID (audience-export-api.md section 2).
struct ExportReference
{
    QString text;

    bool operator==(const ExportReference &) const = default;

    /// Of what was typed or pasted: without spaces around it, out of an address of the API, without the braces of a UUID.
    static ExportReference typed(const QString &text);
    [[nodiscard]] bool isUuid() const;
    /// Why it can be neither; empty when it can.
    [[nodiscard]] QString problem() const;

    Q_DECLARE_TR_FUNCTIONS(edgewise::ExportReference)
};

} // namespace edgewise
