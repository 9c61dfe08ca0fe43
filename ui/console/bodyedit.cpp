#include "ui/console/bodyedit.h"

#include "app/core/background.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/codeedit.h"
#include "ui/widgets/iconlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace edgewise {

namespace {

constexpr auto rest = 120ms;

/// Walks through a text that is JSON and stops where the value at a pointer begins.
class Walk final
{
public:
    Walk(QStringView text, const QString &pointer)
        : m_text(text)
    {
        const QStringList names = pointer.split(u'/').mid(1);
        for (QString name : names)
            m_wanted.append(name.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1));
    }

    /// Where it begins, or the deepest value on the way to it.
    qsizetype place()
    {
        value(0, true);
        return m_place;
    }

private:
    [[nodiscard]] QChar at() const { return m_at < m_text.size() ? m_text.at(m_at) : QChar(); }
    void space()
    {
        while (at().isSpace())
            ++m_at;
    }
    QString string()
    {
        QString text;
        for (++m_at; m_at < m_text.size() && at() != u'"'; ++m_at) {
            if (at() != u'\\') {
                text += at();
                continue;
            }
            ++m_at;
            if (at() == u'u') {
                text += QChar(m_text.mid(m_at + 1, 4).toUShort(nullptr, 16));
                m_at += 4;
            } else {
                const qsizetype which = QStringView(u"bfnrt").indexOf(at());
                text += which < 0 ? at() : QStringView(u"\b\f\n\r\t").at(which);
            }
        }
        ++m_at;
        return text;
    }
    /// @param isOnWay  whether the pointer leads to or through this value
    void value(qsizetype depth, bool isOnWay)
    {
        space();
        if (isOnWay)
            m_place = m_at;
        if (m_isFound || depth > 600)
            return;
        if (isOnWay && depth == m_wanted.size()) {
            m_isFound = true;
            return;
        }
        const QChar open = at();
        if (open == u'{' || open == u'[') {
            ++m_at;
            for (int item = 0; m_at < m_text.size() && !m_isFound; ++item) {
                space();
                if (at() == u'}' || at() == u']')
                    break;
                const qsizetype before = m_at;
                const QString name = open == u'{' ? string() : QString::number(item);
                space();
                if (at() == u':')
                    ++m_at;
                value(depth + 1, isOnWay && m_wanted.value(depth) == name);
                space();
                if (at() == u',')
                    ++m_at;
                if (m_at == before)
                    return; // No JSON after all.
            }
            ++m_at;
        } else if (open == u'"') {
            string();
        } else {
            while (m_at < m_text.size() && !QStringView(u",]} \n\r\t").contains(at()))
                ++m_at;
        }
    }

    QStringView m_text;
    QStringList m_wanted;
    qsizetype m_at = 0;
    qsizetype m_place = 0;
    bool m_isFound = false;
};

/// Two spaces a level.
QString pretty(const ExactJson &value)
{
    const QStringList lines = QString::fromUtf8(value.toJson(true)).trimmed().split(u'\n');
    QStringList narrow;
    for (const QString &line : lines) {
        const qsizetype blanks = std::find_if(line.cbegin(), line.cend(), [](QChar c) { return c != u' '; }) - line.cbegin();
        narrow.append(QString(blanks / 2, u' ') + line.sliced(blanks));
    }
    return narrow.join(u'\n');
}

struct Check
{
    int line = -1;
    QString text = {};
    int count = 0;
};

} // namespace

int lineOf(const QString &json, const QString &pointer)
{
    const qsizetype place = Walk(json, pointer).place();
    return int(QStringView(json).first(std::min(place, json.size())).count(u'\n'));
}

