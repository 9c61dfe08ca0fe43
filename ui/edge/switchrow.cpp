#include "ui/edge/switchrow.h"

#include "ui/shell/theme.h"
#include "ui/widgets/button.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace edgewise {

using theme::Colour;

namespace {

constexpr int barWidth = 3, barGap = 10, sentenceIndent = 24;

} // namespace

SwitchRow::SwitchRow(const QString &name, const QString &label, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_check(new QCheckBox(label))
    , m_note(new QLabel)
    , m_undo(button(QString(u"Undo "_s + name), tr("Undo the change of %1").arg(label), u"undo"_s, ButtonKind::Flat, true, true))
{
    m_check->setObjectName(name);
    m_check->setAccessibleDescription(sentence);
    m_check->setFont(theme::font(theme::Type::Strong));
    m_note->setFont(theme::font(theme::Type::Hint));
    m_note->setTextFormat(Qt::RichText);
    m_note->setObjectName(QString(name + u" note"_s));
    auto *hint = new QLabel(sentence);
    hint->setFont(theme::font(theme::Type::Hint));
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setWordWrap(true);

    auto *head = new QHBoxLayout;
    head->setSpacing(theme::u2);
    head->addWidget(m_check);
    head->addStretch(1);
    head->addWidget(m_note);
    head->addWidget(m_undo);
    head->addStrut(theme::smallControl);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(sentenceIndent, 0, 0, 0);
    below->addWidget(hint);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(barGap, 10, 0, theme::u3);
    layout->setSpacing(2);
    layout->addLayout(head);
    layout->addLayout(below);
    m_undo->hide();

    connect(m_check, &QCheckBox::stateChanged, this, [this](int state) {
        // Once it has a value it keeps one.
        if (state != Qt::PartiallyChecked)
            m_check->setTristate(false);
        refresh();
        Q_EMIT edited();
    });
    connect(m_undo, &QPushButton::clicked, this, &SwitchRow::revertClicked);
}

void SwitchRow::setValue(std::optional<bool> value, const QString &unread)
{
    const QSignalBlocker quiet(m_check);
    m_unread = unread;
    m_check->setTristate(!value);
    m_check->setCheckState(!value ? Qt::PartiallyChecked : *value ? Qt::Checked : Qt::Unchecked);
    refresh();
}

std::optional<bool> SwitchRow::value() const
{
    if (m_check->checkState() == Qt::PartiallyChecked)
        return {};
    return m_check->isChecked();
}

void SwitchRow::setChanged(bool changed, const QString &was)
{
    if (m_isChanged == changed && m_was == was)
        return;
    m_isChanged = changed;
    m_was = was;
    m_undo->setVisible(changed);
    refresh();
    update();
}

void SwitchRow::setReadOnly(bool readOnly)
{
    m_check->setEnabled(!readOnly);
    m_undo->setEnabled(!readOnly);
}

void SwitchRow::takeFocus()
{
    m_check->setFocus(Qt::OtherFocusReason);
}

void SwitchRow::refresh()
{
    const auto inked = [](Colour ink, const QString &text) {
        return u"<span style=\"color:%1\">%2</span>"_s.arg(theme::colour(ink).name(), text.toHtmlEscaped());
    };
    QString note;
    if (m_isChanged) {
        const QString was = m_was.isEmpty() ? QString() : inked(Colour::Muted, tr("Was %1").arg(m_was));
        note = inked(Colour::Accent, tr("Changed.")) + u"&nbsp; "_s + was;
    } else if (!value()) {
        note = inked(Colour::Muted, m_unread.isEmpty() ? tr("not set") : tr("“%1” cannot be read").arg(m_unread));
    }
    m_note->setText(note);
}

void SwitchRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(barGap, 0, width() - barGap, 1)), theme::colour(Colour::LineSoft));
    if (!m_isChanged)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::colour(Colour::Accent));
    const QRect bar(0, theme::u3, barWidth, height() - 2 * theme::u3);
    painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), bar), 1.5, 1.5);
}

void SwitchRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace edgewise
