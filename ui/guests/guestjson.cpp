#include "ui/guests/guestjson.h"

#include "app/core/exactjson.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/codeedit.h"
#include "ui/widgets/searchfield.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTextCursor>

using namespace Qt::StringLiterals;

namespace edgewise {

GuestJson::GuestJson(QWidget *parent)
    : QWidget(parent)
    , m_code(new CodeEdit(true))
    , m_search(new SearchField(tr("Find"), tr("Find in JSON")))
    , m_count(new QLabel)
    , m_previous(button(u"Previous hit"_s, tr("Previous hit"), u"up"_s, ButtonKind::Flat, true))
    , m_next(button(u"Next hit"_s, tr("Next hit"), u"down"_s, ButtonKind::Flat, true))
{
    m_code->setObjectName(u"Guest JSON"_s);
    m_code->setAccessibleName(tr("The guest as JSON"));
    m_code->setLanguage(CodeEdit::Language::Json);
    m_code->setFrameShape(QFrame::NoFrame);
    m_code->document()->setDocumentMargin(theme::u3);
    m_search->setObjectName(u"Find in JSON"_s);
    m_count->setObjectName(u"Hits"_s);
    m_count->setFont(theme::font(theme::Type::Hint));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    QPushButton *copy = button(u"Copy JSON"_s, tr("Copy"), u"copy"_s);

    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(theme::u4, theme::u2, theme::u4, theme::u2);
    tools->setSpacing(theme::u2);
    tools->addWidget(m_search, 1);
    tools->addWidget(m_count);
    tools->addWidget(m_previous);
    tools->addWidget(m_next);
    tools->addWidget(copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(tools);
    layout->addWidget(m_code, 1);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        QTextCursor cursor = m_code->textCursor();
        cursor.setPosition(cursor.selectionStart());
        m_code->setTextCursor(cursor);
        if (!text.isEmpty())
            m_code->findNext(text);
        count();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { find(false); });
    connect(m_next, &QPushButton::clicked, this, [this] { find(false); });
    connect(m_previous, &QPushButton::clicked, this, [this] { find(true); });
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text); });
    const auto key = [this](const QKeySequence &keys, auto run) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
    };
    key(QKeySequence::Find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    key(Qt::Key_F3, [this] { find(false); });
    key(Qt::SHIFT | Qt::Key_F3, [this] { find(true); });
    count();
}

void GuestJson::setJson(const ExactJson &json)
{
    const QString text = QString::fromUtf8(json.toJson(true));
    if (text == m_text)
        return;
    m_text = text;
    m_code->setPlainText(text);
    count();
}

void GuestJson::find(bool backwards)
{
    if (!m_search->text().isEmpty())
        m_code->findNext(m_search->text(), backwards);
    count();
}

/// "3 of 12": which hit is chosen, and how many there are.
void GuestJson::count()
{
    const QString wanted = m_search->text();
    const int all = wanted.isEmpty() ? 0 : int(m_text.count(wanted, Qt::CaseInsensitive));
    const QTextCursor cursor = m_code->textCursor();
    const int here = cursor.hasSelection() ? int(m_text.first(cursor.selectionEnd()).count(wanted, Qt::CaseInsensitive)) : 0;
    if (wanted.isEmpty())
        m_count->clear();
    else
        m_count->setText(all == 0 ? tr("nothing found") : tr("%1 of %2").arg(QLocale().toString(here), QLocale().toString(all)));
    m_previous->setEnabled(all > 0);
    m_next->setEnabled(all > 0);
}

} // namespace edgewise