BodyEdit::BodyEdit(QWidget *parent)
    : QWidget(parent)
    , m_type(new QComboBox)
    , m_example(button(u"Insert example"_s, tr("Insert example"), {}, ButtonKind::Flat, false, true))
    , m_examples(new QMenu(this))
    , m_format(button(u"Format"_s, tr("Format"), {}, ButtonKind::Flat, false, true))
    , m_editor(new CodeEdit)
    , m_sign(new IconLabel(14))
    , m_line(new QLabel)
{
    m_type->setObjectName(u"Media type"_s);
    m_type->setAccessibleName(tr("Media type"));
    m_type->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_type->setMinimumContentsLength(8);
    m_editor->setObjectName(u"Request body"_s);
    m_editor->setAccessibleName(tr("Body"));
    m_line->setObjectName(u"Body problem"_s);
    m_line->setFont(theme::font(theme::Type::Hint));
    m_line->setWordWrap(true);
    m_line->setTextFormat(Qt::PlainText);
    m_sign->hide();

    auto *tools = new QHBoxLayout;
    tools->setSpacing(theme::u2);
    tools->addWidget(m_type, 1);
    tools->addWidget(m_example);
    tools->addWidget(m_format);
    auto *below = new QHBoxLayout;
    below->setSpacing(6);
    below->addWidget(m_sign, 0, Qt::AlignTop);
    below->addWidget(m_line, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::u4, theme::u3, theme::u4, theme::u3);
    layout->setSpacing(theme::u2);
    layout->addLayout(tools);
    layout->addWidget(m_editor, 1);
    layout->addLayout(below);

    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, &BodyEdit::check);
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        const QString now = m_editor->toPlainText();
        // Highlighting changes no character, but Qt tells it as a change of the text.
        if (m_isLoading || now == m_shown)
            return;
        m_shown = now;
        m_problemCount = -1;
        m_rest.start();
        Q_EMIT changed();
    });
    connect(m_type, &QComboBox::currentTextChanged, this, [this] {
        if (m_isLoading)
            return;
        contentChosen();
        Q_EMIT changed();
    });
    connect(m_format, &QPushButton::clicked, this, &BodyEdit::format);
    connect(m_example, &QPushButton::clicked, this, [this] {
        if (m_examples->actions().size() > 1)
            m_examples->popup(m_example->mapToGlobal(QPoint(0, m_example->height())));
        else
            insertExample();
    });
}

BodyEdit::~BodyEdit()
{
    m_checking.request_stop();
}

void BodyEdit::setContents(const RequestBody &body)
{
    m_body = body;
    m_isFree = false;
    m_isLoading = true;
    m_type->clear();
    m_type->setEditable(false);
    for (const Content &content : body.contents)
        m_type->addItem(content.mediaType);
    m_type->setEnabled(m_type->count() > 1);
    m_editor->clear();
    m_shown.clear();
    m_isLoading = false;
    contentChosen();
}

void BodyEdit::setFree()
{
    m_body = {};
    m_isFree = true;
    m_isLoading = true;
    m_type->clear();
    m_type->setEditable(true);
    m_type->setEnabled(true);
    m_type->addItems({u"application/json"_s, u"application/json-patch+json"_s, u"application/x-www-form-urlencoded"_s, u"text/plain"_s});
    m_type->lineEdit()->setAccessibleName(tr("Media type"));
    m_editor->clear();
    m_shown.clear();
    m_isLoading = false;
    contentChosen();
}

void BodyEdit::setBody(const QString &mediaType, const QString &text)
{
    m_isLoading = true;
    if (!mediaType.isEmpty()) {
        const QString bare = mediaType.section(u';', 0, 0).trimmed();
        int at = m_type->findText(mediaType, Qt::MatchFixedString);
        if (at < 0)
            at = m_type->findText(bare, Qt::MatchFixedString);
        if (at < 0) {
            m_type->addItem(mediaType);
            at = m_type->count() - 1;
            m_type->setEnabled(true);
        }
        m_type->setCurrentIndex(at);
    }
    m_editor->setPlainText(text);
    m_shown = m_editor->toPlainText();
    m_isLoading = false;
    contentChosen();
}

QString BodyEdit::mediaType() const
{
    const bool mayBeAbsent = m_isFree || (!m_body.isRequired && !isForm());
    return mayBeAbsent && text().isEmpty() ? QString() : m_type->currentText().trimmed();
}

QString BodyEdit::text() const
{
    return m_editor->toPlainText();
}

const Content *BodyEdit::content() const
{
    const QString type = m_type->currentText();
    const auto it =
        std::find_if(m_body.contents.cbegin(), m_body.contents.cend(), [&](const Content &content) { return content.mediaType == type; });
    return it == m_body.contents.cend() ? nullptr : &*it;
}

bool BodyEdit::isForm() const
{
    return m_type->currentText().section(u';', 0, 0).trimmed().compare("application/x-www-form-urlencoded"_L1, Qt::CaseInsensitive) == 0;
}

bool BodyEdit::isJson() const
{
    const QString type = m_type->currentText().section(u';', 0, 0).trimmed().toLower();
    return type == "application/json"_L1 || type.endsWith("+json"_L1) || isForm();
}

void BodyEdit::contentChosen()
{
    m_editor->setLanguage(isJson() ? CodeEdit::Language::Json : CodeEdit::Language::Plain);
    m_format->setEnabled(isJson());
    fillExamples();
    m_problemCount = -1;
    check();
}

