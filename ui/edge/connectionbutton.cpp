#include "ui/edge/connectionbutton.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/chip.h"

#include <QMenu>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace edgewise {

using theme::Colour;

namespace {

constexpr int usualWidth = 248, leastWidth = 140, dotSize = 10;

QIcon dot(const QColor &colour, qreal ratio)
{
    QPixmap picture(QSize(theme::iconSmall, theme::iconSmall) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    constexpr int edge = (theme::iconSmall - dotSize) / 2;
    painter.drawEllipse(edge, edge, dotSize, dotSize);
    return picture;
}

QColor colourOf(const Connection &connection)
{
    const QColor own(connection.colour);
    return own.isValid() ? own : theme::colour(Colour::Muted);
}

} // namespace

ConnectionButton::ConnectionButton(const QString &name, const QString &role, QWidget *parent)
    : QPushButton(parent)
    , m_role(role)
{
    setObjectName(name);
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *menu = new QMenu(this);
    menu->setObjectName(QString(name + u" menu"_s));
    menu->setAccessibleName(role);
    setMenu(menu);
    setAccessibleName(spoken());
}

void ConnectionButton::setConnections(const QList<Connection> &connections, const QString &current)
{
    // A menu that is open stays.
    if (connections == m_connections && current == m_current)
        return;
    m_connections = connections;
    m_current = current;
    menu()->clear();
    m_shown.clear();
    m_own = {};
    m_hasChip = false;
    for (const Connection &connection : connections) {
        const bool isCurrent = connection.id == current;
        const QString title = QString(connection.name).replace(u'&', u"&&"_s);
        // Behind the tab stands what a menu shows at its end.
        QAction *action =
            menu()->addAction(connection.sandbox ? title : QString(title + u'\t' + EnvironmentChip::word(connection.production)));
        action->setObjectName(connection.name);
        action->setIcon(dot(colourOf(connection), devicePixelRatioF()));
        if (isCurrent) {
            m_shown = connection.name;
            m_own = colourOf(connection);
            m_isProduction = connection.production;
            m_hasChip = !connection.sandbox;
            action->setFont(theme::font(theme::Type::Strong));
        }
        connect(action, &QAction::triggered, this, [this, id = connection.id] { Q_EMIT chosen(id); });
    }
    setAccessibleName(spoken());
    setToolTip(m_shown);
    update();
}

QString ConnectionButton::spoken() const
{
    if (m_shown.isEmpty())
        return tr("%1: no connection is chosen").arg(m_role);
    //: %1 is "Left side" or "Right side", %2 the name of a connection
    const QString name = tr("%1: %2").arg(m_role, m_shown);
    return m_hasChip ? QString(name + u", "_s + EnvironmentChip::word(m_isProduction)) : name;
}

QSize ConnectionButton::sizeHint() const
{
    return {usualWidth, theme::control};
}

QSize ConnectionButton::minimumSizeHint() const
{
    return {leastWidth, theme::control};
}

void ConnectionButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF edge = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(theme::colour(Colour::Line));
    painter.setBrush(theme::colour(isDown() ? Colour::Pressed : isEnabled() && underMouse() ? Colour::Hover : Colour::Base));
    painter.drawRoundedRect(edge, theme::radius - 0.5, theme::radius - 0.5);
    if (hasFocus()) {
        painter.setPen(QPen(theme::colour(Colour::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(edge.adjusted(0.5, 0.5, -0.5, -0.5), theme::radius - 1, theme::radius - 1);
    }

    const auto place = [this](const QRect &part) -> QRect { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const int middle = height() / 2;
    int start = theme::u2;
    int end = width() - theme::u2 - theme::iconSmall;
    edgewise::icon(u"down"_s, isEnabled() ? Colour::Text : Colour::Disabled)
        .paint(&painter, place(QRect(end, middle - theme::iconSmall / 2, theme::iconSmall, theme::iconSmall)));
    end -= theme::u2;
    if (m_own.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_own);
        painter.drawEllipse(place(QRect(start, middle - dotSize / 2, dotSize, dotSize)));
        start += dotSize + theme::u2;
    }
    if (m_hasChip) {
        EnvironmentChip chip;
        chip.setEnvironment(m_isProduction, m_own);
        const int wide = chip.sizeHint().width();
        const QRect chipPlace = place(QRect(end - wide, 0, wide, height()));
        EnvironmentChip::paint(&painter, QPoint(chipPlace.right() + 1, middle), m_isProduction, m_own);
        end -= wide + theme::u2;
    }
    const bool isChosen = !m_shown.isEmpty();
    const QFont font = theme::font(isChosen ? theme::Type::Strong : theme::Type::Base);
    painter.setFont(font);
    painter.setPen(theme::colour(!isEnabled() ? Colour::Disabled : isChosen ? Colour::Text : Colour::Muted));
    const QString name = isChosen ? m_shown : tr("Choose a connection");
    painter.drawText(place(QRect(start, 0, end - start, height())),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter)) | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(name, Qt::ElideRight, end - start));
}

} // namespace edgewise
