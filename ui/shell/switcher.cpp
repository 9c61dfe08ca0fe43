#include "ui/shell/switcher.h"

#include "app/connections/connectionlist.h"
#include "ui/shell/icons.h"
#include "ui/shell/rule.h"
#include "ui/shell/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/searchfield.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

using theme::Colour;
using theme::Type;

namespace {

constexpr int cardWidth = 420;
constexpr int rowHeight = 48;
constexpr int rowsAtOnce = 8;
constexpr int dotSize = 10;

enum Role { IdRole = FirstOwnRole, NoteRole, OwnColourRole, ProductionRole, SandboxRole, CurrentRole, FilterRole };

class ConnectionDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {0, rowHeight}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        if (isChosen || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme::colour(isChosen ? Colour::Selection : Colour::Hover));
            painter->drawRoundedRect(option.rect, theme::radius - 1, theme::radius - 1);
        }
        const auto place = [&option](const QRect &rect) -> QRect { return QStyle::visualRect(option.direction, option.rect, rect); };
        const QRect row = option.rect.adjusted(theme::u2, 0, -theme::u2, 0);

        const QColor own(index.data(OwnColourRole).toString());
        painter->setPen(Qt::NoPen);
        painter->setBrush(own.isValid() ? own : theme::colour(Colour::Muted));
        painter->drawEllipse(
            place(QRect(row.left() + (theme::iconSmall - dotSize) / 2, row.center().y() - dotSize / 2 + 1, dotSize, dotSize)));

        const QRect check(row.right() + 1 - theme::iconSmall, row.center().y() - theme::iconSmall / 2 + 1, theme::iconSmall,
                          theme::iconSmall);
        if (index.data(CurrentRole).toBool())
            icon(u"check"_s, Colour::Accent).paint(painter, place(check));
        int end = check.left() - theme::u2;
        if (!index.data(SandboxRole).toBool()) {
            const bool isProduction = index.data(ProductionRole).toBool();
            EnvironmentChip chip;
            const int width = [&] {
                chip.setEnvironment(isProduction, own);
                return chip.sizeHint().width();
            }();
            const QRect chipRect = place(QRect(end - width, row.center().y() - 9, width, 18));
            EnvironmentChip::paint(painter, QPoint(chipRect.right() + 1, row.center().y() + 1), isProduction, own);
            end -= width + theme::u2;
        }

        const int start = row.left() + theme::iconSmall + theme::u2;
        const QRect name(start, row.top() + theme::u1 + 2, end - start, 20);
        const QRect note(start, name.bottom() + 1, end - start, theme::iconSmall);
        const auto align = QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter);
        const auto text = [&](const QRect &rect, Type type, Colour ink, const QString &words) {
            const QFont font = theme::font(type);
            painter->setFont(font);
            painter->setPen(theme::colour(ink));
            painter->drawText(place(rect), int(align), QFontMetrics(font).elidedText(words, Qt::ElideRight, rect.width()));
        };
        text(name, index.data(CurrentRole).toBool() ? Type::Strong : Type::Base, Colour::Text, index.data().toString());
        text(note, Type::Small, Colour::Muted, index.data(NoteRole).toString());
        painter->restore();
    }
};

/// A line of a menu that can be pressed.
class MenuRow final : public QPushButton
{
public:
    MenuRow(const QString &name, const QString &text, const QString &iconName)
        : QPushButton(text)
        , m_icon(iconName)
    {
        setObjectName(name);
        setFixedHeight(theme::control);
        setAttribute(Qt::WA_Hover);
        setAutoDefault(true);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool isChosen = hasFocus() || isDown();
        if (isChosen || underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme::colour(isChosen ? Colour::Selection : Colour::Hover));
            painter.drawRoundedRect(rect(), theme::radius - 1, theme::radius - 1);
        }
        const auto place = [this](const QRect &part) -> QRect { return QStyle::visualRect(layoutDirection(), rect(), part); };
        edgewise::icon(m_icon, Colour::Muted)
            .paint(&painter, place(QRect(theme::u2, (height() - theme::iconSmall) / 2, theme::iconSmall, theme::iconSmall)));
        const int start = 2 * theme::u2 + theme::iconSmall;
        const QFont type = theme::font(Type::Base);
        painter.setFont(type);
        painter.setPen(theme::colour(Colour::Text));
        const auto align = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter);
        painter.drawText(place(QRect(start, 0, width() - start - theme::u2, height())), int(align) | Qt::TextShowMnemonic,
                         QFontMetrics(type).elidedText(text(), Qt::ElideRight, width() - start - theme::u2, Qt::TextShowMnemonic));
    }

private:
    QString m_icon;
};

} // namespace

