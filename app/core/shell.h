#pragma once

#include <QByteArray>
#include <QString>

namespace edgewise {

/// A word for a POSIX shell, in single quotes: nothing in it means anything to the shell.
[[nodiscard]] QString shellQuoted(QString text);

/// The same of any bytes but NUL, for bash: what cannot be typed, or is no UTF-8, is written as $'\x1b' (Bash Reference Manual 3.1.2.4).
[[nodiscard]] QString bashQuoted(const QByteArray &bytes);

/// A string of PowerShell, in single quotes (about_Quoting_Rules). A newline in it is the newline of the text it is pasted with.
[[nodiscard]] QString powerShellQuoted(const QString &text);

} // namespace edgewise
