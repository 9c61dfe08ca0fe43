#pragma once

#include "app/activity/entry.h"
#include "ui/shell/ask.h"

#include <QWidget>

#include <optional>

class QGridLayout;
class QLabel;
class QPushButton;
class QTabBar;

namespace edgewise {

class CodeEdit;
class EnvironmentChip;
class StateLabel;

/// One call in full: when, whose, each try, and what was sent and answered, as far as it was kept.
class ActivityDetail final : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityDetail(QWidget *parent = nullptr);

    void setEntry(const Entry &entry);
    [[nodiscard]] const std::optional<Entry> &entry() const { return m_entry; }
    /// Whose chip stands beside the name of the connection.
    void setConnection(const Connection &connection);

    [[nodiscard]] int tab() const;
    void setTab(int tab);

Q_SIGNALS:
    void copyCurlWanted();
    void copyUrlWanted();
    void deleteWanted();
    void clearWanted();

private:
    QWidget *head();
    QWidget *callPage();
    QWidget *messagePage(const QString &side, const QString &name, QLabel *&line, CodeEdit *&headers, QLabel *&bodyNote, CodeEdit *&body);
    QWidget *foot();
    void showTries();
    void showChip();

    std::optional<Entry> m_entry;
    Connection m_connection;

    QLabel *m_title;
    StateLabel *m_state;
    QPushButton *m_more;
    QTabBar *m_tabs;
    QLabel *m_when;
    QLabel *m_name;
    EnvironmentChip *m_chip;
    QLabel *m_origin;
    QLabel *m_url;
    QLabel *m_credential;
    QLabel *m_failure;
    QGridLayout *m_tries;

    struct Block
    {
        QWidget *whole = nullptr;
        QLabel *note = nullptr;
        CodeEdit *code = nullptr;
    };
    static Block block(const QString &name, const QString &title);
    static void fill(const Block &block, const QString &text, const QString &note);

    Block m_sent;
    Block m_answer;
    Block m_answerHeaders;
    QLabel *m_requestLine;
    CodeEdit *m_requestHeaders;
    QLabel *m_requestNote;
    CodeEdit *m_requestBody;
    QLabel *m_responseLine;
    CodeEdit *m_responseHeaders;
    QLabel *m_responseNote;
    CodeEdit *m_responseBody;
};

} // namespace edgewise
