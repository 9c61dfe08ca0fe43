#pragma once

#include <QPoint>
#include <QString>
#include <QWidget>

namespace edgewise {

/// A key or a chord as it is printed on a keyboard: "Ctrl+K" in a small frame.
class KeyCap final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyCap(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override { return size(m_text); }

    static QSize size(const QString &text);
    static void paint(QPainter *painter, const QRect &rect, const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

} // namespace edgewise
