#pragma once

#include <QWidget>

class QStackedLayout;
class QStandardItemModel;

namespace edgewise {

class EmptyState;
class ExactJson;
class TableView;

/// The subscriptions of a guest as they come, to read: the service takes no change of them.
class SubscriptionsView final : public QWidget
{
    Q_OBJECT

public:
    explicit SubscriptionsView(QWidget *parent = nullptr);

    /// @param subscriptions  the member of the guest
    void setSubscriptions(const ExactJson &subscriptions);
    [[nodiscard]] int count() const;

private:
    QStandardItemModel *m_model;
    TableView *m_view;
    EmptyState *m_none;
    QStackedLayout *m_pages;
};

} // namespace edgewise
