#include "ui/widgets/jsonview.h"

#include "app/core/background.h"
#include "ui/shell/theme.h"
#include "ui/widgets/codeline.h"
#include "ui/widgets/linefolds.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QApplication>
#include <QCache>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QHash>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QPointer>
#include <QRegularExpression>
#include <QScrollBar>
#include <QThreadPool>
#include <QTimer>
#include <QVarLengthArray>
#include <QWheelEvent>

#include <algorithm>
#include <limits>
#include <optional>
#include <stop_token>
#include <utility>

using namespace Qt::StringLiterals;

namespace edgewise {

using theme::Colour;
using theme::colour;

namespace {

constexpr int rowHeight = codeline::height, topAir = theme::u1, gutterAir = theme::u2;
constexpr int foldLeft = 8, textLeft = 24; // from the gutter on
constexpr int deepestIndent = 400;         // levels; deeper ones are told by their path
constexpr qsizetype usualLength = 2000, greatestLength = 20'000;
constexpr quint32 airBefore = 1000;          // bytes before a place that is far in a long text
constexpr qsizetype countedLength = 100'000; // bytes; beyond, characters are not counted one by one
constexpr qsizetype atOnceSize = 64 * 1024;  // bytes that are read without the background
constexpr qsizetype atOnceLines = 20'000;
constexpr int rememberedRows = 600;

/// Frees what may be large where nobody waits for it.
template <typename T>
void dispose(T thing)
{
    QThreadPool::globalInstance()->start([thing = std::move(thing)] {});
}

/// Runs step() on the window's thread, from any other, unless the view has gone.
template <typename Step>
void inWindow(const QPointer<JsonView> &view, Step step)
{
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [view, step = std::move(step)] {
            if (view)
                step();
        },
        Qt::QueuedConnection);
}

std::vector<LineFolds::Fold> allFolds(const JsonLines &lines, std::stop_token stop)
{
    std::vector<LineFolds::Fold> folds;
    for (qsizetype line = 0; line < lines.size() && !stop.stop_requested(); ++line) {
        // All in one line tells nothing.
        if (const qsizetype close = lines.close(line); close && lines.depth(line) > 0)
            folds.push_back({quint32(line), quint32(close)});
    }
    return folds;
}

/// The lines as they are shown unfolded, with their indent.
QString printed(const JsonLines &lines, qsizetype first, qsizetype last)
{
    QString text;
    for (qsizetype line = first; line <= last; ++line) {
        text += QString(2 * std::min<qsizetype>(lines.depth(line), deepestIndent), u' ');
        text += lines.text(line, std::numeric_limits<qsizetype>::max() / 8);
        if (line < last)
            text += u'\n';
    }
    return text;
}

/// A row of the view, laid out.
struct Row
{
    QTextLayout layout;
    qreal height = rowHeight;
    QPointF end;              ///< Where the chip stands: behind the text, or below it where there is no room.
    qsizetype characters = 0; ///< Of the text that were laid out at most.
    bool isWhole = true;      ///< Nothing was left out.
    QString chip = {};        ///< What is folded, or how much was left out.
    QString tail = {};        ///< Behind the chip: the closing bracket.
    QString problem = {};
    QList<QTextLayout::FormatRange> marks = {};
    quint64 marked = 0; ///< Which search the marks are of.
};

} // namespace

class JsonView::Parts final
{
    Q_DECLARE_TR_FUNCTIONS(edgewise::JsonView)

public:
    explicit Parts(JsonView &view)
        : m_view(view)
    {
        m_rows.setMaxCost(rememberedRows);
        m_drag.setInterval(40);
        connect(&m_drag, &QTimer::timeout, &m_view, [this] { dragOn(); });
    }

    ~Parts()
    {
        m_reading.request_stop();
        m_searching.request_stop();
        m_folding.request_stop();
    }

