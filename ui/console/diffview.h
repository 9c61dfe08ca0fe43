#pragma once

#include "app/console/jsondiff.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QSet>

#include <memory>
#include <utility>

class QPainter;
class QTextLayout;

namespace edgewise {

/// Two texts side by side (mockup 32b): lines that belong together on one row, changed ones marked ~, added + and removed -, gaps where a
/// side has none. Words that differ are underlined. One scroll bar for both; Alt+Down and Alt+Up go from change to change. The left one is
/// A, at the leading edge.
class DiffView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit DiffView(QWidget *parent = nullptr);
    ~DiffView() override;

    /// Shows it from the beginning, with the first change as the current one.
    void setDiff(const JsonDiff &diff);
    /// Folds what is equal, but for a few lines around each change.
    void setDifferencesOnly(bool only);
    void nextChange();
    void previousChange();
    /// "Line 9 changed: … became …": the current row, for those who cannot see it.
    [[nodiscard]] QString currentWords() const;
    /// The chosen rows of the side that was clicked last.
    void copy();

Q_SIGNALS:
    /// 1 based; 0 of 0: there is none.
    void changeChosen(int current, int count);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    enum Side { Left, Right };

    /// What is painted below each other: a row, or `count` equal ones that are folded.
    struct Item
    {
        int row = 0;
        int count = 0;
        int top = 0;

        [[nodiscard]] bool isFold() const { return count > 0; }
    };

    void arrange();
    void append(int row, int count);
    void updateScrollBars();
    [[nodiscard]] int lineOf(int row, Side side) const;
    [[nodiscard]] QString textOf(int row, Side side) const;
    [[nodiscard]] int itemOf(int row) const;
    [[nodiscard]] int itemAt(int y) const;
    [[nodiscard]] int heightOf(int item) const;
    [[nodiscard]] QRect column(Side side) const;
    [[nodiscard]] std::pair<int, int> changedRows(int change) const;
    [[nodiscard]] const QTextLayout &layoutOf(int row, Side side);
    void paintRow(QPainter &painter, const Item &item, Side side, int y);
    void paintFold(QPainter &painter, const Item &item, Side side, int y);
    void open(int item);
    void goTo(int item, bool extends);
    void goToChange(int change);
    void reveal(int item);
    void tell();

    JsonDiff m_diff;
    QList<Item> m_items;
    QSet<int> m_opened; ///< First rows of the stretches that were opened by hand.
    QCache<qint64, QTextLayout> m_layouts;
    bool m_differencesOnly = false;
    int m_change = -1;
    int m_current = 0; ///< A row; of a fold its first one.
    int m_anchor = 0;
    Side m_side = Right;
    int m_numbers = 0; ///< Width of the column of line numbers.
    int m_width = 0;   ///< Of the longest line.
};

} // namespace edgewise
