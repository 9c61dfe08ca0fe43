// Files, the clipboard, the palette.
#include "ui/guests/guestspane.h"

#include "app/connections/session.h"
#include "app/core/background.h"
#include "ui/guests/guestsearchline.h"
#include "ui/shell/ask.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/undobar.h"

#include <QAction>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLocale>
#include <QMimeData>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace edgewise {

/// The chosen rows, all of them when only one is: the columns as they are on the screen.
QByteArray GuestsPane::chosenAsCsv() const
{
    const QHeaderView *header = m_table->horizontalHeader();
    QList<int> columns;
    QStringList titles;
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (header->isSectionHidden(column))
            continue;
        columns.append(column);
        titles.append(GuestColumns::title(GuestColumns::Column(column)));
    }
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QByteArray csv = GuestCsv::line(titles);
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (const int column : std::as_const(columns))
            cells.append(m_model->cell(row.siblingAtColumn(column)));
        csv += GuestCsv::line(cells);
    }
    return csv;
}

void GuestsPane::copyRows()
{
    const auto count = int(m_table->selectionModel()->selectedRows().size());
    if (count == 0)
        return undoBar()->tell(tr("Choose the rows to copy first; Ctrl+A chooses all."));
    const QByteArray csv = chosenAsCsv();
    auto *copied = new QMimeData;
    copied->setText(QString::fromUtf8(csv));
    copied->setData(u"text/csv"_s, csv);
    QGuiApplication::clipboard()->setMimeData(copied);
    undoBar()->tell(tr("%n row(s) copied as CSV.", nullptr, count));
}

void GuestsPane::copyAsJson()
{
    QByteArray json;
    const auto guests = chosenGuests();
    for (const Guest &guest : guests)
        json += guest.toJson().toJson(true) + '\n';
    QGuiApplication::clipboard()->setText(QString::fromUtf8(json));
}

void GuestsPane::save(GuestFile::Format format)
{
    const bool isCsv = format == GuestFile::Format::Csv;
    m_ask.saveFile(this, isCsv ? tr("Save as CSV") : tr("Save as JSON Lines"), isCsv ? u"guests.csv"_s : u"guests.jsonl"_s,
                   isCsv ? tr("CSV files (*.csv)") : tr("JSON Lines files (*.jsonl)"), u"guests"_s, [this, format](const QString &path) {
                       if (!path.isEmpty())
                           saveAll({.path = path, .format = format, .hasMark = m_withMark->isChecked()});
                   });
}

/// The whole result: what is not loaded yet comes first.
void GuestsPane::saveAll(const GuestFile &file)
{
    if (m_search.state() == GuestSearch::State::Complete)
        return write(file);
    m_toSave = file;
    refreshActions();
    wait(tr("Reading the rest of the guests to save them…"), [this] { m_search.loadAll(); });
}

void GuestsPane::write(const GuestFile &file)
{
    const auto records = m_model->records();
    const auto written = std::make_shared<std::atomic<int>>(0);
    present(
        tr("Writing %n guest(s)…", nullptr, int(records.size())),
        [this, file, records, written](std::stop_token stop) {
            return inBackground(
                this, [file, records, written](const std::stop_token &stopped) { return file.write(records, *written, stopped); },
                std::move(stop));
        },
        [this, file, written] {
            undoBar()->tell(tr("%n guest(s) saved as “%1”.", nullptr, written->load()).arg(QFileInfo(file.path).fileName()));
        },
        [this](const Error &error) { undoBar()->tell(error.message()); });
}

QList<Command> GuestsPane::commands()
{
    const QString section = tr("Guests of %1").arg(m_session.connection().name);
    const QPointer self(this);
    Command find;
    find.section = section;
    find.icon = u"search"_s;
    find.title = m_find->text();
    find.shortcut = m_find->shortcut().toString(QKeySequence::NativeText);
    //: In the command palette, with what was typed: "Find guest “ada@mail.example”"
    find.titleTyped = tr("Find guest “%1”");
    find.runTyped = [self](const QString &typed) {
        if (self && typed.isEmpty())
            self->m_find->trigger();
        else if (self)
            self->search(typed);
    };
    QList<Command> all{find};
    const auto add = [&](QAction *action, const QString &iconName, const QString &note = {}) {
        if (!action->isEnabled())
            return;
        all.append({.section = section,
                    .icon = iconName,
                    .title = QString(action->text()).remove(u'…'),
                    .note = note,
                    .shortcut = action->shortcut().toString(QKeySequence::NativeText),
                    .run = [action = QPointer(action)] {
                        if (action)
                            action->trigger();
                    }});
    };
    add(m_new, u"plus"_s);
    add(m_repeat, u"refresh"_s);
    add(m_saveCsv, u"save"_s);
    add(m_saveJson, u"save"_s);
    all.append({.section = section, .icon = u"clock"_s, .title = tr("Previous states of all guests"), .run = [self] {
                    if (self)
                        self->showHistory({});
                }});
    if (const auto guest = shownGuest()) {
        const QStringList icons{u"clock"_s, u"file"_s, u"copy"_s, u"trash"_s, u"eraser"_s};
        for (qsizetype i = 0; i < m_forOne.size(); ++i)
            add(m_forOne.at(i), icons.at(i), guest->title());
    }
    return all;
}

} // namespace edgewise
