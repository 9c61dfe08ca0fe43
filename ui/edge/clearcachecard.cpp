#include "ui/edge/clearcachecard.h"

#include "ui/shell/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/words.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace edgewise {

ClearCacheCard::ClearCacheCard(QWidget *parent)
    : QFrame(parent)
    , m_last(new QLabel)
    , m_clear(button(u"Clear cache"_s, tr("Clear cache"), u"refresh"_s))
    , m_result(new Banner)
{
    auto *title = new QLabel(tr("Clear cache"));
    title->setFont(theme::font(theme::Type::Strong));
    m_last->setFont(theme::font(theme::Type::Hint));
    m_last->setForegroundRole(QPalette::PlaceholderText);
    m_last->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_last->setObjectName(u"Last clear"_s);
    m_last->setWordWrap(true);
    auto *text = new QLabel(tr("Empties everything cached for this environment. Content stays published; the next visits are slower."));
    text->setForegroundRole(QPalette::PlaceholderText);
    text->setWordWrap(true);
    m_clear->setAccessibleDescription(text->text());
    m_result->setObjectName(u"Clear cache result"_s);

    auto *head = new QHBoxLayout;
    head->setSpacing(theme::u3);
    head->addWidget(title);
    head->addWidget(m_last, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::u4, theme::u4, theme::u4, theme::u4);
    layout->setSpacing(theme::u3);
    layout->addLayout(head);
    layout->addWidget(text);
    layout->addWidget(m_clear, 0, Qt::AlignLeading);
    layout->addWidget(m_result);
    connect(m_clear, &QPushButton::clicked, this, &ClearCacheCard::clearWanted);
}

void ClearCacheCard::setLast(const QDateTime &at, const QString &pane)
{
    m_lastAt = at;
    m_lastPane = pane;
    refreshTime();
}

void ClearCacheCard::refreshTime()
{
    if (!m_lastAt.isValid()) {
        m_last->clear();
        return;
    }
    const QString ago = Words::ago(m_lastAt);
    m_last->setText(m_lastPane.isEmpty() ? tr("last time %1").arg(ago) : tr("last time %1, from %2").arg(ago, m_lastPane));
    m_last->setToolTip(Words::exact(m_lastAt));
}

void ClearCacheCard::setClearing(bool clearing)
{
    m_isClearing = clearing;
    const bool hadFocus = m_clear->hasFocus();
    m_clear->setText(clearing ? tr("Asking…") : tr("Clear cache"));
    m_clear->setEnabled(!clearing);
    if (clearing)
        m_result->hide();
    if (clearing && hadFocus)
        setFocus();
    else if (!clearing && (hasFocus() || QApplication::focusWidget() == nullptr))
        m_clear->setFocus();
}

void ClearCacheCard::showResult(const Result<Acceptance> &result)
{
    if (!result) {
        m_result->tell(Banner::Kind::Bad, tr("Not accepted: %1").arg(result.error().message()), {}, result.error().advice());
    } else if (result->state == Acceptance::State::Accepted) {
        const QString time = QLocale().toString(result->at.toLocalTime().time(), QLocale::ShortFormat);
        m_result->tell(Banner::Kind::Info, tr("Accepted at %1. The service does not say when it is done.").arg(time));
    } else {
        const QString why = result->error ? result->error->message() : QString();
        m_result->tell(Banner::Kind::Warn, tr("It is not known whether it was accepted, and it was not sent again. %1").arg(why).trimmed(),
                       {}, tr("Clearing once more does no harm but slower visits."));
    }
}

void ClearCacheCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme::colour(theme::Colour::Line));
    painter.setBrush(theme::colour(theme::Colour::Raised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::radius - 0.5, theme::radius - 0.5);
}

} // namespace edgewise
