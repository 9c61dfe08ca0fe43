#include "ui/shell/statusbar.h"

#include "app/core/clock.h"
#include "ui/shell/statuspart.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

using theme::Colour;

namespace {

constexpr int tooManyRequests = 429;
constexpr int longestPath = 36;
constexpr int longestSegment = 16;
constexpr int keptOfSegment = 8;

const QString pauseId = u"pause"_s;
const QString silenceId = u"silence"_s;

Colour barColour(Work::State state)
{
    switch (state) {
    case Work::State::Running: return Colour::Accent;
    case Work::State::Paused: return Colour::Muted;
    case Work::State::Waiting: return Colour::Warn;
    case Work::State::Stopped: return Colour::Bad;
    }
    Q_UNREACHABLE();
}

} // namespace

StatusBar::StatusBar(QWidget *parent)
    : QFrame(parent)
    , m_works(new QHBoxLayout)
    , m_idle(new StatusPart)
    , m_call(new StatusPart)
{
    setObjectName(u"Status bar"_s);
    setAccessibleName(tr("Status bar"));
    setFixedHeight(theme::statusBar);
    m_call->setObjectName(u"Last call"_s);
    m_call->setToolTip(tr("Open Activity"));
    m_call->hide();
    m_works->setSpacing(theme::u1);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::u2, 1, theme::u2, 0);
    layout->setSpacing(theme::u1);
    layout->addWidget(m_idle);
    layout->addLayout(m_works);
    layout->addStretch(1);
    layout->addWidget(m_call);

    connect(m_idle, &StatusPart::clicked, this, [this] {
        if (m_idleOpen)
            m_idleOpen();
    });
    connect(m_call, &StatusPart::clicked, this, [this] {
        if (m_last)
            Q_EMIT callWanted(m_last->call);
    });
    m_clock.setInterval(250);
    connect(&m_clock, &QTimer::timeout, this, &StatusBar::tellOfPause);
    updateIdle();
}

void StatusBar::setWork(const Work &work)
{
    auto at = std::find_if(m_shown.begin(), m_shown.end(), [&](const Shown &shown) { return shown.work.id == work.id; });
    if (at == m_shown.end()) {
        auto *part = new StatusPart;
        auto *action = button(work.id + u" action", work.actionText, {}, ButtonKind::Link, false, true);
        part->setObjectName(work.id);
        m_works->addWidget(part);
        m_works->addWidget(action);
        const QString id = work.id;
        const auto find = [this, id]() -> const Work * {
            const auto found = std::find_if(m_shown.cbegin(), m_shown.cend(), [&](const Shown &shown) { return shown.work.id == id; });
            return found == m_shown.cend() ? nullptr : &found->work;
        };
        // Copied before it runs: what it does may well end the work.
        connect(part, &StatusPart::clicked, this, [find] {
            const auto run = find() ? find()->open : nullptr;
            if (run)
                run();
        });
        connect(action, &QPushButton::clicked, this, [find] {
            const auto run = find() ? find()->act : nullptr;
            if (run)
                run();
        });
        m_shown.append({work, part, action});
        at = m_shown.end() - 1;
    }
    at->work = work;
    StatusPart::Content content;
    content.iconName = work.icon;
    content.iconTint = work.state == Work::State::Waiting ? Colour::Warn : work.state == Work::State::Stopped ? Colour::Bad : Colour::Muted;
    content.strong = work.title;
    content.progress = work.progress;
    content.bar = barColour(work.state);
    if (work.alert.isEmpty()) {
        content.text = work.detail;
    } else {
        content.lead = work.detail;
        content.dot = Colour::Bad;
        content.text = work.alert;
    }
    at->part->setContent(content);
    at->part->setEnabled(bool(work.open));
    at->button->setText(work.actionText);
    at->button->setAccessibleDescription(work.title);
    at->button->setVisible(!work.actionText.isEmpty() && work.act);
    updateIdle();
}

void StatusBar::removeWork(const QString &id)
{
    const auto at = std::find_if(m_shown.begin(), m_shown.end(), [&](const Shown &shown) { return shown.work.id == id; });
    if (at == m_shown.end())
        return;
    at->part->hide();
    at->part->deleteLater();
    at->button->hide();
    at->button->deleteLater();
    m_shown.removeAt(at - m_shown.begin());
    updateIdle();
}

void StatusBar::setIdle(const QString &icon, const QString &text, std::function<void()> open)
{
    m_idleIcon = icon;
    m_idleText = text;
    m_idleOpen = std::move(open);
    updateIdle();
}

void StatusBar::setSandbox(bool sandbox)
{
    m_isSandbox = sandbox;
    updateIdle();
}

