#pragma once

#include "app/console/definition.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;

namespace edgewise {

class ChipsEdit;
class CodeEdit;
class Field;

/// One parameter of an operation as a field (mockup 31): its name in the fixed font, its type, the control its schema asks for, and one
/// line below with its limits or what is wrong.
class ParameterField final : public QWidget
{
    Q_OBJECT

public:
    explicit ParameterField(const Parameter &parameter, QWidget *parent = nullptr);

    [[nodiscard]] const Parameter &parameter() const { return m_parameter; }
    /// As typed, see ConsoleForm::values; nothing when it is not to be sent.
    [[nodiscard]] std::optional<QString> value() const;
    /// Without telling.
    void setValue(const std::optional<QString> &value);
    void setProblem(const QString &problem);
    /// Whether it wants the whole width.
    [[nodiscard]] bool isWide() const;
    void focusControl();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QWidget *makeControl();
    void makeCombo(const QStringList &texts);
    void makeLine();
    void setSendsEmpty(bool sends);
    void showCalendar();
    [[nodiscard]] QString hint() const;

    Parameter m_parameter;
    QLineEdit *m_line = nullptr;
    QComboBox *m_combo = nullptr;
    ChipsEdit *m_chips = nullptr;
    CodeEdit *m_code = nullptr;
    Field *m_field;            ///< After the controls, of which it is given one.
    bool m_sendsEmpty = false; ///< An empty text is a value of its own, and has to be asked for.
    bool m_isLoading = false;
};

} // namespace edgewise
