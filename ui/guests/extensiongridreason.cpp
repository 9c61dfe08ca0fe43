#include "ui/guests/extensiongrid.h"

#include "ui/shell/theme.h"
#include "ui/widgets/tableview.h"

#include <QLineEdit>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

/// The key and the slot of the sentence in bold, as people look for them.
QString emphasised(const PairProblem &problem)
{
    QString text = problem.text.toHtmlEscaped();
    for (const QString &name : {problem.key, problem.otherSlot}) {
        if (name.isEmpty())
            continue;
        const QRegularExpression word(u"(?<![A-Za-z0-9])%1(?![A-Za-z0-9])"_s.arg(QRegularExpression::escape(name.toHtmlEscaped())));
        if (const QRegularExpressionMatch found = word.match(text); found.hasMatch())
            text.replace(found.capturedStart(), found.capturedLength(), u"<b>%1</b>"_s.arg(found.captured()));
    }
    return text;
}

/// What is left of a key when only letters and digits may stay: "club-tier" becomes "clubTier".
QString plainKey(const QString &key)
{
    QString plain;
    bool isStart = false;
    for (const QChar c : key) {
        const bool fits = c.unicode() < 128 && c.isLetterOrNumber();
        if (fits)
            plain += isStart && !plain.isEmpty() ? c.toUpper() : c;
        isStart = !fits;
    }
    return plain;
}

} // namespace

void ExtensionGrid::showReason(int id, ExtensionModel::Column column)
{
    const QList<PairProblem> problems = m_model.problemsOf(id, column);
    const QModelIndex index = indexOf(id, column);
    if (problems.isEmpty() || !index.isValid()) {
        hideReason();
        return;
    }
    m_reasonAt = index;
    m_reason->say(emphasised(problems.first()), problems.first().isHarmless(), remedies(id, problems.first()));
    placeReason();
}

void ExtensionGrid::hideReason()
{
    m_reason->hide();
    m_reasonAt = QPersistentModelIndex();
}

void ExtensionGrid::placeReason()
{
    if (!m_reasonAt.isValid())
        return;
    const QRect cell = m_table->visualRect(m_reasonAt);
    if (!m_table->viewport()->rect().intersects(cell)) {
        m_reason->hide();
        return;
    }
    // As wide as the editor, so that the tip stands below its first letters.
    QRect place(m_table->viewport()->mapTo(this, cell.topLeft()), cell.size());
    m_reason->pointAt(place.adjusted(theme::u3, 0, -theme::u3, 0));
}

QList<Remedy> ExtensionGrid::remedies(int id, const PairProblem &problem)
{
    const QList<Extension> all = m_model.extensions();
    QList<Remedy> ways;
    const auto use = [&](const QString &key) {
        if (!key.isEmpty() && key != problem.key)
            ways.append({u"Use another key"_s, tr("Use %1").arg(key), [this, id, key] { useKey(id, key); }});
    };
    switch (problem.kind) {
    case PairProblem::Kind::Duplicate:
    case PairProblem::Kind::OtherSlot:
        ways.append({u"Edit the other"_s,
                     problem.kind == PairProblem::Kind::Duplicate ? tr("Edit the other one") : tr("Edit it in %1").arg(problem.otherSlot),
                     [this, id, problem] {
                         const int other = m_model.find(problem.otherSlot, problem.key);
                         hideReason();
                         m_model.revertRow(id);
                         Q_EMIT rowWanted(other, true);
                     }});
        use(freeKey(problem.key, all));
        break;
    case PairProblem::Kind::Reserved: use(freeKey(problem.key, all)); break;
    case PairProblem::Kind::Characters: use(plainKey(problem.key)); break;
    case PairProblem::Kind::Capital: use(QString(problem.key.at(0).toLower() + problem.key.sliced(1))); break;
    case PairProblem::Kind::TooMany: {
        const QList<ExtensionModel::Slot> places = m_model.slotList();
        const auto room = std::find_if(places.cbegin(), places.cend(), [](const ExtensionModel::Slot &one) {
            return one.keys < Extension::mostKeys && Extension::slotNames().contains(one.name);
        });
        if (room != places.cend())
            ways.append({u"Use another slot"_s, tr("Put it into %1").arg(room->name), [this, id, key = problem.key, slot = room->name] {
                             hideReason();
                             m_model.setData(m_model.indexOf(id), key);
                             m_model.move({id}, slot);
                             Q_EMIT rowWanted(m_model.touched(), true);
                         }});
        break;
    }
    case PairProblem::Kind::Empty:
    case PairProblem::Kind::Nested:
    case PairProblem::Kind::NullValue:
    case PairProblem::Kind::Type: break;
    }
    return ways;
}

void ExtensionGrid::useKey(int id, const QString &key)
{
    if (QLineEdit *editor = editorOf(id))
        editor->setText(key);
    else
        m_model.setData(m_model.indexOf(id), key);
}

QLineEdit *ExtensionGrid::editorOf(int id) const
{
    const QList<QLineEdit *> editors = m_table->viewport()->findChildren<QLineEdit *>(u"Key"_s);
    const auto found = std::find_if(editors.cbegin(), editors.cend(),
                                    [&](const QLineEdit *one) { return one->isVisible() && one->property("rowId").toInt() == id; });
    return found == editors.cend() ? nullptr : *found;
}

} // namespace edgewise
