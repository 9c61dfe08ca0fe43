#pragma once

#include <QSortFilterProxyModel>

namespace edgewise {

/// Which webhooks are shown, and in which order. What is not saved yet comes first and is always shown.
class WebhooksFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum State { All, Active, Failing, Disabled };

    explicit WebhooksFilter(QObject *parent = nullptr);

    void setText(const QString &text);
    void setState(State state);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_text;
    State m_state = All;
};

} // namespace edgewise
