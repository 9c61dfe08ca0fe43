#include "ui/console/findbar.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/searchfield.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr int crossWidth = 28; // What the field needs at its end for the cross that empties it.

} // namespace

FindBar::FindBar(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_text(new SearchField(tr("Find"), tr("Find")))
    , m_inside(new QWidget(m_text))
    , m_count(new QLabel)
    , m_previous(button(u"Previous match"_s, tr("Previous match"), u"up"_s, ButtonKind::Flat, true, true))
    , m_next(button(u"Next match"_s, tr("Next match"), u"down"_s, ButtonKind::Flat, true, true))
    , m_case(toggle(u"Match case"_s, tr("Match case"), u"case"_s))
    , m_regex(toggle(u"Regular expression"_s, tr("Regular expression"), u"regex"_s))
    , m_wrap(toggle(u"Wrap lines"_s, tr("Wrap lines"), u"wrap"_s))
{
    m_text->setObjectName(name);
    m_text->installEventFilter(this);
    m_count->setFont(theme::font(theme::Type::Hint));
    m_count->setObjectName(u"Matches"_s);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *inside = new QHBoxLayout(m_inside);
    inside->setContentsMargins({});
    inside->setSpacing(0);
    inside->addWidget(m_count);
    inside->addSpacing(theme::u1);
    inside->addWidget(m_previous);
    inside->addWidget(m_next);
    m_inside->setCursor(Qt::ArrowCursor);
    m_inside->hide();

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(theme::u2);
    row->addWidget(m_text, 1);
    row->addWidget(m_case);
    row->addWidget(m_regex);
    row->addWidget(m_wrap);

    connect(m_text, &QLineEdit::textChanged, this, &FindBar::changed);
    connect(m_case, &QToolButton::toggled, this, &FindBar::changed);
    connect(m_regex, &QToolButton::toggled, this, &FindBar::changed);
    connect(m_wrap, &QToolButton::toggled, this, &FindBar::wrapChanged);
    connect(m_next, &QPushButton::clicked, this, &FindBar::nextWanted);
    connect(m_previous, &QPushButton::clicked, this, &FindBar::previousWanted);
}

QToolButton *FindBar::toggle(const QString &name, const QString &text, const QString &iconName)
{
    auto *made = new QToolButton(this);
    made->setObjectName(name);
    made->setAccessibleName(text);
    made->setToolTip(text);
    made->setIcon(icon(iconName));
    made->setCheckable(true);
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

JsonLines::Find FindBar::wanted() const
{
    return {m_text->text(), m_regex->isChecked(), m_case->isChecked()};
}

void FindBar::activate()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FindBar::setMatches(qint64 current, qint64 count, bool isComplete)
{
    const QLocale locale;
    QString words;
    if (count > 0)
        words = (isComplete ? tr("%1 of %2") : tr("%1 of %2 so far")).arg(locale.toString(current), locale.toString(count));
    else
        words = isComplete ? tr("no match") : tr("looking…");
    m_count->setText(words);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_text->setToolTip({});
    m_text->setAccessibleDescription(words);
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
    m_inside->setVisible(!m_text->text().isEmpty());
    placeInside();
}

void FindBar::setProblem(const QString &problem)
{
    m_text->setProperty("problem", !problem.isEmpty());
    m_text->update();
    if (problem.isEmpty())
        return;
    m_count->setText(tr("not understood"));
    m_text->setToolTip(problem);
    m_text->setAccessibleDescription(problem);
    m_previous->setEnabled(false);
    m_next->setEnabled(false);
    m_inside->setVisible(!m_text->text().isEmpty());
    placeInside();
}

void FindBar::setWrap(bool wrap)
{
    m_wrap->setChecked(wrap);
}

void FindBar::placeInside()
{
    const int wanted = m_inside->sizeHint().width();
    const bool isShown = !m_inside->isHidden();
    const int margin = isShown ? wanted : 0;
    m_text->setTextMargins(layoutDirection() == Qt::RightToLeft ? QMargins(margin, 0, 0, 0) : QMargins(0, 0, margin, 0));
    const QRect place(m_text->width() - crossWidth - wanted, (m_text->height() - theme::smallControl) / 2, wanted, theme::smallControl);
    m_inside->setGeometry(QStyle::visualRect(layoutDirection(), m_text->rect(), place));
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        placeInside();
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (key->modifiers().testFlag(Qt::ShiftModifier))
                Q_EMIT previousWanted();
            else
                Q_EMIT nextWanted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace edgewise
