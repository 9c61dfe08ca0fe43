#pragma once

#include "ui/widgets/codeedit.h"

#include <QSyntaxHighlighter>

namespace edgewise {

/// Colours JSON, or an HTTP message whose body is JSON.
class CodeHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit CodeHighlighter(QTextDocument *document);
    void setLanguage(CodeEdit::Language language);

protected:
    void highlightBlock(const QString &text) override;

private:
    void highlightJson(const QString &text);
    void highlightHead(const QString &text);

    CodeEdit::Language m_language = CodeEdit::Language::Json;
};

} // namespace edgewise
