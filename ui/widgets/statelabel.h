#pragma once

#include "ui/widgets/rowdelegate.h"

#include <QWidget>

namespace edgewise {

/// A dot (or ring) and a word: a state, outside of tables.
class StateLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit StateLabel(QWidget *parent = nullptr);
    /// @param note  muted words after the state
    void setState(Tone tone, Dot shape, const QString &text, const QString &note = {});
    [[nodiscard]] QString text() const { return m_text; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Plain;
    Dot m_dot = Dot::None;
    QString m_text;
    QString m_note;
};

} // namespace edgewise
