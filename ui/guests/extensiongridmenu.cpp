#include "ui/guests/extensiongrid.h"

#include "ui/guests/extensionfilter.h"
#include "ui/shell/ask.h"
#include "ui/shell/theme.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/tones.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

QAction *addNamed(QMenu *menu, const QString &name, const QString &text)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(name);
    return action;
}

} // namespace

void ExtensionGrid::popupMenu(const QPoint &where)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"Slot actions"_s);
    menu->setAccessibleName(tr("More for this slot"));
    addRowActions(menu, chosen());
    addSlotActions(menu);
    menu->popup(where);
}

void ExtensionGrid::addRowActions(QMenu *menu, const QList<int> &ids)
{
    if (ids.isEmpty())
        return;
    const std::optional<ExtensionRow> row = m_model.row(ids.first());
    const bool isOne = ids.size() == 1 && row;
    if (isOne && !m_model.isReadOnly()) {
        if (const QList<PairProblem> problems = m_model.problemsOf(row->id, ExtensionModel::KeyColumn); !problems.isEmpty()) {
            const QList<Remedy> ways = remedies(row->id, problems.first());
            for (const Remedy &way : ways)
                connect(addNamed(menu, way.name, way.text), &QAction::triggered, this, way.run);
            if (!ways.isEmpty())
                menu->addSeparator();
        }
        QAction *edit = addNamed(menu, u"Edit value"_s, tr("Edit value"));
        edit->setShortcut(Qt::Key_F2);
        edit->setEnabled(!row->isDeleted);
        connect(edit, &QAction::triggered, this, [this, id = row->id] { this->edit(id, ExtensionModel::ValueColumn); });
        QAction *type = addNamed(menu, u"Change type"_s, tr("Change type…"));
        type->setEnabled(!row->isDeleted);
        connect(type, &QAction::triggered, this, [this, id = row->id] { pickType(indexOf(id, ExtensionModel::TypeColumn)); });
        QAction *back = addNamed(menu, u"Revert key"_s, row->isDeleted ? tr("Keep it") : row->isNew() ? tr("Take it away") : tr("Revert"));
        back->setEnabled(row->isNew() || row->isChanged() || row->isDeleted);
        connect(back, &QAction::triggered, this, [this, id = row->id] { m_model.revertRow(id); });
    }
    if (!m_model.isReadOnly()) {
        QAction *remove =
            addNamed(menu, u"Delete key"_s, ids.size() == 1 ? tr("Delete key") : tr("Delete %n key(s)", nullptr, int(ids.size())));
        remove->setShortcut(Qt::Key_Delete);
        remove->setEnabled(std::any_of(ids.cbegin(), ids.cend(), [this](int id) { return !m_model.row(id)->isDeleted; }));
        connect(remove, &QAction::triggered, this, [this, ids] { m_model.setDeleted(ids, true); });
        QMenu *move = menu->addMenu(tr("Move to another slot"));
        move->setObjectName(u"Move to another slot"_s);
        move->setEnabled(remove->isEnabled());
        const QList<ExtensionModel::Slot> places = m_model.slotList();
        for (const ExtensionModel::Slot &place : places) {
            if (place.name == m_slot)
                continue;
            const int room = Extension::mostKeys - place.keys;
            QAction *there = addNamed(move, place.name, room > 0 ? place.name : tr("%1 (full)").arg(place.name));
            there->setEnabled(room >= ids.size() && Extension::slotNames().contains(place.name));
            connect(there, &QAction::triggered, this, [this, ids, slot = place.name] { m_model.move(ids, slot); });
        }
        menu->addSeparator();
    }
    connect(addNamed(menu, u"Copy value"_s, ids.size() == 1 ? tr("Copy value") : tr("Copy values")), &QAction::triggered, this,
            [this, ids] { copyValues(ids); });
}

