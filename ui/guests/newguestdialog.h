#pragma once

#include "app/guests/guest.h"
#include "ui/guests/tenantdialog.h"

#include <QTimer>

#include <stop_token>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

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
    /// What would be created.
    [[nodiscard]] Guest draft() const;

    void reject() override;

Q_SIGNALS:
    /// The guest is there; the dialog closes.
    void created(const edgewise::Guest &guest);
    /// The person chose one that is there already; the dialog closes.
    void openWanted(const edgewise::Guest &guest);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct IdentifierLine
    {
        QWidget *row;
        QComboBox *provider;
        QLineEdit *id;
    };

    QWidget *makeForm();
    QWidget *makeLookAlikes();
    void makeFoot();
    void addIdentifier(const Identifier &identifier = {});
    void typed();
    void search();
    void showLookAlikes();
    void updateButtons();
    void create();
    void explain(const Error &error);
    void openChosen();
    [[nodiscard]] bool isEmpty() const;

    GuestService &m_service;
    Guest m_base;
    QComboBox *m_type;
    QLineEdit *m_phone;
    QLineEdit *m_firstName;
    QLineEdit *m_lastName;
    QLineEdit *m_email;
    QList<Field *> m_fields;
    QList<IdentifierLine> m_identifiers;
    QGridLayout *m_identifierRows;
    QLabel *m_identifierError;
    Banner *m_banner;
    LookAlikes *m_lookAlikes;
    QPushButton *m_cancel;
    QPushButton *m_create;
    QPushButton *m_open;
    QTimer m_pause;
    std::stop_source m_searching;
    bool m_isCreating = false;
};

} // namespace edgewise
