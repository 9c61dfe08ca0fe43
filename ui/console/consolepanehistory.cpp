// What was sent before, and the files of definitions.
#include "ui/console/consolepane.h"

#include "app/connections/session.h"
#include "app/core/background.h"
#include "ui/console/comparepage.h"
#include "ui/console/definitionfiles.h"
#include "ui/console/operationsview.h"
#include "ui/console/requestform.h"
#include "ui/console/responsepanel.h"
#include "ui/shell/ask.h"
#include "ui/shell/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/undobar.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QSaveFile>
#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace edgewise {

std::optional<Exchange> ConsolePane::kept(qint64 id)
{
    const auto exchange = m_history.exchange(id);
    if (exchange)
        return *exchange;
    m_notice->tell(Banner::Kind::Warn, tr("This call is no longer in the history."), {}, exchange.error().message());
    return {};
}

void ConsolePane::openFromHistory(qint64 id)
{
    const auto exchange = kept(id);
    if (!exchange)
        return;
    fill(exchange->request);
    const auto chosen = m_model->operation(m_definition, m_operation);
    arrived(*exchange, chosen ? std::optional(chosen->operation) : std::nullopt, chosenKey());
}

void ConsolePane::sendAgain(qint64 id)
{
    if (const auto exchange = kept(id)) {
        fill(exchange->request);
        send();
    }
}

void ConsolePane::fillFromHistory(qint64 id)
{
    if (const auto exchange = kept(id)) {
        fill(exchange->request);
        m_form->focusFirst();
    }
}

void ConsolePane::compare(qint64 first, qint64 second)
{
    const auto a = kept(first);
    const auto b = kept(second);
    if (!a || !b)
        return;
    m_compare->setExchanges(*a, *b);
    m_pages->setCurrentIndex(TwoAnswersPage);
    showDetail(true);
}

void ConsolePane::askOpenDefinition()
{
    m_ask.openFile(this, tr("Open definition"), tr("OpenAPI definitions (*.yaml *.yml *.json)"), u"definition"_s,
                   [this](const QString &path) {
                       if (!path.isEmpty())
                           openDefinition(path);
                   });
}

void ConsolePane::openDefinition(const QString &path)
{
    m_notice->hide();
    const QString name = QFileInfo(path).fileName();
    present(
        tr("Reading %1…").arg(name), [this, path](std::stop_token) { return m_definitions.open(path); },
        [this, path, name] {
            const QString key = QFileInfo(path).absoluteFilePath();
            m_sides->setCurrentIndex(OperationsSide);
            m_tree->chooseDefinition(key);
            choose(key, {});
            showDetail(true);
        },
        [this, path, name](const Error &error) {
            m_notice->tell(Banner::Kind::Bad, tr("%1 cannot be opened.").arg(name),
                           {{u"Try again"_s, tr("Try again"), [this, path] { openDefinition(path); }},
                            {u"Dismiss"_s, tr("Dismiss"), [this] { m_notice->hide(); }}},
                           error.detail.isEmpty() ? error.message() : error.detail);
            showDetail(true);
        });
}

void ConsolePane::closeDefinition(const QString &key)
{
    const auto listed = m_model->definition(key);
    if (!listed || listed->isOurs())
        return;
    if (m_definition == key)
        openOperation({}, {});
    m_definitions.close(key);
    undoBar()->offer(tr("%1 is closed. The file stays where it is.").arg(QFileInfo(key).fileName()), [this, key] { openDefinition(key); });
}

void ConsolePane::askSaveDefinition(const QString &key)
{
    const auto listed = m_model->definition(key);
    if (!listed || !listed->isRead)
        return;
    const Definition definition = listed->definition;
    const QString base = listed->isOurs() ? definition.name() : QFileInfo(listed->key).completeBaseName();
    const QString suggestion = base + (definition.isYaml() ? u".yaml"_s : u".json"_s);
    m_ask.saveFile(this, tr("Save definition as"), suggestion, tr("YAML (*.yaml *.yml);;JSON (*.json)"), u"definition"_s,
                   [this, definition](const QString &path) {
                       if (path.isEmpty())
                           return;
                       const bool toJson = path.endsWith(".json"_L1, Qt::CaseInsensitive);
                       present(
                           tr("Saving the definition…"),
                           [this, definition, path, toJson](std::stop_token stop) {
                               return inBackground(
                                   this,
                                   [definition, path, toJson](std::stop_token) -> Result<> {
                                       const QByteArray text = toJson == !definition.isYaml() ? definition.source()
                                                               : toJson                       ? definition.toJson()
                                                                                              : definition.toYaml();
                                       QSaveFile file(path);
                                       if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
                                           return failed(Error::Kind::File, file.errorString());
                                       return {};
                                   },
                                   stop);
                           },
                           [this, path] { undoBar()->tell(tr("Saved as %1.").arg(QFileInfo(path).fileName()), {}, {}); },
                           [this](const Error &error) { m_notice->tell(Banner::Kind::Bad, error.message(), {}, error.detail); });
                   });
}

void ConsolePane::showTreeMenu(const QString &definition, const QString &operation, const QPoint &place)
{
    const auto listed = m_model->definition(definition);
    if (!listed)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!operation.isEmpty()) {
        connect(menu->addAction(icon(u"book"_s), tr("Read about it")), &QAction::triggered, this, [this, definition, operation] {
            openOperation(definition, operation);
            read();
        });
        menu->addSeparator();
    }
    auto *save = menu->addAction(icon(u"save"_s), tr("Save definition as…"));
    save->setEnabled(listed->isRead);
    connect(save, &QAction::triggered, this, [this, definition] { askSaveDefinition(definition); });
    if (!listed->isOurs()) {
        connect(menu->addAction(icon(u"refresh"_s), tr("Read again")), &QAction::triggered, this,
                [this, definition] { openDefinition(definition); });
        connect(menu->addAction(icon(u"x"_s), tr("Close definition")), &QAction::triggered, this,
                [this, definition] { closeDefinition(definition); });
    }
    menu->popup(place);
}

void ConsolePane::dragEnterEvent(QDragEnterEvent *event)
{
    const auto urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        const QString name = url.toLocalFile().toLower();
        if (name.endsWith(".yaml"_L1) || name.endsWith(".yml"_L1) || name.endsWith(".json"_L1))
            event->acceptProposedAction();
    }
}

void ConsolePane::dropEvent(QDropEvent *event)
{
    const auto urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            openDefinition(url.toLocalFile());
    }
    event->acceptProposedAction();
}

} // namespace edgewise
