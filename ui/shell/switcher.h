#pragma once

#include "ui/shell/popup.h"

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace edgewise {

class ConnectionList;
struct Connection;

/// The menu of connections below the switcher button (mockup 07b).
class Switcher final : public Popup
{
    Q_OBJECT

public:
    Switcher(const ConnectionList &connections, QWidget *parent);

    /// Opens with `current` marked; its upper leading corner is at `corner`, in global coordinates.
    void open(const QString &current, const QPoint &corner);

    /// "EU · acme0a1b-…", "JP · Edge only": what tells two connections of one name apart.
    [[nodiscard]] static QString describe(const Connection &connection);

Q_SIGNALS:
    void chosen(const QString &id);
    void editWanted(const QString &id);
    void addWanted();
    void allWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void step(int rows);
    void choose();

    const ConnectionList &m_connections;
    QString m_current;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_filtered;
    QLineEdit *m_filter;
    QListView *m_list;
    QPushButton *m_edit;
    QPushButton *m_add;
    QPushButton *m_all;
    QLabel *m_note;
};

} // namespace edgewise
