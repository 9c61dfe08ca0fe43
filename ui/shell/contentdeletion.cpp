#include "ui/shell/contentdeletion.h"

#include "app/connections/session.h"
#include "app/core/clock.h"
#include "ui/shell/ask.h"
#include "ui/widgets/takebackbar.h"
#include "ui/widgets/words.h"

#include <QHostAddress>
#include <QNetworkInformation>
#include <QUrl>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

/// What a server makes of a path: decoded, without empty segments, "." and "..", in lower case.
QStringList segmentsOf(const QUrl &url)
{
    QString path = url.path(QUrl::FullyEncoded);
    // A gateway on the way may decode it once more than the service.
    for (int i = 0; i < 4 && path.contains(u'%'); ++i)
        path = QUrl::fromPercentEncoding(path.toUtf8());
    QStringList segments;
    const auto parts = path.replace(u'\\', u'/').split(u'/');
    for (const QString &part : parts) {
        const QString segment = part.section(u';', 0, 0).trimmed().toLower();
        if (segment == ".."_L1) {
            if (!segments.isEmpty())
                segments.removeLast();
        } else if (!segment.isEmpty() && segment != "."_L1) {
            segments.append(segment);
        }
    }
    return segments;
}

} // namespace

ContentDeletion::ContentDeletion(Session &session, Ask &ask, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_ask(ask)
{}

bool ContentDeletion::isDeletion(const QByteArray &verb, const QUrl &url, const Headers &headers)
{
    bool isDelete = verb.trimmed().toUpper() == "DELETE";
    // Frameworks take these for the verb.
    for (const auto &[name, value] : headers) {
        const QByteArray header = name.trimmed().toLower();
        if (header == "x-http-method-override" || header == "x-http-method" || header == "x-method-override")
            isDelete = isDelete || value.trimmed().toUpper() == "DELETE";
    }
    // An extension of a guest may have that name, too.
    const QStringList segments = segmentsOf(url);
    return isDelete && !segments.isEmpty() && segments.last() == "content"_L1 && !segments.contains("guests"_L1);
}

QString ContentDeletion::refusal() const
{
    const Connection &connection = m_session.connection();
    if (connection.allowsContentDeletion(now()))
        return {};
    return tr("%1 is marked production, so its content cannot be deleted until someone unlocks that in its settings.").arg(connection.name);
}

void ContentDeletion::start(QWidget *place, Send send)
{
    if (m_state != State::Idle || !refusal().isEmpty())
        return;
    m_place = place;
    m_send = std::move(send);
    setState(State::Asking);
    // Who asks may be gone before the answer, which then never comes.
    connect(place, &QObject::destroyed, this, [this] {
        if (m_state == State::Asking)
            setState(State::Idle);
    });
    ask();
}

void ContentDeletion::ask()
{
    const Connection &connection = m_session.connection();
    const auto line = [](const QString &sentence) -> QString {
        return u"<tr><td>–&nbsp;&nbsp;</td><td style=\"padding-bottom:8px\">"_s + sentence.toHtmlEscaped() + u"</td></tr>"_s;
    };
    Confirmation question;
    question.title = tr("Delete all content of %1?").arg(connection.name);
    question.text =
        u"<table cellspacing=\"0\" cellpadding=\"0\">"_s +
        line(tr("Everything published leaves Experience Edge. Sites that read from it show nothing until all is published again.")) +
        line(tr("There is no way back once it is sent. This is not “Clear cache”.")) +
        line(tr("Whether webhooks and settings stay is not documented. Save them to a file first.")) + u"</table>"_s;
    question.doIt = tr("Delete all content of %1").arg(connection.name);
    question.keep = tr("Keep everything");
    question.typeThis = connection.name;
    question.connection = &connection;
    if (connection.production)
        question.foot = tr("Unlocked by you %1").arg(Words::ago(connection.contentUnlockedAt));
    m_ask.confirm(m_place, question, [self = QPointer(this)](bool yes) {
        if (!self || self->m_state != State::Asking)
            return;
        if (yes && self->m_place && self->m_place->isVisible() && self->refusal().isEmpty())
            self->count();
        else
            self->setState(State::Idle);
    });
}

void ContentDeletion::count()
{
    const QString name = m_session.connection().name.toHtmlEscaped();
    auto *bar = new TakeBackBar(
        m_place,
        [name](int seconds) {
            return tr("All content of <b>%1</b> is deleted in <b>%n s</b>. Nothing has been sent yet.", nullptr, seconds).arg(name);
        },
        m_grace);
    m_bar = bar;
    connect(bar, &TakeBackBar::due, this, &ContentDeletion::send);
    connect(bar, &TakeBackBar::takenBack, this, [this] {
        setState(State::Idle);
        Q_EMIT takenBack();
    });
    // Without a network it could not be told how it ended.
    const bool isHere = QHostAddress(m_session.connection().edgeBase().host()).isLoopback();
    if (!isHere && QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, bar,
                [bar](QNetworkInformation::Reachability reachability) {
                    if (reachability == QNetworkInformation::Reachability::Disconnected)
                        bar->takeBack();
                });
    setState(State::Counting);
}

void ContentDeletion::takeBack()
{
    if (auto *bar = qobject_cast<TakeBackBar *>(m_bar))
        bar->takeBack();
}

void ContentDeletion::send()
{
    if (!refusal().isEmpty()) {
        setState(State::Idle);
        Q_EMIT takenBack();
        return;
    }
    setState(State::Sending);
    Q_EMIT sending();
    std::exchange(m_send, {})().then(this, [this](const Result<int> &status) {
        setState(State::Idle);
        if (status)
            Q_EMIT answered(*status);
        else
            Q_EMIT refused(status.error());
    });
}

void ContentDeletion::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    if (state == State::Idle) {
        if (m_place)
            m_place->disconnect(this);
        m_send = {};
    }
    Q_EMIT stateChanged();
}

} // namespace edgewise
