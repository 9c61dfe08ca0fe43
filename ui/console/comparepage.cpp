#include "ui/console/comparepage.h"

#include "app/core/background.h"
#include "ui/console/callwords.h"
#include "ui/console/diffview.h"
#include "ui/console/historydelegate.h"
#include "ui/console/linediff.h"
#include "ui/shell/rule.h"
#include "ui/shell/theme.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inset.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/statelabel.h"
#include "ui/widgets/words.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QUrlQuery>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr int captionWidth = 104, lineHeight = 28;
constexpr qsizetype mostLines = 200'000;

/// The letter of one side.
class Mark final : public QWidget
{
public:
    explicit Mark(const QString &letter)
        : m_letter(letter)
    {
        setFixedSize(HistoryDelegate::markSize, HistoryDelegate::markSize);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        HistoryDelegate::paintMark(&painter, rect(), m_letter);
    }

private:
    const QString m_letter;
};

QLabel *label(const QString &text, theme::Type type = theme::Type::Base, bool muted = false)
{
    auto *made = new QLabel(text);
    made->setTextFormat(Qt::PlainText);
    made->setFont(theme::font(type));
    if (muted)
        made->setForegroundRole(QPalette::PlaceholderText);
    return made;
}

std::chrono::milliseconds durationOf(const Exchange &exchange)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(exchange.timings.total);
}

QStringList parametersOf(const Exchange &exchange)
{
    QStringList all;
    const auto items = QUrlQuery(exchange.request.url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        all.append(name + u'=' + value);
    return all;
}

/// The names of its parameters; those that the other has not, or not so, stand out.
QString parameterWords(const Exchange &exchange, const Exchange &other)
{
    const QStringList here = parametersOf(exchange);
    const QStringList there = parametersOf(other);
    QStringList words;
    for (const QString &one : here) {
        const QString name = one.section(u'=', 0, 0).toHtmlEscaped();
        words.append(there.contains(one) ? name : QString(u"<b>"_s + name + u"</b>"_s));
    }
    return words.isEmpty() ? ComparePage::tr("none", "parameters") : words.join(u", "_s);
}

QStringList linesOf(const QByteArray &text)
{
    QStringList lines = QString::fromUtf8(text).split(u'\n');
    for (QString &line : lines) {
        if (line.endsWith(u'\r'))
            line.chop(1);
    }
    if (lines.size() > mostLines)
        lines.resize(mostLines);
    return lines == QStringList{QString()} ? QStringList() : lines;
}

QStringList linesOf(const Headers &headers)
{
    QStringList lines;
    for (const auto &[name, value] : headers)
        lines.append(QString::fromUtf8(name).toLower() + u": "_s + QString::fromUtf8(value));
    // Their order means nothing between different names.
    std::stable_sort(lines.begin(), lines.end(),
                     [](const QString &a, const QString &b) { return a.section(u':', 0, 0) < b.section(u':', 0, 0); });
    return lines;
}

struct Compared
{
    JsonDiff body;
    JsonDiff headers;
    bool isJson = false;
};

} // namespace

ComparePage::ComparePage(QWidget *parent)
    : QWidget(parent)
    , m_subtitle(new ElidedLabel)
    , m_sendAgain(button(u"Send B again"_s, tr("Send B again"), u"send"_s, ButtonKind::Primary))
    , m_table(new QGridLayout)
    , m_part(new Segments(u"Part of the answers"_s, tr("Part of the answers")))
    , m_differencesOnly(new QCheckBox(tr("Differences only")))
    , m_ignoreTimes(new QCheckBox(tr("Ignore times")))
    , m_position(label({}, theme::Type::Hint, true))
    , m_previous(button(u"Previous change"_s, tr("Previous change"), u"up"_s, ButtonKind::Normal, true))
    , m_next(button(u"Next change"_s, tr("Next change"), u"down"_s, ButtonKind::Normal, true))
    , m_firstTime(new ElidedLabel)
    , m_secondTime(new ElidedLabel)
    , m_pages(new QStackedWidget)
    , m_diff(new DiffView)
    , m_same(new EmptyState)
    , m_how(new ElidedLabel)
    , m_copyPatch(button(u"Copy as patch"_s, tr("Copy as patch"), u"copy"_s, ButtonKind::Flat, false, true))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setAccessibleName(tr("Compare two answers"));
    m_diff->setObjectName(u"Differences between the answers"_s);
    m_diff->setAccessibleName(tr("Differences between the answers"));
    m_pages->addWidget(m_diff);
    m_pages->addWidget(m_same);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(head());
    layout->addWidget(table());
    layout->addWidget(tools());
    layout->addWidget(new Rule);
    layout->addWidget(sides());
    layout->addWidget(m_pages, 1);
    layout->addWidget(foot());
    m_busy = new BusyBar(this);

    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &ComparePage::closed);
    const auto onKey = [this](const QKeySequence &key, QPushButton *button) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, button, &QAbstractButton::click);
    };
    onKey(Qt::Key_F3, m_next);
    onKey(Qt::SHIFT | Qt::Key_F3, m_previous);
}

