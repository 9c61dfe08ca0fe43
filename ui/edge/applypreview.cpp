#include "ui/edge/applypreview.h"

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

ApplyPreview::ApplyPreview(const QUrl &edgeBase, QWidget *parent)
    : QWidget(parent)
    , m_edgeBase(edgeBase)
    , m_copy(button(u"Copy as cURL"_s, tr("Copy as cURL"), u"copy"_s, ButtonKind::Flat, false, true))
    , m_call(new QWidget)
    , m_code(new CodeEdit(true))
    , m_hint(new QLabel)
{
    auto *title = new QLabel(tr("What Apply sends"));
    title->setFont(theme::font(theme::Type::Strong));
    auto *verb = new QLabel(u"PATCH"_s);
    QFont verbFont = theme::font(theme::Type::Code);
    verbFont.setBold(true);
    verb->setFont(verbFont);
    auto *path = new QLabel(m_edgeBase.path() + u"/settings"_s);
    path->setFont(theme::font(theme::Type::Code));
    path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    path->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_code->setObjectName(u"What Apply sends"_s);
    m_code->setAccessibleName(tr("What Apply sends"));
    m_code->setLanguage(CodeEdit::Language::Json);
    m_code->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_hint->setFont(theme::font(theme::Type::Hint));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);

    auto *head = new QHBoxLayout;
    head->setSpacing(theme::u2);
    head->addWidget(title);
    head->addStretch(1);
    head->addWidget(m_copy);
    auto *call = new QHBoxLayout(m_call);
    call->setContentsMargins(0, 0, 0, 0);
    call->setSpacing(theme::u2);
    call->addWidget(verb);
    call->addWidget(path, 1);
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

void ApplyPreview::setPatch(const SettingsPatch &patch)
{
    m_patch = patch;
    const bool isEmpty = patch.isEmpty();
    m_call->setVisible(!isEmpty);
    m_code->setVisible(!isEmpty);
    m_copy->setEnabled(!isEmpty);
    m_hint->setText(isEmpty ? tr("Nothing: no setting differs from the server.")
                            : tr("Only what differs from the server. The settings are read again afterwards."));
    if (isEmpty)
        return;
    m_code->setPlainText(QString::fromUtf8(patch.toJson(true)).trimmed());
    const int lines = qMin(mostLines, m_code->document()->blockCount());
    const int frame = 2 * (m_code->frameWidth() + int(m_code->document()->documentMargin()));
    m_code->setFixedHeight(lines * m_code->fontMetrics().lineSpacing() + frame + theme::u4);
}

QString ApplyPreview::curl() const
{
    const QString address = m_edgeBase.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash) + u"/settings"_s;
    return QStringList{u"curl -X PATCH "_s + shellQuoted(address),
                       u"  -H "_s + shellQuoted(u"Authorization: Bearer "_s + Redaction::mask()),
                       u"  -H "_s + shellQuoted(u"Content-Type: application/json-patch+json"_s),
                       u"  --data-raw "_s + shellQuoted(QString::fromUtf8(m_patch.toJson()))}
        .join(u" \\\n"_s);
}

} // namespace edgewise
