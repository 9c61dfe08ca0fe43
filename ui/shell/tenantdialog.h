#pragma once

#include "app/connections/connection.h"

#include <QDialog>

class QHBoxLayout;
class QVBoxLayout;

namespace edgewise {

/// A dialog that says which tenant it works on: a head with its name and chip, a body, a foot with the buttons (mockup 23).
class TenantDialog : public QDialog
{
    Q_OBJECT

public:
    /// Quiet: the title with name and chip beside it. Tinted: the connection's colour across the head, for what does damage.
    enum class Head { Quiet, Tinted };

protected:
    /// @param name  the fixed objectName
    TenantDialog(const QString &name, const Connection &connection, QWidget *parent);

    void setHead(Head head);
    /// The window's title, and the words of a quiet head.
    void setTitle(const QString &title);
    /// Puts a widget at the trailing end of the head.
    void addToHead(QWidget *widget);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    [[nodiscard]] QHBoxLayout *foot() const { return m_foot; }
    [[nodiscard]] const Connection &connection() const { return m_connection; }

private:
    class HeadBar;

    const Connection m_connection;
    HeadBar *m_head;
    QVBoxLayout *m_body;
    QHBoxLayout *m_foot;
};

} // namespace edgewise
