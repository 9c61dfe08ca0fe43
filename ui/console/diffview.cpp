#include "ui/console/diffview.h"

#include "ui/shell/theme.h"
#include "ui/widgets/codeline.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

using theme::Colour;
using theme::colour;
using Kind = JsonDiff::Kind;

namespace {

constexpr int rowHeight = codeline::height, foldHeight = 24 + 2 * theme::u1, air = theme::u1;
constexpr int around = 3; // equal rows that stay beside a change
constexpr int fewest = 4; // rows that are worth folding
constexpr int signWidth = 14, bar = 3;
constexpr qsizetype longest = 2000;
constexpr int rememberedLines = 600;

/// Where the part begins and ends that differs, whole words.
std::pair<qsizetype, qsizetype> differing(const QString &text, const QString &other)
{
    const auto isOfWord = [](QChar c) { return c.isLetterOrNumber() || c == u'_'; };
    const qsizetype shorter = std::min(text.size(), other.size());
    qsizetype head = 0, tail = 0;
    while (head < shorter && text[head] == other[head])
        ++head;
    while (tail < shorter - head && text[text.size() - 1 - tail] == other[other.size() - 1 - tail])
        ++tail;
    while (head > 0 && isOfWord(text[head - 1]))
        --head;
    while (tail > 0 && isOfWord(text[text.size() - tail]))
        --tail;
    return {head, std::max(head, text.size() - tail)};
}

/// To assistive technology, the words of the current row.
class DiffViewAccessible final : public QAccessibleWidget
{
public:
    explicit DiffViewAccessible(DiffView *view)
        : QAccessibleWidget(view, QAccessible::StaticText)
    {}

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value || kind == QAccessible::Description)
            return static_cast<const DiffView *>(widget())->currentWords();
        return QAccessibleWidget::text(kind);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        return state;
    }
};

QAccessibleInterface *accessibleOf(const QString &, QObject *object)
{
    auto *view = qobject_cast<DiffView *>(object);
    return view ? new DiffViewAccessible(view) : nullptr;
}

} // namespace

DiffView::DiffView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    static const bool isInstalled = (QAccessible::installFactory(accessibleOf), true);
    Q_UNUSED(isInstalled)
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    m_layouts.setMaxCost(rememberedLines);
}

DiffView::~DiffView() = default;

void DiffView::setDiff(const JsonDiff &diff)
{
    m_diff = diff;
    m_opened.clear();
    m_layouts.clear();
    m_current = m_anchor = 0;
    m_change = -1;
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
    arrange();
    if (m_diff.changes.isEmpty())
        Q_EMIT changeChosen(0, 0);
    else
        goToChange(0);
}

void DiffView::setDifferencesOnly(bool only)
{
    if (m_differencesOnly == only)
        return;
    m_differencesOnly = only;
    m_opened.clear();
    arrange();
    reveal(itemOf(m_current));
}

void DiffView::nextChange()
{
    const auto next = std::upper_bound(m_diff.changes.cbegin(), m_diff.changes.cend(), m_current,
                                       [](int row, const JsonDiff::Change &change) { return row < change.row; });
    if (!m_diff.changes.isEmpty())
        goToChange(next == m_diff.changes.cend() ? 0 : int(next - m_diff.changes.cbegin()));
}

void DiffView::previousChange()
{
    const auto from = std::lower_bound(m_diff.changes.cbegin(), m_diff.changes.cend(), m_current,
                                       [](const JsonDiff::Change &change, int row) { return change.row < row; });
    if (!m_diff.changes.isEmpty())
        goToChange(from == m_diff.changes.cbegin() ? int(m_diff.changes.size()) - 1 : int(from - m_diff.changes.cbegin()) - 1);
}

void DiffView::goToChange(int change)
{
    m_change = change;
    m_current = m_anchor = int(m_diff.changes.at(change).row);
    const auto [first, last] = changedRows(change);
    reveal(itemOf(last));
    reveal(itemOf(first));
    viewport()->update();
    tell();
    Q_EMIT changeChosen(change + 1, int(m_diff.changes.size()));
}

/// The rows of a change: up to the next one, or to what is equal again.
std::pair<int, int> DiffView::changedRows(int change) const
{
    const auto first = int(m_diff.changes.at(change).row);
    const int end = change + 1 < m_diff.changes.size() ? int(m_diff.changes.at(change + 1).row) : int(m_diff.rows.size());
    int last = first;
    while (last + 1 < end && m_diff.rows.at(last + 1).kind != Kind::Same)
        ++last;
    return {first, last};
}

void DiffView::append(int row, int count)
{
    const int top = m_items.isEmpty() ? air : m_items.constLast().top + heightOf(int(m_items.size()) - 1);
    m_items.append({row, count, top});
}

