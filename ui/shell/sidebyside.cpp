#include "ui/shell/sidebyside.h"

#include "ui/shell/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPropertyAnimation>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr int usualWidth = 520, leastWidth = 360, leastPlace = 560, edgeWidth = 9;

} // namespace

/// The line between place and panel, wide enough to take hold of.
class SideBySide::Edge final : public QWidget
{
public:
    explicit Edge(SideBySide *owner)
        : QWidget(owner)
        , m_owner(*owner)
    {
        setObjectName(u"Edge of the panel"_s);
        setCursor(Qt::SplitHCursor);
        setAttribute(Qt::WA_Hover);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(QRect(width() / 2, 0, 1, height()), theme::colour(underMouse() ? theme::Colour::Accent : theme::Colour::Line));
    }
    void mouseMoveEvent(QMouseEvent *event) override
    {
        const int x = m_owner.mapFromGlobal(event->globalPosition().toPoint()).x();
        m_owner.setPanelWidth(layoutDirection() == Qt::RightToLeft ? x : m_owner.width() - x);
    }

private:
    SideBySide &m_owner;
};

SideBySide::SideBySide(QWidget *place, QWidget *parent)
    : QWidget(parent)
    , m_place(place)
    , m_edge(new Edge(this))
    , m_width(usualWidth)
{
    place->setParent(this);
}

void SideBySide::setPanel(QWidget *panel)
{
    m_panel = panel;
    panel->setParent(this);
    panel->hide();
    arrange();
}

void SideBySide::setOpen(bool open)
{
    if (!m_panel || open == m_isOpen)
        return;
    const bool hadFocus = hasPanelFocus();
    if (open)
        m_before = QApplication::focusWidget();
    m_isOpen = open;
    arrange();
    if (open && isVisible())
        m_panel->setFocus();
    else if (hadFocus && m_before && m_before->isVisible())
        m_before->setFocus();
    else if (hadFocus)
        m_place->setFocus();
    Q_EMIT openChanged(open);
}

void SideBySide::setPanelWidth(int width)
{
    m_width = std::max(width, leastWidth);
    arrange();
}

QSize SideBySide::minimumSizeHint() const
{
    return m_place->minimumSizeHint();
}

void SideBySide::arrange()
{
    if (!m_panel || !m_isOpen) {
        m_place->setGeometry(rect());
        m_edge->hide();
        if (m_panel)
            m_panel->hide();
        return;
    }
    const bool isBeside = width() - leastWidth >= leastPlace;
    const int most = isBeside ? width() - leastPlace : width();
    const int taken = std::min(m_width, most);
    const int line = 1;
    const auto placed = [this](const QRect &rect) { return QStyle::visualRect(layoutDirection(), this->rect(), rect); };
    const int start = width() - taken;
    m_place->setGeometry(isBeside ? placed(QRect(0, 0, start, height())) : rect());
    const QRect panel = placed(QRect(start + line, 0, taken - line, height()));
    const QRect edge = placed(QRect(start - edgeWidth / 2, 0, edgeWidth, height()));
    const bool wasHidden = m_panel->isHidden();
    m_panel->setGeometry(panel);
    m_edge->setGeometry(edge);
    m_panel->show();
    m_edge->show();
    m_panel->raise();
    m_edge->raise();
    if (isBeside || !wasHidden || !isVisible() || theme::motion() == 0)
        return;
    auto *movement = new QPropertyAnimation(m_panel, "pos", m_panel);
    movement->setDuration(theme::motion());
    movement->setStartValue(QPoint(layoutDirection() == Qt::RightToLeft ? -panel.width() : width(), 0));
    movement->setEndValue(panel.topLeft());
    movement->start(QAbstractAnimation::DeleteWhenStopped);
}

bool SideBySide::hasPanelFocus() const
{
    const QWidget *focus = QApplication::focusWidget();
    return m_panel && focus && (focus == m_panel || m_panel->isAncestorOf(focus));
}

void SideBySide::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SideBySide::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

void SideBySide::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_isOpen && hasPanelFocus())
        setOpen(false);
    else
        QWidget::keyPressEvent(event);
}

} // namespace edgewise
