#include "ui/guests/lookalikes.h"

#include "app/core/clock.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/cornerframe.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/words.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace edgewise {

using theme::Colour;

namespace {

constexpr int rowHeight = 56, mostShown = 4, tagHeight = 16;

enum Role { NameRole = Qt::UserRole, TypeRole, SeenRole, ReasonsRole };

/// Name, type and when it was seen; below them the reasons.
class LookAlikeDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const bool chosen = option.state & QStyle::State_Selected;
        const bool focused = option.widget && option.widget->hasFocus();
        const auto mirrored = [&option](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
        if (chosen || option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, theme::colour(chosen ? Colour::Selection : Colour::Hover));
        if (chosen)
            painter->fillRect(mirrored({option.rect.left(), option.rect.top(), 3, option.rect.height()}),
                              theme::colour(focused ? Colour::Accent : Colour::AccentLine));
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme::colour(Colour::LineSoft));

        const int align = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter);
        QRect line = option.rect.adjusted(theme::u3, 7, -theme::u3, 0);
        line.setHeight(20);
        const QString seen = index.data(SeenRole).toString();
        painter->setFont(theme::font(theme::Type::Hint));
        painter->setPen(theme::colour(Colour::Muted));
        const int seenWidth = painter->fontMetrics().horizontalAdvance(seen) + 1;
        painter->drawText(mirrored({line.right() + 1 - seenWidth, line.top(), seenWidth, line.height()}), align, seen);
        line.setRight(line.right() - seenWidth - theme::u2);

        const QString type = index.data(TypeRole).toString();
        const QSize tag = type.isEmpty() ? QSize() : Tag::size(type);
        painter->setFont(theme::font(chosen ? theme::Type::Strong : theme::Type::Base));
        painter->setPen(theme::colour(Colour::Text));
        const int room = line.width() - (type.isEmpty() ? 0 : tag.width() + theme::u2);
        const QString name = painter->fontMetrics().elidedText(index.data(NameRole).toString(), Qt::ElideRight, room);
        const int nameWidth = painter->fontMetrics().horizontalAdvance(name) + 1;
        painter->drawText(mirrored({line.left(), line.top(), nameWidth, line.height()}), align, name);
        if (!type.isEmpty())
            Tag::paint(painter, mirrored({line.left() + nameWidth + theme::u2, line.top() + 2, tag.width(), tagHeight}), type, Tone::Muted);

        int x = option.rect.left() + theme::u3;
        const QStringList reasons = index.data(ReasonsRole).toStringList();
        const int end = option.rect.right() + 1 - theme::u3;
        for (qsizetype i = 0; i < reasons.size(); ++i) {
            // What has no room is counted; the tooltip says it.
            const QString rest = u"+%1"_s.arg(reasons.size() - i);
            const int left = end - x - (i + 1 < reasons.size() ? Tag::size(rest).width() + theme::u1 : 0);
            const bool fits = Tag::size(reasons.at(i)).width() <= left;
            const QString &word = fits ? reasons.at(i) : rest;
            const int width = Tag::size(word).width();
            Tag::paint(painter, mirrored({x, line.bottom() + 5, width, tagHeight}), word, Tone::Plain);
            if (!fits)
                break;
            x += width + theme::u1;
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return QSize(200, rowHeight); }
};

QString digits(const QString &phone)
{
    QString all;
    for (const QChar letter : phone) {
        if (letter.isDigit())
            all += letter;
    }
    return all;
}

bool isSame(const QString &a, const QString &b)
{
    return !a.isEmpty() && a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

LookAlikes::LookAlikes(QWidget *parent)
    : QWidget(parent)
    , m_sign(new IconLabel)
    , m_title(new QLabel)
    , m_time(new QLabel)
    , m_list(new QListWidget)
    , m_hint(new QLabel)
    , m_again(button(u"Search look-alikes again"_s, tr("Search again"), {}, ButtonKind::Normal, false, true))
{
    m_title->setFont(theme::font(theme::Type::Strong));
    m_title->setObjectName(u"Look-alikes found"_s);
    m_time->setFont(theme::font(theme::Type::Hint));
    m_time->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setFont(theme::font(theme::Type::Hint));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_list->setObjectName(u"Look-alikes"_s);
    m_list->setAccessibleName(tr("Guests that look alike"));
    m_list->setItemDelegate(new LookAlikeDelegate(m_list));
    m_list->setMouseTracking(true);
    new CornerFrame(m_list);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *head = new QHBoxLayout;
    head->setSpacing(theme::u2);
    head->addWidget(m_sign);
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_time);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme::u2);
    layout->addLayout(head);
    layout->addWidget(m_list);
    layout->addWidget(m_hint);
    layout->addWidget(m_again, 0, Qt::AlignLeading);
    layout->addStretch(1);

    connect(m_list, &QListWidget::currentRowChanged, this, &LookAlikes::chosenChanged);
    connect(m_list, &QListWidget::itemActivated, this, &LookAlikes::opened);
    connect(m_again, &QPushButton::clicked, this, &LookAlikes::searchWanted);
    connect(&m_clock, &QTimer::timeout, this, &LookAlikes::tellTime);
    m_clock.setInterval(1000);
    refresh();
}