ComparePage::~ComparePage()
{
    m_comparing.request_stop();
}

QWidget *ComparePage::head()
{
    QLabel *title = label(tr("Compare two answers"), theme::Type::Title);
    m_subtitle->setFont(theme::font(theme::Type::Code));
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_subtitle->setObjectName(u"Compared calls"_s);
    m_subtitle->setTextFormat(Qt::PlainText);
    QPushButton *swap = button(u"Swap"_s, tr("Swap"), u"compare"_s);
    connect(swap, &QPushButton::clicked, this, [this] { setExchanges(Exchange(m_second), Exchange(m_first)); });
    connect(m_sendAgain, &QPushButton::clicked, this, [this] { Q_EMIT sendAgainWanted(m_second); });
    QPushButton *close = button(u"Close comparison"_s, tr("Close"), u"x"_s, ButtonKind::Flat, true);
    connect(close, &QPushButton::clicked, this, &ComparePage::closed);

    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(title);
    titles->addWidget(m_subtitle);
    auto *whole = new QWidget;
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(theme::u4, theme::u4, theme::u4, theme::u2);
    row->setSpacing(theme::u2);
    row->addLayout(titles, 1);
    row->addWidget(swap, 0, Qt::AlignTop);
    row->addWidget(m_sendAgain, 0, Qt::AlignTop);
    row->addWidget(close, 0, Qt::AlignTop);
    return whole;
}

QWidget *ComparePage::table()
{
    auto *frame = new Inset;
    frame->setObjectName(u"Comparison"_s);
    frame->setAccessibleName(tr("The two calls"));
    m_table->setContentsMargins(theme::u3, 1, theme::u3, 1);
    m_table->setHorizontalSpacing(theme::u2);
    m_table->setVerticalSpacing(0);
    m_table->setColumnMinimumWidth(0, captionWidth);
    m_table->setColumnStretch(1, 1);
    m_table->setColumnStretch(2, 1);
    frame->setLayout(m_table);
    auto *whole = new QWidget;
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(theme::u4, theme::u1, theme::u4, theme::u3);
    layout->addWidget(frame);
    return whole;
}

QWidget *ComparePage::tools()
{
    m_part->add(Body, u"Body"_s, tr("Body"));
    m_part->add(HeaderLines, u"Headers"_s, tr("Headers"));
    connect(m_part, &Segments::changed, this, &ComparePage::showPart);
    m_differencesOnly->setObjectName(u"Differences only"_s);
    m_differencesOnly->setChecked(true);
    connect(m_differencesOnly, &QCheckBox::toggled, m_diff, &DiffView::setDifferencesOnly);
    m_diff->setDifferencesOnly(true);
    m_ignoreTimes->setObjectName(u"Ignore times"_s);
    m_ignoreTimes->setToolTip(tr("Dates with a time count as equal"));
    connect(m_ignoreTimes, &QCheckBox::toggled, this, &ComparePage::compare);
    m_position->setObjectName(u"Change"_s);
    connect(m_previous, &QPushButton::clicked, m_diff, &DiffView::previousChange);
    connect(m_next, &QPushButton::clicked, m_diff, &DiffView::nextChange);
    connect(m_diff, &DiffView::changeChosen, this, &ComparePage::showChange);

    auto *whole = new QWidget;
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(theme::u4, 0, theme::u4, theme::u2);
    row->setSpacing(theme::u2);
    row->addWidget(m_part);
    row->addWidget(m_differencesOnly);
    row->addWidget(m_ignoreTimes);
    row->addStretch(1);
    row->addWidget(m_position);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    return whole;
}

