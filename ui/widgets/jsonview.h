#pragma once

#include "app/core/jsonlines.h"

#include <QAbstractScrollArea>
#include <QStringList>

#include <memory>

namespace edgewise {

/// JSON of any size, pretty-printed, in the fixed font (mockup 31): gutter with line numbers, folding, search, the path of the current
/// line. Only the lines in sight are painted; reading and searching go on in the background. Copy (Ctrl+C), context menu, keys as in an
/// editor; Left and Right fold, unfold and go to what a line is in, * unfolds all below. Stands from left to right in every language.
class JsonView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit JsonView(QWidget *parent = nullptr);
    ~JsonView() override;

    /// Shows another body, from its beginning. What is under way for the last one ends.
    void setBody(const QByteArray &json);
    [[nodiscard]] QByteArray body() const;
    [[nodiscard]] qint64 lineCount() const;
    /// Whether the whole body has been read.
    [[nodiscard]] bool isReady() const;

    /// Marks every place where it stands and goes to the first from the current line on. An empty text ends the search.
    void find(const JsonLines::Find &what);
    void findNext();
    void findPrevious();
    [[nodiscard]] qint64 matchCount() const;
    [[nodiscard]] qint64 currentMatch() const; ///< 1 based; 0: none.

    void setWrap(bool wrap);
    void foldAll();
    void unfoldAll();
    [[nodiscard]] bool isFolded(qint64 line) const;
    void setFolded(qint64 line, bool folded);
    [[nodiscard]] qint64 currentLine() const;
    void setCurrentLine(qint64 line);
    /// Goes to the value that has those names and numbers one inside the other, unfolded; once the body is read.
    void goTo(const QStringList &names);
    [[nodiscard]] QString currentPath() const;
    /// The lines in sight, as they are shown.
    [[nodiscard]] QString visibleText() const;
    /// Puts the whole body, as it came, on the clipboard.
    void copyBody();

Q_SIGNALS:
    void ready();
    void currentPathChanged(const QString &path);
    /// The number of matches or the current one; `isComplete` once the whole body has been searched.
    void matchesChanged(qint64 current, qint64 count, bool isComplete);
    /// What was looked for is no regular expression; empty when it is.
    void findProblem(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    class Parts;
    friend class JsonViewAccessible;
    std::unique_ptr<Parts> m_parts;
};

} // namespace edgewise
