#pragma once

#include "app/guests/guest.h"
#include "ui/shell/tenantdialog.h"

#include <QTimer>

#include <optional>
#include <stop_token>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace edgewise {

class Banner;
class Field;
class GuestService;
class LookAlikes;

/// Makes a guest (mockup 23). Because the service makes doubles without a word, guests that look alike are searched while one types, and
/// opening the likeliest of them is what Enter does then.
class NewGuestDialog final : public TenantDialog
{
    Q_OBJECT

public:
    /// @param service  outlives the dialog
    NewGuestDialog(GuestService &service, const Connection &connection, QWidget *parent = nullptr);
    ~NewGuestDialog() override;

    /// Fills the form; members that have no field here are created with the guest all the same.
    void prefill(const Guest &draft);
    /// Offers these as providers of identifiers.
    void setProviders(const QStringList &providers);
    /// What would be created.
    [[nodiscard]] Guest draft() const;

    /// Not while the guest is being made.
    void reject() override;

Q_SIGNALS:
    /// The guest is there; the dialog closes.
    void created(const edgewise::Guest &guest);
    /// The person chose one that is there already; the dialog closes.
    void openWanted(const edgewise::Guest &guest);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct IdentifierRow
    {
        QWidget *widget;
        QComboBox *provider;
        QLineEdit *id;
    };

    QWidget *makeForm();
    void makeFoot();
    void addIdentifier(const Identifier &identifier = {});
    void removeIdentifier(QWidget *row);
    void typed();
    void search();
    void refreshButtons();
    void createChecked();
    void create();
    void explain(const Error &error);
    void openChosen();
    [[nodiscard]] bool mark(const QList<Problem> &problems);
    [[nodiscard]] bool isSearchable() const;

    GuestService &m_service;
    Guest m_base;
    QStringList m_providers;
    Banner *m_banner;
    QComboBox *m_type;
    QLineEdit *m_phone;
    QLineEdit *m_firstName;
    QLineEdit *m_lastName;
    QLineEdit *m_email;
    QList<std::pair<QString, Field *>> m_fields; ///< By member.
    QList<IdentifierRow> m_identifiers;
    QVBoxLayout *m_identifierRows;
    QLabel *m_identifierError;
    LookAlikes *m_lookAlikes;
    QPushButton *m_cancel;
    QPushButton *m_create;
    QPushButton *m_open;
    QTimer m_pause;
    std::stop_source m_searching;
    std::optional<Guest> m_searched; ///< What the look-alikes on show were searched for.
    bool m_createsAfterSearch = false;
    bool m_isCreating = false;
    bool m_isFilling = false;
};

} // namespace edgewise
