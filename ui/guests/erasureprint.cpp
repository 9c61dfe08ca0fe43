#include "ui/guests/erasureprint.h"

#include "app/core/clock.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

QString time(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), u"yyyy-MM-dd HH:mm:ss"_s) : u"–"_s;
}

QString result(const ErasureMatch &match)
{
    if (!match.isTicked)
        return ErasurePrint::tr("left alone");
    switch (match.state) {
    case ErasureMatch::State::Waiting: return ErasurePrint::tr("not erased");
    case ErasureMatch::State::Deleting: return ErasurePrint::tr("under way");
    case ErasureMatch::State::Deleted:
        return match.isStillVisible ? ErasurePrint::tr("deleted, still visible") : ErasurePrint::tr("deleted");
    case ErasureMatch::State::AlreadyGone: return ErasurePrint::tr("was gone already");
    case ErasureMatch::State::Unsure: return ErasurePrint::tr("not known");
    }
    Q_UNREACHABLE();
}

QString cells(const QString &tag, const QStringList &texts)
{
    QString row;
    for (const QString &text : texts)
        row += u"<%1 align=\"left\">%2</%1>"_s.arg(tag, text.toHtmlEscaped());
    return u"<tr>%1</tr>"_s.arg(row);
}

} // namespace

QString ErasurePrint::html(const Erasure &erasure)
{
    QString table = cells(u"th"_s, {tr("Guest"), tr("Result"), tr("Asked"), tr("Answered"), tr("Data extensions")});
    for (const ErasureMatch &match : erasure.matches())
        table +=
            cells(u"td"_s, {match.ref(), result(match), time(match.sentAt), time(match.answeredAt), QString::number(match.slotCount())});
    QString left;
    const QStringList sentences = Erasure::outOfReach(erasure.tenant().name) + erasure.limits();
    for (const QString &sentence : sentences)
        left += u"<li>%1</li>"_s.arg(sentence.toHtmlEscaped());

    const QString title = tr("Report of an erasure");
    const QString summary = tr("%1: %2 deleted, %3 gone already, %4 not known, %5 not erased.")
                                .arg(erasure.tenant().name)
                                .arg(erasure.count(ErasureMatch::State::Deleted))
                                .arg(erasure.count(ErasureMatch::State::AlreadyGone))
                                .arg(erasure.count(ErasureMatch::State::Unsure))
                                .arg(erasure.toErase());
    return u"<h1>%1</h1><p>%2</p><p>%3</p>"
           "<table width=\"100%\" cellpadding=\"4\" cellspacing=\"0\" border=\"1\" style=\"border-collapse:collapse\">%4</table>"
           "<h2>%5</h2><ul>%6</ul>"_s.arg(title.toHtmlEscaped(), summary.toHtmlEscaped(), tr("As of %1").arg(time(now())).toHtmlEscaped(),
                                          table, tr("What is still to do").toHtmlEscaped(), left);
}

} // namespace edgewise
