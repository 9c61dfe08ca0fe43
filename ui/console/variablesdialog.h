#pragma once

#include "app/console/variables.h"

#include <QDialog>

class QPushButton;

namespace edgewise {

class Banner;
class InkLabel;
class TableView;
class VariablesModel;

/// The values that `{{name}}` stands for in the console with one connection: a table to type into. Opened with open(); kept by Save.
class VariablesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The variables outlive the dialog.
    VariablesDialog(Variables &variables, const QString &connectionId, const QString &connectionName, QWidget *parent = nullptr);

    void accept() override;

private:
    QWidget *body(const QString &connectionName);
    QWidget *foot();
    void check();
    void removeChosen();
    void add();

    Variables &m_variables;
    const QString m_connectionId;
    VariablesModel *m_model;
    TableView *m_table;
    QPushButton *m_add;
    QPushButton *m_remove;
    InkLabel *m_problem;
    Banner *m_notice;
    QPushButton *m_save;
};

} // namespace edgewise
