#include "ui/console/hexview.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

using theme::Colour;
using theme::colour;

namespace {

constexpr int bytesALine = 16, air = 4, padding = 12;
constexpr int lineLength = 8 + 2 + 3 * bytesALine + 1 + 1 + bytesALine + 2;
constexpr qsizetype mostCopied = 1'000'000; // Lines; a clipboard holds no more with any use.

} // namespace

HexView::HexView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFont(theme::font(theme::Type::Code));
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Bytes"));
    // Offsets and bytes read from left to right in every language.
    setLayoutDirection(Qt::LeftToRight);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    viewport()->setCursor(Qt::IBeamCursor);
}

void HexView::setBytes(const QByteArray &bytes)
{
    m_bytes = bytes;
    m_current = 0;
    m_anchor = 0;
    fitScrollBars();
    verticalScrollBar()->setValue(0);
    setCurrentLine(0);
    viewport()->update();
}

qsizetype HexView::lineCount() const
{
    return (m_bytes.size() + bytesALine - 1) / bytesALine;
}

QString HexView::line(qsizetype line) const
{
    const QByteArray part = m_bytes.mid(line * bytesALine, bytesALine);
    const qsizetype half = bytesALine / 2;
    const QString left = QString::fromLatin1(part.first(std::min(half, part.size())).toHex(' '));
    const QString right = QString::fromLatin1(part.mid(half).toHex(' '));
    QString text = QString::number(line * bytesALine, 16).rightJustified(8, u'0') + u"  "_s + left.leftJustified(3 * half + 1) +
                   right.leftJustified(3 * half - 1);
    text += u" |"_s;
    for (const char byte : part)
        text += QLatin1Char(byte >= ' ' && byte < 0x7f ? byte : '.');
    return text + u'|';
}

void HexView::setCurrentLine(qsizetype line, bool choose)
{
    m_current = std::clamp<qsizetype>(line, 0, std::max<qsizetype>(lineCount() - 1, 0));
    if (!choose)
        m_anchor = m_current;
    QScrollBar *bar = verticalScrollBar();
    if (m_current < bar->value())
        bar->setValue(int(m_current));
    else if (m_current >= bar->value() + linesInSight())
        bar->setValue(int(m_current) - linesInSight() + 1);
    setAccessibleDescription(m_bytes.isEmpty() ? QString() : this->line(m_current));
    viewport()->update();
    Q_EMIT currentLineChanged(m_current);
}

QString HexView::selectedText() const
{
    const auto [first, last] = std::minmax(m_anchor, m_current);
    QStringList lines;
    for (qsizetype i = first; i <= std::min(last, first + mostCopied - 1) && i < lineCount(); ++i)
        lines.append(line(i));
    return lines.join(u'\n');
}

int HexView::lineHeight() const
{
    return fontMetrics().height() + air;
}

int HexView::linesInSight() const
{
    return std::max(1, (viewport()->height() - air) / lineHeight());
}

qsizetype HexView::lineAt(int y) const
{
    return verticalScrollBar()->value() + (y < 0 ? -1 : qsizetype((y - air) / lineHeight()));
}

void HexView::fitScrollBars()
{
    verticalScrollBar()->setRange(0, int(std::max<qsizetype>(0, lineCount() - linesInSight())));
    verticalScrollBar()->setPageStep(linesInSight());
    const int wanted = 2 * padding + lineLength * fontMetrics().horizontalAdvance(u'0');
    horizontalScrollBar()->setRange(0, std::max(0, wanted - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(fontMetrics().horizontalAdvance(u'0'));
}

void HexView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setFont(font());
    const int left = padding - horizontalScrollBar()->value();
    const int advance = fontMetrics().horizontalAdvance(u'0');
    const auto [first, last] = std::minmax(m_anchor, m_current);
    int y = air;
    for (qsizetype i = verticalScrollBar()->value(); i < lineCount() && y < viewport()->height(); ++i, y += lineHeight()) {
        const QRect row(0, y, viewport()->width(), lineHeight());
        if (i >= first && i <= last)
            painter.fillRect(row, colour(hasFocus() ? Colour::Selection : Colour::SelectionIdle));
        const QString text = line(i);
        const auto draw = [&](qsizetype from, qsizetype length, Colour ink) {
            painter.setPen(colour(ink));
            painter.drawText(QRect(left + int(from) * advance, y, int(length + 1) * advance, lineHeight()),
                             int(Qt::AlignVCenter | Qt::TextSingleLine), text.mid(from, length));
        };
        const qsizetype characters = text.indexOf(u'|');
        draw(0, 8, Colour::Muted);
        draw(10, characters - 10, Colour::Text);
        draw(characters, text.size() - characters, Colour::CodeString);
    }
}

void HexView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    fitScrollBars();
}

void HexView::keyPressEvent(QKeyEvent *event)
{
    const bool choose = event->modifiers().testFlag(Qt::ShiftModifier);
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        m_anchor = 0;
        setCurrentLine(lineCount() - 1, true);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Up: setCurrentLine(m_current - 1, choose); break;
    case Qt::Key_Down: setCurrentLine(m_current + 1, choose); break;
    case Qt::Key_PageUp: setCurrentLine(m_current - linesInSight(), choose); break;
    case Qt::Key_PageDown: setCurrentLine(m_current + linesInSight(), choose); break;
    case Qt::Key_Home: setCurrentLine(0, choose); break;
    case Qt::Key_End: setCurrentLine(lineCount() - 1, choose); break;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void HexView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        setCurrentLine(lineAt(event->position().toPoint().y()), event->modifiers().testFlag(Qt::ShiftModifier));
}

void HexView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        setCurrentLine(lineAt(event->position().toPoint().y()), true);
}

void HexView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(icon(u"copy"_s), tr("Copy")), &QAction::triggered, this, &HexView::copy);
    connect(menu->addAction(tr("Select all")), &QAction::triggered, this, [this] {
        m_anchor = 0;
        setCurrentLine(lineCount() - 1, true);
    });
    menu->popup(event->globalPos());
}

void HexView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void HexView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void HexView::copy() const
{
    QGuiApplication::clipboard()->setText(selectedText());
}

} // namespace edgewise
