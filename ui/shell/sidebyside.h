#pragma once

#include <QPointer>
#include <QWidget>

namespace edgewise {

/// The place of the panes, and a panel at its trailing side: beside it where there is room, over it where there is not. The line between
/// them can be moved. Escape in the panel closes it.
class SideBySide final : public QWidget
{
    Q_OBJECT

public:
    explicit SideBySide(QWidget *place, QWidget *parent = nullptr);

    /// Becomes the panel's owner. It is closed at first.
    void setPanel(QWidget *panel);
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    /// An open panel takes the focus and gives it back when it closes.
    void setOpen(bool open);
    [[nodiscard]] int panelWidth() const { return m_width; }
    void setPanelWidth(int width);
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void openChanged(bool open);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Edge;

    void arrange();
    [[nodiscard]] bool hasPanelFocus() const;

    QWidget *m_place;
    QWidget *m_panel = nullptr;
    Edge *m_edge;
    QPointer<QWidget> m_before; ///< Had the focus when the panel opened.
    int m_width;
    bool m_isOpen = false;
};

} // namespace edgewise
