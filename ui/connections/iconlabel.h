#pragma once

#include "ui/shell/theme.h"

#include <QWidget>

namespace edgewise {

/// A small icon beside words; decoration only, the words say the same.
class IconLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(QWidget *parent = nullptr);
    IconLabel(const QString &name, theme::Colour tint, QWidget *parent = nullptr);

    void setIcon(const QString &name, theme::Colour tint);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    theme::Colour m_tint = theme::Colour::Muted;
};

} // namespace edgewise