QWidget *ComparePage::sides()
{
    auto *whole = new QWidget;
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins({});
    row->setSpacing(0);
    const auto add = [row](const QString &letter, ElidedLabel *time) {
        time->setFont(theme::font(theme::Type::Hint));
        time->setForegroundRole(QPalette::PlaceholderText);
        auto *side = new QHBoxLayout;
        side->setContentsMargins(theme::u3, theme::u1, theme::u3, theme::u1);
        side->setSpacing(theme::u2);
        side->addWidget(new Mark(letter));
        side->addWidget(time, 1);
        row->addLayout(side, 1);
    };
    add(u"A"_s, m_firstTime);
    add(u"B"_s, m_secondTime);
    return whole;
}

QWidget *ComparePage::foot()
{
    m_how->setFont(theme::font(theme::Type::Hint));
    m_how->setForegroundRole(QPalette::PlaceholderText);
    m_how->setObjectName(u"How it was compared"_s);
    m_copyPatch->hide(); // until it is known whether there is one
    m_copyPatch->setToolTip(tr("A JSON Patch (RFC 6902) that makes B of A"));
    connect(m_copyPatch, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(QString::fromUtf8(m_body.patch)); });
    auto *whole = new QWidget;
    whole->setFixedHeight(theme::control);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(theme::u4, 0, theme::u4, 0);
    row->addWidget(m_how, 1);
    row->addWidget(m_copyPatch);
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(new Rule);
    layout->addLayout(row, 1);
    return whole;
}

void ComparePage::setExchanges(const Exchange &first, const Exchange &second)
{
    m_first = first;
    m_second = second;
    const auto call = [](const Exchange &exchange) -> QString {
        return QString::fromLatin1(exchange.request.verb) + u' ' + exchange.request.url.path(QUrl::FullyEncoded);
    };
    m_subtitle->setText(call(first) == call(second) ? QString(call(first) + u" · "_s + first.request.url.host())
                                                    : tr("%1 and %2").arg(call(first), call(second)));
    m_firstTime->setText(Words::at(first.at, true));
    m_secondTime->setText(Words::at(second.at, true));
    fillTable();
    compare();
}