Switcher::Switcher(const ConnectionList &connections, QWidget *parent)
    : Popup(parent)
    , m_connections(connections)
    , m_model(new QStandardItemModel(this))
    , m_filtered(new QSortFilterProxyModel(this))
    , m_filter(new SearchField(tr("Filter connections"), tr("Filter connections")))
    , m_list(new QListView)
    , m_edit(new MenuRow(u"Edit connection"_s, tr("Edit…"), u"edit"_s))
    , m_add(new MenuRow(u"Add a connection"_s, tr("Add a connection…"), u"plus"_s))
    , m_all(new MenuRow(u"All connections"_s, tr("All connections…"), u"plug"_s))
    , m_note(new QLabel)
{
    setObjectName(u"Switcher"_s);
    setAccessibleName(tr("Connections"));
    m_filter->setObjectName(u"Filter connections"_s);
    m_filter->installEventFilter(this);
    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterRole(FilterRole);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setObjectName(u"Connections"_s);
    m_list->setAccessibleName(tr("Connections"));
    m_list->setModel(m_filtered);
    m_list->setItemDelegate(new ConnectionDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setStyleSheet(u"QListView { background: transparent; border: 0; }"_s);
    m_note->setFont(theme::font(Type::Hint));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(theme::u2, theme::u1, theme::u2, theme::radius);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::u1, theme::u1, theme::u1, theme::u1);
    layout->setSpacing(0);
    auto *filterRow = new QHBoxLayout;
    filterRow->setContentsMargins(theme::u1, theme::u1, theme::u1, theme::u1);
    filterRow->addWidget(m_filter);
    layout->addLayout(filterRow);
    layout->addWidget(m_list);
    const auto separate = [layout] {
        layout->addSpacing(theme::u1);
        layout->addWidget(new Rule);
        layout->addSpacing(theme::u1);
    };
    separate();
    layout->addWidget(m_edit);
    layout->addWidget(m_add);
    layout->addWidget(m_all);
    separate();
    layout->addWidget(m_note);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_filtered->setFilterFixedString(typed);
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_filtered->index(0, 0));
    });
    connect(m_list, &QListView::clicked, this, &Switcher::choose);
    connect(m_edit, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT editWanted(m_current);
    });
    connect(m_add, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT addWanted();
    });
    connect(m_all, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT allWanted();
    });
}

QString Switcher::describe(const Connection &connection)
{
    if (connection.sandbox)
        return tr("built in, on this computer");
    QString region;
    switch (connection.region) {
    case Region::Ap: region = u"AP"_s; break;
    case Region::Eu: region = u"EU"_s; break;
    case Region::Jp: region = u"JP"_s; break;
    case Region::Us: region = u"US"_s; break;
    case Region::Custom: region = connection.cdpBase().host(); break;
    }
    const bool hasGuests = !connection.clientKey.isEmpty();
    const bool hasExports = !connection.apiKey.isEmpty();
    const bool hasEdge = !connection.edgeClientId.isEmpty();
    QString what;
    if (hasEdge && !connection.tenantId.isEmpty())
        what = connection.tenantId;
    else if (hasGuests && hasExports && hasEdge)
        what = tr("guests, exports and Edge");
    else if (hasGuests && hasExports)
        what = tr("guests and exports only");
    else if (hasGuests && hasEdge)
        what = tr("guests and Edge only");
    else if (hasExports && hasEdge)
        what = tr("exports and Edge only");
    else if (hasGuests)
        what = tr("guests only");
    else if (hasExports)
        what = tr("exports only");
    else if (hasEdge)
        what = tr("Edge only");
    else
        what = tr("no credentials yet");
    //: Region and what one can reach there: "EU · guests only"
    return tr("%1 · %2").arg(region, what);
}

void Switcher::fill()
{
    m_model->clear();
    for (const Connection &connection : m_connections.connections()) {
        auto *item = new QStandardItem(connection.name);
        const QString note = describe(connection);
        QString spoken = note;
        if (!connection.sandbox)
            spoken = EnvironmentChip::word(connection.production) + u", " + note;
        item->setData(spoken, Qt::AccessibleDescriptionRole);
        item->setData(connection.id, IdRole);
        item->setData(note, NoteRole);
        item->setData(connection.colour, OwnColourRole);
        item->setData(connection.production, ProductionRole);
        item->setData(connection.sandbox, SandboxRole);
        item->setData(connection.id == m_current, CurrentRole);
        item->setData(QString(connection.name + u' ' + spoken), FilterRole);
        item->setEditable(false);
        m_model->appendRow(item);
    }
    m_list->setFixedHeight(rowHeight * std::clamp(m_model->rowCount(), 1, rowsAtOnce));
}

void Switcher::open(const QString &current, const QPoint &corner)
{
    m_current = current;
    m_filter->clear();
    fill();
    const auto connection = m_connections.find(current);
    m_edit->setVisible(connection && !connection->sandbox);
    m_note->setVisible(connection.has_value());
    if (connection) {
        m_edit->setText(tr("Edit %1…").arg(QString(connection->name).replace(u'&', u"&&"_s)));
        m_note->setText(tr("Switching stops what %1 is still being asked.").arg(connection->name));
        m_note->setTextFormat(Qt::PlainText);
    }
    int at = 0;
    while (at < m_filtered->rowCount() && m_filtered->index(at, 0).data(IdRole).toString() != current)
        ++at;
    m_list->setCurrentIndex(m_filtered->index(at < m_filtered->rowCount() ? at : 0, 0));
    showAt(corner, cardWidth);
    m_filter->setFocus();
}

bool Switcher::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Popup::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_PageUp: step(-rowsAtOnce); return true;
    case Qt::Key_PageDown: step(rowsAtOnce); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(); return true;
    case Qt::Key_Escape: hide(); return true;
    default: return Popup::eventFilter(watched, event);
    }
}

void Switcher::step(int rows)
{
    const int last = m_filtered->rowCount() - 1;
    if (last >= 0)
        m_list->setCurrentIndex(m_filtered->index(std::clamp(m_list->currentIndex().row() + rows, 0, last), 0));
}

void Switcher::choose()
{
    const auto index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const QString id = index.data(IdRole).toString();
    hide();
    Q_EMIT chosen(id);
}

} // namespace edgewise
