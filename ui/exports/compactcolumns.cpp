#include "ui/exports/compactcolumns.h"

#include "ui/widgets/tableview.h"

#include <QHeaderView>
#include <QSettings>

namespace edgewise {

CompactColumns::CompactColumns(TableView *table, QList<int> essential)
    : m_table(table)
    , m_essential(std::move(essential))
{}

void CompactColumns::setCompact(bool compact)
{
    if (compact == m_isCompact)
        return;
    m_isCompact = compact;
    QHeaderView *header = m_table->horizontalHeader();
    if (compact) {
        m_whole = header->saveState();
        hideOthers();
    } else {
        // How it is sorted may have changed meanwhile.
        const int column = header->sortIndicatorSection();
        const Qt::SortOrder order = header->sortIndicatorOrder();
        header->restoreState(m_whole);
        header->setSortIndicator(column, order);
    }
}

void CompactColumns::save(QSettings &settings, const QString &key) const
{
    settings.setValue(key, m_isCompact ? m_whole : m_table->horizontalHeader()->saveState());
}

void CompactColumns::restore(const QSettings &settings, const QString &key)
{
    m_table->restoreColumns(settings, key);
    if (m_isCompact) {
        m_whole = m_table->horizontalHeader()->saveState();
        hideOthers();
    }
}

void CompactColumns::hideOthers()
{
    for (int column = 0; column < m_table->horizontalHeader()->count(); ++column)
        m_table->setColumnHidden(column, !m_essential.contains(column));
}

} // namespace edgewise
