#pragma once

#include "app/console/answercheck.h"
#include "app/console/exchange.h"
#include "app/core/error.h"
#include "ui/shell/ask.h"

#include <QString>
#include <QTimer>
#include <QWidget>

#include <optional>
#include <stop_token>

class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace edgewise {

class Banner;
class BodyView;
class BusyBar;
class CodeEdit;
class ElidedLabel;
class EmptyState;
class InkLabel;
class PairsModel;
class StateLabel;
class TableView;
class TimingsBar;
class UndoBar;

/// The answer to a call of the console (mockup 31, right): its status and what that means, where the time went, the body, the headers, and
/// what was sent. Keeps the answer that was there in sight while the next one is awaited.
class ResponsePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ResponsePanel(Ask &ask, QWidget *parent = nullptr);
    ~ResponsePanel() override;

    /// A call is under way: the thin bar; after two seconds the bytes and Cancel.
    void setBusy(bool busy);
    /// What arrived so far; total is -1 when it is not known.
    void setProgress(qint64 bytes, qint64 total);
    /// @param operation  what the answer is documented as; null when nobody knows
    void setExchange(const Exchange &exchange, const Operation *operation);
    /// Nothing was sent, and why.
    void setFailure(const Error &error);
    void clear();
    /// Whether long lines of bodies are broken where the window ends.
    void setWrap(bool wrap);

Q_SIGNALS:
    void wrapChanged(bool wrap);
    void cancelWanted();

private:
    enum Page { NothingPage, FailurePage, AnswerPage };
    enum Tab { BodyTab, RawTab, HeadersTab, SentTab };

    QWidget *head();
    QWidget *documentedRow();
    QWidget *answerPage();
    QWidget *waitingRow();
    QMenu *menu();
    void showStatus(const Operation *operation);
    void showNotice();
    void showTab(int tab);
    void check(const Operation *operation);
    void showCheck(const AnswerCheck &check);
    void goToDifference(int row);
    void save();
    void saveTo(const QString &path);
    void showWaiting();
    [[nodiscard]] QString sentText() const;
    [[nodiscard]] BodyView *shownBody() const;

    Ask &m_ask;
    std::optional<Exchange> m_exchange;
    std::stop_source m_checking;
    std::stop_source m_saving;
    bool m_isSaving = false;
    int m_saved = 0; ///< Per cent.
    bool m_isBusy = false;
    qint64 m_bytes = 0;
    qint64 m_total = -1;
    QTimer m_patience;

    QStackedWidget *m_pages;
    EmptyState *m_nothing;
    EmptyState *m_failure;
    StateLabel *m_dot;
    InkLabel *m_status;
    QLabel *m_figures;
    QPushButton *m_save;
    QPushButton *m_more;
    TimingsBar *m_timings;
    QLabel *m_meaning;
    StateLabel *m_documented;
    QPushButton *m_differs;
    TableView *m_differences;
    PairsModel *m_differenceRows;
    QList<AnswerCheck::Difference> m_found;
    Banner *m_notice;
    QTabBar *m_tabs;
    QStackedWidget *m_tabPages;
    BodyView *m_body;
    BodyView *m_raw;
    TableView *m_headers;
    PairsModel *m_headerRows;
    CodeEdit *m_sent;
    QWidget *m_waiting;
    ElidedLabel *m_waitingWords;
    QPushButton *m_cancel;
    BusyBar *m_busy;
    UndoBar *m_told;
};

} // namespace edgewise
