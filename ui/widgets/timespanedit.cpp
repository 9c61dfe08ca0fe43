#include "ui/widgets/timespanedit.h"

#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segments.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QStyle>

#include <functional>

using namespace Qt::StringLiterals;

namespace edgewise {

using theme::Colour;

namespace {

constexpr int barWidth = 3, barGap = 10, partWidth = 76, wireWidth = 132, headHeight = 24, labelHeight = 20;
constexpr int mostDays = 99'999'999, mostOfOthers = 9'999'999; // As many digits as anybody's time has.

struct Preset
{
    const char *name;
    TimeSpan::Parts parts;
};

constexpr std::array presets{Preset{"15 min", {.minutes = 15}}, Preset{"4 h", {.hours = 4}}, Preset{"1 day", {.days = 1}},
                             Preset{"30 days", {.days = 30}}};

QString inked(Colour ink, const QString &html)
{
    return u"<span style=\"color:%1\">%2</span>"_s.arg(theme::colour(ink).name(), html);
}

QLabel *smallLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setFont(theme::font(theme::Type::HintStrong));
    label->setFixedHeight(labelHeight);
    return label;
}

QVBoxLayout *below(QLabel *label, QWidget *control)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(theme::u1);
    column->addWidget(label);
    column->addWidget(control);
    return column;
}

/// Whether it is meant as a whole time rather than as one part.
bool isWholeTime(const QString &text)
{
    return text.contains(u':') || text.contains(u'.');
}

} // namespace

/// One of the four numbers. Can be empty, for a time that is not set.
class TimeSpanEdit::PartEdit final : public QSpinBox
{
public:
    explicit PartEdit(int most)
    {
        setRange(0, most);
        setFixedWidth(partWidth);
        setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        QObject::connect(lineEdit(), &QLineEdit::textChanged, this, [this](const QString &text) {
            // Pasted, or set by an assistive technology: there is no key to wait for.
            const bool isAtOnce = text.size() > m_length + 1;
            m_length = text.size();
            if (isAtOnce)
                takeWhole();
            tell();
        });
        // A value that is set keeps the line from telling.
        QObject::connect(this, &QSpinBox::valueChanged, this, &PartEdit::tell);
    }

    std::function<void()> changed = [] {};
    std::function<void(int)> stepped = [](int) {};
    std::function<void(TimeSpan)> whole = [](TimeSpan) {};
    std::function<bool()> canStepDown = [] { return true; };

    [[nodiscard]] QString typed() const { return lineEdit()->text().trimmed(); }
    void setPart(std::optional<int> part)
    {
        m_isBlank = !part;
        setValue(part.value_or(0));
        lineEdit()->setText(part ? QString::number(*part) : QString());
    }

    void stepBy(int steps) override { stepped(steps); }

protected:
    QValidator::State validate(QString &text, int &) const override
    {
        const bool isKnown = std::all_of(text.cbegin(), text.cend(),
                                         [](QChar c) { return (c >= u'0' && c <= u'9') || c == u':' || c == u'.' || c == u' '; });
        if (!isKnown)
            return QValidator::Invalid;
        if (isWholeTime(text))
            return QValidator::Intermediate;
        const QString digits = text.trimmed();
        if (!digits.isEmpty() && (digits.contains(u' ') || digits.size() > 9 || digits.toInt() > maximum()))
            return QValidator::Invalid;
        return QValidator::Acceptable;
    }
    int valueFromText(const QString &text) const override { return text.trimmed().toInt(); }
    QString textFromValue(int value) const override { return m_isBlank && value == 0 ? QString() : QString::number(value); }
    StepEnabled stepEnabled() const override
    {
        if (isReadOnly())
            return StepNone;
        return canStepDown() ? StepUpEnabled | StepDownEnabled : StepEnabled(StepUpEnabled);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            takeWhole();
        QSpinBox::keyPressEvent(event);
    }
    void focusOutEvent(QFocusEvent *event) override
    {
        takeWhole();
        // Left empty beside filled ones, it means none of them; a half-typed time goes back to the number before.
        m_isBlank = typed().isEmpty();
        QSpinBox::focusOutEvent(event);
    }

private:
    void tell()
    {
        if (typed() == m_told)
            return;
        m_told = typed();
        changed();
    }

