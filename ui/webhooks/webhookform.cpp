#include "ui/webhooks/webhookform.h"

#include "app/webhooks/webhook.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/codeedit.h"
#include "ui/widgets/field.h"
#include "ui/widgets/headersgrid.h"
#include "ui/widgets/urledit.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QResizeEvent>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr int editorHeight = 140;
constexpr int methodWidth = 96;
constexpr int stateWidth = 88;
constexpr int sideBySide = 488; ///< From this width on, body and preview stand side by side.

QString pretty(const QJsonValue &include)
{
    if (include.isObject())
        return QString::fromUtf8(QJsonDocument(include.toObject()).toJson(QJsonDocument::Indented)).trimmed().replace("    "_L1, "  "_L1);
    return include.toString();
}

} // namespace

WebhookForm::WebhookForm(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLineEdit)
    , m_createdBy(new QLineEdit)
    , m_enabled(new QCheckBox(tr("Enabled")))
    , m_method(new QComboBox)
    , m_uri(new UrlEdit)
    , m_mode(new Choices(u"Execution mode"_s, tr("Execution mode")))
    , m_headers(new HeadersGrid)
    , m_showValues(button(u"Show all values"_s, tr("Show all values"), {}, ButtonKind::Link, false, true))
    , m_editor(new CodeEdit)
    , m_preview(new CodeEdit(true))
{
    build();
    const auto touch = [this](const QString &member) { return [this, member] { edited(member); }; };
    // Not textEdited(): assistive programs set the text without typing it.
    connect(m_label, &QLineEdit::textChanged, this, touch(u"label"_s));
    connect(m_createdBy, &QLineEdit::textChanged, this, touch(u"createdBy"_s));
    connect(m_enabled, &QCheckBox::toggled, this, touch(u"disabled"_s));
    connect(m_method, &QComboBox::currentIndexChanged, this, touch(u"method"_s));
    connect(m_uri, &QLineEdit::textChanged, this, touch(u"uri"_s));
    connect(m_mode, &Choices::changed, this, &WebhookForm::modeChosen);
    connect(m_headers, &HeadersGrid::changed, this, touch(u"headers"_s));
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        // Highlighting changes no character, but Qt tells it as a change of the text.
        if (m_editor->toPlainText() != m_shownText)
            edited(m_bodyShown == Webhook::Mode::OnUpdate ? u"bodyInclude"_s : u"body"_s);
    });
    connect(m_showValues, &QPushButton::clicked, this, [this] {
        m_headers->setAllShown(!m_headers->isAllShown());
        refresh();
    });
    connect(m_fields.value(u"uri"_s), &Field::remedyClicked, this, [this] {
        m_uri->setText(
            m_uri->text().trimmed().replace(QRegularExpression(u"^http:"_s, QRegularExpression::CaseInsensitiveOption), u"https:"_s));
        edited(u"uri"_s);
    });
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        if (field.key() != "bodyInclude"_L1)
            connect(field.value(), &Field::revertClicked, this, [this, member = field.key()] { revert(member); });
    }
}

void WebhookForm::build()
{
    m_method->addItems({u"GET"_s, u"POST"_s});
    m_uri->setFont(theme::font(theme::Type::Code));
    m_uri->setLayoutDirection(Qt::LeftToRight);
    m_uri->setPlaceholderText(u"https://"_s);
    m_mode->add(int(Webhook::Mode::OnEnd), u"OnEnd"_s, tr("One call when a publishing job has ended. Sends the body as it is."));
    m_mode->add(int(Webhook::Mode::OnUpdate), u"OnUpdate"_s, tr("One call per batch of changes, saying what changed. Always POST."));

    const auto field = [this](const QString &member, const QString &name, const QString &label, QWidget *control) {
        auto *made = new Field(name, label, control);
        m_fields.insert(member, made);
        return made;
    };
    auto *first = new QGridLayout;
    first->setHorizontalSpacing(theme::u4);
    first->addWidget(field(u"label"_s, u"Label"_s, tr("Label"), m_label), 0, 0, Qt::AlignTop);
    first->addWidget(field(u"createdBy"_s, u"Created by"_s, tr("Created by"), m_createdBy), 0, 1, Qt::AlignTop);
    m_enabled->setMinimumHeight(theme::control);
    first->addWidget(field(u"disabled"_s, u"Enabled"_s, tr("State"), m_enabled), 0, 2, Qt::AlignTop);
    m_enabled->setAccessibleName(tr("Enabled"));
    first->setColumnStretch(0, 255);
    first->setColumnStretch(1, 152);
    first->setColumnMinimumWidth(2, stateWidth);

    auto *second = new QHBoxLayout;
    second->setSpacing(theme::u2);
    auto *method = field(u"method"_s, u"Method"_s, tr("Method"), m_method);
    m_method->setFixedWidth(methodWidth);
    second->addWidget(method, 0, Qt::AlignTop);
    second->addWidget(field(u"uri"_s, u"URI"_s, tr("URI"), m_uri), 1, Qt::AlignTop);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::u3);
    layout->addLayout(first);
    layout->addLayout(second);
    layout->addWidget(field(u"executionMode"_s, u"Execution mode"_s, tr("Execution mode"), m_mode));
    auto *headers = field(u"headers"_s, u"Headers grid"_s, tr("Headers"), m_headers);
    headers->setLabelExtra(m_showValues);
    layout->addWidget(headers);
    layout->addWidget(buildBody());
    layout->addStretch(1);
}

