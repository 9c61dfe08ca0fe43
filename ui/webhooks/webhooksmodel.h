#pragma once

#include "app/webhooks/webhook.h"
#include "ui/widgets/rowdelegate.h"

#include <QAbstractTableModel>
#include <QList>

namespace edgewise {

/// The webhooks of a tenant and the ones not saved yet. A row is known by its key: the id, or what putDraft() was told.
class WebhooksModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LabelColumn, HostColumn, MethodColumn, ModeColumn, StateColumn, LastRunColumn, ColumnCount };
    enum Role {
        KeyRole = FirstOwnRole,
        DraftRole,  ///< bool: not saved yet.
        EditedRole, ///< bool: something typed is not saved.
        SearchRole, ///< QString: all text a filter looks into.
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Takes over what the service has: only what differs is told, so that the selection stays. Drafts stay too.
    void setWebhooks(const QList<Webhook> &webhooks);
    /// Changes the row of that webhook, or adds one.
    void putWebhook(const Webhook &webhook);
    void putDraft(const QString &key, const Webhook &draft);
    void remove(const QString &key);
    void setEdited(const QString &key, bool edited);
    /// Tells that times in words have moved on.
    void refreshTimes();

    [[nodiscard]] const Webhook &webhook(const QModelIndex &index) const;
    [[nodiscard]] const Webhook *find(const QString &key) const;
    [[nodiscard]] QString key(const QModelIndex &index) const { return index.data(KeyRole).toString(); }
    [[nodiscard]] QModelIndex indexOf(const QString &key) const;
    /// Without drafts.
    [[nodiscard]] QList<Webhook> webhooks() const;
    [[nodiscard]] int draftCount() const;

    /// How a state reads, and looks.
    struct StateLook
    {
        QString text;
        Tone tone;
        Dot dot;
    };
    [[nodiscard]] static StateLook look(const WebhookState &state);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        QString key;
        Webhook webhook;
        bool isDraft = false;
        bool isEdited = false;
    };

    [[nodiscard]] int rowOf(const QString &key) const;
    [[nodiscard]] QString display(const Row &row, Column column) const;
    [[nodiscard]] QVariant sortValue(const Row &row, Column column) const;
    void put(const QString &key, const Webhook &webhook, bool isDraft);
    void changed(int row);

    QList<Row> m_rows;
};

} // namespace edgewise