    void takeWhole()
    {
        if (!isWholeTime(typed()))
            return;
        if (const auto time = TimeSpan::typed(typed()))
            whole(*time);
    }

    QString m_told;
    qsizetype m_length = 0;
    bool m_isBlank = false;
};

TimeSpanEdit::TimeSpanEdit(const QString &name, const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_label(label)
    , m_title(new QLabel(label))
    , m_words(new QLabel)
    , m_undo(button(QString(u"Undo "_s + name), tr("Undo the change of %1").arg(label), u"undo"_s, ButtonKind::Flat, true, true))
    , m_parts{new PartEdit(mostDays), new PartEdit(mostOfOthers), new PartEdit(mostOfOthers), new PartEdit(mostOfOthers)}
    , m_wire(new QLineEdit)
    , m_presets(new Segments(QString(name + u" presets"_s), tr("%1 presets").arg(label)))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_line(new QLabel)
{
    setObjectName(name);
    m_title->setFont(theme::font(theme::Type::Strong));
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setObjectName(QString(name + u" in words"_s));
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_undo->hide();

    auto *head = new QHBoxLayout;
    head->setSpacing(theme::u2);
    head->addWidget(m_title);
    head->addWidget(m_words, 1);
    head->addWidget(m_undo);
    // Nothing moves when the button comes.
    head->addStrut(headHeight);

    const std::array<std::pair<QString, QString>, partCount> names{std::pair{u"days"_s, tr("Days")}, std::pair{u"hours"_s, tr("Hours")},
                                                                   std::pair{u"minutes"_s, tr("Minutes")},
                                                                   std::pair{u"seconds"_s, tr("Seconds")}};
    //: %1 is "Content TTL", %2 is "days"
    const QString accessible = tr("%1 %2");
    auto *fields = new QHBoxLayout;
    fields->setSpacing(theme::u2);
    for (int i = 0; i < partCount; ++i) {
        PartEdit *part = m_parts.at(size_t(i));
        part->setObjectName(QString(name + u' ' + names.at(size_t(i)).first));
        part->setAccessibleName(accessible.arg(label, names.at(size_t(i)).second.toLower()));
        part->changed = [this] {
            if (m_isFilling)
                return;
            refresh();
            Q_EMIT edited();
        };
        part->stepped = [this, i](int steps) { step(i, steps); };
        part->whole = [this](TimeSpan time) { write(time); };
        part->canStepDown = [this] { return time().value_or(TimeSpan()) > TimeSpan(); };
        QLabel *above = smallLabel(names.at(size_t(i)).second);
        above->setBuddy(part);
        fields->addLayout(below(above, part));
    }
    m_wire->setObjectName(QString(name + u" sent as"_s));
    m_wire->setAccessibleName(tr("%1, sent as").arg(label));
    m_wire->setReadOnly(true);
    m_wire->setFont(theme::font(theme::Type::Code));
    m_wire->setFixedWidth(wireWidth);
    fields->addLayout(below(smallLabel(tr("Sent as")), m_wire));
    fields->addStretch(1);

    const std::array<QString, presets.size()> words{tr("15 min"), tr("4 h"), tr("1 day"), tr("30 days")};
    for (size_t i = 0; i < presets.size(); ++i)
        m_presets->add(int(i), QString(name + u' ' + QLatin1StringView(presets.at(i).name)), words.at(i));
    connect(m_presets, &Segments::changed, this, [this](int id) {
        if (const auto time = TimeSpan::fromParts(presets.at(size_t(id)).parts))
            write(*time);
    });
    m_row->setSpacing(theme::u2);
    m_row->addLayout(fields, 1);
    m_row->addWidget(m_presets, 0, Qt::AlignBottom);

    m_line->setObjectName(QString(name + u" line"_s));
    m_line->setFont(theme::font(theme::Type::Hint));
    m_line->setTextFormat(Qt::RichText);
    m_line->setWordWrap(true);
    m_line->setMinimumHeight(theme::u4);
    m_line->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_line, &QLabel::linkActivated, this, [this] {
        if (const auto time = TimeSpan::fromParts(parts()))
            write(*time);
    });
    connect(m_undo, &QPushButton::clicked, this, &TimeSpanEdit::revertClicked);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(barGap, 0, 0, theme::u2);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(m_row);
    layout->addSpacing(theme::u1);
    layout->addWidget(m_line);
    // Narrow, the presets stand below; what the row needs now must not keep it from becoming narrow.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    refresh();
}