void BodyEdit::fillExamples()
{
    m_examples->clear();
    const Content *shown = content();
    m_example->setVisible(shown != nullptr);
    if (!shown)
        return;
    const auto add = [this](const QString &name, const QString &text) {
        auto *action = m_examples->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, name] { insertExample(name); });
    };
    for (const Example &example : shown->examples)
        add(example.name, example.summary.isEmpty() ? example.name : example.summary);
    if (shown->examples.isEmpty()) {
        add(u"*all"_s, tr("Every member"));
        add(u"*required"_s, tr("Only what is required"));
    }
}

void BodyEdit::insertExample(const QString &name)
{
    const Content *shown = content();
    if (!shown)
        return;
    ExactJson value = shown->schema.example(name == "*required"_L1);
    const auto it = std::find_if(shown->examples.cbegin(), shown->examples.cend(),
                                 [&](const Example &example) { return name.isEmpty() || example.name == name; });
    if (it != shown->examples.cend())
        value = it->value;
    const QString text = value.isText() && !isJson() ? value.text() : pretty(value);
    // One step for Ctrl+Z, so that nothing typed is lost.
    QTextCursor cursor(m_editor->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    m_editor->moveCursor(QTextCursor::Start);
    m_editor->setFocus();
}

void BodyEdit::format()
{
    const auto value = ExactJson::parse(text().toUtf8());
    if (!value) {
        goToProblem();
        return;
    }
    const QString formatted = pretty(*value);
    if (formatted == text())
        return;
    QTextCursor cursor(m_editor->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(formatted);
}

void BodyEdit::setProblem(const QString &problem)
{
    if (m_outer == problem)
        return;
    m_outer = problem;
    showProblem(m_problemLine, m_inner, m_problemCount - 1);
}

QString BodyEdit::problem() const
{
    return m_line->text();
}

void BodyEdit::goToProblem()
{
    m_editor->setFocus();
    if (m_problemLine < 0)
        return;
    m_editor->setTextCursor(QTextCursor(m_editor->document()->findBlockByNumber(m_problemLine)));
    m_editor->ensureCursorVisible();
}

/// Elsewhere, because a body may be large and a schema deep.
void BodyEdit::check()
{
    m_checking.request_stop();
    m_checking = std::stop_source();
    const Content *shown = content();
    const QString text = m_editor->toPlainText();
    // A form may be written as pairs, too.
    const bool isPairs = isForm() && !text.trimmed().startsWith(u'{');
    if (text.trimmed().isEmpty() || !isJson() || isPairs) {
        m_problemCount = 0;
        showProblem(-1, {}, 0);
        Q_EMIT checked();
        return;
    }
    const Schema schema = shown ? shown->schema : Schema();
    inBackground(
        this,
        [text, schema](std::stop_token) -> Result<Check> {
            // A variable in the place of a value is no JSON yet; what it will be is checked before it is sent.
            if (text.contains("{{"_L1) && jsonProblem(text).line >= 0)
                return Check();
            if (const JsonProblem broken = jsonProblem(text); broken.line >= 0)
                return Check{broken.line, broken.text, 1};
            const auto value = ExactJson::parse(text.toUtf8());
            if (!value)
                return Check{0, value.error().message(), 1};
            const QList<SchemaProblem> problems = schema.check(*value);
            if (problems.isEmpty())
                return Check();
            const int line = lineOf(text, problems.first().at);
            return Check{line, tr("Line %1: %2").arg(line + 1).arg(problems.first().text), int(problems.size())};
        },
        m_checking.get_token())
        .then(this, [this, text](const Result<Check> &result) {
            if (!result || text != m_editor->toPlainText())
                return;
            m_problemCount = result->count;
            showProblem(result->line, result->text, result->count - 1);
            Q_EMIT checked();
        });
}

void BodyEdit::showProblem(int line, const QString &text, int more)
{
    m_problemLine = line;
    m_inner = text;
    m_editor->setProblemLine(line);
    const bool isWrong = !text.isEmpty() || !m_outer.isEmpty();
    m_editor->setProperty("problem", isWrong);
    m_editor->update();
    QString said = text.isEmpty() ? m_outer : text;
    if (!text.isEmpty() && more > 0)
        said += u' ' + tr("And %n more.", nullptr, more);
    if (said.isEmpty() && m_body.description.size() < 120)
        said = m_body.description.simplified();
    m_line->setText(said);
    QPalette palette = m_line->palette();
    palette.setColor(QPalette::WindowText, theme::colour(isWrong ? theme::Colour::Bad : theme::Colour::Muted));
    m_line->setForegroundRole(QPalette::WindowText);
    m_line->setPalette(palette);
    m_sign->setVisible(isWrong);
    m_sign->setIcon(u"error"_s, theme::Colour::Bad);
    m_editor->setAccessibleDescription(said);
}

} // namespace edgewise
