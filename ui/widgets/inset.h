#pragma once

#include <QWidget>

namespace edgewise {

/// A round line around what belongs together; what is inside comes with a layout.
class Inset final : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace edgewise
