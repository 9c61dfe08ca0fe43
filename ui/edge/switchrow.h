#pragma once

#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QPushButton;

namespace edgewise {

/// A switch of the settings: a check box, a sentence that says what it does, and what it was when it is changed. Partly checked while the
/// service has no value for it.
class SwitchRow final : public QWidget
{
    Q_OBJECT

public:
    /// @param name  the fixed objectName of the check box
    SwitchRow(const QString &name, const QString &label, const QString &sentence, QWidget *parent = nullptr);

    /// @param unread  what stands there in a form that is not known
    void setValue(std::optional<bool> value, const QString &unread = {});
    [[nodiscard]] std::optional<bool> value() const;
    void setChanged(bool changed, const QString &was = {});
    void setReadOnly(bool readOnly);
    void takeFocus();

Q_SIGNALS:
    void edited();
    void revertClicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    QCheckBox *m_check;
    QLabel *m_note;
    QPushButton *m_undo;
    QString m_was;
    QString m_unread;
    bool m_isChanged = false;
};

} // namespace edgewise
