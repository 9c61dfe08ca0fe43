#pragma once

#include "app/guests/guest.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace edgewise {

class IdentifiersModel;
class TableView;

/// The names by which other systems know a guest, as a table to edit: F2 edits, Del removes, Ins adds.
class IdentifiersView final : public QWidget
{
    Q_OBJECT

public:
    explicit IdentifiersView(QWidget *parent = nullptr);
    ~IdentifiersView() override;

    /// Shows `edited`, which was `opened` when the person began.
    void setIdentifiers(const QList<Identifier> &opened, const QList<Identifier> &edited);
    [[nodiscard]] QList<Identifier> identifiers() const;
    /// What is wrong with them; empty takes it away.
    void setProblem(const QString &text);
    void addRow();

Q_SIGNALS:
    void edited();

private:
    void build();
    void refresh();
    void removeChosen();
    void restoreChosen();
    void showMenu(const QPoint &where);
    [[nodiscard]] QList<int> chosen() const;

    QList<Identifier> m_opened;
    IdentifiersModel *m_model;
    TableView *m_view;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_restore;
    QLabel *m_line;
};

} // namespace edgewise
