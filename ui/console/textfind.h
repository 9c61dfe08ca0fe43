#pragma once

#include "app/core/jsonlines.h"

#include <QObject>

#include <stop_token>

class QPlainTextEdit;

namespace edgewise {

/// Looks for something in a text, marks every place, and goes from one to the next. The text is searched in the background.
class TextFind final : public QObject
{
    Q_OBJECT

public:
    /// @param edit  becomes the parent
    explicit TextFind(QPlainTextEdit *edit);
    ~TextFind() override;

    /// Goes to the first place from the cursor on. An empty text ends the search.
    void find(const JsonLines::Find &what);
    void findNext();
    void findPrevious();
    [[nodiscard]] qint64 matchCount() const { return m_places.size(); }
    [[nodiscard]] qint64 currentMatch() const { return m_current + 1; }

Q_SIGNALS:
    void matchesChanged(qint64 current, qint64 count, bool isComplete);
    void findProblem(const QString &text);

private:
    struct Place
    {
        int from = 0;
        int length = 0;
    };

    void show(qsizetype place);
    void mark();

    QPlainTextEdit *m_edit;
    QList<Place> m_places;
    qsizetype m_current = -1;
    std::stop_source m_search;
};

} // namespace edgewise
