#pragma once

#include "app/core/exactjson.h"

#include <QByteArray>
#include <QString>

namespace edgewise {

/// UTF-8 as it is: QString::fromUtf8() takes a byte order mark away, which within a document is a character like others.
[[nodiscard]] QString exactText(QByteArrayView utf8);

/// What a scalar without quotes means: YAML 1.2, core schema (section 10.3.2). Numbers keep the text they were written with as far as JSON
/// can write it; infinity and "not a number" stay texts.
[[nodiscard]] ExactJson plainYaml(QByteArrayView text);

/// A scalar with a tag: of "tag:yaml.org,2002:int" and the like what the tag says, as far as the text fits; a text otherwise.
[[nodiscard]] ExactJson taggedYaml(QByteArrayView tag, QByteArrayView text);

/// A value as YAML in blocks that means the same. Texts that could be taken for something else stand in quotes.
[[nodiscard]] QByteArray toYaml(const ExactJson &value);

} // namespace edgewise
