#pragma once

#include <QDialog>

class QLabel;
class QPushButton;

namespace edgewise {

class CodeEdit;
class IconLabel;

/// A text of many lines, or one that holds JSON: shown in good order, checked, and kept short. What is only looked at stays as it was to
/// the letter.
class ExtensionTextDialog final : public QDialog
{
    Q_OBJECT

public:
    ExtensionTextDialog(const QString &key, const QString &text, bool readOnly, QWidget *parent = nullptr);

    /// The text to keep: without the blanks that made it readable, unless it had line breaks of its own.
    [[nodiscard]] QString text() const;

private:
    void check();

    QString m_text;   ///< As it came.
    QString m_opened; ///< As it was shown.
    bool m_isJson;
    CodeEdit *m_edit;
    IconLabel *m_sign;
    QLabel *m_said;
    QPushButton *m_use;
};

} // namespace edgewise