void DiffView::arrange()
{
    m_items.clear();
    const auto rows = int(m_diff.rows.size());
    for (int row = 0; row < rows;) {
        int end = row;
        while (end < rows && m_diff.rows.at(end).kind == Kind::Same)
            ++end;
        if (end == row) {
            append(row++, 0);
            continue;
        }
        // At the ends there is a change on one side only.
        const int from = row == 0 ? row : row + around;
        const int to = end == rows ? end : end - around;
        const bool isFolded = m_differencesOnly && to - from >= fewest && !m_opened.contains(from);
        for (; row < end; ++row) {
            if (isFolded && row == from) {
                append(from, to - from);
                row = to - 1;
            } else {
                append(row, 0);
            }
        }
    }
    updateScrollBars();
    viewport()->update();
}

void DiffView::updateScrollBars()
{
    const qreal advance = QFontMetricsF(theme::font(theme::Type::Code)).horizontalAdvance(u'9');
    const auto lines = std::max(m_diff.leftLines.size(), m_diff.rightLines.size());
    m_numbers = std::max(36, int(double(QString::number(lines).size()) * advance) + theme::u2 + theme::u1);
    qsizetype most = 0;
    for (const auto *side : {&m_diff.leftLines, &m_diff.rightLines}) {
        for (const QString &line : *side)
            most = std::max(most, std::min(longest, line.size()));
    }
    m_width = int(double(most + 2) * advance);
    const int height = m_items.isEmpty() ? 0 : m_items.constLast().top + heightOf(int(m_items.size()) - 1) + air;
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(rowHeight);
    const int room = column(Left).width() - m_numbers - signWidth;
    horizontalScrollBar()->setRange(0, std::max(0, m_width - room));
    horizontalScrollBar()->setPageStep(room);
    horizontalScrollBar()->setSingleStep(int(4 * advance));
}

int DiffView::lineOf(int row, Side side) const
{
    const JsonDiff::Row &is = m_diff.rows.at(row);
    return side == Left ? is.left : is.right;
}

QString DiffView::textOf(int row, Side side) const
{
    const int line = lineOf(row, side);
    return line < 0 ? QString() : (side == Left ? m_diff.leftLines : m_diff.rightLines).at(line);
}

int DiffView::heightOf(int item) const
{
    return m_items.at(item).isFold() ? foldHeight : rowHeight;
}

int DiffView::itemOf(int row) const
{
    const auto next =
        std::upper_bound(m_items.cbegin(), m_items.cend(), row, [](int wanted, const Item &item) { return wanted < item.row; });
    return std::max(0, int(next - m_items.cbegin()) - 1);
}

/// @param y  in the viewport
int DiffView::itemAt(int y) const
{
    y += verticalScrollBar()->value();
    const auto next = std::upper_bound(m_items.cbegin(), m_items.cend(), y, [](int wanted, const Item &item) { return wanted < item.top; });
    return std::max(0, int(next - m_items.cbegin()) - 1);
}

QRect DiffView::column(Side side) const
{
    const int half = viewport()->width() / 2;
    // A is at the leading edge, below its heading.
    const bool isFirst = (side == Left) == (layoutDirection() == Qt::LeftToRight);
    return isFirst ? QRect(0, 0, half, viewport()->height()) : QRect(half + 1, 0, viewport()->width() - half - 1, viewport()->height());
}

const QTextLayout &DiffView::layoutOf(int row, Side side)
{
    const qint64 key = 2 * qint64(row) + side;
    if (const QTextLayout *known = m_layouts.object(key))
        return *known;
    const auto cut = [](const QString &text) { return text.size() > longest ? QString(text.left(longest) + u'…') : text; };
    const QString text = cut(textOf(row, side));
    auto formats = codeline::jsonColours(text);
    if (m_diff.rows.at(row).kind == Kind::Changed) {
        const auto [from, to] = differing(text, cut(textOf(row, side == Left ? Right : Left)));
        QTextLayout::FormatRange range;
        range.start = int(from);
        range.length = int(to - from);
        range.format.setFontUnderline(true);
        if (to > from && lineOf(row, Left) >= 0 && lineOf(row, Right) >= 0)
            formats.append(range);
    }
    auto *layout = new QTextLayout;
    codeline::layOut(*layout, text, formats);
    m_layouts.insert(key, layout);
    return *layout;
}

void DiffView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), colour(Colour::Base));
    const QRect left = column(Left), right = column(Right);
    painter.fillRect(QRect(std::min(left.right(), right.right()) + 1, 0, 1, viewport()->height()), colour(Colour::Line));
    for (int at = itemAt(0); at < m_items.size(); ++at) {
        const Item &item = m_items.at(at);
        const int y = item.top - verticalScrollBar()->value();
        if (y >= viewport()->height())
            break;
        for (const Side side : {Left, Right}) {
            painter.setClipRect(column(side));
            item.isFold() ? paintFold(painter, item, side, y) : paintRow(painter, item, side, y);
        }
        painter.setClipping(false);
    }
}

