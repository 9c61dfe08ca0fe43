#include "ui/guests/profileform.h"

#include "app/guests/guestchange.h"
#include "ui/shell/theme.h"
#include "ui/widgets/chipsedit.h"
#include "ui/widgets/countryedit.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/field.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QResizeEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr int columns = 6, narrow = 480;

/// How a field shows its member.
QStringList shownOf(const Guest &guest, const GuestField &field)
{
    if (field.member == "email"_L1)
        return {guest.email()};
    if (field.member == "emails"_L1)
        return guest.otherEmails();
    if (field.kind == GuestField::Kind::Texts)
        return guest.record.value(field.member).texts();
    const QString text = guest.text(field.member);
    if (field.kind == GuestField::Kind::Date) {
        const QDateTime time = readTime(text);
        return {time.isValid() ? DateEdit::words(time.date()) : text};
    }
    return {text};
}

/// Writes what stands in a field into its member.
void apply(Guest &guest, const Guest &opened, const GuestField &field, const QStringList &value)
{
    // Back at what it was, it is what it was to the letter.
    if (value == shownOf(opened, field))
        return takeField(guest, opened, field.member);
    const QString text = value.value(0).trimmed();
    if (field.member == "email"_L1)
        return guest.setEmails(text, guest.otherEmails());
    if (field.member == "emails"_L1)
        return guest.setEmails(guest.email(), value);
    if (field.kind == GuestField::Kind::Texts)
        return guest.setTexts(field.member, value);
    if (field.kind == GuestField::Kind::Date) {
        if (const auto date = DateEdit::read(text)) {
            const QDateTime was = opened.time(field.member);
            return guest.setText(field.member, writeTime(QDateTime(*date, was.isValid() ? was.time() : QTime(0, 0), Qt::UTC)));
        }
    }
    guest.setText(field.member, text);
}

/// Quoted, for "Was …".
QString quoted(const QString &text)
{
    return text.isEmpty() ? ProfileForm::tr("empty") : ProfileForm::tr("“%1”").arg(QString(text).replace(u'\n', u", "_s));
}

} // namespace

ProfileForm::ProfileForm(QWidget *parent)
    : QWidget(parent)
{
    build();
    layOut(false);
}

void ProfileForm::build()
{
    const QList<GuestField> fields = guestFields();
    for (const GuestField &field : fields) {
        if (field.kind == GuestField::Kind::Identifiers)
            continue;
        const QString member = field.member;
        Line line = makeLine(field);
        line.holder->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        connect(line.holder, &Field::revertClicked, this, [this, member] { revert(member); });
        m_lines.insert(member, line);
    }
    if (const auto line = m_lines.constFind(u"language"_s); line != m_lines.cend())
        line->holder->setHint(tr("Two letters. The service may ignore a change."));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::u2);
    const auto section = [&](const QString &title, const QList<std::pair<QString, int>> &members) {
        auto *heading = new QLabel(title);
        heading->setFont(theme::font(theme::Type::HintStrong));
        heading->setForegroundRole(QPalette::PlaceholderText);
        heading->setFixedHeight(20);
        auto *grid = new QGridLayout;
        grid->setContentsMargins(0, 0, 0, theme::u2);
        grid->setHorizontalSpacing(theme::u4);
        grid->setVerticalSpacing(theme::u3);
        for (int column = 0; column < columns; ++column)
            grid->setColumnStretch(column, 1);
        layout->addWidget(heading);
        layout->addLayout(grid);
        m_sections.push_back({heading, grid, members});
    };
    section(tr("Person"), {{u"guestType"_s, 2},
                           {u"title"_s, 2},
                           {u"gender"_s, 2},
                           {u"firstName"_s, 2},
                           {u"lastName"_s, 2},
                           {u"dateOfBirth"_s, 2},
                           {u"language"_s, 2}});
    section(tr("Contact"), {{u"email"_s, 3}, {u"phoneNumbers"_s, 3}, {u"emails"_s, 6}});
    section(tr("Address"), {{u"street"_s, 4}, {u"country"_s, 2}, {u"city"_s, 2}, {u"state"_s, 2}, {u"postCode"_s, 2}});
    section(tr("Travel document"), {{u"nationality"_s, 2}, {u"passportNumber"_s, 2}, {u"passportExpiry"_s, 2}});
    m_sections.back().grid->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(1);
}

