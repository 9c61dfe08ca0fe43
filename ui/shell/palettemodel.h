#pragma once

#include "ui/shell/command.h"
#include "ui/widgets/rowdelegate.h"

#include <QAbstractListModel>

namespace edgewise {

/// The commands that fit what was typed, under the headings of their sections. Headings cannot be chosen.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { HeadingRole = FirstOwnRole, CommandIconRole, LettersRole, NoteRole, ShortcutRole, ConnectionRole };

    using QAbstractListModel::QAbstractListModel;

    void setCommands(const QList<Command> &commands);
    void search(const QString &typed);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] int found() const { return m_found; }
    [[nodiscard]] int all() const { return int(m_commands.size()); }
    /// The row that fits best, -1 when none does.
    [[nodiscard]] int best() const { return m_best; }
    [[nodiscard]] bool isCommand(int row) const;
    [[nodiscard]] const Command &command(int row) const { return m_commands.at(m_rows.at(row).command); }
    /// What a click on the row does, as long as nothing else is typed.
    [[nodiscard]] std::function<void()> action(int row) const;

private:
    [[nodiscard]] QString wordsFor(const Command &command) const;
    [[nodiscard]] QString titleOf(const Command &command) const;

    struct Row
    {
        QString heading = {};
        qsizetype command = -1;
        int score = 0;
        QList<int> letters = {};
    };

    QList<Command> m_commands;
    QList<Row> m_rows;
    QString m_typed;
    int m_found = 0;
    int m_best = -1;
};

} // namespace edgewise
