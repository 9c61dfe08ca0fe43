#include "ui/downloads/downloadsview.h"

#include "ui/downloads/downloaddelegate.h"
#include "ui/downloads/downloadsmodel.h"
#include "ui/downloads/sizes.h"
#include "ui/downloads/speedmenu.h"
#include "ui/shell/icons.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDir>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

/// What Enter and a double click do: whatever brings the row on.
const QList<DownloadAction> &helpful()
{
    static const QList<DownloadAction> actions = {DownloadAction::Open, DownloadAction::ChooseFolder, DownloadAction::TryNow,
                                                  DownloadAction::TryAgain, DownloadAction::Resume};
    return actions;
}

QString keyOf(DownloadAction action, const DownloadLook &look)
{
    const auto native = [](const QKeySequence &keys) { return keys.toString(QKeySequence::NativeText); };
    const auto first = std::find_if(helpful().cbegin(), helpful().cend(), [&](DownloadAction one) { return look.offers(one); });
    switch (action) {
    case DownloadAction::Pause:
    case DownloadAction::Resume: return native(Qt::Key_Space);
    case DownloadAction::Cancel:
    case DownloadAction::Remove: return native(Qt::Key_Delete);
    default: return first != helpful().cend() && *first == action ? native(Qt::Key_Return) : QString();
    }
}

} // namespace

DownloadsView::DownloadsView(DownloadsModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setObjectName(u"Downloads"_s);
    setAccessibleName(tr("Downloads"));
    setModel(&model);
    auto *delegate = new DownloadDelegate(this);
    setItemDelegate(delegate);
    setFrameShape(NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(delegate, &DownloadDelegate::clicked, this, &DownloadsView::wanted);
}

const Download *DownloadsView::download(const QModelIndex &index) const
{
    return index.isValid() ? &m_model.downloads().at(index.row()) : nullptr;
}

bool DownloadsView::want(const QModelIndex &index, const QList<DownloadAction> &actions)
{
    const Download *chosen = download(index);
    if (!chosen)
        return false;
    const auto look = DownloadLook::of(*chosen);
    const auto first = std::find_if(actions.cbegin(), actions.cend(), [&](DownloadAction one) { return look.offers(one); });
    if (first == actions.cend())
        return false;
    Q_EMIT wanted(chosen->id, *first);
    return true;
}

void DownloadsView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    if (event->matches(QKeySequence::Copy)) {
        if (const Download *chosen = download(current))
            QGuiApplication::clipboard()->setText(QDir::toNativeSeparators(chosen->path()));
        return;
    }
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    bool isDone = false;
    if (isPlain && event->key() == Qt::Key_Space)
        isDone = want(current, {DownloadAction::Pause, DownloadAction::Resume});
    else if (isPlain && event->key() == Qt::Key_Delete)
        isDone = want(current, {DownloadAction::Cancel, DownloadAction::Remove});
    else if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        isDone = want(current, helpful());
    if (!isDone)
        QListView::keyPressEvent(event);
}

void DownloadsView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    // On a button it is two clicks, which the delegate sees.
    QListView::mouseDoubleClickEvent(event);
    if (!event->isAccepted() || !index.isValid())
        return;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    const auto look = DownloadLook::of(*download(index));
    const bool isOnButton = std::any_of(look.actions.cbegin(), look.actions.cend(), [&](DownloadAction action) {
        return DownloadDelegate::buttonRect(option, look, action).contains(event->position().toPoint());
    });
    if (!isOnButton && look.offers(DownloadAction::Open))
        want(index, {DownloadAction::Open});
}

QMenu *DownloadsView::menu(const QModelIndex &index)
{
    const Download *chosen = download(index);
    if (!chosen)
        return nullptr;
    const auto look = DownloadLook::of(*chosen);
    auto *menu = new QMenu(this);
    menu->setAccessibleName(chosen->fileName);
    for (const DownloadAction action : look.actions) {
        const bool isLast = action == DownloadAction::Cancel || action == DownloadAction::Remove;
        if (isLast && !menu->isEmpty()) {
            addLimits(*menu, *chosen);
            menu->addSeparator();
        }
        const QString key = keyOf(action, look);
        QString text = DownloadLook::text(action);
        if (!key.isEmpty())
            text += u'\t' + key;
        auto *entry = menu->addAction(edgewise::icon(DownloadLook::iconName(action)), text);
        entry->setObjectName(DownloadLook::objectName(action));
        connect(entry, &QAction::triggered, this, [this, id = chosen->id, action] { Q_EMIT wanted(id, action); });
    }
    return menu;
}

void DownloadsView::addLimits(QMenu &menu, const Download &download)
{
    if (download.merged > 0 || download.state == Download::State::Done || download.state == Download::State::Failed)
        return;
    menu.addSeparator();
    QMenu *speeds = menu.addMenu(download.limit > 0 ? tr("Speed limit: %1").arg(Sizes::speed(double(download.limit))) : tr("Speed limit"));
    speeds->menuAction()->setObjectName(u"Speed limit"_s);
    fillSpeedMenu(*speeds, download.limit, tr("“%1” alone, in MB a second").arg(download.fileName), this,
                  [this, id = download.id](qint64 speed) { Q_EMIT limitWanted(id, speed); });
}

void DownloadsView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isKey ? currentIndex() : indexAt(event->pos());
    QMenu *shown = menu(index);
    if (!shown)
        return;
    shown->setAttribute(Qt::WA_DeleteOnClose);
    shown->popup(isKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

} // namespace edgewise
