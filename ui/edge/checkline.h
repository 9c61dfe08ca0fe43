#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace edgewise {

class IconLabel;

/// One thing to do before going on: whether it is done, a sentence, a button that does it, and one that shows what was done.
class CheckLine final : public QWidget
{
    Q_OBJECT

public:
    /// @param button  becomes a child, as does `shown`; both may be nullptr
    /// @param shown   there only once it is done
    explicit CheckLine(QPushButton *button = nullptr, QPushButton *shown = nullptr, QWidget *parent = nullptr);

    void setState(bool isDone, const QString &title, const QString &hint);

private:
    IconLabel *m_sign;
    QLabel *m_title;
    QLabel *m_hint;
    QPushButton *m_shown;
};

} // namespace edgewise
