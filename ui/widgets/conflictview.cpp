#include "ui/widgets/conflictview.h"

#include "ui/shell/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/optionframe.h"
#include "ui/widgets/words.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

using theme::Colour;

namespace {

constexpr qsizetype mostLines = 8;

/// A frame with a line around it, or around nothing but its upper edge; tinted where both sides changed a field.
class Ground final : public QFrame
{
public:
    enum class Kind { Card, Line, Both };
    explicit Ground(Kind kind)
        : m_kind(kind)
    {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (m_kind == Kind::Card) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(theme::colour(Colour::Line));
            painter.setBrush(theme::colour(Colour::Base));
            painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::radius - 0.5, theme::radius - 0.5);
            return;
        }
        if (m_kind == Kind::Both)
            painter.fillRect(rect(), theme::colour(Colour::WarnSurface));
        painter.fillRect(QRect(0, 0, width(), 1), theme::colour(m_kind == Kind::Both ? Colour::WarnLine : Colour::LineSoft));
    }

private:
    Kind m_kind;
};

/// Escaped, and with places to break after the signs that long addresses are made of.
QString breakable(QStringView text)
{
    QString safe;
    for (const QChar c : text) {
        safe += c == u' ' ? u"&nbsp;"_s : QString(c).toHtmlEscaped();
        if (u"/.-_&?=,;: "_s.contains(c))
            safe += QChar(0x200B);
    }
    return safe;
}

void warn(QLabel *label)
{
    QPalette ink = label->palette();
    ink.setColor(QPalette::WindowText, theme::colour(Colour::Warn));
    label->setPalette(ink);
}

struct Shown
{
    QString html;
    int same = 0; ///< Lines that both have.
};

/// The lines of `text` that `other` does not have, with what differs inside of them marked.
Shown difference(const QString &text, const QString &other)
{
    QStringList mine = text.split(u'\n');
    QStringList theirs = other.split(u'\n');
    Shown shown;
    while (mine.size() > 1 && theirs.size() > 1 && mine.constFirst() == theirs.constFirst()) {
        mine.removeFirst();
        theirs.removeFirst();
        ++shown.same;
    }
    while (mine.size() > 1 && theirs.size() > 1 && mine.constLast() == theirs.constLast()) {
        mine.removeLast();
        theirs.removeLast();
        ++shown.same;
    }
    const QString mark = u"<span style=\"background-color:%1\">"_s.arg(theme::colour(Colour::Mark).name());
    QStringList lines;
    for (qsizetype i = 0; i < qMin(mine.size(), mostLines); ++i) {
        const QString &line = mine[i];
        if (i >= theirs.size() || mine.size() != theirs.size()) {
            lines << QString(mark + breakable(line) + u"</span>"_s);
            continue;
        }
        const QString &beside = theirs[i];
        const qsizetype common = qMin(line.size(), beside.size());
        qsizetype front = 0, back = 0;
        while (front < common && line[front] == beside[front])
            ++front;
        while (back < common - front && line[line.size() - 1 - back] == beside[beside.size() - 1 - back])
            ++back;
        // Whole words are easier to compare than letters.
        while (front > 0 && line[front - 1].isLetterOrNumber())
            --front;
        while (back > 0 && line[line.size() - back].isLetterOrNumber())
            --back;
        const QStringView middle = QStringView(line).sliced(front, line.size() - front - back);
        QString html = breakable(QStringView(line).first(front));
        if (!middle.isEmpty())
            html += mark + breakable(middle) + u"</span>"_s;
        lines << QString(html + breakable(QStringView(line).last(back)));
    }
    if (mine.size() > mostLines)
        lines << u"…"_s;
    shown.html = lines.join(u"<br>"_s);
    return shown;
}

} // namespace

struct ConflictView::Row
{
    Difference difference;
    QWidget *ground = nullptr;
    QRadioButton *mine = nullptr;
    QRadioButton *theirs = nullptr;
    QLabel *mineText = nullptr;
    QLabel *theirText = nullptr;

    [[nodiscard]] Side side() const { return mine->isChecked() ? Side::Mine : theirs->isChecked() ? Side::Theirs : Side::None; }
};

