#pragma once

#include "app/console/variables.h"

#include <QDialog>

namespace edgewise {

/// The values that `{{name}}` stands for in the console with one connection: a table to type into. Opened with open(); kept by Save.
class VariablesDialog final : public QDialog
{
    Q_OBJECT

public:
    VariablesDialog(Variables &variables, const QString &connectionId, const QString &connectionName, QWidget *parent = nullptr);
    ~VariablesDialog() override;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace edgewise
