#include "ui/widgets/chipsedit.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyle>
#include <QStyleOptionFrame>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

using theme::Colour;

namespace {

constexpr int chipHeight = 20, cross = 12, chipPadding = 6, chipRadius = 4, least = 72;
constexpr int lineHeight = chipHeight + 4; ///< Of one line of chips, with what lies between two.
constexpr int edge = (theme::control - chipHeight) / 2;

} // namespace

/// One text; pressing it removes it. Its words, clicked, are to be edited.
class ChipsEdit::Chip final : public QAbstractButton
{
public:
    Chip(const QString &text, QWidget *parent)
        : QAbstractButton(parent)
    {
        setText(text);
        setFont(theme::font(theme::Type::Hint));
        setAccessibleName(ChipsEdit::tr("Remove %1").arg(text));
        setObjectName(QString(u"Remove "_s + text));
        // From the editor the arrow keys lead here. A place in the order of Tab for what comes and goes tears Qt's chain of a whole form
        // apart.
        setFocusPolicy(Qt::ClickFocus);
        setAttribute(Qt::WA_Hover);
    }

    QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(text()) + 2 * chipPadding + theme::u1 + cross + 1, chipHeight};
    }
    [[nodiscard]] bool isOnCross(const QPoint &place) const
    {
        const int far = chipPadding + cross + 2;
        return layoutDirection() == Qt::RightToLeft ? place.x() < far : place.x() >= width() - far;
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::colour(isDown() ? Colour::Line : Colour::Pressed));
        painter.drawRoundedRect(rect(), chipRadius, chipRadius);
        if (hasFocus()) {
            painter.setPen(QPen(theme::colour(Colour::Accent), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), chipRadius - 1, chipRadius - 1);
        }
        const QRect words(chipPadding, 0, width() - 2 * chipPadding - theme::u1 - cross, height());
        const QRect sign(width() - chipPadding - cross, (height() - cross) / 2, cross, cross);
        painter.setPen(theme::colour(isEnabled() ? Colour::Text : Colour::Disabled));
        // A phone number reads from left to right in every language.
        painter.setLayoutDirection(text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words), Qt::AlignCenter | Qt::TextSingleLine,
                         fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
        edgewise::icon(u"x"_s, underMouse() ? Colour::Text : Colour::Muted)
            .paint(&painter, QStyle::visualRect(layoutDirection(), rect(), sign), Qt::AlignCenter,
                   isEnabled() ? QIcon::Normal : QIcon::Disabled);
    }
};

