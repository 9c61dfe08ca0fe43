#pragma once

#include <QDateTime>
#include <QString>

namespace edgewise {

/// A time of the export API: with or without a fraction, with "Z" or an offset; UTC without either. Invalid when it is no time.
[[nodiscard]] inline QDateTime exportTime(const QString &text)
{
    QDateTime time = QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs);
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toUTC();
}

} // namespace edgewise
