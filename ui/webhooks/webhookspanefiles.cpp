// Files, the clipboard and the palette.
#include "ui/webhooks/webhookspane.h"

#include "app/connections/session.h"
#include "app/core/background.h"
#include "app/webhooks/webhookcurl.h"
#include "app/webhooks/webhookfile.h"
#include "app/webhooks/webhookservice.h"
#include "ui/shell/ask.h"
#include "ui/webhooks/webhookdetail.h"
#include "ui/webhooks/webhookform.h"
#include "ui/webhooks/webhooksmodel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/undobar.h"

#include <QAction>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr qint64 largestFile = 16 << 20;

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return failed(Error::Kind::File, file.errorString());
    return file.readAll();
}

Result<> write(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return failed(Error::Kind::File, file.errorString());
    return {};
}

QString droppedFile(const QMimeData *data)
{
    const auto urls = data->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile() || !urls.first().path().endsWith(".json"_L1, Qt::CaseInsensitive))
        return {};
    return urls.first().toLocalFile();
}

} // namespace

void WebhooksPane::exportSelected(bool withSecrets)
{
    const auto chosen = selectedWebhooks();
    if (chosen.isEmpty())
        return;
    const auto choose = [this, chosen, withSecrets] {
        const QString name = chosen.size() == 1 && !chosen.first().label.isEmpty() ? chosen.first().label : tr("webhooks");
        m_ask.saveFile(this, tr("Export webhooks"), forFileName(name) + u".json"_s, tr("Webhooks (*.json)"), u"webhooks"_s,
                       [this, chosen, withSecrets](const QString &path) {
                           if (!path.isEmpty())
                               writeFile(path, withSecrets, chosen);
                       });
    };
    if (!withSecrets)
        return choose();
    const Confirmation question{
        .title = tr("Write secrets to a file?"),
        .text = tr(
            "The values of headers and the queries of addresses will stand in the file as they are. Anybody who reads it can call the receivers."),
        .doIt = tr("Export with secrets"),
        .keep = tr("Do not export"),
        .connection = &m_session.connection()};
    m_ask.confirm(this, question, [choose](bool yes) {
        if (yes)
            choose();
    });
}

void WebhooksPane::writeFile(const QString &path, bool withSecrets, const QList<Webhook> &webhooks)
{
    const QByteArray content = writeWebhooks(webhooks, withSecrets);
    inBackground(this, [path, content](std::stop_token) {
        return write(path, content);
    }).then(this, [this, path, count = int(webhooks.size())](const Result<> &done) {
        if (done)
            undoBar()->tell(tr("%n webhook(s) written to %1.", nullptr, count).arg(QFileInfo(path).fileName()));
        else
            banner()->tell(Banner::Kind::Bad, tr("%1 could not be written: %2").arg(QFileInfo(path).fileName(), done.error().detail));
    });
}

void WebhooksPane::askImport()
{
    m_ask.openFile(this, tr("Import webhooks"), tr("Webhooks (*.json)"), u"webhooks"_s, [this](const QString &path) {
        if (!path.isEmpty())
            importFile(path);
    });
}

void WebhooksPane::importFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    inBackground(this, [path](std::stop_token) -> Result<QList<ImportedWebhook>> {
        const auto content = contentOf(path);
        if (!content)
            return tl::unexpected(content.error());
        return readWebhooks(*content);
    }).then(this, [this, name](const Result<QList<ImportedWebhook>> &webhooks) {
        if (webhooks)
            imported(*webhooks);
        else if (webhooks.error().kind == Error::Kind::Malformed)
            banner()->tell(Banner::Kind::Bad, tr("%1 holds no webhooks that can be read.").arg(name), {}, webhooks.error().detail);
        else
            banner()->tell(Banner::Kind::Bad, tr("%1 could not be read: %2").arg(name, webhooks.error().detail));
    });
}

void WebhooksPane::imported(const QList<ImportedWebhook> &webhooks)
{
    const auto there = m_model->webhooks();
    for (const ImportedWebhook &item : webhooks) {
        QStringList notices;
        if (!item.toFillIn.isEmpty())
            notices.append(tr("Secrets are not in the file. Fill in: %1.").arg(item.toFillIn.join(u", "_s)));
        const auto isTwin = [&](const Webhook &webhook) {
            return webhook.uri.section(u'?', 0, 0) == item.webhook.uri.section(u'?', 0, 0) && webhook.method == item.webhook.method &&
                   webhook.modeText() == item.webhook.modeText();
        };
        if (const auto twin = std::find_if(there.cbegin(), there.cend(), isTwin); twin != there.cend())
            notices.append(tr("“%1” calls the same address already.").arg(twin->label));
        addDraft(item.webhook, notices.join(u' '));
    }
    undoBar()->tell(tr("%n webhook(s) imported. Nothing is saved yet.", nullptr, int(webhooks.size())));
}

