#pragma once

#include "app/connections/probe.h"

#include "ui/shell/theme.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace edgewise {

class Field;
class IconLabel;
class SecretEdit;
class Surface;
class TintedLabel;

/// One of the three credentials in the form of a connection: key, secret, and what a test of them found.
class CredentialSection final : public QWidget
{
    Q_OBJECT

public:
    explicit CredentialSection(ApiAccess credential, QWidget *parent = nullptr);

    [[nodiscard]] ApiAccess credential() const { return m_credential; }
    /// Starts over with this key; what was typed or found goes.
    void setKey(const QString &key);
    [[nodiscard]] QString key() const;
    /// The secret as typed here; empty when nothing was typed, also when the stored one is only looked at.
    [[nodiscard]] QString typedSecret() const;
    void setStored(bool stored);
    [[nodiscard]] bool isStored() const;
    /// The stored secret, which the person asked to see.
    void showStored(const QString &secret);

    void setKeyProblem(const QString &text);
    void setSecretProblem(const QString &text);
    void focusKey();
    void focusSecret();

    void setTesting();
    void setFinding(const Finding &finding);
    /// Takes away what was found.
    void clearFinding();

Q_SIGNALS:
    /// Key or secret were edited.
    void changed();
    void showStoredWanted();

private:
    void edited();
    void refreshIdle();
    void markSecret(bool inDoubt);
    void tellState(const QString &iconName, theme::Colour tint, const QString &word, bool strong);
    void tellClaims(const std::optional<TokenClaims> &claims);
    void tellResult(theme::Colour tint, const QString &happened, const QString &whatToDo);

    ApiAccess m_credential;
    QString m_loaded;
    QString m_details;
    bool m_hasFinding = false;
    QLineEdit *m_key;
    SecretEdit *m_secret;
    Field *m_keyField;
    Field *m_secretField;
    IconLabel *m_stateIcon;
    TintedLabel *m_state;
    TintedLabel *m_happened;
    QWidget *m_adviceRow;
    TintedLabel *m_advice;
    QPushButton *m_copy;
    Surface *m_claims;
    TintedLabel *m_tenant;
    TintedLabel *m_scopes;
    TintedLabel *m_organization;
    TintedLabel *m_expires;
    bool m_isFilling = false; ///< What changes now was not typed.
};

} // namespace edgewise
