#pragma once

#include "ui/shell/theme.h"

#include <QLabel>

namespace edgewise {

/// Plain text in a colour of the theme, which it follows.
class InkLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit InkLabel(theme::Colour ink, QWidget *parent = nullptr);

    void setInk(theme::Colour ink);

private:
    void apply();

    theme::Colour m_ink;
};

} // namespace edgewise
