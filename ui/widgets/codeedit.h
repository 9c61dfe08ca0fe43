#pragma once

#include <QPlainTextEdit>

namespace edgewise {

class CodeHighlighter;

/// JSON (or other text) in the fixed font: a gutter with line numbers, highlighting, Tab indents (Ctrl+Tab leaves; read-only, Tab
/// leaves). Read-only it is an inset on the window's colour without a gutter.
class CodeEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    enum class Language { Json, Http, Plain };

    explicit CodeEdit(bool readOnly = false, QWidget *parent = nullptr);

    void setLanguage(Language language);
    /// Read-only is an inset on the window's colour, without a gutter.
    void setReadOnly(bool readOnly);
    /// Marks a line with a problem (0 based); -1 none.
    void setProblemLine(int line);
    /// Selects the next hit of `text`, from the cursor on, and wraps; false when there is none.
    bool findNext(const QString &text, bool backwards = false);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Gutter;
    void layoutGutter();
    void paintGutter(QPaintEvent *event);
    void applyTheme();

    Gutter *m_gutter;
    CodeHighlighter *m_highlighter;
    int m_problemLine = -1;
};

/// Whether `text` is JSON, and if not, where and why.
struct JsonProblem
{
    int line = -1; ///< 0 based; -1: it is JSON.
    QString text;  ///< "Line 3: a comma is missing before this."
};
[[nodiscard]] JsonProblem jsonProblem(const QString &text);

} // namespace edgewise
