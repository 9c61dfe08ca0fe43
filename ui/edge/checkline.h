#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace edgewise {

class IconLabel;

/// One thing to do before going on: whether it is done, a sentence, and a button that does it.
class CheckLine final : public QWidget
{
    Q_OBJECT

public:
    /// @param button  becomes a child; may be nullptr
    explicit CheckLine(QPushButton *button = nullptr, QWidget *parent = nullptr);

    void setState(bool isDone, const QString &title, const QString &hint);

private:
    IconLabel *m_sign;
    QLabel *m_title;
    QLabel *m_hint;
};

} // namespace edgewise
