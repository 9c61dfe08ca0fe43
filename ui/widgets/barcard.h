#pragma once

#include "ui/shell/theme.h"

class QWidget;

/// The card of the bars that lie at the lower edge of a pane for some seconds.
namespace edgewise::barcard {

inline constexpr int height = 48;
inline constexpr int shadow = 8; ///< Of the widget around the card.

/// Paints the card of `bar`, and as much of a line at its foot as time is `left` (0 to 1).
void paint(QWidget *bar, double left, theme::Colour line);

} // namespace edgewise::barcard