void ExtensionGrid::addSlotActions(QMenu *menu)
{
    const QList<int> ids = chosen();
    const bool some = ids.size() > 1;
    const QList<int> wanted = some ? ids : m_model.idsOf(m_slot);
    QAction *copy = addNamed(menu, u"Copy as JSON"_s,
                             some ? tr("Copy %n key(s) as JSON", nullptr, int(ids.size())) : tr("Copy %1 as JSON").arg(m_slot));
    copy->setEnabled(slotNow().keys > 0);
    connect(copy, &QAction::triggered, this, [this, wanted] { copyJson(wanted); });
    if (m_model.isReadOnly())
        return;
    QAction *pasteHere = addNamed(menu, u"Paste pairs from JSON"_s, tr("Paste pairs from JSON"));
    pasteHere->setShortcut(QKeySequence::Paste);
    connect(pasteHere, &QAction::triggered, this, &ExtensionGrid::paste);
    menu->addSeparator();
    const ExtensionModel::Slot slot = slotNow();
    QAction *clear = addNamed(menu, u"Delete all keys"_s, tr("Delete all keys of %1…").arg(m_slot));
    clear->setEnabled(slot.keys > 0);
    connect(clear, &QAction::triggered, this, &ExtensionGrid::askDeleteKeys);
    QAction *remove = addNamed(menu, u"Delete slot"_s, tr("Delete slot %1…").arg(m_slot));
    remove->setEnabled(slot.exists && !slot.isDeleted);
    connect(remove, &QAction::triggered, this, &ExtensionGrid::askDeleteSlot);
}

void ExtensionGrid::copyJson(const QList<int> &ids)
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(m_model.pairs(ids).toJson(true)));
    say(tr("Copied as JSON."), Tone::Muted);
}

void ExtensionGrid::copyValues(const QList<int> &ids)
{
    QStringList values;
    for (const int id : ids) {
        if (const std::optional<ExtensionRow> row = m_model.row(id))
            values << row->text;
    }
    QGuiApplication::clipboard()->setText(values.join(u'\n'));
}

void ExtensionGrid::paste()
{
    if (m_model.isReadOnly())
        return;
    const Result<ExactJson> json = ExactJson::parse(QGuiApplication::clipboard()->text().toUtf8());
    if (!json || !json->isObject()) {
        say(tr("The clipboard holds no pairs. Copy a JSON object first, such as {\"clubTier\": \"amber\"}."), Tone::Bad);
        return;
    }
    // An answer of the service may have been copied as a whole.
    const Result<Extension> read = Extension::fromJson(*json);
    const bool isAnswer = json->contains(u"href") || json->contains(u"createdAt");
    const ExtensionModel::Pasted told = m_model.paste(m_slot, isAnswer && read ? read->pairs : *json);
    QStringList said = {tr("%n key(s) pasted.", nullptr, told.pairs)};
    if (!told.nested.isEmpty())
        said << tr("Nested values are kept as JSON in a text: %1.").arg(told.nested.join(tr(", ")));
    if (!told.skipped.isEmpty())
        said << tr("Left out, since null is no value: %1.").arg(told.skipped.join(tr(", ")));
    say(said.join(u' '), told.nested.isEmpty() && told.skipped.isEmpty() ? Tone::Muted : Tone::Warn);
    if (m_model.touched())
        choose(m_model.touched());
}

void ExtensionGrid::askDeleteKeys()
{
    const int keys = slotNow().keys;
    const Confirmation question{
        .title = tr("Delete all keys of %1?").arg(m_slot),
        .text = tr("%n key(s) will be deleted when you save. Until then they can be taken back. The slot itself stays.", nullptr, keys),
        .doIt = tr("Delete all keys of %1").arg(m_slot),
        .keep = tr("Keep them")};
    m_ask.confirm(this, question, [this, slot = m_slot](bool yes) {
        if (yes)
            m_model.deleteKeys(slot);
    });
}

void ExtensionGrid::askDeleteSlot()
{
    const Confirmation question{
        .title = tr("Delete the slot %1?").arg(m_slot),
        .text = tr("The slot and its %n key(s) will be deleted when you save. Until then they can be taken back.", nullptr, slotNow().keys),
        .doIt = tr("Delete slot %1").arg(m_slot),
        .keep = tr("Keep it")};
    m_ask.confirm(this, question, [this, slot = m_slot](bool yes) {
        if (yes)
            m_model.deleteSlot(slot);
    });
}

void ExtensionGrid::say(const QString &text, Tone tone)
{
    const bool isNews = !text.isEmpty();
    m_foot->setText(isNews ? text : tr("Keys are letters and digits. Values are text, whole or decimal numbers, or yes or no."));
    QPalette palette = m_foot->palette();
    palette.setColor(QPalette::WindowText, theme::colour(wordColour(tone)));
    m_foot->setPalette(palette);
    m_foot->setForegroundRole(tone == Tone::Muted ? QPalette::PlaceholderText : QPalette::WindowText);
    if (isNews) {
        QAccessibleEvent announcement(m_foot, QAccessible::Alert);
        QAccessible::updateAccessibility(&announcement);
    }
}

} // namespace edgewise
