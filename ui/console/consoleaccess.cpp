#include "ui/console/consoleaccess.h"

#include "ui/console/consolerules.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/secretedit.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHostAddress>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr auto authorizationName = "Authorization";

} // namespace

ConsoleAccess::ConsoleAccess(const Connection &connection, std::function<bool(Credential)> canSign, QWidget *parent)
    : QWidget(parent)
    , m_connection(connection)
    , m_canSign(std::move(canSign))
    , m_row(button(u"Server and credential"_s, {}, u"key"_s, ButtonKind::Flat, false, true))
    , m_server(new QComboBox)
    , m_credential(new QComboBox)
    , m_authorization(new SecretEdit)
    , m_serverField(new Field(u"Server"_s, tr("Server"), m_server))
    , m_credentialField(new Field(u"Credential"_s, tr("Credential"), m_credential))
    , m_authorizationField(new Field(u"Authorization"_s, tr("Authorization"), m_authorization))
{
    m_row->setCheckable(true);
    m_row->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_server->setEditable(true);
    m_server->setInsertPolicy(QComboBox::NoInsert);
    m_server->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_server->lineEdit()->setAccessibleName(tr("Server"));
    m_server->setLayoutDirection(Qt::LeftToRight);
    m_credential->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_authorization->setPlaceholderText(u"Bearer …"_s);
    m_authorizationField->setHint(tr("Sent as it is. It is never written to disk."));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::u4, theme::u2, theme::u4, theme::u3);
    layout->setSpacing(theme::u2);
    layout->addWidget(m_serverField);
    layout->addWidget(m_credentialField);
    layout->addWidget(m_authorizationField);
    setVisible(false);

    connect(m_row, &QPushButton::toggled, this, &ConsoleAccess::setOpen);
    const auto tell = [this] {
        if (m_isLoading)
            return;
        refresh();
        Q_EMIT changed();
    };
    connect(m_server, &QComboBox::editTextChanged, this, tell);
    connect(m_credential, &QComboBox::currentIndexChanged, this, tell);
    connect(m_authorization, &QLineEdit::textChanged, this, tell);
    fillCredentials();
}

void ConsoleAccess::setOpen(bool open)
{
    setVisible(open);
    m_row->setChecked(open);
    if (open)
        (m_isFree ? m_credential : m_server)->setFocus();
}

void ConsoleAccess::fillCredentials()
{
    for (const Credential one : {Credential::Guests, Credential::Exports, Credential::Edge}) {
        if (m_canSign(one) || m_usual == one)
            m_credential->addItem(credentialName(one, m_connection), int(one));
    }
    m_credential->addItem(credentialName(Credential::None, m_connection), int(Credential::None));
    m_credential->addItem(tr("Authorization by hand"), int(Credential::Own));
}

void ConsoleAccess::setOperation(const Operation &operation, const QString &server)
{
    m_isLoading = true;
    m_isFree = false;
    m_usual = operation.credential;
    m_usualServer = server.isEmpty() ? operation.servers.value(0) : server;
    m_server->clear();
    QStringList servers = {server};
    servers += operation.servers;
    servers.removeAll(QString());
    servers.removeDuplicates();
    m_server->addItems(servers);
    m_server->setEditText(m_usualServer);
    m_credential->clear();
    fillCredentials();
    m_credential->setCurrentIndex(std::max(0, m_credential->findData(int(m_usual))));
    m_authorization->clear();
    m_isLoading = false;
    refresh();
}

void ConsoleAccess::setFree()
{
    setOperation({}, {});
    m_isFree = true;
    refresh();
}

void ConsoleAccess::take(const ConsoleForm &form)
{
    m_isLoading = true;
    if (!m_isFree)
        m_server->setEditText(form.server.isEmpty() ? m_usualServer : form.server);
    const int at = m_credential->findData(int(form.credential));
    m_credential->setCurrentIndex(at >= 0 ? at : m_credential->findData(int(Credential::None)));
    QString own;
    for (const auto &[name, value] : form.headers) {
        if (name.compare(authorizationName, Qt::CaseInsensitive) == 0)
            own = QString::fromUtf8(value);
    }
    m_authorization->setText(own);
    m_isLoading = false;
    refresh();
}

void ConsoleAccess::put(ConsoleForm &form, bool asTyped) const
{
    form.server = asTyped && server() == m_usualServer ? QString() : server();
    form.credential = credential();
    form.headers.removeIf([](const auto &header) { return header.first.compare(authorizationName, Qt::CaseInsensitive) == 0; });
    if (form.credential == Credential::Own && !m_authorization->text().isEmpty())
        form.headers.append({authorizationName, m_authorization->text().trimmed().toUtf8()});
}

Credential ConsoleAccess::credential() const
{
    return Credential(m_credential->currentData().toInt());
}

QString ConsoleAccess::server() const
{
    return m_isFree ? QString() : m_server->currentText().trimmed();
}

QList<Problem> ConsoleAccess::problems() const
{
    QList<Problem> problems;
    const Credential used = credential();
    if (used == Credential::Own && m_authorization->text().trimmed().isEmpty())
        problems.append({u"authorization"_s, tr("Type what is to be sent as Authorization, or choose another credential.")});
    const bool isOfConnection = used != Credential::Own && used != Credential::None;
    if (isOfConnection && !m_canSign(used))
        problems.append(
            {u"credential"_s,
             used == Credential::Guests
                 ? tr("%1 has no client key and API token. Add them to the connection, or choose another credential.")
                       .arg(m_connection.name)
             : used == Credential::Exports
                 ? tr("%1 has no API key for exports. Add it to the connection, or choose another credential.").arg(m_connection.name)
                 : tr("%1 has no Edge client. Add it to the connection, or choose another credential.").arg(m_connection.name)});
    return problems;
}

void ConsoleAccess::showProblems(const QList<Problem> &problems)
{
    const auto of = [&](const QString &key) {
        const auto it = std::find_if(problems.cbegin(), problems.cend(), [&](const Problem &problem) { return problem.field == key; });
        return it == problems.cend() ? QString() : it->text;
    };
    m_serverField->setError(of(u"server"_s));
    m_credentialField->setError(of(u"credential"_s));
    m_authorizationField->setError(of(u"authorization"_s));
}

bool ConsoleAccess::goTo(const QString &key)
{
    QWidget *wanted = key == "server"_L1          ? static_cast<QWidget *>(m_server)
                      : key == "credential"_L1    ? static_cast<QWidget *>(m_credential)
                      : key == "authorization"_L1 ? static_cast<QWidget *>(m_authorization)
                                                  : nullptr;
    if (!wanted)
        return false;
    setOpen(true);
    wanted->setFocus(Qt::OtherFocusReason);
    return true;
}

void ConsoleAccess::refresh()
{
    m_serverField->setVisible(!m_isFree);
    m_authorizationField->setVisible(credential() == Credential::Own);
    const QString name = credentialName(credential(), m_connection);
    const bool isElsewhere = !m_isFree && server() != m_usualServer;
    //: What signs a request, and where it goes when that is not the usual place
    m_row->setText(isElsewhere ? tr("%1, to %2").arg(name, QUrl(server()).host()) : name);
    m_row->setAccessibleName(tr("Server and credential: %1").arg(m_row->text()));
    m_row->setToolTip(server().isEmpty() ? name : QString(name + u'\n' + server()));
}

} // namespace edgewise
