#include "ui/guests/newguestdialog.h"

#include "app/guests/guestservice.h"
#include "ui/guests/lookalikes.h"
#include "ui/shell/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr int usualWidth = 764, formWidth = 312, usualHeight = 436, scrollBarRoom = 12;
constexpr std::chrono::milliseconds pauseOfTyping(600);

} // namespace

NewGuestDialog::NewGuestDialog(GuestService &service, const Connection &connection, QWidget *parent)
    : TenantDialog(u"New guest dialog"_s, connection, parent)
    , m_service(service)
    , m_banner(new Banner)
    , m_type(new QComboBox)
    , m_phone(new QLineEdit)
    , m_firstName(new QLineEdit)
    , m_lastName(new QLineEdit)
    , m_email(new QLineEdit)
    , m_identifierRows(new QVBoxLayout)
    , m_identifierError(new QLabel)
    , m_lookAlikes(new LookAlikes)
    , m_cancel(button(u"Cancel"_s, tr("Cancel")))
    , m_create(button(u"Create guest"_s, tr("Create guest"), {}, ButtonKind::Primary))
    , m_open(button(u"Open look-alike"_s, tr("Open"), {}, ButtonKind::Primary))
{
    setTitle(tr("New guest"));
    resize(usualWidth, usualHeight);
    m_banner->setObjectName(u"New guest notice"_s);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(theme::u1);
    columns->addWidget(makeForm());
    columns->addWidget(m_lookAlikes, 1);
    body()->addWidget(m_banner);
    body()->addLayout(columns, 1);
    makeFoot();

    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseOfTyping);
    connect(&m_pause, &QTimer::timeout, this, &NewGuestDialog::search);
    connect(m_lookAlikes, &LookAlikes::chosenChanged, this, &NewGuestDialog::refreshButtons);
    connect(m_lookAlikes, &LookAlikes::opened, this, &NewGuestDialog::openChosen);
    connect(m_lookAlikes, &LookAlikes::searchWanted, this, &NewGuestDialog::search);
    refreshButtons();
    m_type->setFocus();
}

NewGuestDialog::~NewGuestDialog()
{
    m_searching.request_stop();
}

