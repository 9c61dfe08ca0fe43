#include "ui/shell/palettemodel.h"

#include "ui/shell/match.h"

#include <algorithm>

namespace edgewise {

void PaletteModel::setCommands(const QList<Command> &commands)
{
    m_commands = commands;
    search({});
}

void PaletteModel::search(const QString &typed)
{
    QStringList sections;
    QList<QList<Row>> rows;
    m_found = 0;
    m_typed = typed.trimmed();
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        const Command &command = m_commands.at(i);
        auto fit = edgewise::match(typed, command.title);
        // Worse than whatever fits by its name.
        if (!wordsFor(command).isEmpty())
            fit = Match();
        if (!fit)
            continue;
        auto section = sections.indexOf(command.section);
        if (section < 0) {
            section = sections.size();
            sections.append(command.section);
            rows.append(QList<Row>());
        }
        Row row;
        row.command = i;
        row.score = fit->score;
        row.letters = fit->letters;
        rows[section].append(row);
        ++m_found;
    }

    beginResetModel();
    m_rows.clear();
    m_best = -1;
    for (qsizetype section = 0; section < sections.size(); ++section) {
        std::stable_sort(rows[section].begin(), rows[section].end(), [](const Row &a, const Row &b) { return a.score > b.score; });
        Row heading;
        heading.heading = sections.at(section);
        m_rows.append(heading);
        for (const Row &row : rows.at(section)) {
            if (m_best < 0 || row.score > m_rows.at(m_best).score)
                m_best = int(m_rows.size());
            m_rows.append(row);
        }
    }
    endResetModel();
}

/// What is typed for a line that takes it; empty for all others, and as long as it may still become the line's own title.
QString PaletteModel::wordsFor(const Command &command) const
{
    if (!command.runTyped || command.title.startsWith(m_typed, Qt::CaseInsensitive))
        return {};
    const bool isNamed = m_typed.startsWith(QString(command.title + u' '), Qt::CaseInsensitive);
    return isNamed ? m_typed.mid(command.title.size() + 1).trimmed() : m_typed;
}

QString PaletteModel::titleOf(const Command &command) const
{
    const QString words = wordsFor(command);
    return words.isEmpty() ? command.title : command.titleTyped.arg(words);
}

std::function<void()> PaletteModel::action(int row) const
{
    const Command &chosen = command(row);
    if (!chosen.runTyped)
        return chosen.run;
    return [run = chosen.runTyped, words = wordsFor(chosen)] { run(words); };
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

bool PaletteModel::isCommand(int row) const
{
    return row >= 0 && row < m_rows.size() && m_rows.at(row).command >= 0;
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    if (row.command < 0) {
        if (role == Qt::DisplayRole)
            return row.heading;
        return role == HeadingRole ? QVariant(true) : QVariant();
    }
    const Command &shown = m_commands.at(row.command);
    switch (role) {
    case Qt::DisplayRole: return titleOf(shown);
    case Qt::AccessibleDescriptionRole: {
        QStringList more = {shown.note, shown.shortcut};
        more.removeAll(QString());
        return more.join(u", ");
    }
    case HeadingRole: return false;
    case CommandIconRole: return shown.icon;
    case LettersRole: return QVariant::fromValue(row.letters);
    case NoteRole: return shown.note;
    case ShortcutRole: return shown.shortcut;
    case ConnectionRole: return shown.connectionId;
    default: return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!isCommand(index.row()))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace edgewise
