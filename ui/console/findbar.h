#pragma once

#include "app/core/jsonlines.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace edgewise {

class SearchField;

/// Looks for something in what is below it: the text, how many and which of them, next and previous (Return, Shift+Return), and how to
/// look (mockup 31). Owns no text itself.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    /// @param name  of what is searched, fixed and English, for the objectNames: "Find in body"
    explicit FindBar(const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] JsonLines::Find wanted() const;
    /// Puts the cursor there and chooses what is typed.
    void activate();
    void setMatches(qint64 current, qint64 count, bool isComplete);
    /// Why it cannot be looked for; empty when it can.
    void setProblem(const QString &problem);
    void setWrap(bool wrap);

Q_SIGNALS:
    void changed();
    void nextWanted();
    void previousWanted();
    void wrapChanged(bool wrap);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *toggle(const QString &name, const QString &text, const QString &iconName);
    void placeInside();

    SearchField *m_text;
    QWidget *m_inside;
    QLabel *m_count;
    QPushButton *m_previous;
    QPushButton *m_next;
    QToolButton *m_case;
    QToolButton *m_regex;
    QToolButton *m_wrap;
};

} // namespace edgewise
