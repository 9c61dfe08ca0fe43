#include "ui/connections/iconlabel.h"

#include "ui/shell/icons.h"

#include <QPainter>

namespace edgewise {

IconLabel::IconLabel(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(theme::iconSmall, theme::iconSmall);
}

IconLabel::IconLabel(const QString &name, theme::Colour tint, QWidget *parent)
    : IconLabel(parent)
{
    setIcon(name, tint);
}

void IconLabel::setIcon(const QString &name, theme::Colour tint)
{
    m_name = name;
    m_tint = tint;
    update();
}

QSize IconLabel::sizeHint() const
{
    return {theme::iconSmall, theme::iconSmall};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    if (m_name.isEmpty())
        return;
    QPainter painter(this);
    icon(m_name, m_tint).paint(&painter, rect());
}

} // namespace edgewise