ConflictView::ConflictView(QWidget *parent)
    : QWidget(parent)
    , m_banner(new Banner)
    , m_summary(new QLabel)
    , m_theirTitle(new QLabel)
    , m_page(new Ground(Ground::Kind::Card))
    , m_list(new QVBoxLayout)
    , m_tag(new Tag)
    , m_openNames(new ElidedLabel)
    , m_accept(button(u"Save what is chosen"_s, tr("Save what is chosen"), {}, ButtonKind::Primary))
{
    setObjectName(u"Changed elsewhere"_s);
    setAccessibleName(tr("Changed elsewhere"));
    m_summary->setFont(theme::font(theme::Type::Hint));
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setWordWrap(true);
    m_openNames->setFont(theme::font(theme::Type::Hint));
    m_openNames->setForegroundRole(QPalette::PlaceholderText);

    auto *titles = new QHBoxLayout;
    titles->setContentsMargins(theme::u3, 0, theme::u3, 0);
    titles->setSpacing(theme::u2);
    auto *mineTitle = new QLabel(tr("Yours"));
    for (QLabel *title : {mineTitle, m_theirTitle}) {
        title->setFont(theme::font(theme::Type::HintStrong));
        title->setForegroundRole(QPalette::PlaceholderText);
        title->setFixedHeight(theme::row);
        title->setTextFormat(Qt::PlainText);
        title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        titles->addWidget(title, 1);
    }
    m_list->setSpacing(0);
    m_list->setContentsMargins(1, 1, 1, 1);
    m_page->setLayout(m_list);
    m_list->addLayout(titles);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(theme::u4, theme::u3, theme::u4, theme::u3);
    column->setSpacing(theme::u3);
    column->addWidget(m_banner);
    column->addWidget(m_summary);
    column->addWidget(m_page);
    column->addStretch(1);

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);

    QPushButton *back = button(u"Back to the form"_s, tr("Back to the form"));
    auto *foot = new QFrame;
    foot->setAutoFillBackground(true);
    foot->setBackgroundRole(QPalette::Window);
    foot->setFixedHeight(theme::saveBar);
    auto *footLayout = new QHBoxLayout(foot);
    footLayout->setContentsMargins(theme::u4, 0, theme::u4, 0);
    footLayout->addWidget(m_tag);
    footLayout->addWidget(m_openNames, 1);
    footLayout->addWidget(back);
    footLayout->addWidget(m_accept);

    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFixedHeight(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(line);
    layout->addWidget(foot);

    connect(back, &QPushButton::clicked, this, &ConflictView::backWanted);
    connect(m_accept, &QPushButton::clicked, this, &ConflictView::accepted);
    refresh();
}

ConflictView::~ConflictView() = default;

void ConflictView::setDifferences(const QString &sentence, const QString &theirTitle, const QList<Difference> &differences)
{
    for (const auto &row : m_rows)
        row->ground->deleteLater();
    m_rows.clear();
    m_theirTitle->setText(theirTitle);
    m_summary->setText(
        tr("%n field(s) differ. Where only one side changed a field, that side is chosen already.", nullptr, int(differences.size())));

    for (const Difference &difference : differences) {
        const bool both = difference.mineChanged() && difference.theirsChanged();
        auto row = std::make_unique<Row>();
        row->difference = difference;
        auto *ground = new Ground(both ? Ground::Kind::Both : Ground::Kind::Line);
        row->ground = ground;
        row->mine = new QRadioButton;
        row->theirs = new QRadioButton;
        row->mine->setObjectName(QString(difference.field + u" mine"_s));
        row->theirs->setObjectName(QString(difference.field + u" theirs"_s));
        row->mine->setAccessibleName(tr("%1, yours").arg(difference.label));
        row->theirs->setAccessibleName(tr("%1, theirs").arg(difference.label));
        row->mine->setAccessibleDescription(difference.mine);
        row->theirs->setAccessibleDescription(difference.theirs);
        auto *group = new QButtonGroup(ground);
        group->addButton(row->mine);
        group->addButton(row->theirs);
        connect(group, &QButtonGroup::buttonToggled, this, &ConflictView::refresh);

        auto *head = new QHBoxLayout;
        head->setSpacing(theme::u2);
        auto *name = new QLabel(difference.label);
        name->setTextFormat(Qt::PlainText);
        name->setFont(theme::font(theme::Type::Strong));
        name->setMinimumHeight(theme::u6);
        head->addWidget(name);
        auto *who = new QLabel(both ? tr("both changed it") : difference.mineChanged() ? tr("you changed it") : tr("they changed it"));
        who->setFont(theme::font(theme::Type::Hint));
        if (both) {
            auto *sign = new IconLabel(14);
            sign->setIcon(u"warn"_s, Colour::Warn);
            head->addWidget(sign);
            head->setSpacing(6);
            // On a ground of Base a label would paint with another role.
            who->setForegroundRole(QPalette::WindowText);
            who->setObjectName(u"Both changed it"_s);
            warn(who);
        } else {
            who->setForegroundRole(QPalette::PlaceholderText);
        }
        head->addWidget(who);
        head->addStretch(1);

        auto *pair = new QHBoxLayout;
        pair->setSpacing(theme::u2);
        for (const bool mine : {true, false}) {
            QRadioButton *radio = mine ? row->mine : row->theirs;
            auto *frame = new OptionFrame(radio);
            auto *text = new QLabel;
            (mine ? row->mineText : row->theirText) = text;
            text->setTextFormat(Qt::RichText);
            text->setWordWrap(true);
            text->setAttribute(Qt::WA_TransparentForMouseEvents);
            QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
            policy.setHeightForWidth(true);
            text->setSizePolicy(policy);
            auto *inner = new QHBoxLayout(frame);
            inner->setContentsMargins(6, 6, theme::u2, 6);
            inner->setSpacing(6);
            inner->addWidget(radio, 0, Qt::AlignTop);
            inner->addWidget(text, 1);
            pair->addWidget(frame, 1);
        }
        auto *layout = new QVBoxLayout(ground);
        layout->setContentsMargins(theme::u3, theme::u2, theme::u3, theme::u3);
        layout->setSpacing(theme::u1);
        layout->addLayout(head);
        layout->addLayout(pair);
        m_list->addWidget(ground);

        if (!both)
            (difference.mineChanged() ? row->mine : row->theirs)->setChecked(true);
        m_rows.push_back(std::move(row));
    }
    m_banner->tell(Banner::Kind::Warn, sentence,
                   {{u"Keep mine"_s, tr("Keep mine"), [this] { chooseAll(Side::Mine); }},
                    {u"Take theirs"_s, tr("Take theirs"), [this] { chooseAll(Side::Theirs); }}});
    fill();
    refresh();
}