    [[nodiscard]] const JsonLines &lines() const { return m_lines; }
    [[nodiscard]] QByteArray body() const { return m_body; }
    [[nodiscard]] bool isReady() const { return m_isReady; }
    [[nodiscard]] qint64 current() const { return m_current; }
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] qint64 matchCount() const { return m_matches.size(); }
    [[nodiscard]] qint64 currentMatch() const { return m_match + 1; }
    [[nodiscard]] bool isFolded(qint64 line) const { return m_folds.isFolded(line); }

    // Reading

    void setBody(const QByteArray &json)
    {
        m_reading.request_stop();
        m_searching.request_stop();
        m_folding.request_stop();
        m_reading = std::stop_source();
        dispose(std::exchange(m_lines, {}));
        dispose(std::exchange(m_matches, {}));
        dispose(std::exchange(m_body, json));
        m_folds = {};
        m_longer.clear();
        m_current = m_anchor = 0;
        m_match = -1;
        ++m_search;
        m_isSearched = m_find.text.isEmpty();
        m_isReady = false;
        m_wanted.reset();
        forgetRows();
        m_view.verticalScrollBar()->setValue(0);
        m_view.horizontalScrollBar()->setValue(0);
        if (json.size() <= atOnceSize) {
            setLines(JsonLines::read(json), true);
            return;
        }

        setLines({}, false);
        const std::stop_token stop = m_reading.get_token();
        const QPointer<JsonView> view(&m_view);
        const auto read = [this, view, json](const std::stop_token &ask) -> Result<JsonLines> {
            return JsonLines::read(json, ask, [this, view, ask](const JsonLines &part) {
                inWindow(view, [this, ask, part] {
                    if (!ask.stop_requested())
                        setLines(part, false);
                });
            });
        };
        inBackground(&m_view, read, stop).then(&m_view, [this, stop](const Result<JsonLines> &lines) {
            if (lines && !stop.stop_requested())
                setLines(*lines, true);
        });
    }

    void setLines(const JsonLines &lines, bool isWhole)
    {
        if (m_isReady)
            return;
        // What was shown stays as it is, but for a last line that ended too soon.
        m_rows.remove(m_lines.size() - 1);
        const bool isFirst = m_lines.size() == 0;
        m_lines = lines;
        m_isReady = isWhole;
        if (isWhole)
            forgetRows();
        updateScrollBars();
        m_view.viewport()->update();
        if (isFirst || isWhole)
            tellCurrent();
        if (!isWhole)
            return;
        if (const auto wanted = std::exchange(m_wanted, std::nullopt))
            goTo(*wanted);
        Q_EMIT m_view.ready();
        if (m_isReady && !m_find.text.isEmpty())
            search();
    }

    // Searching

    void find(const JsonLines::Find &what)
    {
        m_searching.request_stop();
        m_find = what;
        dispose(std::exchange(m_matches, {}));
        m_match = -1;
        ++m_search;
        const QRegularExpression pattern(what.isRegex ? what.text : QString());
        Q_EMIT m_view.findProblem(pattern.isValid() ? QString() : pattern.errorString());
        m_view.viewport()->update();
        m_isSearched = what.text.isEmpty() || !pattern.isValid();
        Q_EMIT m_view.matchesChanged(0, 0, m_isSearched);
        if (!m_isSearched && m_isReady)
            search();
    }

    void search()
    {
        m_searching = std::stop_source();
        const std::stop_token stop = m_searching.get_token();
        const QPointer<JsonView> view(&m_view);
        m_from = m_current;
        const auto work = [this, view, lines = m_lines, what = m_find](const std::stop_token &ask) -> Result<QList<JsonLines::Match>> {
            return lines.find(what, ask, [this, view, ask](const QList<JsonLines::Match> &part) {
                inWindow(view, [this, ask, part] {
                    if (!ask.stop_requested() && !m_isSearched)
                        setMatches(part, false);
                });
            });
        };
        inBackground(&m_view, work, stop).then(&m_view, [this, stop](const Result<QList<JsonLines::Match>> &found) {
            if (found && !stop.stop_requested())
                setMatches(*found, true);
        });
    }

    void setMatches(const QList<JsonLines::Match> &matches, bool isAll)
    {
        dispose(std::exchange(m_matches, matches));
        m_isSearched = isAll;
        ++m_search;
        m_view.viewport()->update();
        // The first one from where the search began, and from the top when there is none behind.
        if (m_match < 0 && !m_matches.isEmpty()) {
            const qint64 next = firstMatchFrom(m_from);
            if (next < m_matches.size())
                goToMatch(next);
            else if (isAll)
                goToMatch(0);
        }
        Q_EMIT m_view.matchesChanged(currentMatch(), matchCount(), isAll);
    }

    [[nodiscard]] qint64 firstMatchFrom(qint64 line) const
    {
        return std::lower_bound(m_matches.cbegin(), m_matches.cend(), line,
                                [](const JsonLines::Match &match, qint64 wanted) { return match.line < wanted; }) -
               m_matches.cbegin();
    }

    void goToNext(int by)
    {
        const qint64 count = m_matches.size();
        if (count == 0)
            return;
        qint64 next = m_match + by;
        // Someone went elsewhere since: on from there.
        if (m_match < 0 || m_matches.at(m_match).line != m_current)
            next = by > 0 ? firstMatchFrom(m_current) : firstMatchFrom(m_current) - 1;
        goToMatch((next + count) % count);
        Q_EMIT m_view.matchesChanged(currentMatch(), count, m_isSearched);
    }

    void goToMatch(qint64 match)
    {
        m_match = match;
        ++m_search;
        const JsonLines::Match place = m_matches.at(match);
        // A text that is cut shows more of itself, or itself from another place on.
        const auto isSeen = [&](qsizetype longest, quint32 from) {
            return place.offset >= from && m_lines.column(place.line, place.offset + place.length, longest, from) < longest;
        };
        if (!isSeen(limitOf(place.line), firstOf(place.line)))
            showMore(place.line, isSeen(greatestLength, 0) ? 0 : m_lines.characterAt(place.offset - std::min(place.offset, airBefore)));
        setCurrent(place.line);
        showColumn(place);
    }

    // Folding

    void setFolded(qint64 line, bool isFolded)
    {
        if (line < 0 || line >= m_lines.size())
            return;
        if (!isFolded) {
            m_folds.unfold(line);
        } else if (const qsizetype close = m_lines.close(line)) {
            m_folds.fold({quint32(line), quint32(close)});
        }
        foldsChanged(line);
    }

    void foldAll()
    {
        m_folding.request_stop();
        m_folding = std::stop_source();
        if (m_lines.size() <= atOnceLines) {
            m_folds = LineFolds(allFolds(m_lines, {}));
            foldsChanged(-1);
            return;
        }
        const std::stop_token stop = m_folding.get_token();
        const auto work = [lines = m_lines](const std::stop_token &ask) -> Result<LineFolds> { return LineFolds(allFolds(lines, ask)); };
        inBackground(&m_view, work, stop).then(&m_view, [this, stop](const Result<LineFolds> &folds) {
            if (!folds || stop.stop_requested())
                return;
            m_folds = *folds;
            foldsChanged(-1);
        });
    }

    void unfoldAll()
    {
        m_folding.request_stop();
        m_folds = {};
        foldsChanged(-1);
    }

    void unfoldBelow(qint64 line)
    {
        const qsizetype first = m_lines.opening(line);
        if (const qsizetype close = m_lines.close(first))
            m_folds.unfoldAll(first, close);
        foldsChanged(first);
    }

    /// @param line  whose row changed; -1: any
    void foldsChanged(qint64 line)
    {
        if (line < 0)
            forgetRows();
        else
            m_rows.remove(line);
        // A line that is hidden cannot be the current one: what hides it is.
        const qint64 seen = m_folds.lineAt(m_folds.rowOf(m_current));
        updateScrollBars();
        m_view.viewport()->update();
        if (seen != m_current)
            setCurrent(seen);
        else if (line < 0)
            showCurrent();
        m_anchor = m_folds.lineAt(m_folds.rowOf(m_anchor));
    }

    void toggle(qint64 line)
    {
        const qsizetype first = m_lines.opening(line);
        setFolded(first, !m_folds.isFolded(first));
    }

    // The current line

    void setCurrent(qint64 line, bool extendsSelection = false)
    {
        if (m_lines.size() == 0)
            return;
        line = std::clamp<qint64>(line, 0, m_lines.size() - 1);
        if (m_folds.isHidden(line)) {
            m_folds.reveal(line);
            forgetRows();
            updateScrollBars();
        }
        const bool isOther = line != m_current;
        m_current = line;
        if (!extendsSelection)
            m_anchor = line;
        showCurrent();
        m_view.viewport()->update();
        if (isOther)
            tellCurrent();
    }

    void goTo(const QStringList &names)
    {
        if (!m_isReady) {
            m_wanted = names;
            return;
        }
        const qsizetype line = m_lines.lineOf(names);
        setFolded(line, false);
        setCurrent(line);
    }

    void tellCurrent()
    {
        m_path = m_lines.path(m_current);
        Q_EMIT m_view.currentPathChanged(m_path);
        if (QAccessible::isActive() && m_lines.size() > 0) {
            QAccessibleTextCursorEvent cursor(&m_view, int(visibleText(m_current).size()));
            QAccessible::updateAccessibility(&cursor);
            QAccessibleEvent path(&m_view, QAccessible::DescriptionChanged);
            QAccessible::updateAccessibility(&path);
        }
    }

    /// Scrolls until the current line is in sight; from far away to the middle.
    void showCurrent()
    {
        QScrollBar *bar = m_view.verticalScrollBar();
        const qint64 row = m_folds.rowOf(m_current), top = bar->value();
        const qint64 fit = std::max<qint64>(1, rowsFrom(top));
        if (row == top)
            scrolled();
        if (row >= top && row < top + fit)
            return;
        const bool isNear = row >= top - 2 && row <= top + fit + 1;
        bar->setValue(int(isNear ? (row < top ? row : row - fit + 1) : std::max<qint64>(0, row - fit / 3)));
    }

    void showColumn(const JsonLines::Match &match)
    {
        const qsizetype limit = limitOf(match.line);
        const quint32 first = firstOf(match.line);
        if (m_wraps) {
            const QTextLayout &layout = rowAt(match.line).layout;
            const int column = int(m_lines.column(match.line, match.offset, limit, first));
            const int below = layout.lineForTextPosition(std::min(column, int(layout.text().size()))).lineNumber() * rowHeight;
            const qreal top = topOf(match.line) + below;
            const int height = m_view.viewport()->height();
            if (top < 0 || top + rowHeight > height)
                scrollBy(int(top - height / 3.0) / rowHeight);
            return;
        }
        const qreal from = double(m_lines.column(match.line, match.offset, limit, first)) * m_advance;
        const qreal to = double(m_lines.column(match.line, match.offset + match.length, limit, first)) * m_advance;
        QScrollBar *bar = m_view.horizontalScrollBar();
        const int left = int(gutter() + textLeft + indent(match.line) + from), right = int(gutter() + textLeft + indent(match.line) + to);
        const int width = m_view.viewport()->width();
        if (right + theme::u6 > bar->value() + width || left - gutter() < bar->value())
            bar->setValue(right + theme::u6 <= width ? 0 : left - width / 3);
    }

    [[nodiscard]] std::pair<qint64, qint64> selection() const
    {
        auto [first, last] = std::minmax(m_current, m_anchor);
        // What is folded belongs to the line that shows it.
        if (m_folds.isFolded(last))
            return {first, std::max<qint64>(last, m_lines.close(last))};
        return {first, last};
    }

    // Copying

    /// Puts what `make` gives on the clipboard: of much, made in the background.
    template <typename Make>
    void copy(bool isMuch, Make make)
    {
        const auto put = [](const QByteArray &bytes, const QString &text) {
            auto *data = new QMimeData;
            data->setText(text);
            if (!bytes.isNull())
                data->setData(u"application/json"_s, bytes);
            QGuiApplication::clipboard()->setMimeData(data);
        };
        if (!isMuch) {
            const auto [bytes, text] = make();
            put(bytes, text);
            return;
        }
        using Copy = std::pair<QByteArray, QString>;
        inBackground(&m_view, [make](const std::stop_token &) -> Result<Copy> {
            return make();
        }).then(&m_view, [put](const Result<Copy> &made) {
            if (made)
                put(made->first, made->second);
        });
    }

    void copyLines()
    {
        if (m_lines.size() == 0)
            return;
        const auto [first, last] = selection();
        const bool isMuch = last - first > 1000 || m_lines.at(last).begin - m_lines.at(first).begin + m_lines.at(last).length > atOnceSize;
        copy(isMuch, [lines = m_lines, first = first, last = last] { return std::pair(QByteArray(), printed(lines, first, last)); });
    }

    void copyValue()
    {
        if (m_lines.size() == 0)
            return;
        copyBytes(m_lines.value(m_current));
    }

    void copyBytes(const QByteArray &bytes)
    {
        copy(bytes.size() > atOnceSize, [bytes] { return std::pair(bytes, QString::fromUtf8(bytes)); });
    }

    void copyPath() { QGuiApplication::clipboard()->setText(m_path); }

    // Where things are

    [[nodiscard]] qint64 rowCount() const { return m_lines.size() - m_folds.hiddenCount(); }
    [[nodiscard]] int gutter() const { return m_gutter; }
    [[nodiscard]] qreal indent(qint64 line) const { return 2 * m_advance * std::min<int>(int(m_lines.depth(line)), deepestIndent); }
    [[nodiscard]] qsizetype limitOf(qint64 line) const { return m_longer.contains(line) ? greatestLength : usualLength; }
    /// Where in the text what is shown of it begins; 0 for its beginning.
    [[nodiscard]] quint32 firstOf(qint64 line) const { return m_longer.value(line); }

    /// How many rows from `top` on are whole in sight.
    [[nodiscard]] qint64 rowsFrom(qint64 top)
    {
        const int room = m_view.viewport()->height() - topAir;
        if (!m_wraps)
            return room / rowHeight;
        qreal y = top == m_view.verticalScrollBar()->value() ? start() - topAir : 0;
        qint64 rows = 0;
        for (qint64 row = top; row < rowCount(); ++row, ++rows) {
            y += rowAt(m_folds.lineAt(row)).height;
            if (y > room)
                break;
        }
        return rows;
    }

    /// Where the first row begins: above the window when it is wrapped and partly scrolled out.
    [[nodiscard]] qreal start() const { return topAir - m_scrolledOut * rowHeight; }

    /// By rows of the screen; a wrapped row has several.
    void scrollBy(int rows)
    {
        QScrollBar *bar = m_view.verticalScrollBar();
        if (!m_wraps) {
            bar->setValue(bar->value() + rows);
            return;
        }
        const auto high = [this](int row) { return int(rowAt(m_folds.lineAt(row)).height) / rowHeight; };
        for (; rows > 0 && goesFurther(); --rows) {
            if (m_scrolledOut + 1 < high(bar->value()))
                ++m_scrolledOut;
            else if (bar->value() < bar->maximum())
                bar->setValue(bar->value() + 1);
        }
        for (; rows < 0 && (m_scrolledOut > 0 || bar->value() > 0); ++rows) {
            if (m_scrolledOut > 0) {
                --m_scrolledOut;
            } else {
                bar->setValue(bar->value() - 1);
                m_scrolledOut = high(bar->value()) - 1;
            }
        }
        m_view.viewport()->update();
    }

    /// Whether something is below what is in sight.
    [[nodiscard]] bool goesFurther()
    {
        qreal y = start();
        for (qint64 row = m_view.verticalScrollBar()->value(); row < rowCount(); ++row) {
            y += rowAt(m_folds.lineAt(row)).height;
            if (y > m_view.viewport()->height())
                return true;
        }
        return false;
    }

    void scrolled()
    {
        m_scrolledOut = 0;
        updateWidth();
    }

    void updateScrollBars()
    {
        m_advance = QFontMetricsF(theme::font(theme::Type::Code)).horizontalAdvance(u'9');
        const int digits = std::max(2, int(QString::number(m_lines.size()).size()));
        m_gutter = int(digits * m_advance) + 2 * gutterAir + 1;

        const int room = std::max(1, (m_view.viewport()->height() - topAir) / rowHeight);
        qint64 fit = room;
        if (m_wraps) {
            // As many of the last rows as there is room for.
            qreal y = m_view.viewport()->height() - topAir;
            fit = 0;
            for (qint64 row = rowCount() - 1; row >= 0 && y > 0; --row) {
                y -= rowAt(m_folds.lineAt(row)).height;
                if (y >= 0)
                    ++fit;
            }
            fit = std::max<qint64>(1, fit);
        }
        QScrollBar *vertical = m_view.verticalScrollBar();
        vertical->setRange(0, int(std::clamp<qint64>(rowCount() - fit, 0, std::numeric_limits<int>::max())));
        vertical->setPageStep(room);
        vertical->setSingleStep(1);
        updateWidth();
    }

    /// As wide as the widest of the rows in sight; it never shrinks while one scrolls.
    void updateWidth()
    {
        QScrollBar *bar = m_view.horizontalScrollBar();
        if (m_wraps) {
            m_width = 0;
        } else {
            const qint64 top = m_view.verticalScrollBar()->value();
            const qint64 last = std::min(rowCount(), top + m_view.viewport()->height() / rowHeight + 1);
            for (qint64 row = top; row < last; ++row) {
                const qint64 line = m_folds.lineAt(row);
                const qsizetype bytes = m_lines.at(line).length;
                const bool hasChip = m_folds.isFolded(line) || bytes > usualLength;
                m_width = std::max(m_width, indent(line) + double(std::min(bytes, limitOf(line)) + (hasChip ? 40 : 3)) * m_advance);
            }
        }
        const int width = m_view.viewport()->width();
        const int all = int(m_width) + m_gutter + textLeft + theme::u3;
        bar->setRange(0, m_width > 0 ? std::max(0, all - width) : 0);
        bar->setPageStep(width);
        bar->setSingleStep(int(4 * m_advance));
    }

    void forgetRows()
    {
        m_rows.clear();
        m_width = 0;
    }

    [[nodiscard]] qint64 lineAt(int y)
    {
        qint64 row = m_view.verticalScrollBar()->value();
        if (!m_wraps) {
            row += (y - topAir < 0 ? y - topAir - rowHeight + 1 : y - topAir) / rowHeight;
        } else {
            qreal bottom = start();
            for (; row + 1 < rowCount(); ++row) {
                bottom += rowAt(m_folds.lineAt(row)).height;
                if (y < bottom)
                    break;
            }
        }
        return m_folds.lineAt(std::clamp<qint64>(row, 0, rowCount() - 1));
    }

    /// Where a row is that is in sight.
    [[nodiscard]] qreal topOf(qint64 line)
    {
        const qint64 wanted = m_folds.rowOf(line);
        qint64 row = m_view.verticalScrollBar()->value();
        if (!m_wraps)
            return topAir + double(wanted - row) * rowHeight;
        qreal y = start();
        for (; row < wanted; ++row)
            y += rowAt(m_folds.lineAt(row)).height;
        return y;
    }

    [[nodiscard]] QRectF chipPlace(qint64 line)
    {
        const Row &row = rowAt(line);
        if (row.chip.isEmpty())
            return {};
        const qreal x = gutter() + textLeft + indent(line) - m_view.horizontalScrollBar()->value();
        return {QPointF(x, topOf(line)) + row.end, QSizeF(codeline::chipWidth(row.chip), rowHeight)};
    }

    void showMore(qint64 line, quint32 from = 0)
    {
        m_longer.insert(line, from);
        m_rows.remove(line);
        updateScrollBars();
        m_view.viewport()->update();
    }

    /// What a click on its chip does, or Enter; false when the line has none that can be clicked.
    bool openChip(qint64 line)
    {
        if (m_folds.isFolded(line)) {
            setFolded(line, false);
            return true;
        }
        if (m_longer.contains(line) || !isCut(line))
            return false;
        showMore(line);
        return true;
    }

    /// Whether not all of its text is shown.
    [[nodiscard]] bool isCut(qint64 line) const
    {
        const qsizetype limit = limitOf(line);
        return m_lines.at(line).length > limit && m_lines.text(line, limit, firstOf(line)).size() > limit;
    }

    /// Laid out as far as it can be seen.
    Row &rowAt(qint64 line)
    {
        const qsizetype limit = limitOf(line);
        qsizetype wanted = limit;
        if (!m_wraps) {
            const double seen = (m_view.horizontalScrollBar()->value() + m_view.viewport()->width()) / m_advance + 32;
            wanted = std::min(limit, (qsizetype(seen) / 256 + 1) * 256);
        }
        if (Row *row = m_rows.object(line); row && (row->isWhole || row->characters >= wanted))
            return *row;

        auto *row = new Row;
        row->characters = wanted;
        QString text = m_lines.text(line, wanted, firstOf(line));
        row->isWhole = text.size() <= wanted;
        const bool isFolded = m_folds.isFolded(line);
        if (isFolded) {
            const bool isObject = m_lines.flags(line) & JsonLines::IsObject;
            const int count = int(m_lines.children(line));
            row->chip = isObject ? tr("%n member(s)", nullptr, count) : tr("%n item(s)", nullptr, count);
            row->tail = m_lines.text(m_lines.close(line));
        } else if (!row->isWhole && wanted == limit) {
            row->chip = lengthWords(line);
        }
        if (const auto problem = m_lines.problem(); problem && problem->line == line)
            row->problem = problem->text;
        const qreal room = m_view.viewport()->width() - gutter() - textLeft - theme::u3 - indent(line);
        const bool isJson = !(m_lines.flags(line) & JsonLines::IsRaw);
        row->height = codeline::layOut(row->layout, text, isJson ? codeline::jsonColours(text) : QList<QTextLayout::FormatRange>(),
                                       m_wraps ? std::max(room, 20 * m_advance) : 0);
        const QTextLine last = row->layout.lineAt(row->layout.lineCount() - 1);
        row->end = {last.cursorToX(int(text.size())) + codeline::chipMargin, row->height - rowHeight};
        const qreal more = (row->chip.isEmpty() ? 0 : codeline::chipWidth(row->chip) + codeline::chipMargin) +
                           double(row->tail.size()) * m_advance +
                           (row->problem.isEmpty() ? 0 : codeline::chipWidth(row->problem) + theme::u2);
        if (m_wraps && more > 0 && row->end.x() + more > room) {
            row->end = {0, row->height};
            row->height += rowHeight;
        }
        m_rows.insert(line, row);
        return *row;
    }

    [[nodiscard]] QString lengthWords(qint64 line) const
    {
        const quint32 bytes = m_lines.at(line).length;
        const QLocale locale;
        if (m_longer.contains(line))
            return tr("%1 characters of %2; copy the value to have all")
                .arg(locale.toString(greatestLength), locale.formattedDataSize(bytes));
        if (bytes > countedLength)
            return tr("show %1 characters of %2").arg(locale.toString(greatestLength), locale.formattedDataSize(bytes));
        const qsizetype characters = m_lines.text(line, countedLength).size();
        if (characters > greatestLength)
            return tr("show %1 of %2 characters").arg(locale.toString(greatestLength), locale.toString(characters));
        return tr("show all %1 characters").arg(locale.toString(characters));
    }

    /// Where the search hits in a row.
    const QList<QTextLayout::FormatRange> &marksOf(qint64 line, Row &row)
    {
        if (row.marked == m_search)
            return row.marks;
        row.marked = m_search;
        row.marks.clear();
        constexpr int mostMarks = 200;
        const quint32 first = firstOf(line);
        const auto isBefore = [first](const JsonLines::Match &match, qint64 wanted) {
            return match.line < wanted || (match.line == wanted && match.offset < first);
        };
        qint64 match = std::lower_bound(m_matches.cbegin(), m_matches.cend(), line, isBefore) - m_matches.cbegin();
        if (m_match >= 0 && m_matches.at(m_match).line == line)
            match = std::max(match, m_match - mostMarks / 2);
        for (; match < m_matches.size() && m_matches.at(match).line == line; ++match) {
            const JsonLines::Match place = m_matches.at(match);
            const auto length = qsizetype(row.layout.text().size());
            const qsizetype from = m_lines.column(line, place.offset, length, first);
            if (from >= length || row.marks.size() == mostMarks)
                break;
            QTextLayout::FormatRange range;
            range.start = int(from);
            range.length = int(m_lines.column(line, place.offset + place.length, length, first) - from);
            range.format.setBackground(colour(match == m_match ? Colour::FindCurrent : Colour::Mark));
            if (match == m_match)
                range.format.setForeground(colour(theme::isDark() ? Colour::OnAccent : Colour::Text));
            row.marks.append(range);
        }
        return row.marks;
    }

    // Painting

    void paint(QPainter &painter, const QRect &dirty)
    {
        const QRect all = m_view.viewport()->rect();
        painter.fillRect(dirty, colour(Colour::Base));
        const auto [first, last] = selection();
        const bool hasFocus = m_view.hasFocus();
        const qreal scrolled = m_view.horizontalScrollBar()->value();
        painter.setClipRect(all.adjusted(m_gutter, 0, 0, 0));
        painter.setRenderHint(QPainter::Antialiasing);
        struct Seen
        {
            qint64 line;
            qreal y;
        };
        QVarLengthArray<Seen, 128> seen;
        qreal y = start();
        for (qint64 at = m_view.verticalScrollBar()->value(); at < rowCount() && y < all.height(); ++at) {
            const qint64 line = m_folds.lineAt(at);
            Row &row = rowAt(line);
            seen.append({line, y});
            const bool isCurrent = line == m_current;
            if (isCurrent || (line >= first && line <= last)) {
                const QRectF ground(m_gutter, y, all.width() - m_gutter, row.height);
                painter.fillRect(ground, colour(hasFocus ? Colour::Selection : Colour::SelectionIdle));
                if (isCurrent && hasFocus)
                    painter.fillRect(QRectF(m_gutter, y, 2, row.height), colour(Colour::Accent));
            }
            paintRow(painter, line, row, {m_gutter - scrolled, y});
            y += row.height;
        }
        painter.setClipping(false);
        paintGutter(painter, seen);
    }

    void paintRow(QPainter &painter, qint64 line, Row &row, QPointF from)
    {
        if (m_lines.close(line))
            codeline::paintFold(painter, {from.x() + foldLeft, from.y(), codeline::foldWidth, rowHeight}, m_folds.isFolded(line));
        const QPointF text = from + QPointF(textLeft + indent(line), 0);
        painter.setPen(colour(Colour::Text));
        row.layout.draw(&painter, text, marksOf(line, row));
        QPointF end = text + row.end;
        if (!row.chip.isEmpty()) {
            codeline::paintChip(painter, end, row.chip);
            end.rx() += codeline::chipWidth(row.chip) + codeline::chipMargin;
        }
        if (!row.tail.isEmpty()) {
            painter.setPen(colour(Colour::Text));
            painter.setFont(theme::font(theme::Type::Code));
            painter.drawText(QRectF(end, QSizeF(4 * m_advance, rowHeight)), Qt::AlignLeft | Qt::AlignVCenter, row.tail);
            end.rx() += double(row.tail.size()) * m_advance;
        }
        if (!row.problem.isEmpty())
            codeline::paintChip(painter, end + QPointF(theme::u2, 0), row.problem, codeline::ChipTone::Bad);
    }

    template <typename Lines>
    void paintGutter(QPainter &painter, const Lines &seen) const
    {
        const int height = m_view.viewport()->height();
        painter.fillRect(QRect(0, 0, m_gutter, height), colour(Colour::Window));
        painter.fillRect(QRect(m_gutter - 1, 0, 1, height), colour(Colour::LineSoft));
        painter.setFont(theme::font(theme::Type::Code));
        const auto problem = m_lines.problem();
        for (const auto &[line, y] : seen) {
            painter.setPen(colour(problem && problem->line == line ? Colour::Bad : Colour::Muted));
            painter.drawText(QRectF(0, y, m_gutter - gutterAir - 1, rowHeight), Qt::AlignRight | Qt::AlignVCenter,
                             QString::number(line + 1));
        }
    }

    // Mouse and keys

    void press(const QPoint &at, bool extends)
    {
        if (m_lines.size() == 0)
            return;
        const qint64 line = lineAt(at.y());
        const bool isInText = at.y() >= topAir && at.y() < topOf(line) + rowAt(line).height;
        const qreal fold = m_gutter - m_view.horizontalScrollBar()->value() + foldLeft - 4;
        const bool isOnFold = isInText && (at.x() < m_gutter || (at.x() >= fold && at.x() < fold + codeline::foldWidth + 8));
        if (isOnFold && m_lines.close(line) && !extends) {
            toggle(line);
            setCurrent(line);
            return;
        }
        if (!extends && isInText && at.x() >= m_gutter && chipPlace(line).contains(at) && openChip(line)) {
            setCurrent(line);
            return;
        }
        setCurrent(line, extends);
        m_isDragging = true;
    }

    /// The context menu is about the line below the mouse, unless that is one of those chosen.
    void aim(int y)
    {
        const qint64 line = lineAt(y);
        if (line < selection().first || line > selection().second)
            setCurrent(line);
    }

    void drag(const QPoint &at)
    {
        m_dragged = at;
        if (!m_isDragging || m_lines.size() == 0)
            return;
        const bool isOutside = at.y() < 0 || at.y() >= m_view.viewport()->height();
        if (isOutside && !m_drag.isActive())
            m_drag.start();
        else if (!isOutside)
            m_drag.stop();
        dragOn();
    }

    void dragOn() { setCurrent(lineAt(m_dragged.y()), true); }

    void release()
    {
        m_isDragging = false;
        m_drag.stop();
    }

    /// Wrapped rows scroll by what is on the screen.
    bool wheel(const QWheelEvent &event)
    {
        if (!m_wraps || event.angleDelta().y() == 0)
            return false;
        constexpr int notch = 120;
        m_wheel += event.angleDelta().y() * QApplication::wheelScrollLines();
        scrollBy(-m_wheel / notch);
        m_wheel %= notch;
        return true;
    }

    [[nodiscard]] bool isOnChip(const QPoint &at)
    {
        if (m_lines.size() == 0)
            return false;
        const qint64 line = lineAt(at.y());
        const bool isClickable = m_folds.isFolded(line) || !m_longer.contains(line);
        return at.x() >= m_gutter && isClickable && chipPlace(line).contains(at);
    }

    /// By so many rows; out of a line that is taller than the window only once its end is in sight.
    void step(qint64 rows, bool extends)
    {
        const QRect line = rectOf(m_current);
        const int height = m_view.viewport()->height();
        if (m_wraps && rows > 0 && line.top() < height && line.bottom() > height)
            scrollBy(int(std::min<qint64>(rows, height / rowHeight - 1)));
        else if (m_wraps && rows < 0 && line.top() < 0 && line.bottom() > 0)
            scrollBy(int(std::max<qint64>(rows, 1 - height / rowHeight)));
        else
            move(rows, extends);
    }

    void move(qint64 rows, bool extends)
    {
        const qint64 row = std::clamp<qint64>(m_folds.rowOf(m_current) + rows, 0, std::max<qint64>(0, rowCount() - 1));
        setCurrent(m_folds.lineAt(row), extends);
    }

    bool key(const QKeyEvent &event)
    {
        if (m_lines.size() == 0)
            return false;
        const bool extends = event.modifiers().testFlag(Qt::ShiftModifier), isCtrl = event.modifiers().testFlag(Qt::ControlModifier);
        const qint64 page = std::max<qint64>(1, rowsFrom(m_view.verticalScrollBar()->value()) - 1);
        if (event.matches(QKeySequence::Copy)) {
            copyLines();
        } else if (event.matches(QKeySequence::SelectAll)) {
            m_anchor = 0;
            m_current = m_lines.size() - 1;
            if (m_folds.isHidden(m_current))
                m_current = m_folds.lineAt(rowCount() - 1);
            tellCurrent();
            m_view.viewport()->update();
        } else if (event.matches(QKeySequence::FindNext) && matchCount() > 0) {
            goToNext(1);
        } else if (event.matches(QKeySequence::FindPrevious) && matchCount() > 0) {
            goToNext(-1);
        } else if (event.key() == Qt::Key_Up) {
            isCtrl ? scrollBy(-1) : step(-1, extends);
        } else if (event.key() == Qt::Key_Down) {
            isCtrl ? scrollBy(1) : step(1, extends);
        } else if (event.key() == Qt::Key_PageUp) {
            step(-page, extends);
        } else if (event.key() == Qt::Key_PageDown) {
            step(page, extends);
        } else if (event.key() == Qt::Key_Home) {
            isCtrl ? move(-rowCount(), extends) : m_view.horizontalScrollBar()->setValue(0);
        } else if (event.key() == Qt::Key_End) {
            isCtrl ? move(rowCount(), extends) : m_view.horizontalScrollBar()->setValue(m_view.horizontalScrollBar()->maximum());
        } else if (event.key() == Qt::Key_Left || event.key() == Qt::Key_Minus) {
            if (m_lines.close(m_current) && !m_folds.isFolded(m_current))
                setFolded(m_current, true);
            else if (event.key() == Qt::Key_Left && m_lines.opening(m_current) != m_current)
                setCurrent(m_lines.opening(m_current));
            else if (event.key() == Qt::Key_Left && m_lines.parent(m_current) >= 0)
                setCurrent(m_lines.parent(m_current));
        } else if (event.key() == Qt::Key_Right || event.key() == Qt::Key_Plus) {
            if (m_folds.isFolded(m_current))
                setFolded(m_current, false);
            else if (event.key() == Qt::Key_Right && m_lines.close(m_current))
                move(1, false);
        } else if (event.key() == Qt::Key_Asterisk) {
            unfoldBelow(m_current);
        } else if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter || event.key() == Qt::Key_Space) {
            if (!openChip(m_current)) {
                if (!m_lines.close(m_current))
                    return false;
                toggle(m_current);
            }
        } else {
            return false;
        }
        return true;
    }

    void showMenu(const QPoint &at)
    {
        auto *menu = new QMenu(&m_view);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        const auto add = [this, menu](const QString &name, const QString &text, bool isPossible, auto act) {
            QAction *action = menu->addAction(text);
            action->setObjectName(name);
            action->setEnabled(isPossible);
            connect(action, &QAction::triggered, &m_view, act);
            return action;
        };
        const bool any = m_lines.size() > 0;
        const bool isOne = any && selection().first == selection().second;
        add(u"Copy"_s, isOne ? tr("Copy line") : tr("Copy lines"), any, [this] { copyLines(); })->setShortcut(QKeySequence::Copy);
        add(u"Copy value"_s, tr("Copy value"), any, [this] { copyValue(); });
        add(u"Copy path"_s, tr("Copy path"), any, [this] { copyPath(); });
        add(u"Copy all"_s, tr("Copy all"), any, [this] { copyBytes(m_body); });
        menu->addSeparator();
        const qsizetype first = any ? m_lines.opening(m_current) : 0;
        const bool canFold = any && m_lines.close(first);
        const bool isFolded = m_folds.isFolded(first);
        add(isFolded ? u"Unfold"_s : u"Fold"_s, isFolded ? tr("Unfold") : tr("Fold"), canFold, [this] { toggle(m_current); });
        add(u"Unfold all below"_s, tr("Unfold all below"), canFold, [this] { unfoldBelow(m_current); });
        add(u"Fold all"_s, tr("Fold all"), any, [this] { foldAll(); });
        add(u"Unfold all"_s, tr("Unfold all"), any, [this] { unfoldAll(); });
        menu->popup(at);
    }

    void setWrap(bool wrap)
    {
        if (m_wraps == wrap)
            return;
        m_wraps = wrap;
        m_scrolledOut = 0;
        refresh();
        showCurrent();
    }

    /// After the size, the fonts or the colours changed.
    void refresh()
    {
        forgetRows();
        updateScrollBars();
        m_view.viewport()->update();
    }

    /// Wrapped rows depend on the width.
    void resized()
    {
        if (m_wraps) {
            m_rows.clear();
            m_scrolledOut = 0;
        }
        updateScrollBars();
    }

    /// The lines in sight, up to and without `end`.
    [[nodiscard]] QString visibleText(qint64 end = std::numeric_limits<qint64>::max())
    {
        QString text;
        qreal y = start();
        for (qint64 at = m_view.verticalScrollBar()->value(); at < rowCount() && y < m_view.viewport()->height(); ++at) {
            const qint64 line = m_folds.lineAt(at);
            if (line >= end)
                break;
            const Row &row = rowAt(line);
            text += QString(2 * std::min<qsizetype>(m_lines.depth(line), deepestIndent), u' ');
            text += m_lines.text(line, limitOf(line), firstOf(line));
            text += row.chip + row.tail + u'\n';
            y += row.height;
        }
        return text;
    }

    [[nodiscard]] QRect rectOf(qint64 line)
    {
        return QRectF(m_gutter, topOf(line), m_view.viewport()->width() - m_gutter, rowAt(line).height).toRect();
    }

