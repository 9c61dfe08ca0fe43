#pragma once

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace edgewise {

/// A date that may be absent: read as people write it in their language and as 1990-12-10, shown as "10 Dec 1990" once it is left, with a
/// calendar behind the icon (Alt+Down). A year needs four digits. What is no date stays as it was typed.
class DateEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateEdit(QWidget *parent = nullptr);

    /// The date that stands there; nothing when there is none, or something else.
    [[nodiscard]] std::optional<QDate> date() const { return read(text()); }
    /// As the field shows it; an invalid date is nothing.
    void setDate(const QDate &date) { setText(words(date)); }

    [[nodiscard]] static QString words(const QDate &date);
    [[nodiscard]] static std::optional<QDate> read(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showCalendar();
};

} // namespace edgewise
