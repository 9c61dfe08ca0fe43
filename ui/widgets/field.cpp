#include "ui/widgets/field.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconlabel.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace edgewise {

using theme::Colour;

namespace {

QString inked(Colour ink, const QString &text)
{
    return u"<span style=\"color:%1\">%2</span>"_s.arg(theme::colour(ink).name(), text);
}

void setInk(QLabel *label, Colour ink)
{
    QPalette palette = label->palette();
    // On a ground of Base a label would paint with another role.
    label->setForegroundRole(QPalette::WindowText);
    palette.setColor(QPalette::WindowText, theme::colour(ink));
    label->setPalette(palette);
}

} // namespace

Field::Field(const QString &name, const QString &label, QWidget *control, QWidget *parent)
    : QWidget(parent)
    , m_control(control)
    , m_below(new QWidget)
    , m_sign(new IconLabel(14))
    , m_label(new QLabel(label))
    , m_note(new QLabel)
    , m_line(new QLabel)
    , m_head(new QHBoxLayout)
{
    control->setObjectName(name);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(this->label());
    m_label->setBuddy(control);
    m_label->setFont(theme::font(theme::Type::HintStrong));
    m_label->setFixedHeight(20);
    m_note->setFont(theme::font(theme::Type::Hint));
    m_note->setTextFormat(Qt::PlainText);
    setInk(m_note, Colour::Muted);
    m_note->hide();
    m_line->setFont(theme::font(theme::Type::Hint));
    m_line->setTextFormat(Qt::RichText);
    m_line->setWordWrap(true);
    m_line->setMinimumHeight(16);
    m_line->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_line->setObjectName(QString(name + u" line"_s));
    connect(m_line, &QLabel::linkActivated, this, &Field::remedyClicked);
    m_sign->hide();

    m_head->setSpacing(theme::u2);
    m_head->addWidget(m_label);
    m_head->addWidget(m_note);
    m_head->addStretch(1);

    auto *line = new QHBoxLayout(m_below);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    line->addWidget(m_sign, 0, Qt::AlignTop);
    line->addWidget(m_line, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::u1);
    layout->addLayout(m_head);
    layout->addWidget(control);
    layout->addWidget(m_below);
    updateLine();
}

QString Field::label() const
{
    return m_label->text().remove(u'&');
}

void Field::setHint(const QString &hint)
{
    showHint(hint, false);
}

void Field::setGoodHint(const QString &hint)
{
    showHint(hint, true);
}

void Field::showHint(const QString &hint, bool isGood)
{
    if (m_hint.isEmpty() && !hint.isEmpty())
        m_reserve = true;
    m_hint = hint;
    m_isGood = isGood;
    updateLine();
}

void Field::setError(const QString &error, const QString &remedy)
{
    if (m_error == error && m_remedy == remedy)
        return;
    m_error = error;
    m_remedy = remedy;
    m_control->setProperty("problem", !error.isEmpty());
    m_control->update();
    updateLine();
}

void Field::setChanged(bool changed, const QString &was)
{
    if (m_isChanged == changed && m_was == was)
        return;
    m_isChanged = changed;
    m_was = was;
    m_control->setProperty("changed", changed);
    m_control->update();
    updateUndo();
    updateLine();
}

void Field::setLabelExtra(QWidget *widget)
{
    m_head->addWidget(widget);
}

void Field::setLabelNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void Field::setLabelFont(const QFont &font)
{
    m_label->setFont(font);
}

void Field::setReserveLine(bool reserve)
{
    m_reserve = reserve;
    updateLine();
}

void Field::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        setInk(m_note, Colour::Muted);
        updateLine();
    }
}

void Field::updateLine()
{
    QString shown;
    QString said;
    if (!m_error.isEmpty()) {
        said = m_error;
        shown = inked(Colour::Bad, m_error.toHtmlEscaped());
        if (!m_remedy.isEmpty()) {
            said += u' ' + m_remedy;
            shown += u"&nbsp; <a href=\"remedy\" style=\"color:%1;text-decoration:none\">%2</a>"_s.arg(theme::colour(Colour::Accent).name(),
                                                                                                       m_remedy.toHtmlEscaped());
        }
    } else if (m_isChanged) {
        said = m_was.isEmpty() ? tr("Changed.") : tr("Changed. Was %1").arg(m_was);
        QString was = m_was.toHtmlEscaped();
        if (m_control->font().family() == theme::font(theme::Type::Code).family())
            was = u"<span style=\"font-family:'%1'\">%2</span>"_s.arg(m_control->font().family(), was);
        const QString changed = inked(Colour::Accent, tr("Changed."));
        shown = m_was.isEmpty() ? changed : QString(changed + u"&nbsp; "_s + inked(Colour::Muted, tr("Was %1").arg(was)));
    } else if (!m_hint.isEmpty()) {
        said = m_hint;
        shown = inked(Colour::Muted, m_hint.toHtmlEscaped());
    }
    m_line->setText(shown);
    const bool isGood = m_error.isEmpty() && !m_isChanged && m_isGood && !m_hint.isEmpty();
    m_sign->setVisible(!m_error.isEmpty() || isGood);
    if (isGood)
        m_sign->setIcon(u"check"_s, Colour::Good);
    else
        m_sign->setIcon(u"error"_s, Colour::Bad);
    m_below->setVisible(!shown.isEmpty() || m_reserve);
    m_control->setAccessibleDescription(said);
}

void Field::updateUndo()
{
    auto *edit = qobject_cast<QLineEdit *>(m_control);
    const QString name = u"Undo "_s + m_control->objectName();
    const QString text = tr("Undo the change of %1").arg(label());
    if (edit && !m_undo && m_isChanged) {
        m_undo = new QAction(icon(u"undo"_s), text, this);
        m_undo->setObjectName(name);
        connect(m_undo, &QAction::triggered, this, &Field::revertClicked);
    }
    if (edit && m_undo) {
        if (m_isChanged)
            edit->addAction(m_undo, QLineEdit::TrailingPosition);
        else
            edit->removeAction(m_undo);
        return;
    }
    if (!edit && !m_undoButton && m_isChanged) {
        m_undoButton = button(name, text, u"undo"_s, ButtonKind::Flat, true, true);
        m_undoButton->setMaximumHeight(20);
        connect(m_undoButton, &QPushButton::clicked, this, &Field::revertClicked);
        m_head->addWidget(m_undoButton);
    }
    if (m_undoButton)
        m_undoButton->setVisible(m_isChanged);
}

} // namespace edgewise
