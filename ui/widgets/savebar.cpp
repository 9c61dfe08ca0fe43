#include "ui/widgets/savebar.h"

#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/words.h"

#include <QBoxLayout>
#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QPropertyAnimation>

using namespace Qt::StringLiterals;

namespace edgewise {

SaveBar::SaveBar(QWidget *parent)
    : QFrame(parent)
    , m_slide(new QPropertyAnimation(this, "maximumHeight", this))
    , m_tag(new Tag)
    , m_names(new ElidedLabel)
    , m_link(button(u"Show changes"_s, tr("Show changes"), {}, ButtonKind::Link))
    , m_revert(button(u"Revert"_s, tr("Revert")))
    , m_save(button(u"Save"_s, tr("Save"), {}, ButtonKind::Primary))
    , m_saves(new QHBoxLayout)
{
    setObjectName(u"Save bar"_s);
    setAccessibleName(tr("Save bar"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    m_names->setFont(theme::font(theme::Type::Hint));
    m_names->setForegroundRole(QPalette::PlaceholderText);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::u4, 1, theme::u4, 0);
    layout->setSpacing(theme::u2);
    layout->addWidget(m_tag);
    layout->addWidget(m_names, 1);
    layout->addWidget(m_link);
    layout->addWidget(m_revert);
    m_saves->setSpacing(1);
    m_saves->addWidget(m_save);
    layout->addLayout(m_saves);

    connect(m_save, &QPushButton::clicked, this, &SaveBar::save);
    connect(m_revert, &QPushButton::clicked, this, &SaveBar::revert);
    connect(m_link, &QPushButton::clicked, this, [this] { m_hasProblems ? Q_EMIT goToProblem() : Q_EMIT showChanges(); });
    connect(m_slide, &QPropertyAnimation::finished, this, [this] {
        if (!m_shown)
            hide();
    });
    setMaximumHeight(0);
    hide();
    setVerb(u"Save"_s, tr("Save"), tr("Saving…"));
    setState({}, {});
}

void SaveBar::setState(const QStringList &changes, const QStringList &problems)
{
    m_hasProblems = !problems.isEmpty();
    m_hasChanges = !changes.isEmpty();
    if (m_hasProblems)
        m_tag->setText(tr("%n problem(s)", nullptr, int(problems.size())).toUpper(), Tone::Bad);
    else
        m_tag->setText(tr("%n change(s)", nullptr, int(changes.size())).toUpper(), Tone::Plain);
    m_tag->setVisible(m_hasProblems || m_hasChanges);
    m_names->setText(Words::list(m_hasProblems ? problems : changes));
    m_link->setText(m_hasProblems ? tr("Go there") : tr("Show changes"));
    m_link->setObjectName(m_hasProblems ? u"Go there"_s : u"Show changes"_s);
    m_link->setVisible(m_hasProblems || (m_hasChanges && m_showsChanges));
    refresh();
}

void SaveBar::setVerb(const QString &name, const QString &verb, const QString &underWay)
{
    m_save->setObjectName(name);
    m_verb = verb;
    m_underWay = underWay;
    refresh();
}

void SaveBar::setShowsChanges(bool shows)
{
    m_showsChanges = shows;
    m_link->setVisible(m_hasProblems || (m_hasChanges && m_showsChanges));
}

void SaveBar::setSaving(bool saving)
{
    m_saving = saving;
    refresh();
}

void SaveBar::setAlwaysShown(bool always)
{
    m_always = always;
    refresh();
}

void SaveBar::setMenu(QMenu *menu)
{
    m_more = button(u"Other ways to save"_s, tr("Other ways to save"), u"down"_s, ButtonKind::Primary, true);
    m_more->setProperty("joined", u"trailing"_s);
    m_save->setProperty("joined", u"leading"_s);
    m_saves->addWidget(m_more);
    connect(m_more, &QPushButton::clicked, this, [this, menu] {
        const QSize size = menu->sizeHint();
        const int x = layoutDirection() == Qt::RightToLeft ? 0 : m_more->width() - size.width();
        menu->popup(m_more->mapToGlobal(QPoint(x, -size.height() - theme::u1)));
    });
    refresh();
}

QSize SaveBar::sizeHint() const
{
    return {QFrame::sizeHint().width(), theme::saveBar};
}

/// While it slides its greatest height is less, and wins.
QSize SaveBar::minimumSizeHint() const
{
    return {QFrame::minimumSizeHint().width(), theme::saveBar};
}

void SaveBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), theme::colour(theme::Colour::Line));
}

void SaveBar::refresh()
{
    m_save->setText(m_saving ? m_underWay : m_verb);
    m_save->setEnabled(!m_saving && !m_hasProblems && (m_hasChanges || m_always));
    if (m_more)
        m_more->setEnabled(m_save->isEnabled());
    m_revert->setEnabled(!m_saving);
    slide(m_hasChanges || m_hasProblems || m_always || m_saving);
}

void SaveBar::slide(bool shown)
{
    if (shown == m_shown)
        return;
    m_shown = shown;
    if (shown)
        show();
    m_slide->stop();
    m_slide->setStartValue(maximumHeight());
    m_slide->setEndValue(shown ? theme::saveBar : 0);
    m_slide->setDuration(theme::motion());
    m_slide->start();
}

} // namespace edgewise
