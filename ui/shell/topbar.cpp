#include "ui/shell/topbar.h"

#include "app/connections/connection.h"
#include "ui/shell/barbutton.h"
#include "ui/shell/theme.h"
#include "ui/widgets/chip.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr int band = 4;
constexpr int leastSearch = 160;

} // namespace

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
    , m_switcher(new BarButton(BarButton::Kind::Switcher, this))
    , m_search(new BarButton(BarButton::Kind::Search, this))
    , m_health(new BarButton(BarButton::Kind::Health, this))
{
    setFixedHeight(theme::topBar);
    m_switcher->setObjectName(u"Connection"_s);
    m_search->setObjectName(u"Search or run a command"_s);
    m_search->setText(tr("Search or run a command"));
    m_search->setAccessibleName(m_search->text());
    m_health->setObjectName(u"Health"_s);
    m_health->hide();
    connect(m_switcher, &QAbstractButton::clicked, this, &TopBar::switcherWanted);
    connect(m_search, &QAbstractButton::clicked, this, &TopBar::paletteWanted);
    connect(m_health, &QAbstractButton::clicked, this, &TopBar::healthWanted);
    setConnection({});
}

void TopBar::setConnection(const std::optional<Connection> &connection)
{
    m_isProduction = connection && connection->production;
    m_own = connection ? QColor(connection->colour) : QColor();
    const bool hasChip = connection && !connection->sandbox;
    const QString name = connection ? connection->name : tr("No connection");
    m_switcher->setText(name);
    m_switcher->setEnvironment(m_own, m_isProduction, hasChip);
    if (hasChip)
        //: Name of the connection and "PRODUCTION" or "TEST", for screen readers
        m_switcher->setAccessibleName(tr("Connection: %1, %2").arg(name, EnvironmentChip::word(m_isProduction)));
    else
        m_switcher->setAccessibleName(tr("Connection: %1").arg(name));
    m_switcher->setToolTip(name);
    arrange();
    update();
}

void TopBar::setHealth(const std::optional<QString> &words)
{
    m_health->setVisible(words.has_value());
    if (!words)
        return;
    m_health->setText(words->isEmpty() ? tr("All well") : *words);
    m_health->setAccessibleName(m_health->text());
    m_health->setTone(words->isEmpty() ? theme::Colour::Good : theme::Colour::Warn);
    arrange();
}

QPoint TopBar::switcherCorner() const
{
    const QRect place = m_switcher->geometry();
    return mapToGlobal(isRightToLeft() ? QPoint(place.right() + 1, place.bottom() + theme::u1 + 1)
                                       : QPoint(place.left(), place.bottom() + theme::u1 + 1));
}

QRect TopBar::searchField() const
{
    return {m_search->mapToGlobal(QPoint(0, 0)), m_search->size()};
}

void TopBar::arrange()
{
    const int y = band + (theme::topBar - band - 1 - theme::control) / 2;
    const auto place = [this](const QRect &rect) -> QRect { return QStyle::visualRect(layoutDirection(), this->rect(), rect); };
    const int left = std::min(m_switcher->sizeHint().width(), width() / 3);
    const int right = m_health->isHidden() ? 0 : std::min(m_health->sizeHint().width(), width() / 3);
    m_switcher->setGeometry(place(QRect(theme::u2, y, left, theme::control)));
    m_health->setGeometry(place(QRect(width() - theme::u2 - right, y, right, theme::control)));
    const int start = theme::u2 + left + theme::u4;
    const int end = width() - theme::u2 - right - theme::u4;
    const int search = std::clamp(end - start, leastSearch, m_search->sizeHint().width());
    const int centred = (width() - search) / 2;
    m_search->setGeometry(place(QRect(std::clamp(centred, start, std::max(start, end - search)), y, search, theme::control)));
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto colours = theme::connectionColours(m_own.isValid() ? m_own : theme::colour(theme::Colour::Window), m_isProduction);
    painter.fillRect(rect(), colours.tint);
    painter.fillRect(0, 0, width(), band, colours.band);
    painter.fillRect(0, height() - 1, width(), 1, m_isProduction ? colours.line : theme::colour(theme::Colour::Line));
}

} // namespace edgewise
