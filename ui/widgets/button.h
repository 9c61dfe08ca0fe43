#pragma once

#include <QPushButton>
#include <QToolButton>

namespace edgewise {

/// The kinds of buttons of the look; the style reads them from a dynamic property.
enum class ButtonKind { Normal, Primary, Danger, DangerFilled, Flat, Link };

/// A push button of 32 px (24 when small) with the look of `kind`. `name` is its fixed objectName and, where the text is empty, its
/// accessible name comes from `text` as a tooltip all the same: pass the text always and say with `iconOnly` that only the icon shows.
[[nodiscard]] QPushButton *button(const QString &name, const QString &text, const QString &iconName = {},
                                  ButtonKind kind = ButtonKind::Normal, bool iconOnly = false, bool small = false);
/// Changes the kind later.
void setKind(QPushButton *button, ButtonKind kind);

} // namespace edgewise
