#pragma once

#include <QList>
#include <QString>

class QSettings;

namespace edgewise {

/// The languages Edgewise speaks, and the one the person chose. A choice takes effect at the next start.
struct Language
{
    QString code; ///< "de"
    QString name; ///< In that language itself: "Deutsch"

    bool operator==(const Language &) const = default;

    /// English and whatever :/translations/edgewise_*.qm holds.
    [[nodiscard]] static QList<Language> all();
    /// The code that was chosen; empty stands for the desktop's language.
    [[nodiscard]] static QString chosen(const QSettings &settings);
    static void choose(QSettings &settings, const QString &code);
};

} // namespace edgewise
