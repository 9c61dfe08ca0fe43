#pragma once

#include "ui/shell/theme.h"

#include <QAbstractButton>

namespace edgewise {

/// A button of the top bar. It paints itself, because the bar changes its colour with the connection.
class BarButton final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Kind { Switcher, Search, Health };

    explicit BarButton(Kind kind, QWidget *parent = nullptr);

    void setEnvironment(const QColor &own, bool production, bool hasChip);
    void setTone(theme::Colour dot);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect place(const QRect &rect) const;
    void paintFrame(QPainter &painter) const;
    void paintSwitcher(QPainter &painter) const;
    void paintSearch(QPainter &painter) const;
    void paintHealth(QPainter &painter) const;

    Kind m_kind;
    QColor m_own;
    bool m_isProduction = false;
    bool m_hasChip = false;
    theme::Colour m_dot = theme::Colour::Good;
};

} // namespace edgewise
