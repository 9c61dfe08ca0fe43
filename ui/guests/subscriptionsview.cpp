#include "ui/guests/subscriptionsview.h"

#include "app/guests/guest.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/words.h"

#include <QHeaderView>
#include <QStackedLayout>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

enum Column { NameColumn, ChannelColumn, StatusColumn, PointOfSaleColumn, SinceColumn, ColumnCount };

QString textOf(const ExactJson &value)
{
    return value.isText() || value.isNull() ? value.text() : QString::fromUtf8(value.toJson());
}

} // namespace

SubscriptionsView::SubscriptionsView(QWidget *parent)
    : QWidget(parent)
    , m_model(new QStandardItemModel(0, ColumnCount, this))
    , m_view(new TableView(tr("Subscriptions")))
    , m_none(new EmptyState)
    , m_pages(new QStackedLayout(this))
{
    m_model->setHorizontalHeaderLabels({tr("Name"), tr("Channel"), tr("Status"), tr("Point of sale"), tr("Since")});
    m_view->setObjectName(u"Subscriptions"_s);
    m_view->setModel(m_model);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setSortingEnabled(false);
    m_view->fitColumn(NameColumn, 136);
    m_view->fitColumn(ChannelColumn, 80);
    m_view->fitColumn(StatusColumn, 112);
    m_view->fitColumn(PointOfSaleColumn, 112);
    m_none->setText({}, {}, tr("This guest has no subscriptions. They come from elsewhere and cannot be changed here."));
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_none);
    setSubscriptions({});
}

void SubscriptionsView::setSubscriptions(const ExactJson &subscriptions)
{
    m_model->removeRows(0, m_model->rowCount());
    const ExactJson::Array items = subscriptions.items();
    for (const ExactJson &item : items) {
        QList<QStandardItem *> row;
        for (const QStringView member :
             {QStringView(u"name"), QStringView(u"channel"), QStringView(u"status"), QStringView(u"pointOfSale")})
            row.append(new QStandardItem(textOf(item.value(member))));
        const QDateTime since = readTime(item.value(u"effectiveDate").text());
        auto *when = new QStandardItem(since.isValid() ? Words::ago(since) : textOf(item.value(u"effectiveDate")));
        if (since.isValid())
            when->setToolTip(Words::exact(since));
        row.append(when);
        m_model->appendRow(row);
    }
    m_pages->setCurrentWidget(count() == 0 ? static_cast<QWidget *>(m_none) : m_view);
}

int SubscriptionsView::count() const
{
    return m_model->rowCount();
}

} // namespace edgewise