private:
    JsonView &m_view;
    QByteArray m_body;
    JsonLines m_lines;
    bool m_isReady = true;
    std::stop_source m_reading, m_searching, m_folding;

    JsonLines::Find m_find;
    QList<JsonLines::Match> m_matches;
    qint64 m_match = -1;
    qint64 m_from = 0; ///< The line where the search began.
    bool m_isSearched = true;
    quint64 m_search = 1; ///< Counts what changes the marks.

    LineFolds m_folds;
    QHash<qint64, quint32> m_longer; ///< Lines of which more is shown than usual, and the place from which on; 0 for all before.
    QCache<qint64, Row> m_rows;

    qint64 m_current = 0, m_anchor = 0;
    QString m_path;
    std::optional<QStringList> m_wanted; ///< Where to go once the body is read.
    bool m_wraps = false;
    int m_scrolledOut = 0; ///< Screen rows of the first row that are above the window.
    int m_wheel = 0;       ///< What a turn of the wheel left over.
    qreal m_advance = 1;
    int m_gutter = 0;
    qreal m_width = 0; ///< Of the widest row so far.

    QTimer m_drag;
    QPoint m_dragged;
    bool m_isDragging = false;
};

/// To assistive technology, the view is a text to read: the lines in sight, with the cursor on the current one, whose path describes it.
class JsonViewAccessible final : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit JsonViewAccessible(JsonView *view)
        : QAccessibleWidget(view, QAccessible::EditableText)
    {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface *>(this) : QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return parts().visibleText();
        if (kind == QAccessible::Description)
            return parts().path();
        return QAccessibleWidget::text(kind);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        state.selectableText = true;
        state.busy = !parts().isReady();
        return state;
    }

    void selection(int, int *start, int *end) const override { *start = *end = 0; }
    int selectionCount() const override { return 0; }
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}
    int cursorPosition() const override { return int(parts().visibleText(parts().current()).size()); }
    void setCursorPosition(int position) override
    {
        const QString shown = parts().visibleText();
        const qsizetype rows = QStringView(shown).left(position).count(u'\n') - parts().visibleText(parts().current()).count(u'\n');
        parts().move(rows, false);
    }
    QString text(int start, int end) const override { return parts().visibleText().mid(start, end - start); }
    int characterCount() const override { return int(parts().visibleText().size()); }
    QRect characterRect(int) const override
    {
        const QRect line = parts().lines().size() > 0 ? parts().rectOf(parts().current()) : QRect();
        return {view()->viewport()->mapToGlobal(line.topLeft()), line.size()};
    }
    int offsetAtPoint(const QPoint &) const override { return -1; }
    void scrollToSubstring(int start, int) override { setCursorPosition(start); }
    QString attributes(int offset, int *start, int *end) const override
    {
        *start = *end = offset;
        return {};
    }