QWidget *WebhookForm::buildBody()
{
    auto *holder = new QWidget;
    m_bodyRow = new QBoxLayout(QBoxLayout::LeftToRight, holder);
    m_bodyRow->setContentsMargins(0, 0, 0, 0);
    m_bodyRow->setSpacing(theme::u4);
    m_editor->setFixedHeight(editorHeight);
    m_preview->setFixedHeight(editorHeight);
    m_preview->setLanguage(CodeEdit::Language::Http);
    m_bodyField = new Field(u"Body"_s, tr("Body"), m_editor);
    m_bodyField->setReserveLine(true);
    m_previewField = new Field(u"Preview of the call"_s, tr("What the receiver gets"), m_preview);
    m_fields.insert(u"body"_s, m_bodyField);
    m_fields.insert(u"bodyInclude"_s, m_bodyField);
    m_bodyRow->addWidget(m_bodyField, 1);
    m_bodyRow->addWidget(m_previewField, 1);
    return holder;
}

void WebhookForm::setWebhook(const Webhook &webhook, const Webhook &unchanged, bool isNew)
{
    m_unchanged = unchanged;
    m_isNew = isNew;
    m_touched.clear();
    m_serverErrors.clear();
    m_methodBefore.clear();
    m_headers->setAllShown(false);
    if (isNew) {
        // A copy or an import has content from the start, so its problems may show.
        for (const QString &member : differences(Webhook(), webhook))
            m_touched.insert(member);
    }
    show(webhook);
}

void WebhookForm::show(const Webhook &webhook)
{
    m_isLoading = true;
    m_base = webhook;
    m_label->setText(webhook.label);
    m_createdBy->setText(webhook.createdBy);
    m_enabled->setChecked(!webhook.disabled);
    for (int extra = m_method->count() - 1; extra >= 2; --extra)
        m_method->removeItem(extra);
    if (m_method->findText(webhook.method) < 0)
        m_method->addItem(webhook.method);
    m_method->setCurrentText(webhook.method);
    m_method->setEnabled(webhook.mode != Webhook::Mode::OnUpdate || webhook.method != "POST"_L1);
    m_uri->setText(webhook.uri);
    m_uri->setCursorPosition(0);
    m_mode->setCurrent(webhook.mode == Webhook::Mode::Other ? -1 : int(webhook.mode));
    m_headers->setRows(webhook.headers, m_isNew ? webhook.headers : m_unchanged.headers);
    m_body = webhook.body;
    m_include = pretty(webhook.bodyInclude);
    m_bodyShown = webhook.mode;
    showBody();
    m_isLoading = false;
    refresh();
}

void WebhookForm::showBody()
{
    const bool isUpdate = m_bodyShown == Webhook::Mode::OnUpdate;
    const QString &text = isUpdate ? m_include : m_body;
    m_shownText = text;
    m_shownText.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    m_editor->setPlainText(text);
    m_bodyField->setLabelNote(isUpdate ? tr("added to each call") : QString());
}

/// Text nobody touched keeps its own line breaks, which the editor does not.
void WebhookForm::takeBody()
{
    const QString now = m_editor->toPlainText();
    if (now == m_shownText)
        return;
    m_shownText = now;
    (m_bodyShown == Webhook::Mode::OnUpdate ? m_include : m_body) = now;
}

