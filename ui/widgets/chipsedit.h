#pragma once

#include <QFrame>
#include <QStringList>

#include <memory>
#include <vector>

class QLineEdit;
class QPushButton;

namespace edgewise {

/// A few short texts in one field. Each is a chip with a button that removes it ("Remove desk@…"); typing adds one with Enter or a
/// separator, pasting adds several, Backspace in the empty editor takes the last one back to be typed on, and so does a click on its words
/// or F2. The field grows by lines.
class ChipsEdit final : public QFrame
{
    Q_OBJECT

public:
    explicit ChipsEdit(QWidget *parent = nullptr);
    ~ChipsEdit() override;

    void setTexts(const QStringList &texts);
    /// All, in order; what is being typed counts as well.
    [[nodiscard]] QStringList texts() const;
    /// What ends a text besides Enter, a tab and a line break; a comma and a semicolon at first.
    void setSeparators(const QString &characters) { m_separators = characters; }
    /// Shown while there is nothing.
    void setPlaceholderText(const QString &text);
    /// Makes a chip of what is being typed.
    void commit();

Q_SIGNALS:
    void changed(); ///< Also while one types; not by setTexts().

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Chip;

    void take(const QString &typed);
    void rebuild();
    void remove(int at);
    void edit(int at);
    void step(int from, int by);
    void arrange();
    [[nodiscard]] bool isSeparator(QChar c) const;

    QStringList m_texts;
    int m_at = 0; ///< Where the editor stands among them.
    QString m_separators;
    QString m_placeholder;
    std::vector<std::unique_ptr<Chip>> m_chips; ///< One for each text.
    QLineEdit *m_editor;
    QPushButton *m_add;
};

} // namespace edgewise