ChipsEdit::ChipsEdit(QWidget *parent)
    : QFrame(parent)
    , m_separators(u",;"_s)
    , m_editor(new QLineEdit(this))
    , m_add(button(u"Add"_s, tr("Add one"), u"plus"_s, ButtonKind::Flat, true, true))
{
    m_add->setParent(this);
    m_editor->setFrame(false);
    m_editor->setTextMargins(0, 0, 0, 0);
    m_editor->installEventFilter(this);
    setFocusProxy(m_editor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumWidth(least + 2 * theme::u2 + theme::smallControl);
    setFixedHeight(theme::control);
    connect(this, &QObject::objectNameChanged, m_editor, [this](const QString &name) {
        m_editor->setObjectName(QString(name + u" editor"_s));
        m_add->setObjectName(QString(u"Add to "_s + name));
    });
    connect(m_editor, &QLineEdit::textChanged, this, &ChipsEdit::take);
    connect(m_editor, &QLineEdit::editingFinished, this, &ChipsEdit::commit);
    connect(m_add, &QPushButton::clicked, this, [this] {
        commit();
        m_editor->setFocus(Qt::OtherFocusReason);
    });
}

ChipsEdit::~ChipsEdit()
{
    m_editor->disconnect(this);
}

void ChipsEdit::showEvent(QShowEvent *event)
{
    // It is what a screen reader lands on, so it goes by the name of the whole.
    m_editor->setAccessibleName(accessibleName());
    QFrame::showEvent(event);
}

void ChipsEdit::setTexts(const QStringList &texts)
{
    const QSignalBlocker quiet(m_editor);
    m_editor->clear();
    m_texts = texts;
    m_at = int(texts.size());
    rebuild();
}

QStringList ChipsEdit::texts() const
{
    QStringList all = m_texts;
    if (const QString typed = m_editor->text().trimmed(); !typed.isEmpty())
        all.insert(m_at, typed);
    return all;
}

void ChipsEdit::setPlaceholderText(const QString &text)
{
    m_placeholder = text;
    arrange();
}

void ChipsEdit::commit()
{
    const QString typed = m_editor->text().trimmed();
    const bool moves = m_at != m_texts.size();
    if (typed.isEmpty() && m_editor->text().isEmpty() && !moves)
        return;
    const QSignalBlocker quiet(m_editor);
    m_editor->clear();
    if (!typed.isEmpty())
        m_texts.insert(m_at, typed);
    m_at = int(m_texts.size());
    rebuild();
    Q_EMIT changed();
}

bool ChipsEdit::isSeparator(QChar c) const
{
    return c == u'\n' || c == u'\r' || c == u'\t' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator ||
           m_separators.contains(c);
}

/// Cuts what was typed or pasted at its separators; what follows the last one is still being typed.
void ChipsEdit::take(const QString &typed)
{
    QStringList parts(QString{});
    for (const QChar c : typed) {
        if (isSeparator(c))
            parts.append(QString());
        else
            parts.last() += c;
    }
    if (parts.size() > 1) {
        const QSignalBlocker quiet(m_editor);
        for (const QString &part : parts.first(parts.size() - 1)) {
            if (const QString text = part.trimmed(); !text.isEmpty())
                m_texts.insert(m_at++, text);
        }
        m_editor->setText(parts.last().trimmed());
        rebuild();
    } else {
        arrange();
    }
    Q_EMIT changed();
}

void ChipsEdit::rebuild()
{
    // A chip may be the one whose signal brought us here, so it goes later.
    for (auto &chip : m_chips) {
        chip->hide();
        chip.release()->deleteLater();
    }
    m_chips.clear();
    for (int i = 0; i < m_texts.size(); ++i) {
        auto chip = std::make_unique<Chip>(m_texts.at(i), this);
        chip->installEventFilter(this);
        connect(chip.get(), &QAbstractButton::clicked, this, [this, i] { remove(i); });
        chip->show();
        m_chips.push_back(std::move(chip));
    }
    arrange();
}

void ChipsEdit::remove(int at)
{
    m_texts.removeAt(at);
    if (m_at > at)
        --m_at;
    rebuild();
    if (m_chips.empty())
        m_editor->setFocus(Qt::OtherFocusReason);
    else
        m_chips[size_t(qMin(at, int(m_chips.size()) - 1))]->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

/// The chip becomes text again, to be typed on, in its place.
void ChipsEdit::edit(int at)
{
    const QString text = m_texts.at(at);
    commit();
    // What was being typed before it has become a chip in front of it.
    at = int(m_texts.indexOf(text, at));
    if (at < 0)
        return;
    m_texts.removeAt(at);
    m_at = at;
    const QSignalBlocker quiet(m_editor);
    m_editor->setText(text);
    rebuild();
    m_editor->setFocus(Qt::OtherFocusReason);
    m_editor->end(false);
    Q_EMIT changed();
}

/// Moves the focus from one chip to the next; behind the last one stands the editor.
void ChipsEdit::step(int from, int by)
{
    const int to = from + by;
    if (to < 0)
        return;
    QWidget *next = to < int(m_chips.size()) ? static_cast<QWidget *>(m_chips[size_t(to)].get()) : m_editor;
    next->setFocus(Qt::OtherFocusReason);
}

void ChipsEdit::arrange()
{
    const QRect room = contentsRect().adjusted(theme::u2, 0, -theme::u1 - theme::smallControl, 0);
    if (room.width() <= 0)
        return;
    int x = 0, line = 0;
    const auto place = [&](QWidget *widget, int wanted) {
        const int wide = qMin(wanted, room.width());
        if (x > 0 && x + wide > room.width()) {
            x = 0;
            ++line;
        }
        const QRect spot(room.left() + x, edge + line * lineHeight, wide, chipHeight);
        widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), spot));
        x += wide + theme::u1;
    };
    const bool isEmpty = m_texts.isEmpty();
    m_editor->setPlaceholderText(isEmpty ? m_placeholder : QString());
    const int typed = fontMetrics().horizontalAdvance(m_editor->text()) + theme::u3;
    for (int i = 0; i <= int(m_chips.size()); ++i) {
        if (i == m_at) {
            // At the end it takes all that is left of the line.
            const int left = room.width() - x;
            const bool isLast = m_at == int(m_chips.size());
            place(m_editor, isLast && left >= qMax(least, typed) ? left : qMax(least, typed));
            if (isLast)
                m_editor->resize(qMax(m_editor->width(), isEmpty ? room.width() : 0), chipHeight);
        }
        if (i < int(m_chips.size()))
            place(m_chips[size_t(i)].get(), m_chips[size_t(i)]->sizeHint().width());
    }
    const QRect add(width() - theme::u1 - theme::smallControl, (theme::control - theme::smallControl) / 2, theme::smallControl,
                    theme::smallControl);
    m_add->setGeometry(QStyle::visualRect(layoutDirection(), rect(), add));
    const int tall = theme::control + line * lineHeight;
    if (height() != tall)
        setFixedHeight(tall);
}

