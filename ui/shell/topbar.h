#pragma once

#include <QWidget>

#include <optional>

class QAbstractButton;

namespace edgewise {

class BarButton;
struct Connection;

/// The upper edge of the window: which connection this is, the search field, and whether all is well. Production colours it.
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    void setConnection(const std::optional<Connection> &connection);
    /// What needs a look, in words; empty says that all is well, and nothing at all that nobody has looked yet.
    void setHealth(const std::optional<QString> &words);

    /// Where the switcher and the palette open, in global coordinates.
    [[nodiscard]] QPoint switcherCorner() const;
    [[nodiscard]] QRect searchField() const;

Q_SIGNALS:
    void switcherWanted();
    void paletteWanted();
    void healthWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QColor m_own;
    bool m_isProduction = false;
    BarButton *m_switcher;
    BarButton *m_search;
    BarButton *m_health;
};

} // namespace edgewise
