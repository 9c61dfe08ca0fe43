#pragma once

#include "ui/shell/theme.h"

#include <QWidget>

namespace edgewise {

/// An icon of the set that stands by itself and follows the theme. It says nothing to a screen reader: the words beside it do.
class IconLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(int size = theme::iconSmall, QWidget *parent = nullptr);
    void setIcon(const QString &name, theme::Colour tint);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    theme::Colour m_tint = theme::Colour::Muted;
};

} // namespace edgewise
