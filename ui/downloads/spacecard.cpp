#include "ui/downloads/spacecard.h"

#include "ui/downloads/sizes.h"
#include "ui/shell/theme.h"
#include "ui/widgets/statelabel.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

using theme::Colour;

namespace {

constexpr int barHeight = 8, leastMark = 4, gap = 2;

/// What is used on the disk, what this order adds, what is left.
class SpaceBar final : public QWidget
{
public:
    SpaceBar(const SpaceNeed &need, const std::optional<SpaceRoom> &room)
        : m_need(need)
        , m_room(room)
    {
        setFixedHeight(barHeight);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath outline;
        outline.addRoundedRect(rect(), barHeight / 2.0, barHeight / 2.0);
        painter.setClipPath(outline);
        painter.fillRect(rect(), theme::colour(Colour::Line));
        if (!m_room || m_room->total <= 0)
            return;
        const auto place = [this](int from, int width) {
            return QStyle::visualRect(layoutDirection(), rect(), QRect(from, 0, width, height()));
        };
        const double share = double(width()) / double(m_room->total);
        const int used = int(double(m_room->total - m_room->free) * share);
        const bool fits = m_need.moment <= m_room->free;
        QColor muted = theme::colour(Colour::Muted);
        muted.setAlphaF(0.55F);
        painter.fillRect(place(0, used), muted);
        const int wanted = std::clamp(int(double(m_need.moment) * share), leastMark, std::max(leastMark, width() - used - gap));
        if (m_need.moment > 0)
            painter.fillRect(place(std::min(used + gap, width() - wanted), wanted), theme::colour(fits ? Colour::Accent : Colour::Warn));
    }

private:
    const SpaceNeed &m_need;
    const std::optional<SpaceRoom> &m_room;
};

QLabel *words(const QString &text, bool isMuted)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setFont(theme::font(theme::Type::Hint));
    if (isMuted)
        label->setForegroundRole(QPalette::PlaceholderText);
    else
        label->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    return label;
}

} // namespace

SpaceCard::SpaceCard(QWidget *parent)
    : QFrame(parent)
    , m_state(new StateLabel)
    , m_bar(new SpaceBar(m_need, m_room))
    , m_fetch(words({}, false))
    , m_kept(words({}, false))
    , m_momentName(words({}, true))
    , m_moment(words({}, false))
    , m_free(words({}, false))
{
    setObjectName(u"Space"_s);
    auto *title = words(tr("Space"), false);
    title->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    title->setFont(theme::font(theme::Type::HintStrong));
    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addStretch(1);
    head->addWidget(m_state);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::u4);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    int row = 0;
    const auto add = [&](QLabel *name, QLabel *value) {
        grid->addWidget(name, row, 0);
        grid->addWidget(value, row++, 1);
    };
    add(words(tr("To fetch"), true), m_fetch);
    add(words(tr("On disk when done, about"), true), m_kept);
    add(m_momentName, m_moment);
    add(words(tr("Free in this folder"), true), m_free);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::u3, theme::u2, theme::u3, theme::u3);
    layout->addLayout(head);
    layout->addWidget(m_bar);
    layout->addLayout(grid);
    refresh();
}

void SpaceCard::setNeed(const SpaceNeed &need, bool isMerged)
{
    m_need = need;
    m_momentName->setText(isMerged ? tr("For a moment, while merging") : tr("For a moment, while decompressing"));
    refresh();
}

void SpaceCard::setRoom(const std::optional<SpaceRoom> &room)
{
    m_room = room;
    refresh();
}

bool SpaceCard::isEnough() const
{
    return !m_room || m_need.moment <= m_room->free;
}

void SpaceCard::refresh()
{
    m_fetch->setText(Sizes::size(m_need.fetch));
    m_kept->setText(Sizes::size(m_need.kept));
    m_moment->setText(Sizes::size(m_need.moment));
    const bool needsMore = m_need.moment > m_need.kept;
    m_momentName->setVisible(needsMore);
    m_moment->setVisible(needsMore);
    m_free->setText(m_room ? Sizes::size(m_room->free) : tr("not known"));
    if (!m_room)
        m_state->setState(Tone::Muted, Dot::Ring, tr("Not known"));
    else if (isEnough())
        m_state->setState(Tone::Good, Dot::Full, tr("Enough"));
    else
        m_state->setState(Tone::Warn, Dot::Full, tr("%1 too little").arg(Sizes::size(m_need.moment - m_room->free)));
    m_bar->update();
}

void SpaceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme::colour(Colour::Line));
    painter.setBrush(theme::colour(Colour::Window));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::radius, theme::radius);
}

} // namespace edgewise
