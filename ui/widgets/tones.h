#pragma once

#include "ui/shell/theme.h"
#include "ui/widgets/rowdelegate.h"

#include <QRectF>

class QPainter;

namespace edgewise {

/// The colour of a word in that tone. A good state has its word in the text's colour and only its dot in green.
[[nodiscard]] theme::Colour wordColour(Tone tone);
[[nodiscard]] theme::Colour dotColour(Tone tone);
void paintDot(QPainter *painter, const QRectF &rect, Tone tone, Dot dot);

} // namespace edgewise
