#include "ui/widgets/emptystate.h"

#include "ui/shell/icons.h"
#include "ui/widgets/button.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

namespace edgewise {

namespace {

/// The label in the middle, as wide as it may be.
void addMiddle(QBoxLayout *layout, QLabel *label, int width)
{
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    label->setMaximumWidth(width);
    auto *line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(label, 1000);
    line->addStretch(1);
    layout->addLayout(line);
}

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel)
    , m_title(new QLabel)
    , m_sentence(new QLabel)
    , m_buttons(new QHBoxLayout)
{
    m_picture->setAlignment(Qt::AlignCenter);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::u4, theme::u4, theme::u4, 48);
    layout->setSpacing(theme::u2);
    layout->addStretch(1);
    layout->addWidget(m_picture);
    addMiddle(layout, m_title, 560);
    addMiddle(layout, m_sentence, 500);
    layout->addSpacing(theme::u2);
    m_buttons->setSpacing(theme::u2);
    m_buttons->addStretch(1);
    m_buttons->addStretch(1);
    layout->addLayout(m_buttons);
    layout->addStretch(1);
}

void EmptyState::setText(const QString &drawing, const QString &title, const QString &sentence)
{
    m_drawing = drawing;
    m_title->setText(title);
    m_title->setFont(theme::font(sentence.isEmpty() ? theme::Type::Base : theme::Type::Strong));
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    repaintDrawing();
}

QString EmptyState::title() const
{
    return m_title->text();
}

QString EmptyState::sentence() const
{
    return m_sentence->text();
}

QPushButton *EmptyState::addButton(QPushButton *button)
{
    if (m_buttons->count() == 2)
        setKind(button, ButtonKind::Primary);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void EmptyState::clearButtons()
{
    while (m_buttons->count() > 2) {
        QLayoutItem *item = m_buttons->takeAt(1);
        if (QWidget *widget = item->widget()) {
            // It may be the one whose click led here.
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void EmptyState::repaintDrawing()
{
    m_picture->setPixmap(m_drawing.isEmpty() ? QPixmap() : drawing(m_drawing, devicePixelRatioF()));
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        repaintDrawing();
}

} // namespace edgewise
