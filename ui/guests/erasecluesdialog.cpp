#include "ui/guests/erasecluesdialog.h"

#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr int usualWidth = 520, listHeight = 76;

QStringList linesOf(const QPlainTextEdit *edit)
{
    QStringList lines;
    const QStringList all = edit->toPlainText().split(u'\n');
    for (const QString &line : all) {
        if (const QString text = line.trimmed(); !text.isEmpty() && !lines.contains(text))
            lines.append(text);
    }
    return lines;
}

} // namespace

EraseCluesDialog::EraseCluesDialog(const QList<GuestQuery> &clues, const Connection &connection, QWidget *parent)
    : TenantDialog(u"Search by"_s, connection, parent)
    , m_before(clues)
    , m_emails(addList(u"E-mails"_s, tr("E-mails"), GuestQuery::Kind::Email, tr("One a line.")))
    , m_phones(addList(u"Phone numbers"_s, tr("Phone numbers"), GuestQuery::Kind::Phone, tr("One a line.")))
    , m_identifiers(addList(u"Identifiers"_s, tr("Identifiers"), GuestQuery::Kind::Identifier, tr("One a line: provider, colon, id.")))
{
    setTitle(tr("Search by"));
    resize(usualWidth, sizeHint().height());
    auto *cancel = button(u"Cancel"_s, tr("Cancel"));
    auto *search = button(u"Search"_s, tr("Search"), u"search"_s, ButtonKind::Primary);
    search->setDefault(true);
    foot()->addStretch(1);
    foot()->addWidget(cancel);
    foot()->addWidget(search);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(search, &QPushButton::clicked, this, &QDialog::accept);
}

QPlainTextEdit *EraseCluesDialog::addList(const QString &name, const QString &label, GuestQuery::Kind kind, const QString &hint)
{
    QStringList lines;
    for (const GuestQuery &clue : m_before) {
        if (clue.kind == kind)
            lines << clue.text;
    }
    auto *edit = new QPlainTextEdit(lines.join(u'\n'));
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(listHeight);
    auto *field = new Field(name, label, edit);
    field->setHint(hint);
    body()->addWidget(field);
    return edit;
}

QList<GuestQuery> EraseCluesDialog::clues() const
{
    QList<GuestQuery> clues;
    const auto add = [&](const QPlainTextEdit *edit, GuestQuery::Kind kind) {
        const QStringList lines = linesOf(edit);
        for (const QString &line : lines) {
            const auto same = std::find_if(m_before.begin(), m_before.end(),
                                           [&](const GuestQuery &clue) { return clue.kind == kind && clue.text == line; });
            const bool isIdentifier = kind == GuestQuery::Kind::Identifier;
            clues.append(same != m_before.end() ? *same
                                                : GuestQuery{.kind = kind,
                                                             .text = line,
                                                             .provider = isIdentifier ? line.section(u':', 0, 0).trimmed() : QString(),
                                                             .id = isIdentifier ? line.section(u':', 1).trimmed() : QString()});
        }
    };
    add(m_emails, GuestQuery::Kind::Email);
    add(m_phones, GuestQuery::Kind::Phone);
    add(m_identifiers, GuestQuery::Kind::Identifier);
    return clues;
}

} // namespace edgewise