private:
    [[nodiscard]] JsonView *view() const { return static_cast<JsonView *>(widget()); }
    [[nodiscard]] JsonView::Parts &parts() const { return *view()->m_parts; }
};

namespace {

QAccessibleInterface *accessibleOf(const QString &, QObject *object)
{
    auto *view = qobject_cast<JsonView *>(object);
    return view ? new JsonViewAccessible(view) : nullptr;
}

} // namespace

JsonView::JsonView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_parts(std::make_unique<Parts>(*this))
{
    static const bool isInstalled = (QAccessible::installFactory(accessibleOf), true);
    Q_UNUSED(isInstalled)
    setLayoutDirection(Qt::LeftToRight);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setFont(theme::font(theme::Type::Code));
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { m_parts->scrolled(); });
}

JsonView::~JsonView() = default;

void JsonView::setBody(const QByteArray &json)
{
    m_parts->setBody(json);
}

QByteArray JsonView::body() const
{
    return m_parts->body();
}

qint64 JsonView::lineCount() const
{
    return m_parts->lines().size();
}

bool JsonView::isReady() const
{
    return m_parts->isReady();
}

void JsonView::find(const JsonLines::Find &what)
{
    m_parts->find(what);
}

void JsonView::findNext()
{
    m_parts->goToNext(1);
}

