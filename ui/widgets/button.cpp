#include "ui/widgets/button.h"

#include "ui/shell/icons.h"

#include <QStyle>

namespace edgewise {

namespace {

theme::Colour inkOf(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Normal:
    case ButtonKind::Flat: return theme::Colour::Text;
    case ButtonKind::Primary: return theme::Colour::OnAccent;
    case ButtonKind::Danger: return theme::Colour::Bad;
    case ButtonKind::DangerFilled: return theme::Colour::OnBad;
    case ButtonKind::Link: return theme::Colour::Accent;
    }
    return theme::Colour::Text;
}

} // namespace

QPushButton *button(const QString &name, const QString &text, const QString &iconName, ButtonKind kind, bool iconOnly, bool small)
{
    auto *made = new QPushButton;
    made->setObjectName(name);
    if (iconOnly) {
        made->setToolTip(text);
        made->setAccessibleName(text);
    } else {
        made->setText(text);
    }
    made->setProperty("small", small);
    made->setProperty("iconName", iconName);
    made->setAutoDefault(false);
    made->setSizePolicy(iconOnly ? QSizePolicy::Fixed : QSizePolicy::Minimum, QSizePolicy::Fixed);
    setKind(made, kind);
    return made;
}

void setKind(QPushButton *button, ButtonKind kind)
{
    button->setProperty("kind", int(kind));
    const bool strong = kind == ButtonKind::Primary || kind == ButtonKind::Danger || kind == ButtonKind::DangerFilled;
    const bool small = button->property("small").toBool();
    button->setFont(
        theme::font(small ? (strong ? theme::Type::HintStrong : theme::Type::Hint) : (strong ? theme::Type::Strong : theme::Type::Base)));
    const QString iconName = button->property("iconName").toString();
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName, inkOf(kind)));
    button->update();
}

} // namespace edgewise