void StatusBar::updateIdle()
{
    StatusPart::Content content;
    if (m_isSandbox) {
        content.iconName = u"box"_s;
        content.strong = tr("Sandbox");
        //: Follows "Sandbox"
        content.text = tr("running on this computer");
    } else {
        content.iconName = m_idleIcon;
        content.text = m_idleText;
    }
    m_idle->setContent(content);
    m_idle->setObjectName(m_isSandbox ? u"Sandbox"_s : u"Idle"_s);
    m_idle->setEnabled(!m_isSandbox && m_idleOpen);
    m_idle->setVisible((m_isSandbox || !m_idleText.isEmpty()) && m_shown.isEmpty());
}

void StatusBar::showCall(const Attempt &attempt)
{
    m_last = attempt;
    if (attempt.status == 0) {
        if (m_unanswered++ == 0)
            m_silentSince = attempt.at.isValid() ? attempt.at : now();
    } else {
        m_unanswered = 0;
    }
    if (attempt.status == tooManyRequests) {
        bool isNumber = false;
        const int seconds = header(attempt.responseHeaders, "Retry-After").toInt(&isNumber);
        if (isNumber && seconds > 0) {
            m_pausedPane = attempt.origin;
            m_pauseBegan = now();
            m_pauseEnds = m_pauseBegan.addSecs(seconds);
            m_clock.start();
            tellOfPause();
        }
    }
    tellOfSilence();
    showLastCall();
}

void StatusBar::clearCall()
{
    m_last.reset();
    m_unanswered = 0;
    m_pauseEnds = {};
    tellOfPause();
    tellOfSilence();
    m_call->hide();
}

void StatusBar::showLastCall()
{
    if (!m_last)
        return;
    StatusPart::Content content;
    if (width() >= theme::narrow) {
        //: Followed by the call: "last call GET /webhooks"
        content.lead = tr("last call");
        content.code = QString::fromLatin1(m_last->verb) + u' ' + shortPath(m_last->url.path());
    }
    if (m_last->status == 0) {
        content.dot = Colour::Bad;
        content.text = tr("no answer");
    } else if (m_last->status == tooManyRequests) {
        content.dot = Colour::Warn;
        content.text = tr("%1, trying again").arg(m_last->status);
    } else {
        content.dot = m_last->status < 400 ? Colour::Good : Colour::Bad;
        //: Status and duration of a call: "200 in 84 ms"
        content.text = tr("%1 in %2").arg(QString::number(m_last->status), Words::duration(m_last->duration));
    }
    m_call->setContent(content);
    m_call->setToolTip(m_last->failure.isEmpty() ? tr("Open Activity") : m_last->failure);
    m_call->show();
}

void StatusBar::tellOfPause()
{
    const qint64 left = m_pauseEnds.isValid() ? now().msecsTo(m_pauseEnds) : 0;
    if (left <= 0) {
        m_clock.stop();
        removeWork(pauseId);
        return;
    }
    Work work;
    work.id = pauseId;
    work.icon = u"clock"_s;
    work.title = m_pausedPane.isEmpty() ? tr("Waiting for the service") : tr("%1: waiting for the service").arg(m_pausedPane);
    work.detail = tr("it asked for a pause, %n second(s) left", nullptr, int((left + 999) / 1000));
    work.progress = 1.0 - double(left) / double(std::max<qint64>(1, m_pauseBegan.msecsTo(m_pauseEnds)));
    work.state = Work::State::Waiting;
    setWork(work);
}

/// One call without an answer may be anything; two in a row are worth a word.
void StatusBar::tellOfSilence()
{
    if (m_unanswered < 2) {
        removeWork(silenceId);
        return;
    }
    Work work;
    work.id = silenceId;
    work.icon = u"offline"_s;
    work.title = tr("No answer since %1").arg(QLocale().toString(m_silentSince.toLocalTime().time(), QLocale::ShortFormat));
    work.detail = m_last->failure;
    work.state = Work::State::Waiting;
    setWork(work);
}

QString StatusBar::shortPath(const QString &path)
{
    static const auto adminApi = "/api/admin/v1"_L1;
    QString rest = path;
    if (const auto at = rest.indexOf(adminApi); at >= 0)
        rest = rest.mid(at + adminApi.size());
    QStringList segments = rest.split(u'/', Qt::SkipEmptyParts);
    for (QString &part : segments) {
        if (part.size() > longestSegment && !part.contains(u'.'))
            part = part.left(keptOfSegment) + u'…';
    }
    QString whole = u'/' + segments.join(u'/');
    while (whole.size() > longestPath && segments.size() > 1) {
        segments.removeFirst();
        whole = u"…/" + segments.join(u'/');
    }
    return whole;
}

void StatusBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::colour(Colour::Window));
    painter.fillRect(0, 0, width(), 1, theme::colour(Colour::Line));
}

void StatusBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    showLastCall();
}

} // namespace edgewise
