#pragma once

#include "ui/shell/theme.h"

#include <QLabel>

namespace edgewise {

/// Words in a colour and a type of the theme; follows when light turns to dark.
class TintedLabel final : public QLabel
{
    Q_OBJECT

public:
    TintedLabel(theme::Type type, theme::Colour tint, QWidget *parent = nullptr);

    void setTint(theme::Colour tint);

private:
    void apply();

    theme::Colour m_tint;
};

} // namespace edgewise
