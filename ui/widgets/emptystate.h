#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace edgewise {

/// A page with one line drawing, one sentence (a bold one and an explanation for errors) and the buttons that help.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// @param drawing  name of a line drawing, see drawing()
    void setText(const QString &drawing, const QString &title, const QString &sentence = {});
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString sentence() const;
    /// Adds a button below; returns it. The first is primary.
    QPushButton *addButton(QPushButton *button);
    void clearButtons();

private:
    void repaintDrawing();
    void changeEvent(QEvent *event) override;

    QString m_drawing;
    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_sentence;
    QHBoxLayout *m_buttons;
};

} // namespace edgewise
