#pragma once

#include "app/console/exchange.h"
#include "ui/shell/theme.h"

#include <QColor>
#include <QList>
#include <QRectF>
#include <QString>
#include <QWidget>

#include <chrono>

namespace edgewise {

/// Where the time of a call went (mockup 31): one bar whose parts are as long as they took, and a legend in words and numbers. A screen
/// reader hears it as one sentence.
class TimingsBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TimingsBar(QWidget *parent = nullptr);

    void setTimings(const Timings &timings);
    /// "84 ms in all: DNS 1 ms, connect 8 ms, …"
    [[nodiscard]] QString sentence() const;
    /// What the mouse hears there; the whole sentence between the parts.
    [[nodiscard]] QString wordsAt(const QPoint &place) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Part
    {
        QString name;
        QString meaning;
        std::chrono::microseconds time;
        theme::Colour colour;
        qreal opacity;
    };
    struct Legend
    {
        QRect place;
        QString text;
        int part; ///< -1: the unit.
    };

    [[nodiscard]] QList<QRectF> bars() const;
    [[nodiscard]] QList<Legend> legend(int width) const;
    [[nodiscard]] QColor colourOf(const Part &part) const;

    QList<Part> m_parts;
    std::chrono::microseconds m_total{};
};

} // namespace edgewise
