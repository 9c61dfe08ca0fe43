// What leaves this computer, and what is asked before.
#include "ui/console/consolepane.h"

#include "app/connections/session.h"
#include "app/console/consolesender.h"
#include "ui/console/consolerules.h"
#include "ui/console/requestform.h"
#include "ui/console/responsepanel.h"
#include "ui/shell/ask.h"
#include "ui/shell/contentdeletion.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/undobar.h"

#include <QApplication>
#include <QClipboard>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace edgewise {

void ConsolePane::send()
{
    if (m_isSending || m_deletion.state() == ContentDeletion::State::Counting || m_pages->currentIndex() == WholeDefinitionPage)
        return;
    m_pages->setCurrentIndex(WorkPage);
    m_notice->hide();
    if (m_form->isChecking()) {
        connect(m_form, &RequestForm::checked, this, &ConsolePane::send,
                Qt::ConnectionType(Qt::SingleShotConnection | Qt::UniqueConnection));
        return;
    }
    if (!m_form->problems().isEmpty()) {
        m_form->goToProblem();
        return;
    }
    keepForm();
    m_form->tell({});
    allow(m_form->request());
}

/// A credential of the connection goes to its own hosts; anywhere else only when the person says so.
void ConsolePane::allow(const ConsoleRequest &request)
{
    const Connection &connection = m_session.connection();
    if (const QString refusal = refusalOf(request, connection); !refusal.isEmpty()) {
        m_form->tell(refusal);
        return;
    }
    const QString meeting = u"%1 %2"_s.arg(int(request.credential)).arg(request.url.authority());
    if (!takesCredentialElsewhere(request, connection) || m_trusted.contains(meeting)) {
        allowWrite(request);
        return;
    }
    const QString name = credentialName(request.credential, connection);
    const QString host = request.url.host();
    m_ask.confirm(
        this,
        {.title = tr("Send a credential to %1?").arg(host),
         .text = tr("%1 is not a host of %2. Whoever runs it can read “%3” and use it.").arg(host, connection.name, name).toHtmlEscaped(),
         .doIt = tr("Send it to %1").arg(host),
         .keep = tr("Do not send"),
         .connection = &connection},
        [this, request, meeting](bool yes) {
            if (!yes)
                return;
            m_trusted.insert(meeting);
            allowWrite(request);
        });
}

void ConsolePane::allowWrite(const ConsoleRequest &request)
{
    const Connection &connection = m_session.connection();
    if (ContentDeletion::isDeletion(request.verb, request.url, request.headers)) {
        deleteContent(request);
        return;
    }
    if (!connection.production || !isWrite(request)) {
        std::ignore = transmit(request);
        return;
    }
    const QString verb = QString::fromLatin1(request.verb);
    m_ask.confirm(this,
                  {.title = tr("Send %1 to %2?").arg(verb, connection.name),
                   .text = tr("%1 is a production connection, and this changes something: %2")
                               .arg(connection.name.toHtmlEscaped(), QString(u"<br><br><code>"_s + verb.toHtmlEscaped() + u' ' +
                                                                             shownAddress(request.url).toHtmlEscaped() + u"</code>"_s)),
                   .doIt = tr("Send %1 to %2").arg(verb, connection.name),
                   .keep = tr("Do not send"),
                   .connection = &connection},
                  [this, request](bool yes) {
                      if (yes && !m_isSending)
                          std::ignore = transmit(request);
                  });
}

/// The same gate as in the Edge pane: unlocked, the tenant's name typed, five seconds to take it back, sent once.
void ConsolePane::deleteContent(const ConsoleRequest &request)
{
    if (const QString refusal = m_deletion.refusal(); !refusal.isEmpty()) {
        m_notice->tell(Banner::Kind::Bad, refusal,
                       {{u"Edit connection"_s, tr("Edit connection"), [this] { Q_EMIT editConnectionWanted(); }}});
        return;
    }
    if (m_deletion.state() != ContentDeletion::State::Idle) {
        m_form->tell(tr("Deleting all content has been asked for already."));
        return;
    }
    m_deletion.start(this, [this, request] {
        return transmit(request).andThen(this, [this](const Exchange &exchange) -> Result<int> {
            if (exchange.isSuccess())
                m_notice->tell(Banner::Kind::Info, tr("Accepted. Publish the sites again, then clear the cache."),
                               {{u"Dismiss"_s, tr("Dismiss"), [this] { m_notice->hide(); }}});
            return exchange.status;
        });
    });
}

Pending<Exchange> ConsolePane::transmit(const ConsoleRequest &request)
{
    const auto chosen = m_model->operation(m_definition, m_operation);
    const std::optional<Operation> operation = chosen ? std::optional(chosen->operation) : std::nullopt;
    m_isSending = true;
    m_sending = std::stop_source();
    m_form->setBusy(true);
    m_response->setBusy(true);
    m_send->setEnabled(false);
    const Pending<Exchange> pending = m_session.console().send(request, m_sending.get_token());
    const QString key = chosenKey();
    pending.then(this, [this, operation, key](const Result<Exchange> &result) {
        m_isSending = false;
        m_form->setBusy(false);
        m_response->setBusy(false);
        m_send->setEnabled(true);
        if (!result) {
            if (result.error().kind != Error::Kind::Cancelled)
                m_response->setFailure(result.error());
            return;
        }
        const Connection &connection = m_session.connection();
        if (const auto added = m_history.add(*result, connection.id, connection.name); !added)
            m_notice->tell(Banner::Kind::Warn, tr("The call could not be kept in the history."), {}, added.error().message());
        arrived(*result, operation, key);
    });
    return pending;
}

void ConsolePane::cancel()
{
    m_sending.request_stop();
}

void ConsolePane::copyCurl(Shell shell, bool masked)
{
    const ConsoleRequest request = m_form->request();
    const auto copy = [this, request, shell, masked](const QByteArray &authorization) {
        QApplication::clipboard()->setText(toCurl(request, shell, masked, authorization));
        undoBar()->tell(masked ? tr("Copied as cURL, without the credential.") : tr("Copied as cURL, with the credential."), {}, {});
    };
    if (masked) {
        copy({});
        return;
    }
    const Connection &connection = m_session.connection();
    m_ask.confirm(this,
                  {.title = tr("Copy with the credential?"),
                   .text = tr("Whoever gets to see the command can do with %1 what you can. Do not put it into a ticket or a chat.")
                               .arg(connection.name.toHtmlEscaped()),
                   .doIt = tr("Copy with the credential"),
                   .keep = tr("Do not copy"),
                   .connection = &connection},
                  [this, copy, credential = request.credential](bool yes) {
                      if (yes)
                          present(
                              tr("Signing the command…"),
                              [this, credential](std::stop_token) { return m_session.console().signature(credential); }, copy);
                  });
}

} // namespace edgewise
