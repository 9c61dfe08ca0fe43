#pragma once

#include "ui/widgets/rowdelegate.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;

namespace edgewise {

class IconLabel;

/// A way out of what is wrong with a key.
struct Remedy
{
    QString name; ///< Fixed, in English: the button's objectName.
    QString text;
    std::function<void()> run;
};

/// Says under an editor what is wrong with what is typed there, and offers ways out. It never takes the focus.
class ExtensionReason final : public QWidget
{
    Q_OBJECT

public:
    explicit ExtensionReason(QWidget *parent);

    /// @param richText  already escaped
    void say(const QString &richText, bool isHarmless, const QList<Remedy> &remedies);
    /// Shows it below `place` (in the parent's coordinates), above it where there is more room.
    void pointAt(const QRect &place);
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tint();

    IconLabel *m_icon;
    QLabel *m_text;
    QWidget *m_buttons;
    QHBoxLayout *m_row;
    int m_tip = 0; ///< Where the tip is, from the leading edge.
    bool m_isAbove = false;
    bool m_isHarmless = false;
};

} // namespace edgewise
