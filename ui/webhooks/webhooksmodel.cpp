#include "ui/webhooks/webhooksmodel.h"

#include "ui/shell/theme.h"
#include "ui/widgets/words.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

void WebhooksModel::setWebhooks(const QList<Webhook> &webhooks)
{
    QSet<QString> there;
    for (const Webhook &webhook : webhooks)
        there.insert(webhook.id);
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (!m_rows.at(row).isDraft && !there.contains(m_rows.at(row).key))
            remove(m_rows.at(row).key);
    }
    for (const Webhook &webhook : webhooks)
        putWebhook(webhook);
}

void WebhooksModel::putWebhook(const Webhook &webhook)
{
    put(webhook.id, webhook, false);
}

void WebhooksModel::putDraft(const QString &key, const Webhook &draft)
{
    put(key, draft, true);
}

void WebhooksModel::put(const QString &key, const Webhook &webhook, bool isDraft)
{
    const int row = rowOf(key);
    if (row < 0) {
        const int last = int(m_rows.size());
        beginInsertRows({}, last, last);
        m_rows.append({key, webhook, isDraft, false});
        endInsertRows();
    } else if (!(m_rows.at(row).webhook == webhook)) {
        m_rows[row].webhook = webhook;
        changed(row);
    }
}

void WebhooksModel::remove(const QString &key)
{
    const int row = rowOf(key);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
}

void WebhooksModel::setEdited(const QString &key, bool edited)
{
    const int row = rowOf(key);
    if (row < 0 || m_rows.at(row).isEdited == edited)
        return;
    m_rows[row].isEdited = edited;
    changed(row);
}

void WebhooksModel::refreshTimes()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, LastRunColumn), index(int(m_rows.size()) - 1, LastRunColumn), {Qt::DisplayRole});
}

void WebhooksModel::changed(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int WebhooksModel::rowOf(const QString &key) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const Row &row) { return row.key == key; });
    return found == m_rows.cend() ? -1 : int(std::distance(m_rows.cbegin(), found));
}

const Webhook &WebhooksModel::webhook(const QModelIndex &index) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    return m_rows.at(index.row()).webhook;
}

const Webhook *WebhooksModel::find(const QString &key) const
{
    const int row = rowOf(key);
    return row < 0 ? nullptr : &m_rows.at(row).webhook;
}

QModelIndex WebhooksModel::indexOf(const QString &key) const
{
    const int row = rowOf(key);
    return row < 0 ? QModelIndex() : index(row, 0);
}

QList<Webhook> WebhooksModel::webhooks() const
{
    QList<Webhook> all;
    for (const Row &row : m_rows) {
        if (!row.isDraft)
            all.append(row.webhook);
    }
    return all;
}

int WebhooksModel::draftCount() const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return row.isDraft; }));
}

int WebhooksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int WebhooksModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

WebhooksModel::StateLook WebhooksModel::look(const WebhookState &state)
{
    switch (state.kind) {
    case WebhookState::Kind::Active: return {tr("Active"), Tone::Good, Dot::Full};
    case WebhookState::Kind::Failing:
        return {tr("Failing %1 of %2").arg(state.failures).arg(Webhook::failuresToDisable), state.failures < 5 ? Tone::Warn : Tone::Bad,
                Dot::Full};
    case WebhookState::Kind::DisabledByPerson: return {tr("Disabled"), Tone::Muted, Dot::Ring};
    case WebhookState::Kind::DisabledByEdge:
        return {tr("Disabled, %1 of %2").arg(state.failures).arg(Webhook::failuresToDisable), Tone::Bad, Dot::Ring};
    }
    Q_UNREACHABLE();
}

QString WebhooksModel::display(const Row &row, Column column) const
{
    const Webhook &webhook = row.webhook;
    switch (column) {
    case LabelColumn: return webhook.label.isEmpty() && row.isDraft ? tr("New webhook") : webhook.label;
    case HostColumn: return webhook.host();
    case MethodColumn: return webhook.method;
    case ModeColumn: return webhook.modeText();
    case StateColumn: return row.isDraft ? tr("Not saved yet") : look(webhook.state()).text;
    case LastRunColumn: return row.isDraft ? QString() : Words::ago(webhook.lastRun());
    case ColumnCount: break;
    }
    Q_UNREACHABLE();
}

QVariant WebhooksModel::sortValue(const Row &row, Column column) const
{
    switch (column) {
    case LabelColumn: return row.webhook.label.toCaseFolded();
    case HostColumn:
    case MethodColumn:
    case ModeColumn: return display(row, column).toCaseFolded();
    case StateColumn: return int(row.webhook.state().kind) * 100 + row.webhook.state().failures;
    case LastRunColumn: return row.webhook.lastRun();
    case ColumnCount: break;
    }
    Q_UNREACHABLE();
}

QVariant WebhooksModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    const auto column = Column(index.column());
    const auto stateLook = [&] { return row.isDraft ? StateLook{{}, Tone::Muted, Dot::Ring} : look(row.webhook.state()); };
    switch (role) {
    case Qt::DisplayRole: return display(row, column);
    case IconRole: return column == LabelColumn && row.isEdited && !row.isDraft ? u"edit"_s : QString();
    case IconColourRole: return int(theme::Colour::Accent);
    case Qt::AccessibleDescriptionRole:
        return column == LabelColumn && row.isEdited && !row.isDraft ? QVariant(tr("Edited, not saved")) : QVariant();
    case Qt::ToolTipRole:
        if (column == LabelColumn && row.isEdited && !row.isDraft)
            return QString(row.webhook.label + u'\n' + tr("Edited, not saved"));
        return column == LastRunColumn && row.webhook.lastRun().isValid() ? QVariant(Words::exact(row.webhook.lastRun())) : QVariant();
    case SortRole: return sortValue(row, column);
    case ToneRole:
        // A good state has its word in the colour of text; only the dot is green. The delegate knows.
        return column == StateColumn ? QVariant(int(stateLook().tone)) : QVariant();
    case DotRole: return column == StateColumn ? QVariant(int(stateLook().dot)) : QVariant();
    case MutedRole: return column == HostColumn || column == LastRunColumn;
    case StrongRole: return column == LabelColumn && row.isDraft;
    case KeyRole: return row.key;
    case DraftRole: return row.isDraft;
    case EditedRole: return row.isEdited;
    case SearchRole:
        return QStringList{row.webhook.label,      row.webhook.uri,       row.webhook.method,
                           row.webhook.modeText(), row.webhook.createdBy, row.webhook.body}
            .join(u'\n');
    default: return {};
    }
}

QVariant WebhooksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (Column(section)) {
    case LabelColumn: return tr("Label");
    case HostColumn: return tr("Host");
    case MethodColumn: return tr("Method");
    case ModeColumn: return tr("Mode");
    case StateColumn: return tr("State");
    case LastRunColumn: return tr("Last run");
    case ColumnCount: break;
    }
    return {};
}

} // namespace edgewise
