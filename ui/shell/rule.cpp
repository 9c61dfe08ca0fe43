#include "ui/shell/rule.h"

#include "ui/shell/theme.h"

#include <QPainter>

namespace edgewise {

Rule::Rule(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Rule::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme::colour(theme::Colour::Line));
}

} // namespace edgewise