void DiffView::paintRow(QPainter &painter, const Item &item, Side side, int y)
{
    const QRect place = column(side);
    const QRect ground(place.left(), y, place.width(), rowHeight);
    const Kind kind = m_diff.rows.at(item.row).kind;
    const int line = lineOf(item.row, side);
    const auto [first, last] = std::minmax(m_current, m_anchor);
    const bool isChosen = item.row >= first && item.row <= last && (first != last || kind == Kind::Same);
    struct Tone
    {
        Colour ground, ink;
        QChar sign;
    };
    const Tone tone = kind == Kind::Changed   ? Tone{Colour::WarnSurface, Colour::Warn, u'~'}
                      : kind == Kind::Added   ? Tone{Colour::GoodSurface, Colour::Good, u'+'}
                      : kind == Kind::Removed ? Tone{Colour::BadSurface, Colour::Bad, u'-'}
                                              : Tone{Colour::Base, Colour::Muted, u' '};
    painter.fillRect(ground, colour(isChosen   ? (hasFocus() ? Colour::Selection : Colour::SelectionIdle)
                                    : line < 0 ? Colour::Window
                                               : tone.ground));
    if (m_change >= 0) {
        // The current change has a bar at its side.
        const auto [from, to] = changedRows(m_change);
        if (item.row >= from && item.row <= to)
            painter.fillRect(QRect(place.left(), y, bar, rowHeight), colour(Colour::Accent));
    }
    if (line < 0)
        return;
    painter.setFont(theme::font(theme::Type::Code));
    painter.setPen(colour(Colour::Muted));
    painter.drawText(QRect(place.left(), y, m_numbers - theme::u2, rowHeight), Qt::AlignRight | Qt::AlignVCenter,
                     QString::number(line + 1));
    QFont strong = theme::font(theme::Type::Code);
    strong.setBold(true);
    painter.setFont(strong);
    painter.setPen(colour(tone.ink));
    painter.drawText(QRect(place.left() + m_numbers, y, signWidth, rowHeight), Qt::AlignLeft | Qt::AlignVCenter, tone.sign);

    const int text = place.left() + m_numbers + signWidth;
    painter.setClipRect(QRect(text, 0, place.right() - text + 1, place.height()));
    painter.setPen(colour(Colour::Text));
    layoutOf(item.row, side).draw(&painter, QPointF(text - horizontalScrollBar()->value(), y));
    painter.setClipRect(place);
}

void DiffView::paintFold(QPainter &painter, const Item &item, Side side, int y)
{
    const QRect place = column(side);
    const QRect ground(place.left(), y + theme::u1, place.width(), foldHeight - 2 * theme::u1);
    const bool isCurrent = item.row == m_current;
    painter.fillRect(ground, colour(!isCurrent ? Colour::Window : hasFocus() ? Colour::Selection : Colour::SelectionIdle));
    codeline::paintFold(
        painter, QRectF(place.left() + m_numbers - theme::u2 - codeline::foldWidth, ground.top(), codeline::foldWidth, ground.height()),
        true);
    codeline::paintChip(painter, QPointF(place.left() + m_numbers, ground.top() + (ground.height() - rowHeight) / 2.0),
                        tr("%n equal line(s)", nullptr, item.count));
}

void DiffView::open(int item)
{
    const int row = m_items.at(item).row;
    m_opened.insert(row);
    m_current = m_anchor = row;
    arrange();
    reveal(itemOf(row));
    tell();
}

void DiffView::goTo(int item, bool extends)
{
    if (m_items.isEmpty())
        return;
    item = std::clamp(item, 0, int(m_items.size()) - 1);
    m_current = m_items.at(item).row;
    if (!extends)
        m_anchor = m_current;
    reveal(item);
    viewport()->update();
    tell();
    // Whoever walks into a change is at it.
    const auto next = std::upper_bound(m_diff.changes.cbegin(), m_diff.changes.cend(), m_current,
                                       [](int row, const JsonDiff::Change &change) { return row < change.row; });
    const int change = int(next - m_diff.changes.cbegin()) - 1;
    if (change >= 0 && change != m_change && m_current <= changedRows(change).second) {
        m_change = change;
        Q_EMIT changeChosen(change + 1, int(m_diff.changes.size()));
    }
}

