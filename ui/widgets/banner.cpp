#include "ui/widgets/banner.h"

#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconlabel.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace edgewise {

using theme::Colour;

namespace {

constexpr int wide = 560; // Below this width the buttons stand under the sentence.

struct Look
{
    QString icon;
    Colour ink, surface, line;
};

Look lookOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Info: return {u"info"_s, Colour::Accent, Colour::AccentSurface, Colour::AccentLine};
    case Banner::Kind::Good: return {u"ok"_s, Colour::Good, Colour::GoodSurface, Colour::GoodLine};
    case Banner::Kind::Warn: return {u"warn"_s, Colour::Warn, Colour::WarnSurface, Colour::WarnLine};
    case Banner::Kind::Bad: return {u"error"_s, Colour::Bad, Colour::BadSurface, Colour::BadLine};
    }
    return {};
}

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel)
    , m_text(new QLabel)
    , m_detail(new QLabel)
    , m_say(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_buttons(new QHBoxLayout)
{
    for (QLabel *label : {m_text, m_detail}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        label->setSizePolicy(policy);
    }
    m_detail->setFont(theme::font(theme::Type::Hint));
    m_detail->setForegroundRole(QPalette::PlaceholderText);

    auto *words = new QVBoxLayout;
    words->setContentsMargins(0, 2, 0, 2);
    words->setSpacing(2);
    words->addWidget(m_text);
    words->addWidget(m_detail);

    m_buttons->setSpacing(theme::u2);
    m_say->setSpacing(theme::u2);
    m_say->addLayout(words, 1);
    m_say->addLayout(m_buttons);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::u3, theme::u2, theme::u2, theme::u2);
    layout->setSpacing(theme::u3);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(m_say, 1);
    m_icon->setContentsMargins(0, 0, 0, 0);

    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void Banner::tell(Kind kind, const QString &text, const QList<Action> &actions, const QString &detail)
{
    m_kind = kind;
    const Look look = lookOf(kind);
    m_icon->setIcon(look.icon, look.ink);
    m_text->setText(text);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    while (QLayoutItem *old = m_buttons->takeAt(0)) {
        // The button may be the one whose click led here.
        if (QWidget *widget = old->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete old;
    }
    for (const Action &action : actions) {
        QPushButton *made = button(action.name, action.text, {}, ButtonKind::Normal, false, true);
        connect(made, &QPushButton::clicked, this, [run = action.run] {
            if (run)
                run();
        });
        m_buttons->addWidget(made, 0, Qt::AlignTop);
    }
    m_buttons->addStretch();
    setAccessibleName(text);
    setAccessibleDescription(detail);
    arrange();
    show();
    update();
    QAccessibleEvent announcement(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::paintEvent(QPaintEvent *)
{
    const Look look = lookOf(m_kind);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme::colour(look.line));
    painter.setBrush(theme::colour(look.surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::radius - 0.5, theme::radius - 0.5);
}

void Banner::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void Banner::arrange()
{
    const bool several = m_buttons->count() > 2;
    const auto direction = several && width() < wide ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_say->direction() != direction)
        m_say->setDirection(direction);
}

} // namespace edgewise
