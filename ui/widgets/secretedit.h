#pragma once

#include <QLineEdit>

namespace edgewise {

/// A line for a secret: dots until the eye is pressed; shown no longer once the focus leaves. A secret that is kept but not loaded shows
/// twelve dots as its placeholder (setStored); typing replaces it. Copying is refused while the dots are shown.
class SecretEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SecretEdit(QWidget *parent = nullptr);

    /// There is a secret in the store that nobody has typed here.
    void setStored(bool stored);
    [[nodiscard]] bool isStored() const { return m_stored; }

Q_SIGNALS:
    /// The eye was pressed while the stored secret is not loaded; the owner loads it and calls setText().
    void showStoredWanted();

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setShown(bool shown);

    QAction *m_eye;
    bool m_stored = false;
};

} // namespace edgewise
