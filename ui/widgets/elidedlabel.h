#pragma once

#include <QLabel>

namespace edgewise {

/// Plain text that gives way, on one line unless told otherwise: elided where there is no room, whole in its tooltip.
class ElidedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text = {}, QWidget *parent = nullptr);
    /// Goes on below where one line has no room for it, as far as the label is high.
    void setMostLines(int lines);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QString shown() const;

    int m_mostLines = 1;
};

} // namespace edgewise
