#include "ui/guests/guestsearchline.h"

#include "app/guests/guest.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/searchfield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

using Kind = GuestQuery::Kind;

constexpr auto rest = std::chrono::milliseconds(400);
constexpr int whereWidth = 132;
constexpr int readingHeight = 20;

enum ChoiceRole { KindRole = Qt::UserRole, MemberRole };

} // namespace

GuestSearchLine::GuestSearchLine(QWidget *parent)
    : QWidget(parent)
    , m_where(new QComboBox)
    , m_field(new SearchField(tr("E-mail, phone number, name, reference, provider:id"), tr("Search guests")))
    , m_row(new QHBoxLayout)
    , m_tag(new Tag)
    , m_sentence(new ElidedLabel)
    , m_other(button(u"Search as something else"_s, {}, {}, ButtonKind::Link, false, true))
{
    m_where->setObjectName(u"Search in"_s);
    m_where->setAccessibleName(tr("Search in"));
    m_where->setFixedWidth(whereWidth);
    fillChoices();
    m_field->setObjectName(u"Search guests"_s);
    m_field->installEventFilter(this);
    m_sentence->setObjectName(u"Search reading"_s);
    m_sentence->setFont(theme::font(theme::Type::Hint));
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    m_row->setSpacing(theme::u2);
    m_row->addWidget(m_where);
    m_row->addWidget(m_field, 1);
    auto *reading = new QHBoxLayout;
    reading->setSpacing(theme::u2);
    reading->addWidget(m_tag);
    reading->addWidget(m_sentence, 1);
    reading->addWidget(m_other);
    reading->addStrut(readingHeight);
    m_other->setFixedHeight(readingHeight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::u2);
    layout->addLayout(m_row);
    layout->addLayout(reading);

    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, [this] { tell(false); });
    connect(m_field, &QLineEdit::textChanged, this, &GuestSearchLine::typed);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { tell(true); });
    connect(m_where, &QComboBox::currentIndexChanged, this, &GuestSearchLine::typed);
    connect(m_other, &QPushButton::clicked, this, [this] {
        if (!m_otherReading)
            return;
        m_isOther = true;
        m_query = *m_otherReading;
        showReading();
        tell(true);
        m_field->setFocus();
    });
    showReading();
}

void GuestSearchLine::fillChoices()
{
    const auto add = [this](const QString &text, Kind kind, const QString &member = {}) {
        m_where->addItem(text, int(kind));
        const int last = m_where->count() - 1;
        m_where->setItemData(last, member, MemberRole);
        if (kind != Kind::Everybody && !GuestQuery::as(kind, u"x"_s, member).isDocumented())
            m_where->setItemData(last, tr("%1: may not be supported here").arg(text), Qt::ToolTipRole);
    };
    //: Where to search: in whatever field fits what is typed
    add(tr("Any field"), Kind::Everybody);
    add(tr("E-mail"), Kind::Email);
    add(tr("Phone number"), Kind::Phone);
    add(tr("Identifier"), Kind::Identifier);
    add(tr("Name"), Kind::Name);
    add(tr("Reference"), Kind::Ref);
    m_where->insertSeparator(m_where->count());
    const QStringList members = searchableMembers();
    for (const QString &member : members)
        add(guestLabel(member), Kind::Member, member);
    m_where->setMaxVisibleItems(m_where->count());
}

GuestQuery GuestSearchLine::understood() const
{
    const QString text = m_field->text();
    const auto kind = Kind(m_where->currentData(KindRole).toInt());
    if (kind == Kind::Everybody || text.trimmed().isEmpty())
        return GuestQuery::parse(text);
    return GuestQuery::as(kind, text, m_where->currentData(MemberRole).toString());
}

void GuestSearchLine::typed()
{
    m_isOther = false;
    m_query = understood();
    showReading();
    m_rest.start();
}

void GuestSearchLine::tell(bool again)
{
    m_rest.stop();
    if (!again && m_query == m_told)
        return;
    m_told = m_query;
    Q_EMIT searchWanted(m_query, again);
}

void GuestSearchLine::setQuery(const GuestQuery &query)
{
    const QSignalBlocker quiet(m_field);
    const QSignalBlocker quietToo(m_where);
    m_field->setText(query.text);
    m_where->setCurrentIndex(0);
    if (const GuestQuery plain = understood(); query != plain) {
        for (int choice = 0; choice < m_where->count(); ++choice) {
            if (Kind(m_where->itemData(choice, KindRole).toInt()) == query.kind && m_where->itemData(choice, MemberRole) == query.member)
                m_where->setCurrentIndex(choice);
        }
    }
    m_rest.stop();
    m_query = query;
    m_told = query;
    showReading();
}

void GuestSearchLine::search(const QString &text)
{
    setQuery(GuestQuery::parse(text));
    tell(true);
}

void GuestSearchLine::setBelowIsOld(bool isOld)
{
    m_isBelowOld = isOld;
    showReading();
}

void GuestSearchLine::addButton(QWidget *button)
{
    m_row->addWidget(button);
}

void GuestSearchLine::setCompact(bool compact)
{
    m_where->setVisible(!compact);
}

void GuestSearchLine::showReading()
{
    const bool isAll = m_query.kind == Kind::Everybody;
    m_tag->setVisible(!isAll && isEnabled());
    m_tag->setText(m_query.tag(), Tone::Plain);
    QStringList sentences{isAll ? tr("Everybody. Type to find somebody.") : m_query.sentence()};
    if (m_isBelowOld)
        sentences.append(tr("Below is still the search before."));
    else if (!isAll && !m_query.isDocumented())
        sentences.append(tr("This may not be supported here."));
    m_sentence->setText(isEnabled() ? sentences.join(u' ') : QString());
    m_otherReading = m_isOther ? std::optional(understood()) : m_query.otherReading();
    m_other->setVisible(m_otherReading.has_value() && isEnabled());
    if (!m_otherReading)
        return;
    switch (m_otherReading->kind) {
    case Kind::Email: m_other->setText(tr("Search as an e-mail instead")); break;
    case Kind::Phone: m_other->setText(tr("Search as a phone number instead")); break;
    case Kind::Identifier: m_other->setText(tr("Search as an identifier instead")); break;
    case Kind::Ref: m_other->setText(tr("Search as a reference instead")); break;
    case Kind::Member: m_other->setText(tr("Search as a last name instead")); break;
    case Kind::Name:
    case Kind::Everybody: m_other->setText(tr("Search as a name instead")); break;
    }
}

bool GuestSearchLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        Q_EMIT rowsWanted();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void GuestSearchLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::EnabledChange)
        showReading();
}

} // namespace edgewise
