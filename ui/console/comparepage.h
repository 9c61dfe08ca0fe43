#pragma once

#include "app/console/exchange.h"
#include "app/console/jsondiff.h"

#include <QWidget>

#include <stop_token>

class QCheckBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace edgewise {

class BusyBar;
class DiffView;
class ElidedLabel;
class EmptyState;
class Segments;

/// Two calls beside each other (mockup 32b, right): status, duration, size and parameters, and what differs between their answers. A is
/// the first, B the second. JSON is compared by value, anything else line by line.
class ComparePage final : public QWidget
{
    Q_OBJECT

public:
    explicit ComparePage(QWidget *parent = nullptr);
    ~ComparePage() override;

    void setExchanges(const Exchange &first, const Exchange &second);

Q_SIGNALS:
    /// B, as it stands.
    void sendAgainWanted(const edgewise::Exchange &exchange);
    void closed();

private:
    enum Part { Body, HeaderLines };

    QWidget *head();
    QWidget *table();
    QWidget *tools();
    QWidget *sides();
    QWidget *foot();
    void fillTable();
    void compare();
    void showPart();
    void showChange(int current, int count);

    Exchange m_first;
    Exchange m_second;
    JsonDiff m_body;
    JsonDiff m_headers;
    bool m_isJson = false;
    std::stop_source m_comparing;

    ElidedLabel *m_subtitle;
    QPushButton *m_sendAgain;
    QGridLayout *m_table;
    Segments *m_part;
    QCheckBox *m_differencesOnly;
    QCheckBox *m_ignoreTimes;
    QLabel *m_position;
    QPushButton *m_previous;
    QPushButton *m_next;
    ElidedLabel *m_firstTime;
    ElidedLabel *m_secondTime;
    QStackedWidget *m_pages;
    DiffView *m_diff;
    EmptyState *m_same;
    ElidedLabel *m_how;
    QPushButton *m_copyPatch;
    BusyBar *m_busy;
};

} // namespace edgewise
