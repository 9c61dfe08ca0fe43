#include "ui/console/parameterfield.h"

#include "app/core/redaction.h"
#include "ui/shell/icons.h"
#include "ui/shell/popup.h"
#include "ui/shell/theme.h"
#include "ui/widgets/chipsedit.h"
#include "ui/widgets/codeedit.h"
#include "ui/widgets/field.h"
#include "ui/widgets/secretedit.h"

#include <QAction>
#include <QCalendarWidget>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr int jsonHeight = 92, longExample = 20, longHint = 110;

QString textOf(const ExactJson &value)
{
    if (value.isText())
        return value.text();
    if (value.isArray()) {
        QStringList lines;
        const auto items = value.items();
        for (const ExactJson &item : items)
            lines.append(textOf(item));
        return lines.join(u'\n');
    }
    return value.isNull() ? QString() : QString::fromUtf8(value.toJson());
}

/// The first sentence of a description, without the marks of Markdown.
QString firstSentence(const QString &markdown)
{
    static const QRegularExpression marks(uR"([*_`]{1,2}([^*_`]+)[*_`]{1,2})"_s);
    static const QRegularExpression links(uR"(\[([^\]]*)\]\([^)]*\))"_s);
    QString text = markdown.section(u"\n\n"_s, 0, 0).simplified();
    text.replace(links, u"\\1"_s).replace(marks, u"\\1"_s);
    const qsizetype end = text.indexOf(". "_L1);
    if (end > 0)
        text.truncate(end + 1);
    return text.size() > longHint ? QString(text.first(longHint - 1) + u'…') : text;
}

} // namespace

ParameterField::ParameterField(const Parameter &parameter, QWidget *parent)
    : QWidget(parent)
    , m_parameter(parameter)
    , m_field(new Field(parameter.name, QString(parameter.name).replace(u'&', u"&&"_s), makeControl()))
{
    m_field->control()->setAccessibleName(parameter.name);
    QFont font = theme::font(theme::Type::Code);
    font.setWeight(QFont::DemiBold);
    m_field->setLabelFont(font);
    QStringList note = {m_parameter.schema.typeWords()};
    switch (parameter.in) {
    case Parameter::In::Header: note.append(tr("header")); break;
    case Parameter::In::Cookie: note.append(tr("cookie")); break;
    case Parameter::In::Path:
    case Parameter::In::Query: break;
    }
    if (parameter.isDeprecated)
        note.append(tr("out of date"));
    note.removeAll(QString());
    m_field->setLabelNote(note.join(", "_L1));
    if (parameter.isRequired) {
        auto *required = new QLabel(tr("required"));
        required->setFont(theme::font(theme::Type::HintStrong));
        required->setProperty("ink", int(theme::Colour::Bad));
        const auto paint = [required] {
            QPalette palette = required->palette();
            palette.setColor(QPalette::WindowText, theme::colour(theme::Colour::Bad));
            required->setForegroundRole(QPalette::WindowText);
            required->setPalette(palette);
        };
        paint();
        connect(&theme::notifier(), &theme::Notifier::changed, required, paint);
        m_field->setLabelExtra(required);
    }
    m_field->setHint(hint());
    m_field->setReserveLine(false);
    if (!parameter.description.isEmpty())
        m_field->setToolTip(QString(u"<qt>"_s + firstSentence(parameter.description).toHtmlEscaped() + u"</qt>"_s));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_field);
    layout->addStretch(1);
    setFocusProxy(m_field->control());
}

QString ParameterField::hint() const
{
    QStringList parts = {m_parameter.schema.limitWords()};
    if (m_parameter.schema.hasDefault())
        parts.append(tr("default %1").arg(textOf(m_parameter.schema.defaultValue()).replace(u'\n', u' ')));
    parts.removeAll(QString());
    const QString limits = parts.join(", "_L1);
    return limits.isEmpty() || limits.size() > longHint ? firstSentence(m_parameter.description) : limits;
}

QWidget *ParameterField::makeControl()
{
    const Schema &schema = m_parameter.schema;
    QStringList texts;
    const auto values = schema.values();
    for (const ExactJson &value : values)
        texts.append(value.isNull() ? u"null"_s : textOf(value));
    const QString type = schema.type();
    if (type == "array"_L1) {
        const auto items = schema.items();
        const QString inner = items ? items->type() : QString();
        if (inner != "object"_L1 && inner != "array"_L1) {
            m_chips = new ChipsEdit;
            m_chips->setSeparators({}); // A comma may be part of an item.
            QStringList known;
            if (items) {
                const auto allowed = items->values();
                for (const ExactJson &value : allowed)
                    known.append(textOf(value));
            }
            m_chips->setPlaceholderText(known.isEmpty() ? tr("Enter adds one") : known.join(", "_L1));
            connect(m_chips, &ChipsEdit::changed, this, &ParameterField::changed);
            return m_chips;
        }
    }
    if (type == "object"_L1 || type == "array"_L1 || !m_parameter.mediaType.isEmpty()) {
        m_code = new CodeEdit;
        m_code->setLanguage(CodeEdit::Language::Json);
        m_code->setFixedHeight(jsonHeight);
        connect(m_code, &QPlainTextEdit::textChanged, this, [this] {
            if (!m_isLoading)
                Q_EMIT changed();
        });
        return m_code;
    }
    if (!texts.isEmpty()) {
        makeCombo(texts);
        return m_combo;
    }
    if (type == "boolean"_L1) {
        makeCombo({u"true"_s, u"false"_s});
        return m_combo;
    }
    makeLine();
    return m_line;
}

