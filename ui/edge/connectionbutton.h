#pragma once

#include "app/connections/connection.h"

#include <QPushButton>

namespace edgewise {

/// A field with the colour, the name and the environment of a connection, whose menu chooses another one.
class ConnectionButton final : public QPushButton
{
    Q_OBJECT

public:
    /// @param name  fixed, in English: the objectName
    /// @param role  what the connection is here, for screen readers: "Left side"
    ConnectionButton(const QString &name, const QString &role, QWidget *parent = nullptr);

    /// What the menu offers; the one of `current` is shown.
    void setConnections(const QList<Connection> &connections, const QString &current);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString spoken() const;

    QString m_role;
    QList<Connection> m_connections;
    QString m_current;
    QString m_shown; ///< Name of the connection; empty while none is chosen.
    QColor m_own;
    bool m_isProduction = false;
    bool m_hasChip = false;
};

} // namespace edgewise
