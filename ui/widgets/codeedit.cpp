#include "ui/widgets/codeedit.h"

#include "ui/shell/theme.h"
#include "ui/widgets/codehighlighter.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace edgewise {

using theme::Colour;

namespace {

constexpr int indent = 2, gutterPadding = 8, air = 4;

} // namespace

class CodeEdit::Gutter final : public QWidget
{
public:
    explicit Gutter(CodeEdit *edit)
        : QWidget(edit)
        , m_edit(edit)
    {}

protected:
    void paintEvent(QPaintEvent *event) override { m_edit->paintGutter(event); }

private:
    CodeEdit *m_edit;
};

CodeEdit::CodeEdit(bool readOnly, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_gutter(new Gutter(this))
    , m_highlighter(new CodeHighlighter(document()))
{
    setFont(theme::font(theme::Type::Code));
    setFrameShape(StyledPanel);
    setLineWrapMode(NoWrap);
    setTabStopDistance(fontMetrics().horizontalAdvance(u' ') * indent);
    document()->setDocumentMargin(theme::u2);
    // The ground is painted with the frame, whose corners are round.
    viewport()->setAutoFillBackground(false);
    // Structure and addresses read from left to right in every language, and so do the lines that are too long for the view.
    setLayoutDirection(Qt::LeftToRight);
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    document()->setDefaultTextOption(option);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &CodeEdit::layoutGutter);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        if (dy)
            m_gutter->scroll(0, dy);
        else
            m_gutter->update(0, rect.y(), m_gutter->width(), rect.height());
    });
    setReadOnly(readOnly);
}

void CodeEdit::setReadOnly(bool readOnly)
{
    QPlainTextEdit::setReadOnly(readOnly);
    setTabChangesFocus(readOnly);
    // Reading by keyboard needs a cursor as well.
    if (readOnly)
        setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_gutter->setVisible(!readOnly);
    layoutGutter();
    update();
}

void CodeEdit::setLanguage(Language language)
{
    m_highlighter->setLanguage(language);
}

void CodeEdit::setProblemLine(int line)
{
    if (m_problemLine == line)
        return;
    m_problemLine = line;
    applyTheme();
}

bool CodeEdit::findNext(const QString &text, bool backwards)
{
    if (text.isEmpty())
        return false;
    const QTextDocument::FindFlags flags = backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (find(text, flags))
        return true;
    const QTextCursor here = textCursor();
    moveCursor(backwards ? QTextCursor::End : QTextCursor::Start);
    if (find(text, flags))
        return true;
    setTextCursor(here);
    return false;
}

void CodeEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    layoutGutter();
}

void CodeEdit::keyPressEvent(QKeyEvent *event)
{
    if (isReadOnly()) {
        QPlainTextEdit::keyPressEvent(event);
        return;
    }
    QTextCursor cursor = textCursor();
    const QString line = cursor.block().text();
    const qsizetype blanks = std::find_if(line.begin(), line.end(), [](QChar c) { return c != u' '; }) - line.begin();
    if (event->key() == Qt::Key_Tab && event->modifiers() == Qt::ControlModifier) {
        // The editor itself would keep the focus, because Tab means something to it.
        QWidget::focusNextPrevChild(true);
    } else if (event->key() == Qt::Key_Backtab && event->modifiers().testFlag(Qt::ControlModifier)) {
        QWidget::focusNextPrevChild(false);
    } else if (event->key() == Qt::Key_Tab && event->modifiers() == Qt::NoModifier) {
        cursor.insertText(QString(indent - cursor.positionInBlock() % indent, u' '));
    } else if (event->key() == Qt::Key_Backtab) {
        if (blanks == 0) {
            QWidget::focusNextPrevChild(false);
            return;
        }
        cursor.movePosition(QTextCursor::StartOfBlock);
        cursor.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, int(qMin<qsizetype>(blanks, indent)));
        cursor.removeSelectedText();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier) {
        const qsizetype deeper =
            line.first(cursor.positionInBlock()).trimmed().endsWith(u'{') || line.first(cursor.positionInBlock()).trimmed().endsWith(u'[')
                ? indent
                : 0;
        cursor.insertText(u'\n' + QString(qMin<qsizetype>(blanks, cursor.positionInBlock()) + deeper, u' '));
        ensureCursorVisible();
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

void CodeEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_highlighter->rehighlight();
        applyTheme();
    } else if (event->type() == QEvent::EnabledChange) {
        update();
    }
}

void CodeEdit::layoutGutter()
{
    QMargins margins(air, 0, air, 0);
    if (!m_gutter->isHidden()) {
        const qsizetype digits = QString::number(blockCount()).size();
        const int width = int(digits) * fontMetrics().horizontalAdvance(u'9') + 2 * gutterPadding;
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        margins += mirrored ? QMargins(0, 0, width, 0) : QMargins(width, 0, 0, 0);
        m_gutter->setGeometry(mirrored ? this->width() - 1 - width : 1, 1, width, height() - 2);
    }
    // Setting them resizes the viewport, which leads here again.
    if (viewportMargins() != margins)
        setViewportMargins(margins);
}

void CodeEdit::paintGutter(QPaintEvent *event)
{
    QPainter painter(m_gutter);
    painter.setRenderHint(QPainter::Antialiasing);
    // Rounded on the outside only; the frame's ring is painted below it, so the leading edge keeps clear of it.
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const bool ringed = hasFocus() || property("problem").toBool();
    const QRectF all =
        QRectF(m_gutter->rect()).adjusted(!mirrored && ringed ? 1 : 0, ringed ? 1 : 0, mirrored && ringed ? -1 : 0, ringed ? -1 : 0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::colour(Colour::Window));
    painter.drawRoundedRect(all, theme::radius - 1, theme::radius - 1);
    const int edge = mirrored ? 0 : m_gutter->width() - theme::radius;
    painter.drawRect(QRectF(edge, all.top(), theme::radius, all.height()));
    painter.fillRect(QRect(mirrored ? 0 : m_gutter->width() - 1, int(all.top()), 1, int(all.height())), theme::colour(Colour::LineSoft));
    if (property("changed").toBool() && !ringed)
        painter.fillRect(QRect(mirrored ? m_gutter->width() - 2 : 0, theme::u1, 2, m_gutter->height() - 2 * theme::u1),
                         theme::colour(Colour::Accent));

    painter.setFont(font());
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > event->rect().bottom())
            break;
        const bool wrong = block.blockNumber() == m_problemLine;
        painter.setPen(theme::colour(wrong ? Colour::Bad : Colour::Muted));
        painter.drawText(QRectF(0, place.top(), m_gutter->width() - gutterPadding, fontMetrics().lineSpacing()),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(block.blockNumber() + 1));
    }
}

void CodeEdit::applyTheme()
{
    QList<QTextEdit::ExtraSelection> marks;
    if (m_problemLine >= 0) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document()->findBlockByNumber(m_problemLine));
        mark.format.setBackground(theme::colour(Colour::BadSurface));
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks << mark;
    }
    setExtraSelections(marks);
    m_gutter->update();
}

} // namespace edgewise
