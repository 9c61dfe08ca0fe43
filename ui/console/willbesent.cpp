#include "ui/console/willbesent.h"

#include "ui/console/consolerules.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/codeedit.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextCursor>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr int mostLines = 5, longest = 20000;

} // namespace

WillBeSent::WillBeSent(QWidget *parent)
    : QWidget(parent)
    , m_text(new CodeEdit(true))
{
    auto *title = new QLabel(tr("Will be sent"));
    title->setFont(theme::font(theme::Type::Hint));
    title->setForegroundRole(QPalette::PlaceholderText);
    m_text->setObjectName(u"Will be sent"_s);
    m_text->setAccessibleName(tr("Will be sent"));
    static_cast<CodeEdit *>(m_text)->setLanguage(CodeEdit::Language::Plain);
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_text->setWordWrapMode(QTextOption::WrapAnywhere);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    title->setBuddy(m_text);

    auto *copy = button(u"Copy as cURL"_s, tr("Copy as cURL"), u"copy"_s, ButtonKind::Flat, false, true);
    auto *menu = new QMenu(copy);
    const auto add = [&](const QString &name, const QString &text, Shell shell, bool masked) {
        auto *action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, shell, masked] { Q_EMIT curlWanted(shell, masked); });
    };
    add(u"cURL for bash"_s, tr("For bash"), Shell::Bash, true);
    add(u"cURL for PowerShell"_s, tr("For PowerShell"), Shell::PowerShell, true);
    menu->addSeparator();
    add(u"cURL for bash with credential"_s, tr("For bash, with the credential…"), Shell::Bash, false);
    add(u"cURL for PowerShell with credential"_s, tr("For PowerShell, with the credential…"), Shell::PowerShell, false);
    connect(copy, &QPushButton::clicked, this, [copy, menu] { menu->popup(copy->mapToGlobal(QPoint(0, copy->height()))); });

    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addStretch(1);
    head->addWidget(copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::u4, theme::u2, theme::u4, theme::u3);
    layout->setSpacing(theme::u1);
    layout->addLayout(head);
    layout->addWidget(m_text);
    connect(&theme::notifier(), &theme::Notifier::changed, this, &WillBeSent::fill);
}

void WillBeSent::setRequest(const ConsoleRequest &request)
{
    // A parameter of the path that was not filled in yet shows its name as it is documented.
    static const QRegularExpression unfilled(u"%7B([A-Za-z0-9_.-]+)%7D"_s);
    QString address = shownAddress(request.url);
    const qsizetype query = address.indexOf(u'?');
    address = address.left(query).replace(unfilled, u"{\\1}"_s) + (query < 0 ? QString() : address.mid(query));
    if (address.size() > longest)
        address = address.first(longest) + u'…';
    if (m_verb == request.verb && m_address == address)
        return;
    m_verb = request.verb;
    m_address = address;
    fill();
}

QString WillBeSent::text() const
{
    return m_text->toPlainText();
}

/// What one looks for stands out: the path, and the names in the query.
void WillBeSent::fill()
{
    QTextCharFormat quiet;
    quiet.setForeground(theme::colour(theme::Colour::Muted));
    QTextCharFormat plain;
    plain.setForeground(theme::colour(theme::Colour::Text));
    m_text->clear();
    QTextCursor cursor(m_text->document());
    cursor.beginEditBlock();
    cursor.insertText(QString(QString::fromLatin1(m_verb) + u' '), quiet);
    const qsizetype host = m_address.indexOf("://"_L1);
    const qsizetype path = host < 0 ? 0 : m_address.indexOf(u'/', host + 3);
    const qsizetype query = m_address.indexOf(u'?');
    if (path > 0)
        cursor.insertText(m_address.first(path), quiet);
    cursor.insertText(path < 0 ? m_address : m_address.sliced(path, (query < 0 ? m_address.size() : query) - path), plain);
    if (query >= 0) {
        const QStringList items = m_address.sliced(query + 1).split(u'&');
        for (qsizetype i = 0; i < items.size(); ++i) {
            cursor.insertText(i == 0 ? u"?"_s : u"&"_s, quiet);
            const qsizetype equals = items.at(i).indexOf(u'=');
            cursor.insertText(items.at(i).first(equals < 0 ? items.at(i).size() : equals), plain);
            if (equals >= 0)
                cursor.insertText(items.at(i).sliced(equals), quiet);
        }
    }
    cursor.endEditBlock();
    m_text->moveCursor(QTextCursor::Start);
    fit();
}

void WillBeSent::fit()
{
    const int all = int(m_text->document()->documentLayout()->documentSize().height());
    const int lines = std::clamp(all, 1, mostLines);
    m_text->setVerticalScrollBarPolicy(all > mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const int height = lines * m_text->fontMetrics().lineSpacing() + 2 * int(m_text->document()->documentMargin()) + theme::u1;
    if (m_text->height() != height)
        m_text->setFixedHeight(height);
}

void WillBeSent::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    QMetaObject::invokeMethod(this, &WillBeSent::fit, Qt::QueuedConnection);
}

void WillBeSent::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace edgewise
