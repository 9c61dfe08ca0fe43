#pragma once

#include <QWidget>

class QListView;
class QStandardItem;
class QStandardItemModel;

namespace edgewise {

/// The list of panes at the leading side of the window. The pill behind a pane counts what needs a look there.
class Navigation final : public QWidget
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    /// @param name  the fixed name of the pane
    void insert(int row, const QString &name, const QString &title, const QString &iconName);
    void setCurrent(const QString &name);
    [[nodiscard]] QString current() const;
    void setCount(const QString &name, int count);

Q_SIGNALS:
    void chosen(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QStandardItem *item(const QString &name) const;

    QStandardItemModel *m_model;
    QListView *m_list;
};

} // namespace edgewise
