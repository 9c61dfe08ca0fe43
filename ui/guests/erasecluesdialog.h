#pragma once

#include "app/guests/guestquery.h"
#include "ui/shell/tenantdialog.h"

class QPlainTextEdit;

namespace edgewise {

/// What an erasure searches by, to be changed: a list of e-mails, one of phone numbers, one of identifiers, an item a line.
class EraseCluesDialog final : public TenantDialog
{
    Q_OBJECT

public:
    EraseCluesDialog(const QList<GuestQuery> &clues, const Connection &connection, QWidget *parent = nullptr);

    [[nodiscard]] QList<GuestQuery> clues() const;

private:
    [[nodiscard]] QPlainTextEdit *addList(const QString &name, const QString &label, GuestQuery::Kind kind, const QString &hint);

    const QList<GuestQuery> m_before;
    QPlainTextEdit *m_emails;
    QPlainTextEdit *m_phones;
    QPlainTextEdit *m_identifiers;
};

} // namespace edgewise