QWidget *NewGuestDialog::makeForm()
{
    const QList<GuestField> known = guestFields();
    m_type->addItems(known.first().samples);
    m_type->setCurrentIndex(-1);
    m_type->setPlaceholderText(tr("Choose"));
    connect(m_type, &QComboBox::currentTextChanged, this, &NewGuestDialog::typed);
    for (QLineEdit *edit : {m_phone, m_firstName, m_lastName, m_email})
        connect(edit, &QLineEdit::textChanged, this, &NewGuestDialog::typed);

    auto *type = new Field(u"Guest type"_s, tr("Guest type"), m_type);
    type->setLabelNote(tr("required"));
    auto *phone = new Field(u"Phone number"_s, tr("Phone number"), m_phone);
    auto *firstName = new Field(u"First name"_s, tr("First name"), m_firstName);
    auto *lastName = new Field(u"Last name"_s, tr("Last name"), m_lastName);
    auto *email = new Field(u"Email"_s, tr("Email"), m_email);
    m_fields = {
        {u"guestType"_s, type}, {u"phoneNumbers"_s, phone}, {u"firstName"_s, firstName}, {u"lastName"_s, lastName}, {u"email"_s, email}};

    auto *title = new QLabel(tr("Identifiers"));
    title->setFont(theme::font(theme::Type::HintStrong));
    title->setFixedHeight(20);
    auto *add = button(u"Add identifier"_s, tr("Add another identifier"), u"plus"_s, ButtonKind::Flat, true, true);
    connect(add, &QPushButton::clicked, this, [this] {
        addIdentifier();
        m_identifiers.last().provider->setFocus();
    });
    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addStretch(1);
    m_identifierError->setFont(theme::font(theme::Type::Hint));
    m_identifierError->setObjectName(u"Identifiers line"_s);
    m_identifierError->setWordWrap(true);
    m_identifierError->setTextFormat(Qt::PlainText);
    m_identifierError->hide();
    m_identifierRows->setSpacing(theme::u2);
    auto *identifiers = new QVBoxLayout;
    identifiers->setSpacing(theme::u1);
    identifiers->addLayout(head);
    identifiers->addLayout(m_identifierRows);
    identifiers->addWidget(m_identifierError);

    auto *form = new QWidget;
    auto *grid = new QGridLayout(form);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(theme::u3);
    grid->setVerticalSpacing(theme::u2);
    grid->addWidget(type, 0, 0, Qt::AlignTop);
    grid->addWidget(phone, 0, 1, Qt::AlignTop);
    grid->addWidget(firstName, 1, 0, Qt::AlignTop);
    grid->addWidget(lastName, 1, 1, Qt::AlignTop);
    grid->addWidget(email, 2, 0, 1, 2, Qt::AlignTop);
    grid->addLayout(identifiers, 3, 0, 1, 2);
    grid->setRowStretch(4, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    addIdentifier();
    head->addWidget(add); // After the first line, where Tab comes by.

    auto *scroll = new QScrollArea;
    scroll->setWidget(form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    form->setBackgroundRole(QPalette::Base);
    form->setFixedWidth(std::max(formWidth, form->minimumSizeHint().width()));
    scroll->setFixedWidth(form->width() + scrollBarRoom);
    return scroll;
}

void NewGuestDialog::makeFoot()
{
    auto *note = new QLabel(tr("More fields can be filled in afterwards."));
    note->setFont(theme::font(theme::Type::Hint));
    note->setForegroundRole(QPalette::PlaceholderText);
    foot()->addWidget(note);
    foot()->addStretch(1);
    for (QPushButton *one : {m_cancel, m_create, m_open})
        foot()->addWidget(one);
    connect(m_cancel, &QPushButton::clicked, this, &NewGuestDialog::reject);
    connect(m_create, &QPushButton::clicked, this, &NewGuestDialog::createChecked);
    connect(m_open, &QPushButton::clicked, this, &NewGuestDialog::openChosen);
}

void NewGuestDialog::addIdentifier(const Identifier &identifier)
{
    const int number = int(m_identifiers.size()) + 1;
    const QString count = number > 1 ? QString(u' ' + QString::number(number)) : QString();
    IdentifierRow row{.widget = new QWidget, .provider = new QComboBox, .id = new QLineEdit};
    row.provider->setEditable(true);
    row.provider->setInsertPolicy(QComboBox::NoInsert);
    row.provider->addItems(m_providers);
    row.provider->setCurrentText(identifier.provider);
    row.provider->lineEdit()->setPlaceholderText(tr("Provider"));
    row.provider->setObjectName(QString(u"Identifier provider"_s + count));
    row.provider->setAccessibleName(tr("Provider of identifier %1").arg(number));
    row.provider->setMinimumContentsLength(4);
    row.provider->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row.id->setText(identifier.id);
    row.id->setPlaceholderText(tr("Id"));
    row.id->setObjectName(QString(u"Identifier"_s + count));
    row.id->setAccessibleName(tr("Id of identifier %1").arg(number));
    connect(row.provider, &QComboBox::currentTextChanged, this, &NewGuestDialog::typed);
    connect(row.id, &QLineEdit::textChanged, this, &NewGuestDialog::typed);

    auto *line = new QHBoxLayout(row.widget);
    line->setContentsMargins({});
    line->setSpacing(theme::u2);
    line->addWidget(row.provider, 1);
    line->addWidget(row.id, 1);
    if (number > 1) {
        auto *remove = button(QString(u"Remove identifier"_s + count), tr("Remove this identifier"), u"x"_s, ButtonKind::Flat, true, true);
        connect(remove, &QPushButton::clicked, this, [this, widget = row.widget] { removeIdentifier(widget); });
        line->addWidget(remove);
    }
    m_identifierRows->addWidget(row.widget);
    m_identifiers.append(row);
}

void NewGuestDialog::removeIdentifier(QWidget *row)
{
    m_identifiers.removeIf([row](const IdentifierRow &one) { return one.widget == row; });
    row->hide();
    row->deleteLater();
    typed();
}

void NewGuestDialog::prefill(const Guest &draft)
{
    m_isFilling = true;
    m_base = draft;
    if (!draft.type().isEmpty() && m_type->findText(draft.type()) < 0)
        m_type->addItem(draft.type());
    m_type->setCurrentIndex(m_type->findText(draft.type()));
    m_phone->setText(draft.phones().value(0));
    m_firstName->setText(draft.text(u"firstName"));
    m_lastName->setText(draft.text(u"lastName"));
    m_email->setText(draft.email());
    const QList<Identifier> identifiers = draft.identifiers();
    while (m_identifiers.size() > 1)
        removeIdentifier(m_identifiers.last().widget);
    for (qsizetype i = 1; i < identifiers.size(); ++i)
        addIdentifier(identifiers.at(i));
    m_identifiers.first().provider->setCurrentText(identifiers.value(0).provider);
    m_identifiers.first().id->setText(identifiers.value(0).id);
    m_isFilling = false;
    typed();
}

void NewGuestDialog::setProviders(const QStringList &providers)
{
    m_providers = providers;
    m_isFilling = true;
    for (const IdentifierRow &row : std::as_const(m_identifiers)) {
        const QString text = row.provider->currentText();
        row.provider->clear();
        row.provider->addItems(providers);
        row.provider->setCurrentText(text);
    }
    m_isFilling = false;
}

Guest NewGuestDialog::draft() const
{
    Guest draft = m_base;
    draft.setText(u"guestType"_s, m_type->currentText());
    draft.setText(u"firstName"_s, m_firstName->text().trimmed());
    draft.setText(u"lastName"_s, m_lastName->text().trimmed());
    draft.setEmails(m_email->text().trimmed(), m_base.otherEmails());
    QStringList phones = m_base.phones().mid(1);
    if (const QString phone = m_phone->text().trimmed(); !phone.isEmpty())
        phones.prepend(phone);
    if (!phones.isEmpty() || draft.record.contains(u"phoneNumbers"))
        draft.setTexts(u"phoneNumbers"_s, phones);
    QList<Identifier> identifiers;
    for (const IdentifierRow &row : m_identifiers) {
        Identifier one{row.provider->currentText().trimmed(), row.id->text().trimmed()};
        if (one.provider.isEmpty() && one.id.isEmpty())
            continue;
        const QList<Identifier> before = m_base.identifiers();
        const auto same = std::find_if(before.begin(), before.end(),
                                       [&](const Identifier &other) { return other.provider == one.provider && other.id == one.id; });
        identifiers.append(same == before.end() ? one : *same);
    }
    if (!identifiers.isEmpty() || draft.record.contains(u"identifiers"))
        draft.setIdentifiers(identifiers);
    return draft;
}

bool NewGuestDialog::isSearchable() const
{
    const Guest guest = draft();
    return !guest.emails().isEmpty() || !guest.phones().isEmpty() || !guest.name().isEmpty() ||
           std::any_of(m_identifiers.begin(), m_identifiers.end(), [](const IdentifierRow &row) {
               return !row.provider->currentText().trimmed().isEmpty() && !row.id->text().trimmed().isEmpty();
           });
}

void NewGuestDialog::typed()
{
    if (m_isFilling)
        return;
    for (const auto &[member, field] : std::as_const(m_fields))
        field->setError({});
    m_identifierError->hide();
    m_createsAfterSearch = false;
    m_searching.request_stop();
    if (m_searched == draft())
        return;
    if (isSearchable()) {
        m_pause.start();
    } else {
        m_pause.stop();
        m_lookAlikes->setIdle();
    }
    refreshButtons();
}

void NewGuestDialog::search()
{
    m_pause.stop();
    m_searching.request_stop();
    m_searching = {};
    m_lookAlikes->setSearching();
    const Guest wanted = draft();
    m_service.lookAlikes(wanted, m_searching.get_token())
        .then(this, [this, wanted, stop = m_searching.get_token()](const Result<QList<Guest>> &guests) {
            if (stop.stop_requested())
                return;
            m_searched = wanted;
            if (guests)
                m_lookAlikes->setGuests(wanted, *guests);
            else
                m_lookAlikes->setFailed(guests.error());
            if (std::exchange(m_createsAfterSearch, false)) {
                if (guests && guests->isEmpty())
                    create();
                else if (guests)
                    m_banner->tell(Banner::Kind::Warn,
                                   tr("Nothing is created yet: there are guests who look alike. Open one, or create anyway."));
                else
                    m_banner->tell(Banner::Kind::Warn, tr("Nothing is created yet: it is not known whether there are look-alikes."));
            }
        });
}

void NewGuestDialog::refreshButtons()
{
    const auto chosen = m_lookAlikes->chosen();
    const bool isWarned = chosen || m_lookAlikes->state() == LookAlikes::State::Failed;
    m_open->setVisible(chosen.has_value());
    if (chosen)
        m_open->setText(tr("Open %1").arg(QFontMetrics(m_open->font()).elidedText(chosen->title(), Qt::ElideRight, formWidth / 2)));
    m_create->setText(m_isCreating ? tr("Creating…") : isWarned ? tr("Create anyway") : tr("Create guest"));
    setKind(m_create, isWarned ? ButtonKind::Normal : ButtonKind::Primary);
    for (QPushButton *one : {m_create, m_open, m_cancel})
        one->setEnabled(!m_isCreating);
    (chosen ? m_open : m_create)->setDefault(true);
}

bool NewGuestDialog::mark(const QList<Problem> &problems)
{
    QWidget *first = nullptr;
    for (const Problem &problem : problems) {
        const QString member = problem.field == "emails"_L1 ? u"email"_s : problem.field;
        const auto field = std::find_if(m_fields.begin(), m_fields.end(),
                                        [&](const auto &one) { return one.first.compare(member, Qt::CaseInsensitive) == 0; });
        if (field != m_fields.end()) {
            field->second->setError(problem.text);
            first = first ? first : field->second->control();
        } else if (member.startsWith("identifiers"_L1)) {
            QPalette ink = m_identifierError->palette();
            ink.setColor(QPalette::WindowText, theme::colour(theme::Colour::Bad));
            m_identifierError->setPalette(ink);
            m_identifierError->setText(problem.text);
            m_identifierError->show();
            first = first ? first : m_identifiers.first().provider;
        } else {
            m_banner->tell(Banner::Kind::Bad, problem.text);
        }
    }
    if (first)
        first->setFocus();
    return first;
}

void NewGuestDialog::createChecked()
{
    const Guest wanted = draft();
    m_banner->hide();
    QList<Problem> problems = check(wanted);
    problems.removeIf([](const Problem &problem) { return problem.field == "guestType"_L1; });
    if (wanted.type().isEmpty())
        problems.prepend({u"guestType"_s, tr("Choose what kind of guest this is.")});
    if (!problems.isEmpty()) {
        std::ignore = mark(problems);
        return;
    }
    // Enter may be faster than the pause after the last letter.
    if (isSearchable() && m_searched != wanted) {
        m_createsAfterSearch = true;
        search();
        return;
    }
    create();
}

void NewGuestDialog::create()
{
    m_isCreating = true;
    m_banner->hide();
    refreshButtons();
    m_service.create(draft()).then(this, [this](const Result<Guest> &guest) {
        m_isCreating = false;
        refreshButtons();
        if (guest) {
            Q_EMIT created(*guest);
            accept();
        } else {
            explain(guest.error());
        }
    });
}

void NewGuestDialog::explain(const Error &error)
{
    if (error.kind == Error::Kind::Unsure) {
        m_banner->tell(Banner::Kind::Warn, tr("The answer was lost, and a search does not find the guest."), {},
                       tr("It may have been made and show up within seconds. Look before you create again, or there may be two."));
        search();
        return;
    }
    QList<Problem> problems;
    for (auto field = error.fields.cbegin(); field != error.fields.cend(); ++field)
        problems.append({field.key(), field.value().join(u' ')});
    const bool isMarked = mark(problems);
    m_banner->tell(Banner::Kind::Bad, error.message(), {}, isMarked ? QString() : error.advice());
}

void NewGuestDialog::openChosen()
{
    if (const auto chosen = m_lookAlikes->chosen(); chosen && !m_isCreating) {
        Q_EMIT openWanted(*chosen);
        accept();
    }
}

void NewGuestDialog::reject()
{
    if (!m_isCreating)
        TenantDialog::reject();
}

void NewGuestDialog::keyPressEvent(QKeyEvent *event)
{
    // What was typed is not thrown away by a stray Esc.
    if (event->matches(QKeySequence::Cancel) && isSearchable()) {
        m_banner->tell(
            Banner::Kind::Info, tr("Nothing is created yet. What you typed goes when you leave."),
            {{u"Leave"_s, tr("Leave"), [this] { reject(); }}, {u"Keep typing"_s, tr("Keep typing"), [this] { m_banner->hide(); }}});
        return;
    }
    TenantDialog::keyPressEvent(event);
}

} // namespace edgewise