void ComparePage::fillTable()
{
    while (QLayoutItem *item = m_table->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    const auto add = [this, &row](QWidget *caption, QWidget *first, QWidget *second) {
        int column = 0;
        for (QWidget *cell : {caption, first, second}) {
            cell->setMinimumHeight(lineHeight);
            m_table->addWidget(cell, row, column++);
        }
        ++row;
    };
    const auto divide = [this, &row] { m_table->addWidget(new Rule, row++, 0, 1, 3); };
    const auto side = [](const QString &letter, const QString &time) {
        auto *made = new QWidget;
        auto *layout = new QHBoxLayout(made);
        layout->setContentsMargins({});
        layout->setSpacing(theme::u2);
        layout->addWidget(new Mark(letter));
        layout->addWidget(label(time, theme::Type::HintStrong, true), 1);
        return made;
    };
    const auto status = [](const Exchange &exchange, const QString &name) {
        auto *made = new StateLabel;
        made->setObjectName(name);
        made->setFont(theme::font(theme::Type::Base));
        made->setState(CallWords::tone(exchange.status, !exchange.failure.isEmpty()), exchange.isUnsure ? Dot::Ring : Dot::Full,
                       exchange.status == 0 ? tr("no answer") : QString::number(exchange.status));
        return made;
    };
    const auto value = [](const QString &name, const QString &text) {
        QLabel *made = label(text);
        made->setObjectName(name);
        return made;
    };
    const auto parameters = [](const QString &name, const Exchange &exchange, const Exchange &other) {
        auto *made = new QLabel(parameterWords(exchange, other));
        made->setObjectName(name);
        made->setFont(theme::font(theme::Type::Code));
        made->setTextFormat(Qt::RichText);
        made->setWordWrap(true);
        made->setToolTip(parametersOf(exchange).join(u'\n'));
        return made;
    };
    const auto caption = [](const QString &text) { return label(text, theme::Type::Base, true); };
    const auto sizeOf = [](const Exchange &exchange) {
        return exchange.isCut ? tr("%1, cut").arg(Words::size(exchange.size)) : Words::size(exchange.size);
    };
    const auto difference = durationOf(m_second) - durationOf(m_first);
    QString time = Words::duration(durationOf(m_second));
    if (difference.count() != 0)
        time = difference.count() < 0 ? tr("%1 (%2 less)").arg(time, Words::duration(-difference))
                                      : tr("%1 (%2 more)").arg(time, Words::duration(difference));

    add(new QWidget, side(u"A"_s, Words::at(m_first.at, true)), side(u"B"_s, Words::at(m_second.at, true)));
    divide();
    add(caption(tr("Status")), status(m_first, u"Status of A"_s), status(m_second, u"Status of B"_s));
    divide();
    add(caption(tr("Duration")), value(u"Duration of A"_s, Words::duration(durationOf(m_first))), value(u"Duration of B"_s, time));
    divide();
    add(caption(tr("Size")), value(u"Size of A"_s, sizeOf(m_first)), value(u"Size of B"_s, sizeOf(m_second)));
    divide();
    add(caption(tr("Parameters")), parameters(u"Parameters of A"_s, m_first, m_second),
        parameters(u"Parameters of B"_s, m_second, m_first));
}

void ComparePage::compare()
{
    m_comparing.request_stop();
    m_comparing = std::stop_source();
    m_busy->setBusy(true);
    inBackground(
        this,
        [a = m_first, b = m_second, ignoreTimes = m_ignoreTimes->isChecked()](const std::stop_token &stop) -> Result<Compared> {
            Compared compared;
            compared.headers = lineDiff(linesOf(a.headers), linesOf(b.headers), stop);
            const Result<ExactJson> left = ExactJson::parse(a.body);
            const Result<ExactJson> right = ExactJson::parse(b.body);
            compared.isJson = left && right;
            compared.body =
                compared.isJson ? JsonDiff::between(*left, *right, ignoreTimes, stop) : lineDiff(linesOf(a.body), linesOf(b.body), stop);
            return compared;
        },
        m_comparing.get_token())
        .then(this, [this, comparing = m_comparing](const Result<Compared> &compared) {
            if (comparing.stop_requested() || !compared)
                return;
            m_busy->setBusy(false);
            m_body = compared->body;
            m_headers = compared->headers;
            m_isJson = compared->isJson;
            m_part->setCount(Body, int(m_body.changes.size()));
            m_part->setCount(HeaderLines, int(m_headers.changes.size()));
            showPart();
        });
}

void ComparePage::showPart()
{
    const bool isBody = m_part->current() == Body;
    const JsonDiff &shown = isBody ? m_body : m_headers;
    m_ignoreTimes->setEnabled(isBody && m_isJson);
    m_copyPatch->setVisible(isBody && m_isJson && !m_body.changes.isEmpty());
    m_how->setText(!isBody    ? tr("Compared by name: the order of headers does not count.")
                   : m_isJson ? tr("Compared member by member: order and spacing do not count.")
                              : tr("Compared line by line: at least one of them is no JSON."));
    showChange(0, int(shown.changes.size()));
    if (shown.changes.isEmpty()) {
        const QString what = isBody ? tr("The bodies are the same.") : tr("The headers are the same.");
        m_same->setText(u"drawing-activity"_s, what,
                        isBody && m_ignoreTimes->isChecked() && m_isJson ? tr("Times were not compared.") : QString());
        m_diff->setDiff({});
        m_pages->setCurrentWidget(m_same);
        return;
    }
    m_diff->setDiff(shown);
    m_pages->setCurrentWidget(m_diff);
}

void ComparePage::showChange(int current, int count)
{
    const QLocale locale;
    m_position->setText(count == 0     ? QString()
                        : current == 0 ? tr("%n change(s)", nullptr, count)
                                       : tr("%1 of %2").arg(locale.toString(current), locale.toString(count)));
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
}

} // namespace edgewise
