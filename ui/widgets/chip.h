#pragma once

#include "ui/widgets/rowdelegate.h"

#include <QWidget>

class QPainter;

namespace edgewise {

/// PRODUCTION on the connection's colour, or TEST with an outline.
class EnvironmentChip final : public QWidget
{
    Q_OBJECT

public:
    explicit EnvironmentChip(QWidget *parent = nullptr);
    void setEnvironment(bool production, const QColor &colour);
    QSize sizeHint() const override;

    /// The same for delegates, right-aligned at `right`; answers with its rectangle.
    static QRect paint(QPainter *painter, const QPoint &rightMiddle, bool production, const QColor &colour);
    static QString word(bool production);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_production = false;
    QColor m_colour;
};

/// A small tag in capitals: "2 CHANGES", "NEW".
class Tag final : public QWidget
{
    Q_OBJECT

public:
    explicit Tag(const QString &text = {}, Tone tone = Tone::Plain, QWidget *parent = nullptr);
    void setText(const QString &text, Tone tone);
    QSize sizeHint() const override;
    static QSize size(const QString &text);
    static void paint(QPainter *painter, const QRect &rect, const QString &text, Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Tone m_tone;
};

} // namespace edgewise