void ChipsEdit::paintEvent(QPaintEvent *)
{
    QStyleOptionFrame option;
    option.initFrom(this);
    option.lineWidth = 1;
    option.state.setFlag(QStyle::State_HasFocus, m_editor->hasFocus());
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
}

void ChipsEdit::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void ChipsEdit::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        arrange();
}

void ChipsEdit::mousePressEvent(QMouseEvent *event)
{
    QFrame::mousePressEvent(event);
    m_editor->setFocus(Qt::MouseFocusReason);
}

bool ChipsEdit::eventFilter(QObject *watched, QEvent *event)
{
    const auto found = std::find_if(m_chips.cbegin(), m_chips.cend(), [watched](const auto &chip) { return chip.get() == watched; });
    const int at = int(found - m_chips.cbegin());
    const bool isChip = found != m_chips.cend();
    if (watched == m_editor && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) {
        m_editor->setAccessibleName(accessibleName());
        m_editor->setAccessibleDescription(accessibleDescription());
        update();
    } else if (isChip && event->type() == QEvent::MouseButtonRelease) {
        const QPoint place = static_cast<QMouseEvent *>(event)->pos();
        if ((*found)->rect().contains(place) && !(*found)->isOnCross(place)) {
            (*found)->setDown(false);
            edit(at);
            return true;
        }
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int forward = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
        const int backward = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
        if (isChip && (key == Qt::Key_Delete || key == Qt::Key_Backspace)) {
            remove(at);
            return true;
        }
        if (isChip && key == Qt::Key_F2) {
            edit(at);
            return true;
        }
        if (isChip && (key == forward || key == backward)) {
            step(at, key == forward ? 1 : -1);
            return true;
        }
        if (watched == m_editor && m_editor->text().isEmpty() && m_at > 0) {
            if (key == Qt::Key_Backspace) {
                edit(m_at - 1);
                return true;
            }
            if (key == backward) {
                step(m_at, -1);
                return true;
            }
        }
        if (watched == m_editor && (key == Qt::Key_Return || key == Qt::Key_Enter) && !m_editor->text().isEmpty()) {
            commit();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace edgewise
