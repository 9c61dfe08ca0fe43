#pragma once

#include "ui/shell/theme.h"

#include <QIcon>
#include <QPixmap>

namespace edgewise {

/// An icon of the set by its file name in resources/icons ("webhooks", "plus"), painted in `tint` of the theme as it is at that moment,
/// dimmed when disabled, sharp at every scale.
[[nodiscard]] QIcon icon(const QString &name, theme::Colour tint = theme::Colour::Text);

/// A line drawing for empty states and first start ("drawing-webhooks", "drawing-offline", "drawing-sandbox", "drawing-connect", ...), in
/// the theme's muted and accent colours. Sharp at every scale.
[[nodiscard]] QPixmap drawing(const QString &name, qreal devicePixelRatio);

} // namespace edgewise
