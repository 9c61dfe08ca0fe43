#pragma once

#include <QFrame>

class QRadioButton;

namespace edgewise {

/// The frame around an option: tinted when its radio button is on, and a click anywhere on it chooses it.
class OptionFrame final : public QFrame
{
    Q_OBJECT

public:
    explicit OptionFrame(QRadioButton *radio, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QRadioButton *m_radio;
};

} // namespace edgewise