Webhook WebhookForm::webhook() const
{
    Webhook webhook = m_base;
    webhook.label = m_label->text();
    webhook.createdBy = m_createdBy->text();
    webhook.disabled = !m_enabled->isChecked();
    webhook.method = m_method->currentText();
    webhook.uri = m_uri->text();
    webhook.headers = m_headers->rows();
    if (m_mode->current() >= 0) {
        webhook.mode = Webhook::Mode(m_mode->current());
        webhook.otherMode.clear();
    }
    const QString text = m_editor->toPlainText();
    const bool isUpdate = m_bodyShown == Webhook::Mode::OnUpdate;
    const bool isTouched = text != m_shownText;
    webhook.body = isUpdate || !isTouched ? m_body : text;
    webhook.bodyInclude = Webhook::readInclude(isUpdate && isTouched ? text : m_include);
    return webhook;
}

void WebhookForm::edited(const QString &member)
{
    if (m_isLoading)
        return;
    takeBody();
    m_touched.insert(member);
    m_serverErrors.remove(member);
    refresh();
    Q_EMIT changed();
}

void WebhookForm::modeChosen(int id)
{
    if (m_isLoading)
        return;
    takeBody();
    m_isLoading = true;
    const auto mode = Webhook::Mode(id);
    if (mode == Webhook::Mode::OnUpdate) {
        if (m_method->currentText() != "POST"_L1)
            m_methodBefore = m_method->currentText();
        m_method->setCurrentText(u"POST"_s);
    } else if (!m_methodBefore.isEmpty()) {
        m_method->setCurrentText(std::exchange(m_methodBefore, {}));
    }
    m_method->setEnabled(mode != Webhook::Mode::OnUpdate);
    m_bodyShown = mode;
    showBody();
    m_isLoading = false;
    edited(u"executionMode"_s);
}

void WebhookForm::revert(const QString &member)
{
    Webhook now = webhook();
    const QString name = m_bodyShown == Webhook::Mode::OnUpdate && member == "body"_L1 ? u"bodyInclude"_s : member;
    takeMember(now, m_unchanged, name);
    if (name == "executionMode"_L1)
        now.method = m_unchanged.method;
    m_serverErrors.remove(name);
    show(now);
    Q_EMIT changed();
}

QStringList WebhookForm::changes() const
{
    return differences(m_unchanged, webhook());
}

QList<Problem> WebhookForm::problems() const
{
    QList<Problem> all = check(webhook(), m_allowLoopbackHttp);
    for (auto error = m_serverErrors.cbegin(); error != m_serverErrors.cend(); ++error) {
        if (std::none_of(all.cbegin(), all.cend(), [&](const Problem &problem) { return problem.field == error.key(); }))
            all.append({error.key(), error.value()});
    }
    return all;
}

QStringList WebhookForm::setServerErrors(const QHash<QString, QStringList> &fields)
{
    QStringList homeless;
    m_serverErrors.clear();
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        const QString said = field.value().join(u' ');
        // "headers.host", "$.uri" and "Headers[0]" are all about a field that is here.
        static const QRegularExpression cut(u"[^a-z]+"_s);
        const QStringList parts = field.key().toLower().split(cut, Qt::SkipEmptyParts);
        const auto member = std::find_if(m_fields.keyBegin(), m_fields.keyEnd(), [&](const QString &name) {
            return std::any_of(parts.cbegin(), parts.cend(), [&](const QString &part) { return part == name.toLower(); });
        });
        if (member == m_fields.keyEnd())
            homeless.append(said);
        else
            m_serverErrors.insert(*member, tr("Experience Edge says: “%1”").arg(said));
    }
    refresh();
    return homeless;
}

QString WebhookForm::labelOf(const QString &member)
{
    if (member == "label"_L1)
        return tr("Label");
    if (member == "createdBy"_L1)
        return tr("Created by");
    if (member == "disabled"_L1)
        return tr("Enabled");
    if (member == "method"_L1)
        return tr("Method");
    if (member == "uri"_L1)
        return tr("URI");
    if (member == "executionMode"_L1)
        return tr("Execution mode");
    if (member == "headers"_L1)
        return tr("Headers");
    if (member == "body"_L1)
        return tr("Body");
    if (member == "bodyInclude"_L1)
        return tr("Members added");
    return member;
}

void WebhookForm::focusOn(const QString &member)
{
    if (Field *field = m_fields.value(member)) {
        field->control()->setFocus(Qt::OtherFocusReason);
        if (auto *line = qobject_cast<QLineEdit *>(field->control()))
            line->selectAll();
    }
}

void WebhookForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isWide = event->size().width() >= sideBySide;
    m_bodyRow->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace edgewise
