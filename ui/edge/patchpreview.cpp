#include "ui/edge/patchpreview.h"

#include "app/core/redaction.h"
#include "app/core/shell.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/codeedit.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr int mostLines = 22;

} // namespace

PatchPreview::PatchPreview(const QString &name, const QString &title, Hints hints, QWidget *parent)
    : QWidget(parent)
    , m_hints(std::move(hints))
    , m_copy(button(u"Copy as cURL"_s, tr("Copy as cURL"), u"copy"_s, ButtonKind::Flat, false, true))
    , m_call(new QWidget)
    , m_path(new QLabel)
    , m_code(new CodeEdit(true))
    , m_hint(new QLabel)
{
    auto *heading = new QLabel(title);
    heading->setFont(theme::font(theme::Type::Strong));
    auto *verb = new QLabel(u"PATCH"_s);
    QFont verbFont = theme::font(theme::Type::Code);
    verbFont.setBold(true);
    verb->setFont(verbFont);
    m_path->setFont(theme::font(theme::Type::Code));
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_path->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_code->setObjectName(name);
    m_code->setAccessibleName(title);
    m_code->setLanguage(CodeEdit::Language::Json);
    m_code->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_hint->setFont(theme::font(theme::Type::Hint));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);

    auto *head = new QHBoxLayout;
    head->setSpacing(theme::u2);
    head->addWidget(heading);
    head->addStretch(1);
    head->addWidget(m_copy);
    auto *call = new QHBoxLayout(m_call);
    call->setContentsMargins(0, 0, 0, 0);
    call->setSpacing(theme::u2);
    call->addWidget(verb);
    call->addWidget(m_path, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::u2);
    layout->addLayout(head);
    layout->addWidget(m_call);
    layout->addWidget(m_code);
    layout->addWidget(m_hint);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(curl()); });
    setPatch({});
}

void PatchPreview::setAddress(const QUrl &edgeBase)
{
    m_edgeBase = edgeBase;
    m_path->setText(m_edgeBase.path() + u"/settings"_s);
}

void PatchPreview::setPatch(const SettingsPatch &patch)
{
    m_patch = patch;
    const bool isEmpty = patch.isEmpty();
    m_call->setVisible(!isEmpty);
    m_code->setVisible(!isEmpty);
    m_copy->setEnabled(!isEmpty);
    m_hint->setText(isEmpty ? m_hints.empty : m_hints.sent);
    if (isEmpty)
        return;
    m_code->setPlainText(QString::fromUtf8(patch.toJson(true)).trimmed());
    const int lines = qMin(mostLines, m_code->document()->blockCount());
    const int frame = 2 * (m_code->frameWidth() + int(m_code->document()->documentMargin()));
    m_code->setFixedHeight(lines * m_code->fontMetrics().lineSpacing() + frame + theme::u4);
}

QString PatchPreview::curl() const
{
    const QString address = m_edgeBase.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash) + u"/settings"_s;
    return QStringList{u"curl -X PATCH "_s + shellQuoted(address),
                       u"  -H "_s + shellQuoted(u"Authorization: Bearer "_s + Redaction::mask()),
                       u"  -H "_s + shellQuoted(u"Content-Type: application/json-patch+json"_s),
                       u"  --data-raw "_s + shellQuoted(QString::fromUtf8(m_patch.toJson()))}
        .join(u" \\\n"_s);
}

} // namespace edgewise
