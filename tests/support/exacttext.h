#pragma once

#include "app/core/exactjson.h"

namespace edgewise {

/// JSON written with ' for ", which keeps it readable in a test.
inline ExactJson json(QByteArray text)
{
    const Result<ExactJson> read = ExactJson::parse(text.replace('\'', '"'));
    return read ? *read : ExactJson(QStringLiteral("not JSON"));
}

/// And back.
inline QString toText(const ExactJson &value)
{
    return QString::fromUtf8(value.toJson()).replace(u'"', u'\'');
}

} // namespace edgewise
