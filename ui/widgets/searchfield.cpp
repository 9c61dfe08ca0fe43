#include "ui/widgets/searchfield.h"

#include "ui/shell/icons.h"

#include <QAction>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace edgewise {

SearchField::SearchField(const QString &placeholder, const QString &accessibleName, QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(accessibleName);
    setAccessibleName(accessibleName);
    setPlaceholderText(placeholder);
    setClearButtonEnabled(true);
    // Only a picture: it must not be in the way of the mouse or of a screen reader.
    QAction *glass = addAction(icon(u"search"_s, theme::Colour::Muted), LeadingPosition);
    glass->setEnabled(true);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace edgewise
