#include "ui/shell/match.h"

#include <algorithm>

namespace edgewise {

namespace {

constexpr int startOfText = 400;
constexpr int startOfWord = 300;
constexpr int insideWord = 200;
constexpr int lettersInOrder = 100;

/// Letter by letter, so that positions stay those of the original.
QString plain(const QString &text)
{
    QString result = text;
    for (QChar &letter : result) {
        const QString parts = letter.decomposition();
        letter = (parts.isEmpty() ? letter : parts.at(0)).toLower();
    }
    return result;
}

std::optional<Match> matchWord(const QString &word, const QString &text)
{
    qsizetype inside = -1;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0 || !text.at(at - 1).isLetterOrNumber()) {
            inside = at;
            break;
        }
        if (inside < 0)
            inside = at;
    }
    Match found;
    if (inside >= 0) {
        const bool isStart = inside == 0 || !text.at(inside - 1).isLetterOrNumber();
        found.score = inside == 0 ? startOfText : isStart ? startOfWord : insideWord;
        for (qsizetype letter = 0; letter < word.size(); ++letter)
            found.letters.append(int(inside + letter));
        return found;
    }
    qsizetype at = -1;
    for (const QChar letter : word) {
        at = text.indexOf(letter, at + 1);
        if (at < 0)
            return {};
        found.letters.append(int(at));
    }
    const int spread = found.letters.last() - found.letters.first() + 1 - int(word.size());
    if (spread > 2 * word.size() + 4)
        return {};
    found.score = std::max(1, lettersInOrder - spread);
    return found;
}

} // namespace

std::optional<Match> match(const QString &typed, const QString &text)
{
    const QString where = plain(text);
    const QStringList words = plain(typed.simplified()).split(u' ', Qt::SkipEmptyParts);
    Match all;
    for (const QString &word : words) {
        const auto found = matchWord(word, where);
        if (!found)
            return {};
        all.score += found->score;
        all.letters += found->letters;
    }
    std::sort(all.letters.begin(), all.letters.end());
    all.letters.resize(std::unique(all.letters.begin(), all.letters.end()) - all.letters.begin());
    return all;
}

} // namespace edgewise