void ParameterField::makeCombo(const QStringList &texts)
{
    m_combo = new QComboBox;
    //: Of a choice that may be left open, or must be made
    m_combo->addItem(m_parameter.isRequired ? tr("choose…") : tr("any"));
    for (const QString &text : texts)
        m_combo->addItem(text, text);
    connect(m_combo, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isLoading)
            Q_EMIT changed();
    });
}

void ParameterField::makeLine()
{
    const Schema &schema = m_parameter.schema;
    if (schema.format() == "password"_L1 || Redaction::soundsSecret(m_parameter.name))
        m_line = new SecretEdit;
    else
        m_line = new QLineEdit;
    const QString example = m_parameter.examples.isEmpty() ? QString() : textOf(m_parameter.examples.first().value);
    if (schema.hasDefault())
        m_line->setPlaceholderText(textOf(schema.defaultValue()));
    else if (!qobject_cast<SecretEdit *>(m_line))
        m_line->setPlaceholderText(example);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!text.isEmpty())
            m_sendsEmpty = false;
        if (!m_isLoading)
            Q_EMIT changed();
    });
    if (schema.format() == "date-time"_L1 || schema.format() == "date"_L1) {
        auto *pick = m_line->addAction(icon(u"calendar"_s, theme::Colour::Muted), QLineEdit::TrailingPosition);
        pick->setText(tr("Choose a day for %1").arg(m_parameter.name));
        pick->setToolTip(pick->text());
        pick->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
        pick->setShortcutContext(Qt::WidgetShortcut);
        connect(pick, &QAction::triggered, this, &ParameterField::showCalendar);
    }
    if (m_parameter.isRequired || m_parameter.in == Parameter::In::Path)
        return;
    m_line->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_line, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        QMenu *menu = m_line->createStandardContextMenu();
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addSeparator();
        auto *empty = menu->addAction(tr("Send it empty"));
        empty->setObjectName(u"Send it empty"_s);
        empty->setCheckable(true);
        empty->setChecked(m_sendsEmpty);
        empty->setEnabled(m_line->text().isEmpty());
        connect(empty, &QAction::toggled, this, [this](bool sends) {
            setSendsEmpty(sends);
            Q_EMIT changed();
        });
        menu->popup(m_line->mapToGlobal(at));
    });
}

void ParameterField::setSendsEmpty(bool sends)
{
    m_sendsEmpty = sends;
    m_field->setHint(sends ? tr("Is sent, without a value.") : hint());
    m_field->setReserveLine(false);
}

std::optional<QString> ParameterField::value() const
{
    if (m_combo)
        return m_combo->currentIndex() <= 0 ? std::nullopt : std::optional(m_combo->currentData().toString());
    if (m_chips) {
        const QStringList texts = m_chips->texts();
        return texts.isEmpty() ? std::nullopt : std::optional(texts.join(u'\n'));
    }
    const QString text = m_code ? m_code->toPlainText() : m_line->text();
    if (m_code)
        return text.trimmed().isEmpty() ? std::nullopt : std::optional(text);
    return text.isEmpty() && !m_sendsEmpty ? std::nullopt : std::optional(text.isEmpty() ? u""_s : text);
}

void ParameterField::setValue(const std::optional<QString> &value)
{
    m_isLoading = true;
    const QString text = value.value_or(QString());
    if (m_combo) {
        int at = value ? m_combo->findData(text) : 0;
        if (at < 0) {
            m_combo->addItem(text, text); // From elsewhere, or not allowed any more; the problem is told below.
            at = m_combo->count() - 1;
        }
        m_combo->setCurrentIndex(at);
    } else if (m_chips) {
        m_chips->setTexts(text.isEmpty() ? QStringList() : text.split(u'\n'));
    } else if (m_code) {
        m_code->setPlainText(text);
    } else {
        m_line->setText(text);
        if (m_sendsEmpty != (value && text.isEmpty()))
            setSendsEmpty(value && text.isEmpty());
    }
    m_isLoading = false;
}

void ParameterField::setProblem(const QString &problem)
{
    m_field->setError(problem);
}

bool ParameterField::isWide() const
{
    if (m_code || m_chips)
        return true;
    return m_line && m_line->placeholderText().size() > longExample;
}

void ParameterField::focusControl()
{
    m_field->control()->setFocus(Qt::OtherFocusReason);
}

/// The day as the wire wants it; the time of what stands there is kept.
void ParameterField::showCalendar()
{
    auto *popup = new Popup(this);
    popup->setObjectName(QString(u"Calendar of "_s + m_parameter.name));
    popup->setAccessibleName(tr("Calendar of %1").arg(m_parameter.name));
    auto *calendar = new QCalendarWidget;
    calendar->setAccessibleName(tr("Days"));
    calendar->setFont(theme::font(theme::Type::Hint));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setFirstDayOfWeek(QLocale().firstDayOfWeek());
    if (const QDate date = QDate::fromString(m_line->text().first(qMin<qsizetype>(10, m_line->text().size())), Qt::ISODate); date.isValid())
        calendar->setSelectedDate(date);
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(theme::u2, theme::u2, theme::u2, theme::u2);
    layout->addWidget(calendar);
    const auto take = [this, popup](const QDate &chosen) {
        popup->close();
        QString text = chosen.toString(Qt::ISODate);
        if (m_parameter.schema.format() == "date-time"_L1)
            text += m_line->text().size() > 10 ? m_line->text().sliced(10) : u"T00:00:00.000Z"_s;
        m_line->setText(text);
        m_line->setFocus(Qt::OtherFocusReason);
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    connect(popup, &Popup::closed, popup, &QObject::deleteLater);
    const int wide = calendar->minimumSizeHint().width() + 2 * theme::u2;
    popup->showAt(m_line->mapToGlobal(QPoint(0, m_line->height() + theme::u1)), wide);
    calendar->setFocus();
}

} // namespace edgewise
