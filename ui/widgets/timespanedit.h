#pragma once

#include "app/core/timespan.h"

#include <QWidget>

#include <array>
#include <optional>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace edgewise {

class Segments;

/// A time to live as days, hours, minutes and seconds, with presets and the text that is sent beside it (mockup 29a). Takes more than 23
/// hours and says what they are in days; takes the text of the wire pasted or typed into any of its fields. One line below says what is
/// wrong, or what a person should know, or the hint.
class TimeSpanEdit final : public QWidget
{
    Q_OBJECT

public:
    /// @param name  fixed, in English: its fields are "NAME days", "NAME hours", …
    TimeSpanEdit(const QString &name, const QString &label, QWidget *parent = nullptr);

    /// What it begins with. Nothing: not set; `unread` is then what stands there in a form that cannot be read.
    void setTime(const std::optional<TimeSpan> &time, const QString &unread = {});
    /// Nothing when it is not set, or cannot be sent; problem() tells.
    [[nodiscard]] std::optional<TimeSpan> time() const;
    /// Why what is typed cannot be sent; empty when it can, and when nothing was typed into what is not set.
    [[nodiscard]] QString problem() const;

    void setHint(const QString &hint);
    /// Marks it as changed, with what it was.
    void setChanged(bool changed, const QString &was = {});
    void setReadOnly(bool readOnly);
    /// Into its first field.
    void takeFocus();

Q_SIGNALS:
    void edited();
    /// The undo button of a changed one.
    void revertClicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class PartEdit;
    static constexpr int partCount = 4;

    void put(const std::optional<TimeSpan> &time);
    void write(const TimeSpan &time);
    void step(int part, int steps);
    void refresh();
    void refreshLine();
    [[nodiscard]] QString typedText() const;
    [[nodiscard]] bool isBlank() const;
    [[nodiscard]] TimeSpan::Parts parts() const;

    QString m_label;
    std::optional<TimeSpan> m_given;
    QString m_unread;
    QString m_hint;
    QString m_was;
    bool m_isChanged = false;
    bool m_isFilling = false;
    QLabel *m_title;
    QLabel *m_words;
    QPushButton *m_undo;
    std::array<PartEdit *, partCount> m_parts;
    QLineEdit *m_wire;
    Segments *m_presets;
    QBoxLayout *m_row;
    QLabel *m_line;
};

} // namespace edgewise