void WebhooksPane::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void WebhooksPane::dropEvent(QDropEvent *event)
{
    if (const QString path = droppedFile(event->mimeData()); !path.isEmpty()) {
        event->acceptProposedAction();
        importFile(path);
    }
}

void WebhooksPane::copyJson()
{
    if (!m_shown.isEmpty())
        QGuiApplication::clipboard()->setText(QString::fromUtf8(jsonOf(m_detail->form()->webhook())));
}

void WebhooksPane::copyApiCurl()
{
    if (!m_shown.isEmpty())
        QGuiApplication::clipboard()->setText(apiCurl(m_detail->form()->webhook(), m_session.connection().edgeBase(), m_service.include()));
}

void WebhooksPane::copyReceiverCurl()
{
    if (!m_shown.isEmpty())
        QGuiApplication::clipboard()->setText(receiverCurl(m_detail->form()->webhook(), false));
}

QList<Command> WebhooksPane::commands()
{
    const QString section = tr("Webhooks of %1").arg(m_session.connection().name);
    const auto here = [this](void (WebhooksPane::*what)()) {
        return [pane = QPointer(this), what] {
            if (pane)
                (pane->*what)();
        };
    };
    QList<Command> all{{.section = section,
                        .icon = u"plus"_s,
                        .title = tr("New webhook"),
                        .shortcut = m_new->shortcut().toString(QKeySequence::NativeText),
                        .run = here(&WebhooksPane::newWebhook)},
                       {.section = section,
                        .icon = u"refresh"_s,
                        .title = tr("Read the webhooks again"),
                        .shortcut = m_reload->shortcut().toString(QKeySequence::NativeText),
                        .run = here(&WebhooksPane::reload)},
                       {.section = section, .icon = u"upload"_s, .title = tr("Import webhooks"), .run = here(&WebhooksPane::askImport)}};
    if (const Webhook *shown = m_model->find(m_shown); shown) {
        const QString note = shown->label;
        all.append({.section = section, .icon = u"send"_s, .title = tr("Send a test"), .note = note, .run = here(&WebhooksPane::sendTest)});
        all.append({.section = section,
                    .icon = u"copy"_s,
                    .title = tr("Duplicate webhook"),
                    .note = note,
                    .shortcut = m_duplicate->shortcut().toString(QKeySequence::NativeText),
                    .run = here(&WebhooksPane::duplicate)});
        all.append({.section = section,
                    .icon = u"trash"_s,
                    .title = tr("Delete webhook"),
                    .note = note,
                    .run = here(&WebhooksPane::removeSelected)});
        all.append(
            {.section = section, .icon = u"copy"_s, .title = tr("Copy as JSON"), .note = note, .run = here(&WebhooksPane::copyJson)});
        all.append({.section = section,
                    .icon = u"copy"_s,
                    .title = tr("Copy as cURL"),
                    .note = note,
                    .run = here(&WebhooksPane::copyReceiverCurl)});
        if (!m_edits.value(m_shown).isDraft) {
            const bool isDisabled = shown->disabled;
            all.append({.section = section,
                        .icon = isDisabled ? u"play"_s : u"pause"_s,
                        .title = isDisabled ? tr("Enable webhook") : tr("Disable webhook"),
                        .note = note,
                        .run = [pane = QPointer(this), isDisabled] {
                            if (pane)
                                pane->enableSelected(isDisabled);
                        }});
            all.append({.section = section, .icon = u"file"_s, .title = tr("Export webhook"), .note = note, .run = [pane = QPointer(this)] {
                            if (pane)
                                pane->exportSelected(false);
                        }});
        }
    }
    const auto webhooks = m_model->webhooks();
    for (const Webhook &webhook : webhooks) {
        all.append({.section = section,
                    .icon = u"webhooks"_s,
                    .title = tr("Open webhook %1").arg(webhook.label),
                    .note = webhook.host(),
                    .run = [pane = QPointer(this), id = webhook.id] {
                        if (pane)
                            pane->openWebhook(id);
                    }});
    }
    return all;
}

} // namespace edgewise
