#pragma once

#include <QAbstractScrollArea>
#include <QByteArray>
#include <QString>

namespace edgewise {

/// Bytes of any number, sixteen a line: where they are, what they are, and what they would be as characters. Only the lines in sight are
/// painted. Arrows move, Shift chooses, Ctrl+C copies the chosen lines.
class HexView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit HexView(QWidget *parent = nullptr);

    void setBytes(const QByteArray &bytes);
    [[nodiscard]] QByteArray bytes() const { return m_bytes; }
    [[nodiscard]] qsizetype lineCount() const;
    /// "00000010  89 50 4e 47 0d 0a 1a 0a  00 00 00 0d 49 48 44 52  |.PNG........IHDR|"
    [[nodiscard]] QString line(qsizetype line) const;
    [[nodiscard]] qsizetype currentLine() const { return m_current; }
    void setCurrentLine(qsizetype line, bool choose = false);
    /// The chosen lines, or the current one.
    [[nodiscard]] QString selectedText() const;

Q_SIGNALS:
    void currentLineChanged(qsizetype line);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] int linesInSight() const;
    [[nodiscard]] qsizetype lineAt(int y) const;
    void fitScrollBars();
    void copy() const;

    QByteArray m_bytes;
    qsizetype m_current = 0;
    qsizetype m_anchor = 0;
};

} // namespace edgewise
