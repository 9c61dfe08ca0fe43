#include "ui/console/textfind.h"

#include "app/core/background.h"
#include "ui/shell/theme.h"

#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr qsizetype mostMarked = 2000, mostFound = 1'000'000;

} // namespace

TextFind::TextFind(QPlainTextEdit *edit)
    : QObject(edit)
    , m_edit(edit)
{
    connect(&theme::notifier(), &theme::Notifier::changed, this, &TextFind::mark);
}

TextFind::~TextFind()
{
    m_search.request_stop();
}

void TextFind::find(const JsonLines::Find &what)
{
    m_search.request_stop();
    m_search = std::stop_source();
    m_places.clear();
    m_current = -1;
    const QRegularExpression pattern(
        what.isRegex ? what.text : QRegularExpression::escape(what.text),
        QRegularExpression::MultilineOption |
            (what.isCaseSensitive ? QRegularExpression::NoPatternOption : QRegularExpression::CaseInsensitiveOption));
    mark();
    if (!pattern.isValid()) {
        Q_EMIT findProblem(pattern.errorString());
        return;
    }
    Q_EMIT findProblem({});
    if (what.text.isEmpty()) {
        Q_EMIT matchesChanged(0, 0, true);
        return;
    }
    inBackground(
        this,
        [text = m_edit->toPlainText(), pattern](const std::stop_token &stop) -> Result<QList<Place>> {
            QList<Place> places;
            auto matches = pattern.globalMatch(text);
            while (matches.hasNext() && !stop.stop_requested() && places.size() < mostFound) {
                const auto match = matches.next();
                if (match.capturedLength() > 0)
                    places.append({int(match.capturedStart()), int(match.capturedLength())});
            }
            return places;
        },
        m_search.get_token())
        .then(this, [this, search = m_search](const Result<QList<Place>> &places) {
            if (search.stop_requested() || !places)
                return;
            m_places = *places;
            const int here = m_edit->textCursor().selectionStart();
            const auto at = std::find_if(m_places.cbegin(), m_places.cend(), [here](const Place &place) { return place.from >= here; });
            if (m_places.isEmpty())
                Q_EMIT matchesChanged(0, 0, true);
            else
                show(at == m_places.cend() ? 0 : at - m_places.cbegin());
        });
}

void TextFind::findNext()
{
    if (!m_places.isEmpty())
        show((m_current + 1) % m_places.size());
}

void TextFind::findPrevious()
{
    if (!m_places.isEmpty())
        show((m_current + m_places.size() - 1) % m_places.size());
}

void TextFind::show(qsizetype place)
{
    m_current = place;
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(m_places.at(place).from);
    cursor.setPosition(m_places.at(place).from + m_places.at(place).length, QTextCursor::KeepAnchor);
    m_edit->setTextCursor(cursor);
    mark();
    Q_EMIT matchesChanged(m_current + 1, m_places.size(), true);
}

void TextFind::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    // Around the current one: each mark costs at every paint.
    const qsizetype first = std::max<qsizetype>(0, std::min(m_current - mostMarked / 2, m_places.size() - mostMarked));
    for (qsizetype i = first; i < std::min(m_places.size(), first + mostMarked); ++i) {
        QTextEdit::ExtraSelection one;
        one.cursor = QTextCursor(m_edit->document());
        one.cursor.setPosition(m_places.at(i).from);
        one.cursor.setPosition(m_places.at(i).from + m_places.at(i).length, QTextCursor::KeepAnchor);
        one.format.setBackground(theme::colour(theme::Colour::Mark));
        marks.append(one);
    }
    m_edit->setExtraSelections(marks);
}

} // namespace edgewise
