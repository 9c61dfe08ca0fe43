#include "ui/edge/twocolumns.h"

#include "ui/shell/theme.h"

#include <QBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QSplitter>

namespace edgewise {

namespace {

constexpr int sideWidth = 416;

/// One line of a pixel; it can be taken hold of four pixels to either side.
class Handle final : public QSplitterHandle
{
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        // Not QSplitterHandle's: it sets other margins, and each change of margins is another resize.
        QWidget::resizeEvent(event); // NOLINT(bugprone-parent-virtual-call)
        setContentsMargins(theme::u1, 0, theme::u1, 0);
        setAttribute(Qt::WA_MouseNoMask);
        setMask(QRegion(contentsRect()));
    }
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(contentsRect(), theme::colour(theme::Colour::Line)); }
};

class Splitter final : public QSplitter
{
public:
    using QSplitter::QSplitter;

protected:
    QSplitterHandle *createHandle() override { return new Handle(orientation(), this); }
};

QScrollArea *area(QVBoxLayout *column)
{
    auto *content = new QWidget;
    content->setLayout(column);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    // On the ground of the pane.
    area->setBackgroundRole(QPalette::Base);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

} // namespace

TwoColumns::TwoColumns(QWidget *main, QWidget *foot, QWidget *side, QWidget *parent)
    : QWidget(parent)
    , m_splitter(new Splitter(Qt::Horizontal))
    , m_column(new QVBoxLayout)
    , m_sideColumn(new QVBoxLayout)
    , m_side(side)
{
    m_mainArea = area(m_column);
    m_sideArea = area(m_sideColumn);
    m_column->addWidget(main, 1);
    m_sideColumn->addWidget(side, 1);

    auto *mainSide = new QWidget;
    auto *layout = new QVBoxLayout(mainSide);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_mainArea, 1);
    if (foot)
        layout->addWidget(foot);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(mainSide);
    m_splitter->addWidget(m_sideArea);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_splitter);
}

QByteArray TwoColumns::saveState() const
{
    return m_isNarrow || !m_wasShown ? m_state : m_splitter->saveState();
}

void TwoColumns::restoreState(const QByteArray &state)
{
    m_state = state;
    if (m_wasShown && !m_isNarrow)
        divide();
}

void TwoColumns::showWidget(QWidget *widget)
{
    for (QScrollArea *area : {m_mainArea, m_sideArea}) {
        if (area->isAncestorOf(widget))
            area->ensureWidgetVisible(widget, 0, theme::u4);
    }
}

void TwoColumns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TwoColumns::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_wasShown, true))
        return;
    arrange();
    if (!m_isNarrow)
        divide();
}

/// As the person left it, or as usual.
void TwoColumns::divide()
{
    if (!m_state.isEmpty() && m_splitter->restoreState(m_state))
        m_splitter->setHandleWidth(1);
    else
        m_splitter->setSizes({width() - sideWidth - 1, sideWidth});
}

void TwoColumns::arrange()
{
    const bool isNarrow = width() < theme::narrow;
    if (isNarrow == m_isNarrow || !m_wasShown)
        return;
    if (isNarrow)
        m_state = m_splitter->saveState();
    m_isNarrow = isNarrow;
    (isNarrow ? m_column : m_sideColumn)->addWidget(m_side, isNarrow ? 0 : 1);
    m_sideArea->setVisible(!isNarrow);
    if (!isNarrow)
        divide();
}

} // namespace edgewise
