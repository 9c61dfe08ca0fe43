#include "ui/shell/palette.h"

#include "ui/shell/icons.h"
#include "ui/shell/keycap.h"
#include "ui/shell/palettedelegate.h"
#include "ui/shell/palettemodel.h"
#include "ui/shell/rule.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr int cardWidth = 640;
constexpr int inputHeight = 36;
constexpr int footHeight = 36;
constexpr int rowsAtOnce = 12;

QLabel *mutedLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setFont(theme::font(theme::Type::Hint));
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

Palette::Palette(const ConnectionList &connections, QWidget *parent)
    : Popup(parent)
    , m_model(new PaletteModel(this))
    , m_input(new QLineEdit)
    , m_count(mutedLabel({}))
    , m_list(new QListView)
{
    setObjectName(u"Palette"_s);
    setAccessibleName(tr("Search or run a command"));

    m_input->setObjectName(u"Command"_s);
    m_input->setAccessibleName(tr("Search or run a command"));
    m_input->setPlaceholderText(tr("Search or run a command"));
    m_input->setFrame(false);
    m_input->addAction(icon(u"search"_s, theme::Colour::Muted), QLineEdit::LeadingPosition);
    m_input->installEventFilter(this);

    m_list->setObjectName(u"Commands"_s);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(connections, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setStyleSheet(u"QListView { background: transparent; border: 0; }"_s);

    auto *inputRow = new QHBoxLayout;
    inputRow->setContentsMargins(0, 0, theme::u2, 0);
    inputRow->addStrut(inputHeight);
    inputRow->addWidget(m_input, 1);
    inputRow->addWidget(m_count);

    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(theme::u2, theme::u1, theme::u2, 0);
    foot->setSpacing(theme::u1);
    const auto key = [foot](const QString &cap) { foot->addWidget(new KeyCap(cap)); };
    const auto word = [foot](const QString &text) {
        foot->addWidget(mutedLabel(text));
        foot->addSpacing(theme::u3);
    };
    key(u"↑"_s);
    key(u"↓"_s);
    //: What the arrow keys do in the command palette
    word(tr("choose"));
    //: The key on the keyboard
    key(tr("Enter"));
    //: What the Enter key does in the command palette
    word(tr("run"));
    //: The key on the keyboard
    key(tr("Esc"));
    //: What the Esc key does in the command palette
    word(tr("close"));
    foot->addStretch(1);
    foot->addWidget(mutedLabel(tr("or type a connection, a pane")));
    auto *footBox = new QWidget;
    footBox->setLayout(foot);
    footBox->setFixedHeight(footHeight);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::u1, theme::u1, theme::u1, 0);
    layout->setSpacing(0);
    layout->addLayout(inputRow);
    layout->addWidget(new Rule);
    layout->addSpacing(theme::u1);
    layout->addWidget(m_list, 1);
    layout->addSpacing(theme::u1);
    layout->addWidget(new Rule);
    layout->addWidget(footBox);

    applyInk();
    connect(&theme::notifier(), &theme::Notifier::changed, this, &Palette::applyInk);
    connect(m_input, &QLineEdit::textChanged, this, &Palette::search);
    connect(m_list, &QListView::clicked, this, &Palette::runCurrent);
}

void Palette::open(const QList<Command> &commands, const QRect &field)
{
    m_model->setCommands(commands);
    m_input->clear();
    search({});
    showAt({layoutDirection() == Qt::RightToLeft ? field.center().x() + cardWidth / 2 : field.center().x() - cardWidth / 2,
            field.center().y() - inputHeight / 2 - theme::u1},
           cardWidth);
    m_input->setFocus();
}

void Palette::update(const QList<Command> &commands)
{
    const int row = m_list->currentIndex().row();
    const bool isPicked = m_model->isCommand(row) && row != m_model->best();
    const Command picked = isPicked ? m_model->command(row) : Command();
    m_model->setCommands(commands);
    search(m_input->text());
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (isPicked && m_model->isCommand(i) && m_model->command(i).title == picked.title && m_model->command(i).section == picked.section)
            m_list->setCurrentIndex(m_model->index(i));
    }
}

/// A widget with a style sheet of its own does not follow the program's palette by itself.
void Palette::applyInk()
{
    const QString ink = theme::colour(theme::Colour::Text).name();
    m_input->setStyleSheet(u"QLineEdit { border: 0; background: transparent; padding: 0; color: %1; }"_s.arg(ink));
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Popup::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_PageUp: step(-rowsAtOnce / 2); return true;
    case Qt::Key_PageDown: step(rowsAtOnce / 2); return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: runCurrent(); return true;
    case Qt::Key_Escape: hide(); return true;
    default: return Popup::eventFilter(watched, event);
    }
}

void Palette::search(const QString &typed)
{
    m_model->search(typed);
    if (m_model->best() >= 0)
        m_list->setCurrentIndex(m_model->index(m_model->best()));
    if (m_model->best() <= 1)
        m_list->scrollToTop();
    m_count->setText(m_model->found() == 0 ? tr("nothing is called that") : tr("%1 of %2").arg(m_model->found()).arg(m_model->all()));
    fit();
}

/// Moves over commands only, headings do not count. A single step goes round at the ends.
void Palette::step(int rows)
{
    QList<int> commands;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->isCommand(row))
            commands.append(row);
    }
    if (commands.isEmpty())
        return;
    const int count = int(commands.size());
    int to = int(commands.indexOf(m_list->currentIndex().row())) + rows;
    to = qAbs(rows) == 1 ? (to + count) % count : std::clamp(to, 0, count - 1);
    m_list->setCurrentIndex(m_model->index(commands.at(to)));
    if (to == 0)
        m_list->scrollToTop();
}

void Palette::runCurrent()
{
    const int row = m_list->currentIndex().row();
    if (!m_model->isCommand(row))
        return;
    const auto run = m_model->action(row);
    hide();
    if (run)
        run();
}

void Palette::fit()
{
    int height = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += m_list->itemDelegate()->sizeHint({}, m_model->index(row)).height();
    // No row is cut at the lower end before anything was scrolled.
    int most = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const int next = m_list->itemDelegate()->sizeHint({}, m_model->index(row)).height();
        if (most + next > rowsAtOnce * theme::control)
            break;
        most += next;
    }
    m_list->setFixedHeight(std::min(height, most));
    if (isVisible())
        adjustSize();
}

} // namespace edgewise
