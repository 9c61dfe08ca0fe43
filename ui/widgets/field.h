#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace edgewise {

class IconLabel;

/// A labelled control of a form: label above (with buddy and accessible name), one line below that is the hint, or the error, or "Changed.
/// Was ...", never more than one of them, the error first. A changed field has a 3 px leading bar.
class Field final : public QWidget
{
    Q_OBJECT

public:
    /// @param name  the fixed objectName of the control, also what scripts find it by ("URI")
    Field(const QString &name, const QString &label, QWidget *control, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *control() const { return m_control; }
    [[nodiscard]] QString label() const;

    void setHint(const QString &hint);
    /// A hint that all is well, with a tick before it.
    void setGoodHint(const QString &hint);
    /// What is wrong and what would be right; empty takes it away. `remedy` is the text of a link that emits remedyClicked().
    void setError(const QString &error, const QString &remedy = {});
    [[nodiscard]] QString error() const { return m_error; }
    /// "Changed. Was ..."; an empty `was` reads "Changed."; for secrets pass an empty one.
    void setChanged(bool changed, const QString &was = {});
    [[nodiscard]] bool isChanged() const { return m_isChanged; }
    /// Something at the right of the label, such as a link.
    void setLabelExtra(QWidget *widget);
    /// Muted words behind the label.
    void setLabelNote(const QString &note);
    /// Names of parameters and members stand in the fixed font.
    void setLabelFont(const QFont &font);
    /// Keeps the place of the line below even when it is empty, so that nothing jumps. On by default for fields with a hint only.
    void setReserveLine(bool reserve);

Q_SIGNALS:
    void remedyClicked();
    /// The undo button of a changed field.
    void revertClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showHint(const QString &hint, bool isGood);
    void updateLine();
    void updateUndo();

    QWidget *m_control;
    QWidget *m_below;
    IconLabel *m_sign;
    QAction *m_undo = nullptr;
    QPushButton *m_undoButton = nullptr;
    QLabel *m_label;
    QLabel *m_note;
    QLabel *m_line;
    QHBoxLayout *m_head;
    QString m_hint;
    QString m_error;
    QString m_remedy;
    QString m_was;
    bool m_isChanged = false;
    bool m_reserve = false;
    bool m_isGood = false;
};

} // namespace edgewise
