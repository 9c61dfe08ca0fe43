#pragma once

#include <QLineEdit>

class QPushButton;

namespace edgewise {

/// A line to type into, with a small button inside its trailing end.
class ButtonEdit final : public QLineEdit
{
    Q_OBJECT

public:
    /// Becomes the button's owner.
    explicit ButtonEdit(QPushButton *button, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    QPushButton *m_button;
};

} // namespace edgewise
