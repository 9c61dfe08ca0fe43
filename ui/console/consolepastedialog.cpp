#include "ui/console/consolepastedialog.h"

#include "app/console/curlcommand.h"
#include "ui/shell/rule.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/codeedit.h"
#include "ui/widgets/field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr int dialogWidth = 640, editorHeight = 220;

} // namespace

ConsolePasteDialog::ConsolePasteDialog(std::function<QString(const ConsoleRequest &)> titleOf, const QString &command, QWidget *parent)
    : QDialog(parent)
    , m_titleOf(std::move(titleOf))
    , m_editor(new CodeEdit)
    , m_field(new Field(u"cURL command"_s, tr("Command"), m_editor))
    , m_fill(button(u"Fill the form"_s, tr("Fill the form"), {}, ButtonKind::Primary))
{
    setObjectName(u"Paste cURL"_s);
    setWindowTitle(tr("Paste cURL"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *title = new QLabel(tr("Paste cURL"));
    title->setFont(theme::font(theme::Type::Title));
    auto *why = new QLabel(tr("As browsers, documents and API tools give it, for bash, PowerShell or the Windows command prompt. "
                              "It fills the form; nothing is sent yet."));
    why->setWordWrap(true);
    why->setForegroundRole(QPalette::PlaceholderText);
    m_editor->setLanguage(CodeEdit::Language::Plain);
    m_editor->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_editor->setMinimumHeight(editorHeight);
    m_editor->setTabChangesFocus(true);
    m_field->setReserveLine(true);

    auto *body = new QWidget;
    body->setAutoFillBackground(true);
    body->setBackgroundRole(QPalette::Base);
    auto *words = new QVBoxLayout(body);
    words->setContentsMargins(theme::u4, theme::u4, theme::u4, theme::u4);
    words->setSpacing(theme::u3);
    words->addWidget(title);
    words->addWidget(why);
    words->addWidget(m_field, 1);
    auto *foot = new QWidget;
    foot->setFixedHeight(theme::saveBar);
    auto *buttons = new QHBoxLayout(foot);
    buttons->setContentsMargins(theme::u4, 0, theme::u4, 0);
    buttons->setSpacing(theme::u2);
    auto *cancel = button(u"Cancel"_s, tr("Cancel"));
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_fill);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(body, 1);
    layout->addWidget(new Rule);
    layout->addWidget(foot);
    body->setMinimumWidth(dialogWidth);

    m_fill->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_fill, &QPushButton::clicked, this, [this] {
        Q_EMIT requestGiven(*m_request);
        accept();
    });
    connect(m_editor, &QPlainTextEdit::textChanged, this, &ConsolePasteDialog::read);
    m_editor->setPlainText(command);
    m_editor->selectAll();
    m_editor->setFocus();
    read();
}

void ConsolePasteDialog::read()
{
    const QString text = m_editor->toPlainText().trimmed();
    m_request.reset();
    m_field->setError({});
    m_field->setHint({});
    if (!text.isEmpty()) {
        if (const auto request = fromCurl(text)) {
            m_request = *request;
            const QString title = m_titleOf(*request);
            m_field->setGoodHint(title.isEmpty() ? tr("No operation is known for this; it opens as any request.")
                                                 //: The operation a pasted command calls
                                                 : tr("This is “%1”.").arg(title));
        } else {
            m_field->setError(request.error().detail.isEmpty() ? request.error().message() : request.error().detail);
        }
    }
    m_fill->setEnabled(m_request.has_value());
}

} // namespace edgewise