ProfileForm::Line ProfileForm::makeLine(const GuestField &field)
{
    Line line;
    line.field = field;
    const auto hear = [this, member = field.member] { edited(member); };
    const auto useLine = [&](auto *edit) {
        line.value = [edit]() -> QStringList { return {edit->text()}; };
        line.show = [edit](const QStringList &texts) {
            edit->setText(texts.value(0));
            edit->setCursorPosition(0);
        };
        // Not textEdited(): assistive programs set the text without typing it.
        connect(edit, &QLineEdit::textChanged, this, hear);
        line.holder = new Field(field.name, field.label, edit, this);
    };
    switch (field.kind) {
    case GuestField::Kind::Choice: {
        auto *choice = new QComboBox;
        choice->setEditable(field.member != "guestType"_L1);
        choice->setInsertPolicy(QComboBox::NoInsert);
        choice->setFocusPolicy(Qt::StrongFocus);
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(4);
        if (choice->isEditable()) {
            // It would finish "D" as "Dame" without being asked.
            choice->setCompleter(nullptr);
            // In line with the words of a list that cannot be typed into.
            choice->lineEdit()->setTextMargins(-2, 0, 0, 0);
        }
        choice->installEventFilter(this);
        line.value = [choice]() -> QStringList { return {choice->currentText()}; };
        line.show = [choice, samples = field.samples](const QStringList &texts) {
            const QString text = texts.value(0);
            choice->clear();
            choice->addItems(samples);
            // One that only this tenant knows can be chosen again.
            if (!text.isEmpty() && choice->findText(text, Qt::MatchExactly | Qt::MatchCaseSensitive) < 0)
                choice->addItem(text);
            choice->setCurrentIndex(choice->findText(text, Qt::MatchExactly | Qt::MatchCaseSensitive));
            if (choice->isEditable())
                choice->setEditText(text);
        };
        connect(choice, &QComboBox::currentTextChanged, this, hear);
        line.holder = new Field(field.name, field.label, choice, this);
        break;
    }
    case GuestField::Kind::Date: useLine(new DateEdit); break;
    case GuestField::Kind::Country: {
        auto *country = new CountryEdit;
        useLine(country);
        line.show = [country](const QStringList &texts) { country->setCode(texts.value(0)); };
        break;
    }
    case GuestField::Kind::Texts: {
        auto *chips = new ChipsEdit;
        if (field.member == "street"_L1) {
            chips->setSeparators({});
            chips->setPlaceholderText(tr("A line, then Enter"));
        }
        line.value = [chips] { return chips->texts(); };
        line.show = [chips](const QStringList &texts) { chips->setTexts(texts); };
        connect(chips, &ChipsEdit::changed, this, hear);
        line.holder = new Field(field.name, field.label, chips, this);
        break;
    }
    case GuestField::Kind::Identifiers:
    case GuestField::Kind::Text: useLine(new QLineEdit); break;
    }
    return line;
}

/// Puts the fields into the grids, in rows of six columns; below a certain width each has a row of its own.
void ProfileForm::layOut(bool isNarrow)
{
    m_isNarrow = isNarrow;
    QWidget *before = nullptr;
    for (const Section &section : m_sections) {
        int row = 0, column = 0;
        for (const auto &[member, wanted] : section.members) {
            const auto line = m_lines.constFind(member);
            if (line == m_lines.cend())
                continue;
            // It came with nobody, or the service would have to be asked to ignore it.
            const bool isShown = member != "language"_L1 || m_opened.record.contains(member);
            if (!isShown) {
                line->holder->hide();
                continue;
            }
            const int span = isNarrow ? columns : wanted;
            if (column + span > columns) {
                ++row;
                column = 0;
            }
            section.grid->addWidget(line->holder, row, column, 1, span, Qt::AlignTop);
            // Not before it has a parent: it would be a window of its own for a moment.
            line->holder->show();
            column += span;
            if (before)
                setTabOrder(before, line->holder->control());
            before = line->holder->control();
        }
    }
}

