#include "ui/guests/extensiontextdialog.h"

#include "app/core/exactjson.h"
#include "ui/shell/rule.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/codeedit.h"
#include "ui/widgets/iconlabel.h"

#include <QBoxLayout>
#include <QLabel>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr int startWidth = 640, startHeight = 480;

bool isStructure(const Result<ExactJson> &json)
{
    return json && (json->isObject() || json->isArray());
}

} // namespace

ExtensionTextDialog::ExtensionTextDialog(const QString &key, const QString &text, bool readOnly, QWidget *parent)
    : QDialog(parent)
    , m_text(text)
    , m_opened(text)
    , m_edit(new CodeEdit(readOnly))
    , m_sign(new IconLabel)
    , m_said(new QLabel)
    , m_use(button(u"Use it"_s, tr("Use it"), {}, ButtonKind::Primary))
{
    const Result<ExactJson> json = ExactJson::parse(text.toUtf8());
    m_isJson = isStructure(json);
    if (m_isJson && !text.contains(u'\n'))
        m_opened = QString::fromUtf8(json->toJson(true));

    setObjectName(u"Value"_s);
    setWindowTitle(tr("Value of %1").arg(key));
    setModal(true);
    resize(startWidth, startHeight);
    auto *title = new QLabel(tr("Value of %1").arg(key));
    title->setTextFormat(Qt::PlainText);
    title->setFont(theme::font(theme::Type::Title));
    auto *hint = new QLabel(m_isJson ? tr("A text that holds JSON. It is kept on one line.") : tr("A text of several lines."));
    if (text.contains(u'\n'))
        hint->setText(m_isJson ? tr("A text that holds JSON.") : tr("A text of several lines."));
    hint->setFont(theme::font(theme::Type::Hint));
    hint->setForegroundRole(QPalette::PlaceholderText);
    m_edit->setObjectName(u"Text"_s);
    m_edit->setAccessibleName(tr("Text of %1").arg(key));
    m_edit->setLanguage(m_isJson ? CodeEdit::Language::Json : CodeEdit::Language::Plain);
    m_edit->setPlainText(m_opened);
    m_said->setFont(theme::font(theme::Type::Hint));
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setObjectName(u"JSON check"_s);

    auto *body = new QWidget;
    body->setAutoFillBackground(true);
    body->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(theme::u4, theme::u4, theme::u4, theme::u4);
    column->setSpacing(theme::u1);
    column->addWidget(title);
    column->addWidget(hint);
    column->addSpacing(theme::u2);
    column->addWidget(m_edit, 1);

    QPushButton *cancel = button(u"Cancel"_s, readOnly ? tr("Close") : tr("Cancel"));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(theme::u4, theme::u3, theme::u4, theme::u3);
    foot->setSpacing(theme::u2);
    foot->addWidget(m_sign);
    foot->addWidget(m_said, 1);
    foot->addWidget(cancel);
    foot->addWidget(m_use);
    m_use->setHidden(readOnly);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(body, 1);
    layout->addWidget(new Rule);
    layout->addLayout(foot);

    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_use, &QPushButton::clicked, this, &QDialog::accept);
    // Enter alone is a new line.
    auto *enter = new QShortcut(Qt::CTRL | Qt::Key_Return, this);
    connect(enter, &QShortcut::activated, m_use, &QPushButton::click);
    connect(m_edit, &CodeEdit::textChanged, this, &ExtensionTextDialog::check);
    check();
    m_edit->setFocus();
}

QString ExtensionTextDialog::text() const
{
    const QString now = m_edit->toPlainText();
    if (now == m_opened)
        return m_text;
    const Result<ExactJson> json = ExactJson::parse(now.toUtf8());
    return m_isJson && isStructure(json) && !m_text.contains(u'\n') ? QString::fromUtf8(json->toJson()) : now;
}

void ExtensionTextDialog::check()
{
    const JsonProblem problem = m_isJson ? jsonProblem(m_edit->toPlainText()) : JsonProblem();
    const bool broken = m_isJson && problem.line >= 0;
    m_edit->setProblemLine(broken ? problem.line : -1);
    m_sign->setVisible(m_isJson);
    m_sign->setIcon(broken ? u"warn"_s : u"ok"_s, broken ? theme::Colour::Warn : theme::Colour::Good);
    m_said->setText(!m_isJson ? QString() : broken ? problem.text : tr("This is JSON."));
    m_use->setText(broken ? tr("Use as plain text") : tr("Use it"));
}

} // namespace edgewise