void JsonView::findPrevious()
{
    m_parts->goToNext(-1);
}

qint64 JsonView::matchCount() const
{
    return m_parts->matchCount();
}

qint64 JsonView::currentMatch() const
{
    return m_parts->currentMatch();
}

void JsonView::setWrap(bool wrap)
{
    m_parts->setWrap(wrap);
}

void JsonView::foldAll()
{
    m_parts->foldAll();
}

void JsonView::unfoldAll()
{
    m_parts->unfoldAll();
}

bool JsonView::isFolded(qint64 line) const
{
    return m_parts->isFolded(line);
}

void JsonView::setFolded(qint64 line, bool folded)
{
    m_parts->setFolded(line, folded);
}

qint64 JsonView::currentLine() const
{
    return m_parts->current();
}

void JsonView::setCurrentLine(qint64 line)
{
    m_parts->setCurrent(line);
}

void JsonView::goTo(const QStringList &names)
{
    m_parts->goTo(names);
}

QString JsonView::currentPath() const
{
    return m_parts->path();
}

QString JsonView::visibleText() const
{
    return m_parts->visibleText();
}

void JsonView::copyBody()
{
    m_parts->copyBytes(m_parts->body());
}

void JsonView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setLayoutDirection(Qt::LeftToRight);
    m_parts->paint(painter, event->rect());
}