void ProfileForm::setGuest(const Guest &opened, const Guest &edited)
{
    m_opened = opened;
    m_serverErrors.clear();
    layOut(m_isNarrow);
    showInForm(edited);
}

void ProfileForm::showInForm(const Guest &guest)
{
    m_isLoading = true;
    m_base = guest;
    for (Line &line : m_lines) {
        line.shown = shownOf(guest, line.field);
        if (line.value() != line.shown)
            line.show(line.shown);
        // A list of choices depends on what is chosen.
        else if (line.field.kind == GuestField::Kind::Choice)
            line.show(line.shown);
        line.shown = line.value();
    }
    m_isLoading = false;
    refresh();
}

Guest ProfileForm::guest() const
{
    Guest guest = m_base;
    for (const Section &section : m_sections) {
        for (const auto &entry : section.members) {
            const auto line = m_lines.constFind(entry.first);
            if (line == m_lines.cend())
                continue;
            if (const QStringList value = line->value(); value != line->shown)
                apply(guest, m_opened, line->field, value);
        }
    }
    return guest;
}

QList<Problem> ProfileForm::problems() const
{
    const Guest now = guest();
    const QStringList touched = changedFields(m_opened, now);
    QList<Problem> problems;
    const QList<Problem> all = check(now);
    for (const Problem &problem : all) {
        if (has(problem.field) && touched.contains(problem.field))
            problems.append(problem);
    }
    for (auto error = m_serverErrors.cbegin(); error != m_serverErrors.cend(); ++error)
        problems.append({error.key(), error.value()});
    return problems;
}

QStringList ProfileForm::setServerErrors(const QHash<QString, QStringList> &fields)
{
    QStringList homeless;
    m_serverErrors.clear();
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        const QString said = field.value().join(u' ');
        const auto member = std::find_if(m_lines.keyBegin(), m_lines.keyEnd(),
                                         [&](const QString &name) { return name.compare(field.key(), Qt::CaseInsensitive) == 0; });
        if (member == m_lines.keyEnd())
            homeless.append(said);
        else
            m_serverErrors.insert(*member, tr("Sitecore CDP says: “%1”").arg(said));
    }
    refresh();
    return homeless;
}

void ProfileForm::focusOn(const QString &member)
{
    const auto line = m_lines.constFind(member);
    if (line == m_lines.cend())
        return;
    QWidget *control = line->holder->control();
    control->setFocus(Qt::OtherFocusReason);
    if (auto *edit = qobject_cast<QLineEdit *>(control))
        edit->selectAll();
}

void ProfileForm::edited(const QString &member)
{
    if (m_isLoading)
        return;
    m_serverErrors.remove(member);
    refresh();
    Q_EMIT changed();
}

void ProfileForm::revert(const QString &member)
{
    Guest now = guest();
    takeField(now, m_opened, member);
    m_serverErrors.remove(member);
    showInForm(now);
    focusOn(member);
    Q_EMIT changed();
}

void ProfileForm::refresh()
{
    const Guest now = guest();
    const QStringList touched = changedFields(m_opened, now);
    QHash<QString, QString> wrong;
    const QList<Problem> all = problems();
    for (const Problem &problem : all) {
        if (!wrong.contains(problem.field))
            wrong.insert(problem.field, problem.text);
    }
    for (const Line &line : qAsConst(m_lines)) {
        const QString &member = line.field.member;
        line.holder->setChanged(touched.contains(member), quoted(fieldText(m_opened, member)));
        line.holder->setError(wrong.value(member));
    }
}

void ProfileForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = event->size().width() < narrow;
    if (isNarrow != m_isNarrow)
        layOut(isNarrow);
}

/// The wheel scrolls the form and chooses nothing on its way.
bool ProfileForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && !static_cast<QWidget *>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace edgewise