ConflictView::Side ConflictView::side(const QString &field) const
{
    for (const auto &row : m_rows) {
        if (row->difference.field == field)
            return row->side();
    }
    return Side::None;
}

void ConflictView::choose(const QString &field, Side side)
{
    for (const auto &row : m_rows) {
        if (row->difference.field == field && side != Side::None)
            (side == Side::Mine ? row->mine : row->theirs)->setChecked(true);
    }
}

QStringList ConflictView::open() const
{
    QStringList fields;
    for (const auto &row : m_rows) {
        if (row->side() == Side::None)
            fields << row->difference.field;
    }
    return fields;
}

void ConflictView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        const auto both = findChildren<QLabel *>(u"Both changed it"_s);
        for (QLabel *label : both)
            warn(label);
        fill();
    }
}

void ConflictView::fill()
{
    const auto html = [](const Difference &difference, bool mine) -> QString {
        const QString &text = mine ? difference.mine : difference.theirs;
        const QString &other = mine ? difference.theirs : difference.mine;
        const QString muted = theme::colour(Colour::Muted).name();
        if (text.isEmpty())
            return u"<span style=\"color:%1\">%2</span>"_s.arg(muted, tr("nothing"));
        const Shown shown = edgewise::difference(text, other);
        QString body = shown.html;
        if (difference.fixedFont) {
            const QFont code = theme::font(theme::Type::Code);
            body = u"<span style=\"font-family:'%1';font-size:%2pt\">%3</span>"_s.arg(code.family()).arg(code.pointSizeF()).arg(body);
        }
        if (shown.same > 0)
            body += u"<br><span style=\"color:%1;font-size:%2pt\">%3</span>"_s.arg(muted)
                        .arg(theme::font(theme::Type::Hint).pointSizeF())
                        .arg(tr("and %n more line(s), the same", nullptr, shown.same));
        return body;
    };
    for (const auto &row : m_rows) {
        row->mineText->setText(html(row->difference, true));
        row->theirText->setText(html(row->difference, false));
    }
}

void ConflictView::chooseAll(Side side)
{
    for (const auto &row : m_rows)
        (side == Side::Mine ? row->mine : row->theirs)->setChecked(true);
    Q_EMIT accepted();
}

void ConflictView::refresh()
{
    QStringList names;
    for (const auto &row : m_rows) {
        if (row->side() == Side::None)
            names << row->difference.label;
    }
    m_tag->setText(tr("%n to choose", nullptr, int(names.size())).toUpper(), Tone::Warn);
    m_tag->setVisible(!names.isEmpty());
    m_openNames->setText(Words::list(names));
    m_accept->setEnabled(names.isEmpty() && !m_rows.empty());
}

} // namespace edgewise