void TimeSpanEdit::setTime(const std::optional<TimeSpan> &time, const QString &unread)
{
    m_given = time;
    m_unread = unread;
    put(time);
}

void TimeSpanEdit::put(const std::optional<TimeSpan> &time)
{
    {
        const QScopedValueRollback filling(m_isFilling, true);
        const auto [days, hours, minutes, seconds] = time.value_or(TimeSpan()).parts();
        const std::array values{days, hours, minutes, seconds};
        for (size_t i = 0; i < values.size(); ++i)
            m_parts.at(i)->setPart(time ? std::optional(values.at(i)) : std::nullopt);
    }
    refresh();
}

/// As if it had been typed.
void TimeSpanEdit::write(const TimeSpan &time)
{
    put(time);
    Q_EMIT edited();
}

void TimeSpanEdit::step(int part, int steps)
{
    constexpr std::array<qint64, partCount> seconds{86'400, 3'600, 60, 1};
    const auto now = TimeSpan::fromParts(parts());
    if (!now)
        return;
    const qint64 total = qMax<qint64>(0, now->ticks() / TimeSpan::ticksPerSecond + steps * seconds.at(size_t(part)));
    if (const auto next = TimeSpan::fromParts({.days = int(total / 86'400), .seconds = int(total % 86'400)}))
        write(*next);
}

bool TimeSpanEdit::isBlank() const
{
    return std::all_of(m_parts.cbegin(), m_parts.cend(), [](const PartEdit *part) { return part->typed().isEmpty(); });
}

QString TimeSpanEdit::typedText() const
{
    for (const PartEdit *part : m_parts) {
        if (isWholeTime(part->typed()))
            return part->typed();
    }
    return {};
}

TimeSpan::Parts TimeSpanEdit::parts() const
{
    const auto part = [this](size_t i) { return m_parts.at(i)->typed().toInt(); };
    return {.days = part(0), .hours = part(1), .minutes = part(2), .seconds = part(3)};
}

std::optional<TimeSpan> TimeSpanEdit::time() const
{
    if (const QString text = typedText(); !text.isEmpty())
        return TimeSpan::typed(text);
    if (isBlank())
        return {};
    // A fraction of a second stays as long as nobody typed another time.
    if (m_given && m_given->parts() == parts())
        return m_given;
    return TimeSpan::fromParts(parts());
}

QString TimeSpanEdit::problem() const
{
    if (time())
        return {};
    if (const QString text = typedText(); !text.isEmpty())
        return tr("“%1” can be meant in more than one way. Write all of it: hours:minutes:seconds, such as 04:00:00, or 1.00:00:00 for a day.")
            .arg(text);
    if (isBlank())
        return m_given ? tr("A time that is set cannot be taken away, only changed.") : QString();
    return tr("More than 99,999 days cannot be sent.");
}

void TimeSpanEdit::setHint(const QString &hint)
{
    m_hint = hint;
    refreshLine();
}