/// Scrolls until an item is in sight with something around it.
void DiffView::reveal(int item)
{
    if (item >= m_items.size())
        return;
    QScrollBar *scroll = verticalScrollBar();
    const int top = m_items.at(item).top, bottom = top + heightOf(item);
    const int height = viewport()->height();
    if (top - around * rowHeight < scroll->value())
        scroll->setValue(top - around * rowHeight);
    else if (bottom + around * rowHeight > scroll->value() + height)
        scroll->setValue(bottom + around * rowHeight - height);
}

QString DiffView::currentWords() const
{
    if (m_items.isEmpty())
        return {};
    const Item &item = m_items.at(itemOf(m_current));
    if (item.isFold())
        return tr("%n equal line(s), folded", nullptr, item.count);
    const auto words = [&](Side side) {
        const QString text = textOf(item.row, side).trimmed();
        return text.endsWith(u',') ? text.chopped(1) : text;
    };
    const QString left = words(Left), right = words(Right);
    const QLocale locale;
    const QString leftNumber = locale.toString(lineOf(item.row, Left) + 1), rightNumber = locale.toString(lineOf(item.row, Right) + 1);
    switch (m_diff.rows.at(item.row).kind) {
    case Kind::Same: return tr("Line %1, equal: %2").arg(rightNumber, right);
    case Kind::Changed: return tr("Line %1, changed: %2 became %3").arg(rightNumber, left, right);
    case Kind::Added: return tr("Line %1, added: %2").arg(rightNumber, right);
    case Kind::Removed: return tr("Line %1 of the first, removed: %2").arg(leftNumber, left);
    }
    return {};
}

void DiffView::tell()
{
    QAccessibleEvent words(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&words);
}

void DiffView::copy()
{
    if (m_items.isEmpty())
        return;
    const auto [first, last] = std::minmax(m_current, m_anchor);
    const Item &end = m_items.at(itemOf(last));
    QStringList lines;
    for (int row = first; row <= (end.isFold() ? end.row + end.count - 1 : last); ++row) {
        if (lineOf(row, m_side) >= 0)
            lines.append(textOf(row, m_side));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void DiffView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
}

void DiffView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_items.isEmpty()) {
        QAbstractScrollArea::mousePressEvent(event);
        return;
    }
    const QPoint at = event->position().toPoint();
    m_side = column(Left).contains(at) ? Left : Right;
    const int item = itemAt(at.y());
    if (m_items.at(item).isFold())
        open(item);
    else
        goTo(item, event->modifiers().testFlag(Qt::ShiftModifier));
}

void DiffView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const bool isFold = !m_items.isEmpty() && m_items.at(itemAt(at.y())).isFold();
    viewport()->setCursor(isFold ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (event->buttons().testFlag(Qt::LeftButton))
        goTo(itemAt(at.y()), true);
}

void DiffView::keyPressEvent(QKeyEvent *event)
{
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier), isCtrl = event->modifiers().testFlag(Qt::ControlModifier);
    const bool isAlt = event->modifiers().testFlag(Qt::AltModifier);
    const int item = itemOf(m_current), page = std::max(1, viewport()->height() / rowHeight - 1);
    QScrollBar *sideways = horizontalScrollBar();
    if (m_items.isEmpty())
        QAbstractScrollArea::keyPressEvent(event);
    else if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->key() == Qt::Key_Down)
        isAlt ? nextChange() : goTo(item + 1, extends);
    else if (event->key() == Qt::Key_Up)
        isAlt ? previousChange() : goTo(item - 1, extends);
    else if (event->key() == Qt::Key_PageDown)
        goTo(item + page, extends);
    else if (event->key() == Qt::Key_PageUp)
        goTo(item - page, extends);
    else if (event->key() == Qt::Key_Home)
        isCtrl ? goTo(0, extends) : sideways->setValue(0);
    else if (event->key() == Qt::Key_End)
        isCtrl ? goTo(int(m_items.size()) - 1, extends) : sideways->setValue(sideways->maximum());
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) &&
             m_items.at(item).isFold())
        open(item);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void DiffView::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_items.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &name, const QString &text, Side side) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, side] {
            m_side = side;
            copy();
        });
    };
    add(u"Copy the first"_s, tr("Copy the first"), Left);
    add(u"Copy the second"_s, tr("Copy the second"), Right);
    menu->addSeparator();
    QAction *next = menu->addAction(tr("Next change"), this, &DiffView::nextChange);
    next->setObjectName(u"Next change"_s);
    QAction *previous = menu->addAction(tr("Previous change"), this, &DiffView::previousChange);
    previous->setObjectName(u"Previous change"_s);
    menu->popup(event->globalPos());
}

void DiffView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LayoutDirectionChange:
        m_layouts.clear();
        updateScrollBars();
        viewport()->update();
        break;
    default: break;
    }
}

void DiffView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void DiffView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace edgewise
