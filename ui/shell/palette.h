#pragma once

#include "ui/shell/command.h"
#include "ui/shell/popup.h"

class QLabel;
class QLineEdit;
class QListView;

namespace edgewise {

class ConnectionList;
class PaletteModel;

/// Everything one can do, by name (Ctrl+K, mockup 07).
class Palette final : public Popup
{
    Q_OBJECT

public:
    /// @param connections  whose chips stand behind the lines that would switch to them
    Palette(const ConnectionList &connections, QWidget *parent);

    /// Opens over `field`, a rectangle in global coordinates, with nothing typed.
    void open(const QList<Command> &commands, const QRect &field);
    /// Other commands; what is typed stays, and what was chosen with the arrows.
    void update(const QList<Command> &commands);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyInk();
    void search(const QString &typed);
    void step(int rows);
    void runCurrent();
    void fit();

    PaletteModel *m_model;
    QLineEdit *m_input;
    QLabel *m_count;
    QListView *m_list;
};

} // namespace edgewise
