#pragma once

#include <QWidget>

class QScrollArea;
class QSplitter;
class QVBoxLayout;

namespace edgewise {

/// A page of a pane: what one works on, and beside it what belongs to it; below it where there is no room. Both scroll.
class TwoColumns final : public QWidget
{
    Q_OBJECT

public:
    /// @param foot  stays below the main column, such as a Save bar; may be nullptr
    TwoColumns(QWidget *main, QWidget *foot, QWidget *side, QWidget *parent = nullptr);

    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);
    /// Scrolls until that widget of it can be seen.
    void showWidget(QWidget *widget);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void arrange();
    void divide();

    QSplitter *m_splitter;
    QScrollArea *m_mainArea;
    QScrollArea *m_sideArea;
    QVBoxLayout *m_column; ///< In the main column: main, and side where it is narrow.
    QVBoxLayout *m_sideColumn;
    QWidget *m_side;
    QByteArray m_state;
    bool m_isNarrow = false;
    bool m_wasShown = false;
};

} // namespace edgewise
