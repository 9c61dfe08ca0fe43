#include "ui/widgets/segments.h"

#include "ui/shell/theme.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QSignalBlocker>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace edgewise {

using theme::Colour;
using theme::colour;

namespace {

constexpr int padding = 10, gap = 6;

class Segment final : public QToolButton
{
public:
    explicit Segment(const QString &text)
    {
        setText(text);
        setAccessibleName(text);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    }

    void setCount(int count)
    {
        m_count = count < 0 ? QString() : QLocale().toString(count);
        setAccessibleName(count < 0 ? text() : QString(text() + u' ' + m_count));
        updateGeometry();
        update();
    }

    QSize sizeHint() const override
    {
        // Room for the strong face, so that choosing moves nothing.
        int width = 2 * padding + 1 + QFontMetrics(theme::font(theme::Type::Strong)).horizontalAdvance(text());
        if (!m_count.isEmpty())
            width += gap + QFontMetrics(theme::font(theme::Type::Hint)).horizontalAdvance(m_count);
        return QSize(width, theme::control - 2);
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        // The frame's corners are round.
        QPainterPath outline;
        outline.addRoundedRect(QRectF(parentWidget()->rect()).adjusted(1, 1, -1, -1).translated(-pos()), theme::radius - 1,
                               theme::radius - 1);
        painter.setClipPath(outline);
        if (isChecked())
            painter.fillRect(rect(), colour(Colour::Selection));
        else if (isDown() || underMouse())
            painter.fillRect(rect(), colour(isDown() ? Colour::Pressed : Colour::Hover));
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const bool first = mirrored ? geometry().right() >= parentWidget()->width() - 2 : x() <= 1;
        if (!first)
            painter.fillRect(QRect(mirrored ? width() - 1 : 0, 0, 1, height()), colour(Colour::Line));

        const int align = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute);
        painter.setLayoutDirection(Qt::LayoutDirectionAuto);
        const QFont face = theme::font(isChecked() ? theme::Type::Strong : theme::Type::Base);
        QRect words = rect().adjusted(padding, 0, -padding, 0);
        painter.setFont(face);
        painter.setPen(colour(isEnabled() ? Colour::Text : Colour::Disabled));
        painter.drawText(words, align, text());
        if (!m_count.isEmpty()) {
            const int used = QFontMetrics(face).horizontalAdvance(text()) + gap;
            words.adjust(mirrored ? 0 : used, 0, mirrored ? -used : 0, 0);
            painter.setFont(theme::font(theme::Type::Hint));
            painter.setPen(colour(isEnabled() ? Colour::Muted : Colour::Disabled));
            painter.drawText(words, align, m_count);
        }
        if (hasFocus()) {
            painter.setPen(QPen(colour(Colour::Accent), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 3, 3);
        }
    }

private:
    QString m_count;
};

} // namespace

Segments::Segments(const QString &name, const QString &accessibleName, QWidget *parent)
    : QFrame(parent)
    , m_group(new QButtonGroup(this))
    , m_layout(new QHBoxLayout(this))
{
    setObjectName(name);
    setAccessibleName(accessibleName);
    setFrameShape(StyledPanel);
    setFixedHeight(theme::control);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            Q_EMIT changed(id);
    });
}

void Segments::add(int id, const QString &name, const QString &text)
{
    const QSignalBlocker quiet(m_group);
    auto *segment = new Segment(text);
    segment->setObjectName(name);
    m_group->addButton(segment, id);
    m_layout->addWidget(segment);
    if (m_group->buttons().size() == 1)
        segment->setChecked(true);
}

void Segments::setCount(int id, int count)
{
    if (auto *segment = static_cast<Segment *>(m_group->button(id)))
        segment->setCount(count);
}

int Segments::current() const
{
    return m_group->checkedId();
}

void Segments::setCurrent(int id)
{
    const QSignalBlocker quiet(m_group);
    if (QAbstractButton *segment = m_group->button(id)) {
        segment->setChecked(true);
    } else if (QAbstractButton *chosen = m_group->checkedButton()) {
        m_group->setExclusive(false);
        chosen->setChecked(false);
        m_group->setExclusive(true);
    }
}

} // namespace edgewise
