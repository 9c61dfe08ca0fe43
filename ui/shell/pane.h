#pragma once

#include "app/core/pending.h"
#include "ui/shell/command.h"

#include <QDateTime>
#include <QKeySequence>
#include <QList>
#include <QTimer>
#include <QWidget>

#include <stop_token>

class QAction;
class QHBoxLayout;
class QLabel;
class QSettings;
class QSplitter;
class QStackedWidget;

namespace edgewise {

class Banner;
class BusyBar;
class EmptyState;
class UndoBar;

/// One page of the main window: head, filter row, a list, a foot; a detail on the right when setDetail() gave one. Gives every page the
/// four states (loading, empty, error, data; mockup 06), the thin bar, Cancel after two seconds, and one path for errors.
class Pane : public QWidget
{
    Q_OBJECT

public:
    /// @param name  the fixed name in the navigation ("Webhooks"), not translated; also the key of its settings
    /// @param title as shown, translated
    Pane(const QString &name, const QString &title, QWidget *parent = nullptr);
    ~Pane() override;

    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString title() const { return m_title; }

    /// The pane came in sight, the first time or again.
    virtual void activate() {}
    /// What the palette offers of this pane now.
    [[nodiscard]] virtual QList<Command> commands() { return {}; }
    /// Whether something typed is not saved; such a pane is kept in memory when the connection is switched.
    [[nodiscard]] virtual bool hasUnsaved() const { return false; }
    /// Columns, sort order, splitters, the open tab. Called within a group of the pane's own.
    virtual void saveState(QSettings &settings) const;
    virtual void restoreState(QSettings &settings);
    /// Ends what is under way; nothing of it arrives any more.
    void stop();
    /// A parked pane waits in memory for its connection to be opened again: what it starts meanwhile is cancelled at once.
    virtual void setParked(bool parked);

Q_SIGNALS:
    /// What needs a look: how many, and in words for the top bar ("3 webhooks need a look"). 0 when all is well.
    void attentionChanged(int count, const QString &words);
    void notified(const edgewise::Notification &notification);
    /// The person wants to mend the connection this pane works with.
    void editConnectionWanted();

protected:
    /// Runs start(stop) and shows that it runs; then hands the value to `onValue`, or explains the error.
    /// Once the returned source has been asked to stop, or the pane is closed, nothing arrives any more.
    template <typename Start, typename OnValue>
    std::stop_source present(const QString &what, Start start, OnValue onValue)
    {
        return present(what, std::move(start), std::move(onValue), [this](const Error &error) { explain(error); });
    }

    /// The same with another place for the error, such as the form it belongs to. Cancelled is never handed on.
    /// @param what  shown in the foot while it takes long: "Reading the webhooks…"
    template <typename Start, typename OnValue, typename OnError>
    std::stop_source present(const QString &what, Start start, OnValue onValue, OnError onError)
    {
        using T = typename std::invoke_result_t<Start, std::stop_token>::value_type;
        const std::stop_source operation;
        begin(operation, what);
        start(operation.get_token())
            .then(this, [this, operation, onValue = std::move(onValue), onError = std::move(onError)](const Result<T> &result) {
                end(operation);
                if (operation.stop_requested())
                    return;
                if (!result) {
                    if (result.error().kind != Error::Kind::Cancelled)
                        onError(result.error());
                } else if constexpr (std::is_void_v<T>) {
                    onValue();
                } else {
                    onValue(*result);
                }
            });
        return operation;
    }

    /// An action of this pane, whose key counts anywhere in it.
    /// @param name  the objectName, fixed and English
    QAction *addPaneAction(const QString &name, const QString &text, const QString &iconName, const QKeySequence &key = {});

    // The parts, in the order they appear.
    void setSubtitle(const QString &richText);
    [[nodiscard]] QHBoxLayout *headActions() const { return m_headActions; } ///< At the right of the title.
    [[nodiscard]] QHBoxLayout *filterRow() const { return m_filterRow; }
    /// Keeps the filter row in sight on the empty page and the error page too, for what is typed there is what is searched.
    void keepFilterRow() { m_keepsFilters = true; }
    void setList(QWidget *list);
    void setDetail(QWidget *detail, int listWidth = 688);
    /// Below this width of the pane the detail slides over the list; theme::narrow unless told otherwise.
    void setNarrowBelow(int width) { m_narrowBelow = width; }
    /// Shows or hides the detail; below theme::narrow it slides over the list.
    void showDetail(bool shown);
    /// Whether the pane is too narrow for list and detail side by side. Such a pane opens the detail only when asked to.
    [[nodiscard]] bool isNarrow() const { return m_isNarrow; }
    void setFoot(const QString &left, const QString &right);
    [[nodiscard]] QHBoxLayout *footActions() const { return m_footActions; } ///< Behind the words of the foot.
    void setEmptyState(const QString &drawing, const QString &sentence, QAction *action);

    /// Which of the list and the empty page to show; an error page that was there goes.
    void showData(bool empty = false);
    /// The error page when there is no data yet, a banner above the list when there is. `retry` is what Retry does.
    /// @param title  says it in the pane's own words instead of Error::message()
    void explain(const Error &error, const QString &title = {});
    void setRetry(std::function<void()> retry) { m_retry = std::move(retry); }
    /// Takes the banner away.
    void clearNotice();
    [[nodiscard]] Banner *banner() const { return m_banner; }
    /// A bar at the bottom for ten seconds (or `seconds`), with Undo.
    [[nodiscard]] UndoBar *undoBar() const { return m_undoBar; }

    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void begin(const std::stop_source &operation, const QString &what);
    void end(const std::stop_source &operation);
    void tick();
    void arrange();
    void placeDetail();
    void slide(bool shown);
    void divide();
    void explainOnPage(const Error &error, const QString &title);
    void explainInBanner(const Error &error, const QString &title);
    [[nodiscard]] QString details(const Error &error) const;

    QString m_name;
    QString m_title;
    std::function<void()> m_retry;
    struct Operation
    {
        std::stop_source source;
        QString what;
        QDateTime since;
    };
    QList<Operation> m_running;
    QTimer m_clock;
    bool m_hasData = false;
    bool m_isParked = false;
    bool m_isNarrow = false;
    bool m_isDetailShown = true;
    bool m_isDismissed = false; ///< The person went back from the detail that lay over the list.
    bool m_noticeIsError = false;
    bool m_keepsFilters = false;
    bool m_wasShown = false;
    int m_narrowBelow;
    int m_listWidth = 0;        ///< Of a pane as wide as in a usual window.
    QByteArray m_splitterState; ///< Kept while the detail is not in the splitter.
    QString m_footText;

    QSplitter *m_splitter;
    QWidget *m_side;
    BusyBar *m_busy;
    QLabel *m_titleLabel;
    QLabel *m_subtitle;
    QHBoxLayout *m_headActions;
    QWidget *m_filters;
    QHBoxLayout *m_filterRow;
    Banner *m_banner;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    EmptyState *m_failure;
    QWidget *m_foot;
    QLabel *m_footLeft;
    QLabel *m_footRight;
    QHBoxLayout *m_footActions;
    QWidget *m_cancel;
    UndoBar *m_undoBar;
    QWidget *m_detail = nullptr;
    QWidget *m_over = nullptr; ///< Carries the detail while it lies over the list.
};

} // namespace edgewise
