#pragma once

#include <QByteArray>

namespace edgewise {

/// JSON with its quotes written as apostrophes: moc drops a class with raw strings that hold quotes.
inline QByteArray quoted(QByteArray json)
{
    return json.replace('\'', '"');
}

} // namespace edgewise
