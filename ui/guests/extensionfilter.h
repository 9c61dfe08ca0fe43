#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

namespace edgewise {

/// The rows of one slot whose key contains a text. New rows come last, whatever the order, in the order in which they were added.
class ExtensionFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ExtensionFilter(QObject *parent = nullptr);

    void setSlot(const QString &slot);
    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_slot;
    QString m_text;
    QCollator m_collator;
};

} // namespace edgewise
