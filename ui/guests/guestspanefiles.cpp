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

#include <algorithm>
#include <utility>

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
    m_saving.start();
    refreshActions();
    wait(tr("Reading the rest of the guests to save them…"), [this] { m_search.loadAll(); });
}

void GuestsPane::write(const GuestFile &file)
{
    const auto records = m_model->records();
    const Writing writing{.path = file.path, .total = int(records.size())};
    const auto written = writing.written;
    const auto done = [this](const QString &said) {
        m_writing.reset();
        tellSaving();
        undoBar()->tell(said);
    };
    m_writing = writing;
    m_saving.start();
    refreshActions();
    m_writing->stop = present(
        tr("Writing %n guest(s)…", nullptr, int(records.size())),
        [this, file, records, written](std::stop_token stop) {
            return inBackground(
                this, [file, records, written](const std::stop_token &stopped) { return file.write(records, *written, stopped); },
                std::move(stop));
        },
        [done, file, written] { done(tr("%n guest(s) saved as “%1”.", nullptr, written->load()).arg(QFileInfo(file.path).fileName())); },
        [done](const Error &error) { done(error.message()); });
}

/// Shows in the status bar how far the saving is, for as long as it lasts and from any pane.
void GuestsPane::tellSaving()
{
    if (m_writing && m_writing->stop.stop_requested())
        m_writing.reset();
    const QString id = u"save guests "_s + m_session.connection().id;
    if (!m_toSave && !m_writing) {
        m_saving.stop();
        refreshActions();
        Q_EMIT workEnded(id);
        return;
    }
    const QLocale locale;
    const QString name = QFileInfo(m_writing ? m_writing->path : m_toSave->path).fileName();
    //: In the status bar: a file with guests
    Work work{.id = id, .icon = u"save"_s, .title = tr("Saving “%1”").arg(name)};
    if (m_writing) {
        const int written = m_writing->written->load();
        work.detail = tr("%1 of %2 written").arg(locale.toString(written), locale.toString(m_writing->total));
        work.progress = double(written) / std::max(1, m_writing->total);
    } else {
        work.detail = tr("%n guest(s) read", nullptr, m_model->rowCount());
    }
    work.actionText = tr("Cancel");
    work.act = [self = QPointer(this)] {
        if (!self)
            return;
        if (self->m_writing)
            self->m_writing->stop.request_stop();
        if (self->m_toSave) {
            self->m_toSave.reset();
            self->m_search.cancel();
        }
        self->tellSaving();
    };
    Q_EMIT workChanged(work);
}

Command GuestsPane::findCommand(const Connection &connection, std::function<void(const QString &)> find)
{
    Command command;
    command.section = tr("Guests of %1").arg(connection.name);
    command.icon = u"search"_s;
    command.title = tr("Find guest");
    //: In the command palette, with what was typed: "Find guest “ada@mail.example”"
    command.titleTyped = tr("Find guest “%1”");
    command.runTyped = std::move(find);
    return command;
}

void GuestsPane::find(const QString &text)
{
    if (text.isEmpty())
        m_find->trigger();
    else
        search(text);
}

QList<Command> GuestsPane::commands()
{
    const QPointer self(this);
    Command find = findCommand(m_session.connection(), [self](const QString &typed) {
        if (self)
            self->find(typed);
    });
    find.shortcut = m_find->shortcut().toString(QKeySequence::NativeText);
    const QString section = find.section;
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
