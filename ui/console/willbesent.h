#pragma once

#include "app/console/consolerequest.h"
#include "app/console/curlcommand.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace edgewise {

/// Verb and whole address of what will be sent, to read only, credentials masked (mockup 31), and "Copy as cURL".
class WillBeSent final : public QWidget
{
    Q_OBJECT

public:
    explicit WillBeSent(QWidget *parent = nullptr);

    void setRequest(const ConsoleRequest &request);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void curlWanted(edgewise::Shell shell, bool masked);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void fit();

    QPlainTextEdit *m_text;
    QByteArray m_verb;
    QString m_address;
};

} // namespace edgewise
