#pragma once

#include "ui/shell/ask.h"

#include <QDialog>

namespace edgewise {

/// Asks before damage is done (mockup 09). The safe button is the default and has the focus; where a name has to be typed, neither is, and
/// Enter does nothing.
class ConfirmDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ConfirmDialog(const Confirmation &question, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool m_typed;
};

} // namespace edgewise
