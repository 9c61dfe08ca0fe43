#pragma once

#include "ui/shell/theme.h"

#include <QFrame>

namespace edgewise {

/// A plain area in a colour of the theme, with a thin line above, at the trailing side, or all around.
class Surface final : public QFrame
{
    Q_OBJECT

public:
    enum class Edge { None, Top, Trailing, All };

    explicit Surface(theme::Colour colour, Edge edge = Edge::None, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    theme::Colour m_colour;
    Edge m_edge;
};

} // namespace edgewise