void TimeSpanEdit::setChanged(bool changed, const QString &was)
{
    if (m_isChanged == changed && m_was == was)
        return;
    m_isChanged = changed;
    m_was = was;
    m_undo->setVisible(changed);
    refreshLine();
    update();
}

void TimeSpanEdit::setReadOnly(bool readOnly)
{
    for (PartEdit *part : m_parts)
        part->setReadOnly(readOnly);
    m_presets->setEnabled(!readOnly);
    m_undo->setEnabled(!readOnly);
}

void TimeSpanEdit::takeFocus()
{
    m_parts.front()->setFocus(Qt::OtherFocusReason);
    m_parts.front()->selectAll();
}

void TimeSpanEdit::refresh()
{
    const auto time = this->time();
    m_words->setText(time ? time->words() : isBlank() ? (m_unread.isEmpty() ? tr("not set") : tr("“%1”").arg(m_unread)) : QString());
    m_wire->setText(time ? time->wire() : QString());
    m_wire->setPlaceholderText(isBlank() ? tr("not set") : QString());
    int preset = -1;
    for (size_t i = 0; time && i < presets.size(); ++i) {
        if (time == TimeSpan::fromParts(presets.at(i).parts))
            preset = int(i);
    }
    m_presets->setCurrent(preset);
    refreshLine();
}

void TimeSpanEdit::refreshLine()
{
    QStringList said;
    QString shown;
    const auto add = [&](Colour ink, const QString &sentence) {
        if (sentence.isEmpty())
            return;
        said.append(sentence);
        shown += (shown.isEmpty() ? QString() : u"&nbsp; "_s) + inked(ink, sentence.toHtmlEscaped());
    };
    const auto time = this->time();
    const auto typed = parts();
    if (const QString wrong = problem(); !wrong.isEmpty()) {
        add(Colour::Bad, wrong);
    } else {
        if (m_isChanged) {
            add(Colour::Accent, tr("Changed."));
            if (!m_was.isEmpty())
                add(Colour::Muted, tr("Was %1").arg(m_was));
        }
        if (time && typedText().isEmpty() && (typed.hours > 23 || typed.minutes > 59 || typed.seconds > 59)) {
            add(Colour::Warn, tr("That is %1, and is sent so.").arg(time->words()));
            shown += u"&nbsp; <a href=\"write\" style=\"color:%1;text-decoration:none\">%2</a>"_s.arg(theme::colour(Colour::Accent).name(),
                                                                                                      tr("Write it so").toHtmlEscaped());
        }
        if (time && time->warning() != TimeSpan::Warning::None)
            add(Colour::Warn, TimeSpan::words(time->warning()));
        else if (time && time->hasFraction())
            add(Colour::Muted, tr("The fraction of a second stays as long as this is not changed."));
        else if (!time && !m_unread.isEmpty())
            add(Colour::Warn, tr("It cannot be read as a time, and stays as it is as long as nothing is typed here."));
        else
            add(Colour::Muted, m_hint);
    }
    if (m_line->text() != shown)
        m_line->setText(shown);
    const QString description = said.join(u' ');
    for (PartEdit *part : m_parts) {
        part->setAccessibleDescription(description);
        part->setProperty("problem", !problem().isEmpty());
        part->update();
    }
}

void TimeSpanEdit::paintEvent(QPaintEvent *)
{
    if (!m_isChanged)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::colour(Colour::Accent));
    painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, barWidth, height() - theme::u2)), 1.5, 1.5);
}

void TimeSpanEdit::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int needed = partCount * (partWidth + theme::u2) + wireWidth + theme::u4 + m_presets->sizeHint().width() + barGap;
    const auto direction = width() < needed ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_row->direction() == direction)
        return;
    m_row->setDirection(direction);
    m_row->setAlignment(m_presets, direction == QBoxLayout::TopToBottom ? Qt::AlignLeading : Qt::AlignBottom);
}

void TimeSpanEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshLine();
}

} // namespace edgewise
