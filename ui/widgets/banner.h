#pragma once

#include <QFrame>
#include <QList>
#include <QString>

#include <functional>

class QBoxLayout;
class QHBoxLayout;
class QLabel;

namespace edgewise {

class IconLabel;

/// One sentence inside a pane, with an icon and at most two small buttons. Announced to screen readers when it appears.
class Banner final : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Info, Good, Warn, Bad };
    struct Action
    {
        QString name; ///< Fixed, in English: the button's objectName.
        QString text;
        std::function<void()> run;
    };

    explicit Banner(QWidget *parent = nullptr);

    /// Shows `text` (plain; `detail` is a muted second line). A banner that was there is replaced.
    void tell(Kind kind, const QString &text, const QList<Action> &actions = {}, const QString &detail = {});
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    Kind m_kind = Kind::Info;
    IconLabel *m_icon;
    QLabel *m_text;
    QLabel *m_detail;
    QBoxLayout *m_say;
    QHBoxLayout *m_buttons;
};

} // namespace edgewise
