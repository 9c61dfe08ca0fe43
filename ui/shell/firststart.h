#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace edgewise {

/// What is there before the first connection: two doors (mockup 01).
class FirstStart final : public QWidget
{
    Q_OBJECT

public:
    explicit FirstStart(QWidget *parent = nullptr);

Q_SIGNALS:
    void sandboxWanted();
    void newConnectionWanted();
    void importWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Door;

    QPushButton *m_sandbox;
    QPushButton *m_connection;
    QPushButton *m_import;
};

} // namespace edgewise
