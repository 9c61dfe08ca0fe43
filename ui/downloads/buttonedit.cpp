#include "ui/downloads/buttonedit.h"

#include "ui/shell/theme.h"

#include <QEvent>
#include <QPushButton>
#include <QStyle>

namespace edgewise {

ButtonEdit::ButtonEdit(QPushButton *button, QWidget *parent)
    : QLineEdit(parent)
    , m_button(button)
{
    button->setParent(this);
    button->setCursor(Qt::ArrowCursor);
    arrange();
    setTabOrder(this, button);
}

void ButtonEdit::arrange()
{
    const QSize size = m_button->sizeHint();
    const QRect place(width() - size.width() - theme::u1, (height() - size.height()) / 2, size.width(), size.height());
    m_button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    const int room = size.width() + theme::u1;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    setTextMargins(isMirrored ? room : 0, 0, isMirrored ? 0 : room, 0);
}

void ButtonEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    arrange();
}

void ButtonEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        arrange();
}

} // namespace edgewise
