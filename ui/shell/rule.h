#pragma once

#include <QWidget>

namespace edgewise {

/// A thin line between two parts of the window.
class Rule final : public QWidget
{
    Q_OBJECT

public:
    explicit Rule(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace edgewise