void LookAlikes::setIdle()
{
    m_state = State::Idle;
    m_guests.clear();
    refresh();
}

void LookAlikes::setSearching()
{
    m_state = State::Searching;
    refresh();
}

void LookAlikes::setGuests(const Guest &draft, const QList<Guest> &guests)
{
    m_state = State::Known;
    m_at = now();
    m_guests = guests;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Guest &guest : guests) {
        auto *item = new QListWidgetItem(m_list);
        const QStringList why = reasons(draft, guest);
        const QString seen = guest.lastSeen().isValid() ? tr("seen %1").arg(Words::ago(guest.lastSeen())) : QString();
        item->setData(NameRole, guest.title());
        item->setData(TypeRole, guest.type().toUpper());
        item->setData(SeenRole, seen);
        item->setData(ReasonsRole, why);
        item->setData(Qt::AccessibleTextRole, QStringList({guest.title(), guest.type(), why.join(u", "_s), seen}).join(u", "_s));
        item->setToolTip(QStringList({guest.title(), guest.email(), guest.ref(), why.join(u", "_s)})
                             .join(u'\n')
                             .toHtmlEscaped()
                             .replace(u'\n', u"<br>"_s));
    }
    m_list->setCurrentRow(guests.isEmpty() ? -1 : 0);
    refresh();
}

void LookAlikes::setFailed(const Error &error)
{
    m_state = State::Failed;
    m_error = error;
    m_guests.clear();
    refresh();
}

std::optional<Guest> LookAlikes::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_guests.size() ? std::optional(m_guests.at(row)) : std::nullopt;
}

void LookAlikes::refresh()
{
    const bool isFull = !m_guests.isEmpty();
    m_list->setVisible(isFull);
    m_list->setFixedHeight(int(qMin(m_guests.size(), qsizetype(mostShown))) * rowHeight + 2 * m_list->frameWidth());
    m_again->setVisible(m_state == State::Failed);
    m_time->setVisible(m_state != State::Idle);
    m_sign->setVisible(m_state == State::Known || m_state == State::Failed || isFull);
    switch (m_state) {
    case State::Idle:
        m_title->setText(tr("Look-alikes"));
        m_hint->setText(tr("Guests with the same e-mail, phone number, identifier or name are searched while you type."));
        break;
    case State::Searching:
        if (!isFull) {
            m_title->setText(tr("Look-alikes"));
            m_hint->clear();
        }
        break;
    case State::Known:
        m_sign->setIcon(isFull ? u"warn"_s : u"ok"_s, isFull ? Colour::Warn : Colour::Good);
        m_title->setText(isFull ? tr("%n look-alike(s)", nullptr, int(m_guests.size())) : tr("No look-alikes"));
        m_hint->setText(isFull ? tr("The service does not check for duplicates: creating makes one more guest beside these.")
                               : tr("Nobody here has the same e-mail, phone number, identifier or name."));
        break;
    case State::Failed:
        m_sign->setIcon(u"warn"_s, Colour::Warn);
        m_title->setText(tr("Look-alikes are not known"));
        m_hint->setText(QString(m_error.message() + u' ' + m_error.advice()));
        break;
    }
    if (m_state == State::Known)
        m_clock.start();
    else
        m_clock.stop();
    tellTime();
    Q_EMIT chosenChanged();
}

void LookAlikes::tellTime()
{
    m_time->setText(m_state == State::Searching ? tr("searching…")
                    : m_state == State::Known   ? tr("searched %1").arg(Words::ago(m_at))
                                                : QString());
}

QStringList LookAlikes::reasons(const Guest &draft, const Guest &guest)
{
    QStringList reasons;
    const QStringList emails = guest.emails();
    const QStringList wanted = draft.emails();
    if (std::any_of(wanted.begin(), wanted.end(), [&](const QString &email) { return emails.contains(email, Qt::CaseInsensitive); }))
        reasons << tr("SAME E-MAIL");
    const QStringList theirs = guest.phones();
    const QStringList phones = draft.phones();
    const bool isSamePhone = std::any_of(phones.begin(), phones.end(), [&](const QString &phone) {
        const QString number = digits(phone);
        return !number.isEmpty() &&
               std::any_of(theirs.begin(), theirs.end(), [&](const QString &other) { return digits(other) == number; });
    });
    if (isSamePhone)
        reasons << tr("SAME PHONE");
    const QList<Identifier> known = guest.identifiers();
    const QList<Identifier> identifiers = draft.identifiers();
    for (const Identifier &one : identifiers) {
        if (std::any_of(known.begin(), known.end(),
                        [&](const Identifier &other) { return other.provider == one.provider && other.id == one.id; }))
            reasons << tr("SAME %1 ID", "the name of a provider of identifiers").arg(one.provider.toUpper());
    }
    const bool isSameFirst = isSame(draft.text(u"firstName"), guest.text(u"firstName"));
    const bool isSameLast = isSame(draft.text(u"lastName"), guest.text(u"lastName"));
    if (isSameFirst && isSameLast)
        reasons << tr("SAME NAME");
    return reasons;
}

} // namespace edgewise
