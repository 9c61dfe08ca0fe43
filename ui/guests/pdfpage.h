#pragma once

#include "app/core/pending.h"

namespace edgewise {

/// Writes a page of rich text (Qt's subset of HTML, on white) as a PDF of A4 pages with page numbers, on another thread. The file gets its
/// name when it is whole, and is readable by its owner only.
/// @param title  of the document, for readers
[[nodiscard]] Pending<> writePdf(QObject *context, const QString &html, const QString &title, const QString &path);

} // namespace edgewise
