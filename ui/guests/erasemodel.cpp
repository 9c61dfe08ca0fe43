#include "ui/guests/erasemodel.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/words.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

using Kind = GuestQuery::Kind;

QString foundBy(const ErasureMatch &match)
{
    int emails = 0;
    QStringList phones;
    QStringList words;
    for (const GuestQuery &clue : match.foundBy) {
        if (clue.kind == Kind::Email)
            ++emails;
        else if (clue.kind == Kind::Phone)
            phones << clue.text;
        else
            words << QString(clue.provider + u' ' + clue.id);
    }
    if (match.isOtherName)
        return emails > 0 ? EraseModel::tr("Shared e-mail, other name") : EraseModel::tr("Shared phone number, other name");
    if (phones.size() == 1)
        words.prepend(EraseModel::tr("Phone %1").arg(phones.first()));
    else if (!phones.isEmpty())
        words.prepend(EraseModel::tr("%n phone number(s)", nullptr, int(phones.size())));
    if (emails > 0)
        words.prepend(emails == 1 ? EraseModel::tr("E-mail") : EraseModel::tr("%n e-mail(s)", nullptr, emails));
    if (words.isEmpty())
        return match.isChosen ? EraseModel::tr("Chosen by you") : QString();
    return words.join(EraseModel::tr(", "));
}

QString allClues(const ErasureMatch &match)
{
    QStringList lines;
    for (const GuestQuery &clue : match.foundBy)
        lines << clue.text.toHtmlEscaped();
    return lines.join(u"<br>"_s);
}

QString shownType(const QString &type)
{
    if (type == "customer"_L1)
        return EraseModel::tr("Customer");
    if (type == "visitor"_L1)
        return EraseModel::tr("Visitor");
    if (type == "traveller"_L1)
        return EraseModel::tr("Traveller");
    return type;
}

QString shownState(const ErasureMatch &match)
{
    switch (match.state) {
    case ErasureMatch::State::Waiting: return EraseModel::tr("Waiting");
    case ErasureMatch::State::Deleting: return EraseModel::tr("Deleting");
    case ErasureMatch::State::Deleted: return match.isStillVisible ? EraseModel::tr("Deleted, still visible") : EraseModel::tr("Deleted");
    case ErasureMatch::State::AlreadyGone: return EraseModel::tr("Already gone");
    case ErasureMatch::State::Unsure: return EraseModel::tr("Not known");
    }
    Q_UNREACHABLE();
}

Tone toneOf(ErasureMatch::State state)
{
    switch (state) {
    case ErasureMatch::State::Waiting:
    case ErasureMatch::State::Deleting: return Tone::Plain;
    case ErasureMatch::State::Deleted:
    case ErasureMatch::State::AlreadyGone: return Tone::Good;
    case ErasureMatch::State::Unsure: return Tone::Warn;
    }
    Q_UNREACHABLE();
}

} // namespace

EraseModel::EraseModel(Erasure &erasure, QObject *parent)
    : QAbstractTableModel(parent)
    , m_erasure(erasure)
{
    // The erasure tells when all is changed already; nobody reads rows in between.
    connect(&erasure, &Erasure::matchesReset, this, [this] {
        beginResetModel();
        endResetModel();
    });
    connect(&erasure, &Erasure::matchChanged, this,
            [this](int match) { Q_EMIT dataChanged(index(match, 0), index(match, ColumnCount - 1)); });
}

int EraseModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_erasure.matches().size());
}

int EraseModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString EraseModel::text(const ErasureMatch &match, Column column) const
{
    switch (column) {
    case TickColumn: return {};
    case GuestColumn: return match.guest.title();
    case FoundByColumn: return foundBy(match);
    case TypeColumn: return shownType(match.guest.type());
    case SeenColumn: return match.guest.lastSeen().isValid() ? Words::ago(match.guest.lastSeen()) : QString();
    case SlotsColumn: return match.guest.extensions ? QLocale().toString(match.slotCount()) : u"–"_s;
    case RefColumn: return match.ref();
    case StateColumn: return shownState(match);
    case TookColumn: return match.answeredAt.isValid() ? Words::duration(match.took()) : QString();
    case ColumnCount: break;
    }
    Q_UNREACHABLE();
}

QVariant EraseModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_erasure.matches().size())
        return {};
    const ErasureMatch &match = m_erasure.matches().at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(match, column);
    case Qt::CheckStateRole: return column == TickColumn ? QVariant(match.isTicked ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::AccessibleTextRole:
        // Qt reads one cell after the other; the box alone would have no words.
        return column == TickColumn ? (match.isTicked ? tr("Erase %1").arg(match.guest.title()) : tr("Keep %1").arg(match.guest.title()))
                                    : text(match, column);
    case Qt::ToolTipRole:
        if (column == FoundByColumn && !match.foundBy.isEmpty())
            return allClues(match);
        return column == SeenColumn && match.guest.lastSeen().isValid() ? QVariant(Words::exact(match.guest.lastSeen())) : QVariant();
    case Qt::TextAlignmentRole:
        return column == SlotsColumn || column == TookColumn ? QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter)) : QVariant();
    case FixedFontRole: return column == RefColumn;
    case MutedRole: return column == RefColumn || (column == GuestColumn && match.guest.name().isEmpty());
    case ToneRole: return int(column == StateColumn ? toneOf(match.state) : Tone::Plain);
    case DotRole:
        if (column != StateColumn)
            return int(Dot::None);
        return int(match.state == ErasureMatch::State::Waiting ? Dot::Ring : Dot::Full);
    case Qt::DecorationRole: return column == FoundByColumn && match.isOtherName ? icon(u"warn"_s, theme::Colour::Warn) : QVariant();
    case TickedRole: return match.isTicked;
    case WarnRole: return match.isOtherName || match.isNew;
    case BusyRole: return column == StateColumn && match.state == ErasureMatch::State::Deleting;
    default: return {};
    }
}

bool EraseModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != TickColumn || m_erasure.matches().at(index.row()).wasSent())
        return false;
    m_erasure.setTicked(index.row(), value.value<Qt::CheckState>() == Qt::Checked);
    return true;
}

QVariant EraseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == SlotsColumn || section == TookColumn))
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == Qt::CheckStateRole && section == TickColumn)
        return QVariant::fromValue(allTicked());
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case TickColumn: return QString();
    case GuestColumn: return tr("Guest");
    case FoundByColumn: return tr("Found by");
    case TypeColumn: return tr("Type");
    case SeenColumn: return tr("Last seen");
    case SlotsColumn: return tr("Slots");
    case RefColumn: return tr("Reference");
    case StateColumn: return tr("State");
    case TookColumn: return tr("Took");
    case ColumnCount: break;
    }
    return {};
}

Qt::ItemFlags EraseModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == TickColumn && !m_erasure.matches().at(index.row()).wasSent())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool EraseModel::setHeaderData(int section, Qt::Orientation orientation, const QVariant &value, int role)
{
    if (section != TickColumn || orientation != Qt::Horizontal || role != Qt::CheckStateRole)
        return false;
    tickAll(value.value<Qt::CheckState>() == Qt::Checked);
    return true;
}

Qt::CheckState EraseModel::allTicked() const
{
    const int ticked = m_erasure.ticked();
    return ticked == 0 ? Qt::Unchecked : ticked == rowCount() ? Qt::Checked : Qt::PartiallyChecked;
}

void EraseModel::tickAll(bool ticked)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (!ticked || !m_erasure.matches().at(row).isOtherName)
            m_erasure.setTicked(row, ticked);
    }
}

} // namespace edgewise
