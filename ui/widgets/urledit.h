#pragma once

#include <QLineEdit>

namespace edgewise {

/// A line for an address. While it has no focus the secrets of the address (user info, values of the query) show as dots, to screen
/// readers too; text() is always the whole.
class UrlEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit UrlEdit(QWidget *parent = nullptr);

    /// What may be seen of an address, or of a query that begins with "?".
    [[nodiscard]] static QString masked(const QString &address);
    /// What is seen now.
    [[nodiscard]] QString shownText() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace edgewise
