#include "ui/shell/confirmdialog.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"

#include <QAction>
#include <QBoxLayout>
#include <QColor>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr int bandHeight = 4, headHeight = 40, footHeight = 56, plainWidth = 520, typedWidth = 644;

/// The connection whose data is at stake, in its colour.
class Head final : public QWidget
{
public:
    explicit Head(const Connection &connection)
        : m_colour(connection.colour)
        , m_isProduction(connection.production)
    {
        setFixedHeight(bandHeight + headHeight + 1);
        auto *chip = new EnvironmentChip;
        chip->setEnvironment(connection.production, QColor(connection.colour));
        auto *name = new ElidedLabel(connection.name);
        name->setFont(theme::font(theme::Type::Strong));
        auto *tenant = new ElidedLabel(connection.tenantId);
        tenant->setFont(theme::font(theme::Type::Code));
        tenant->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        tenant->setForegroundRole(QPalette::PlaceholderText);
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(theme::u4, bandHeight, theme::u4, 1);
        layout->setSpacing(theme::u2);
        layout->addWidget(chip);
        layout->addWidget(name);
        layout->addWidget(tenant, 1);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const auto colours = theme::connectionColours(m_colour, m_isProduction);
        painter.fillRect(rect(), colours.tint);
        painter.fillRect(QRect(0, 0, width(), bandHeight), colours.band);
        painter.fillRect(QRect(0, height() - 1, width(), 1), colours.line);
    }

private:
    const QColor m_colour;
    const bool m_isProduction;
};

} // namespace

ConfirmDialog::ConfirmDialog(const Confirmation &question, QWidget *parent)
    : QDialog(parent)
    , m_typed(!question.typeThis.isEmpty())
{
    setObjectName(u"Confirmation"_s);
    setWindowTitle(question.title);
    setModal(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    // Exactly the size that its words need, at a width that reads well.
    layout->setSizeConstraint(QLayout::SetFixedSize);
    if (question.connection)
        layout->addWidget(new Head(*question.connection));

    auto *body = new QWidget;
    body->setAutoFillBackground(true);
    body->setBackgroundRole(QPalette::Base);
    auto *words = new QVBoxLayout(body);
    words->setContentsMargins(theme::u4, theme::u4, theme::u4, 20);
    words->setSpacing(theme::u2);
    auto *title = new QLabel(question.title);
    title->setTextFormat(Qt::PlainText);
    title->setFont(theme::font(theme::Type::Title));
    title->setWordWrap(true);
    auto *text = new QLabel(question.text);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    words->addWidget(title);
    words->addWidget(text);
    layout->addWidget(body, 1);

    auto *foot = new QWidget;
    foot->setFixedHeight(footHeight);
    auto *buttons = new QHBoxLayout(foot);
    buttons->setContentsMargins(theme::u4, 0, theme::u4, 0);
    auto *note = new ElidedLabel(question.foot);
    note->setFont(theme::font(theme::Type::Hint));
    note->setForegroundRole(QPalette::PlaceholderText);
    QPushButton *danger = button(u"Do it"_s, question.doIt, {}, m_typed ? ButtonKind::DangerFilled : ButtonKind::Danger);
    QPushButton *safe = button(u"Keep it"_s, question.keep);
    buttons->addWidget(note, 1);
    buttons->addWidget(danger);
    buttons->addWidget(safe);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFixedHeight(1);
    layout->addWidget(line);
    layout->addWidget(foot);

    connect(danger, &QPushButton::clicked, this, &QDialog::accept);
    connect(safe, &QPushButton::clicked, this, &QDialog::reject);

    if (m_typed) {
        auto *label = new QLabel(tr("Type the name of the tenant, %1, to go on").arg(question.typeThis));
        label->setTextFormat(Qt::PlainText);
        label->setFont(theme::font(theme::Type::HintStrong));
        auto *edit = new QLineEdit;
        edit->setObjectName(u"Name to confirm"_s);
        edit->setAccessibleName(label->text());
        label->setBuddy(edit);
        auto *matches = new QAction(icon(u"check"_s, theme::Colour::Good), QString(), this);
        words->addSpacing(theme::u2);
        words->addWidget(label);
        words->addWidget(edit);
        danger->setEnabled(false);
        connect(edit, &QLineEdit::textChanged, this, [edit, danger, matches, wanted = question.typeThis](const QString &typed) {
            const bool right = typed.trimmed() == wanted;
            danger->setEnabled(right);
            if (right)
                edit->addAction(matches, QLineEdit::TrailingPosition);
            else
                edit->removeAction(matches);
        });
        edit->setFocus();
    } else {
        safe->setAutoDefault(true);
        safe->setDefault(true);
        safe->setFocus();
    }
    body->setFixedWidth(qMax(m_typed ? typedWidth : plainWidth, foot->sizeHint().width()));
}

void ConfirmDialog::keyPressEvent(QKeyEvent *event)
{
    if (m_typed && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return;
    QDialog::keyPressEvent(event);
}

} // namespace edgewise