void JsonView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    m_parts->resized();
}

void JsonView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_parts->press(event->position().toPoint(), event->modifiers().testFlag(Qt::ShiftModifier));
    else
        QAbstractScrollArea::mousePressEvent(event);
}

void JsonView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    viewport()->setCursor(m_parts->isOnChip(at) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (event->buttons().testFlag(Qt::LeftButton))
        m_parts->drag(at);
}

void JsonView::mouseReleaseEvent(QMouseEvent *event)
{
    m_parts->release();
    QAbstractScrollArea::mouseReleaseEvent(event);
}

void JsonView::mouseDoubleClickEvent(QMouseEvent *event)
{
    // The second press of a click that folds and unfolds is one of its own.
    mousePressEvent(event);
}

void JsonView::wheelEvent(QWheelEvent *event)
{
    if (!m_parts->wheel(*event))
        QAbstractScrollArea::wheelEvent(event);
}

void JsonView::keyPressEvent(QKeyEvent *event)
{
    if (!m_parts->key(*event))
        QAbstractScrollArea::keyPressEvent(event);
}

void JsonView::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_parts->lines().size() == 0)
        return;
    if (event->reason() == QContextMenuEvent::Mouse)
        m_parts->aim(viewport()->mapFromGlobal(event->globalPos()).y());
    const QPoint at = event->reason() == QContextMenuEvent::Mouse
                          ? event->globalPos()
                          : viewport()->mapToGlobal(m_parts->rectOf(m_parts->current()).bottomLeft() + QPoint(textLeft, 0));
    m_parts->showMenu(at);
}

void JsonView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LanguageChange: m_parts->refresh(); break;
    default: break;
    }
}

void JsonView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void JsonView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace edgewise
