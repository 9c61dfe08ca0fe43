#include "ui/webhooks/webhooksfilter.h"

#include "ui/webhooks/webhooksmodel.h"

namespace edgewise {

WebhooksFilter::WebhooksFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    setDynamicSortFilter(true);
}

void WebhooksFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

void WebhooksFilter::setState(State state)
{
    m_state = state;
    invalidateFilter();
}

bool WebhooksFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto *model = static_cast<const WebhooksModel *>(sourceModel());
    const QModelIndex index = model->index(row, 0, parent);
    if (index.data(WebhooksModel::DraftRole).toBool())
        return true;
    if (!m_text.isEmpty() && !index.data(WebhooksModel::SearchRole).toString().contains(m_text, Qt::CaseInsensitive))
        return false;
    const WebhookState state = model->webhook(index).state();
    switch (m_state) {
    case All: return true;
    case Active: return state.kind == WebhookState::Kind::Active;
    case Failing: return state.kind == WebhookState::Kind::Failing;
    case Disabled: return state.isDisabled();
    }
    Q_UNREACHABLE();
}

bool WebhooksFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool leftDraft = left.data(WebhooksModel::DraftRole).toBool();
    const bool rightDraft = right.data(WebhooksModel::DraftRole).toBool();
    if (leftDraft != rightDraft)
        return leftDraft == (sortOrder() == Qt::AscendingOrder);
    const QVariant a = left.data(SortRole);
    const QVariant b = right.data(SortRole);
    if (a.typeId() == QMetaType::QString && a != b)
        return a.toString().localeAwareCompare(b.toString()) < 0;
    if (a != b)
        return QSortFilterProxyModel::lessThan(left, right);
    const auto *model = static_cast<const WebhooksModel *>(sourceModel());
    return model->webhook(left).label.localeAwareCompare(model->webhook(right).label) < 0;
}

} // namespace edgewise
