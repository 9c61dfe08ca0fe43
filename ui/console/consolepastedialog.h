#pragma once

#include "app/console/consolerequest.h"

#include <QDialog>

#include <functional>
#include <optional>

class QPushButton;

namespace edgewise {

class CodeEdit;
class Field;

/// A curl command line to paste, of any shell; says what is wrong with it, or what it is, as one types.
class ConsolePasteDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @param titleOf  the operation such a call is of; empty when none is known
    ConsolePasteDialog(std::function<QString(const ConsoleRequest &)> titleOf, const QString &command, QWidget *parent = nullptr);

Q_SIGNALS:
    void requestGiven(const edgewise::ConsoleRequest &request);

private:
    void read();

    std::function<QString(const ConsoleRequest &)> m_titleOf;
    CodeEdit *m_editor;
    Field *m_field;
    QPushButton *m_fill;
    std::optional<ConsoleRequest> m_request;
};

} // namespace edgewise
