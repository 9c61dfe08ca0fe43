#include "ui/shell/navigation.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/rowdelegate.h"

#include <QListView>
#include <QLocale>
#include <QPainter>
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

enum Role { NameRole = FirstOwnRole, CountRole };

constexpr int gap = 2;
constexpr int barWidth = 3;
constexpr int pillHeight = 18;
constexpr int pillPadding = 6;
constexpr int leastPill = 20;

class NavigationDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {0, theme::navigationRow + gap}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect row = option.rect.adjusted(0, 0, 0, -gap);
        const auto place = [&](const QRect &rect) -> QRect { return QStyle::visualRect(option.direction, row, rect); };
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
        if (isCurrent || isHovered) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme::colour(isCurrent ? Colour::Selection : Colour::Pressed));
            painter->drawRoundedRect(row, theme::radius, theme::radius);
        }
        if (isCurrent) {
            painter->setBrush(theme::colour(Colour::Accent));
            painter->drawRoundedRect(place(QRect(row.left(), row.top() + theme::u2, barWidth, row.height() - 2 * theme::u2)), 1.5, 1.5);
        }
        if (isCurrent && option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
            painter->setPen(QPen(theme::colour(Colour::Accent), 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), theme::radius, theme::radius);
        }
        int x = row.left() + theme::u3;
        const int middle = row.center().y() + 1;
        icon(index.data(Qt::DecorationRole).toString(), isCurrent ? Colour::Accent : Colour::Muted)
            .paint(painter, place(QRect(x, middle - theme::iconLarge / 2, theme::iconLarge, theme::iconLarge)));
        x += theme::iconLarge + theme::u3;

        int end = row.right() + 1 - theme::u2;
        if (const int count = index.data(CountRole).toInt(); count > 0) {
            QFont font = theme::font(Type::Small);
            font.setWeight(QFont::DemiBold);
            const QString number = QLocale().toString(count);
            const int width = std::max(leastPill, QFontMetrics(font).horizontalAdvance(number) + 2 * pillPadding);
            const QRect pill = place(QRect(end - width, middle - pillHeight / 2, width, pillHeight));
            painter->setPen(theme::colour(Colour::WarnLine));
            painter->setBrush(theme::colour(Colour::WarnSurface));
            painter->drawRoundedRect(QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5), pillHeight / 2.0, pillHeight / 2.0);
            painter->setFont(font);
            painter->setPen(theme::colour(Colour::Warn));
            painter->drawText(pill, Qt::AlignCenter, number);
            end -= width + theme::u2;
        }
        const QFont font = theme::font(isCurrent ? Type::Strong : Type::Base);
        painter->setFont(font);
        painter->setPen(theme::colour(Colour::Text));
        painter->drawText(place(QRect(x, row.top(), end - x, row.height())),
                          int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter)),
                          QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, end - x));
        painter->restore();
    }
};

} // namespace

Navigation::Navigation(QWidget *parent)
    : QWidget(parent)
    , m_model(new QStandardItemModel(this))
    , m_list(new QListView)
{
    setFixedWidth(theme::navigation);
    m_list->setObjectName(u"Navigation"_s);
    m_list->setAccessibleName(tr("Panes"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new NavigationDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setStyleSheet(u"QListView { background: transparent; border: 0; outline: 0; }"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::u2, theme::u2, theme::u2 + 1, theme::u2);
    layout->addWidget(m_list);
    setFocusProxy(m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            Q_EMIT chosen(index.data(NameRole).toString());
    });
}

void Navigation::insert(int row, const QString &name, const QString &title, const QString &iconName)
{
    auto *entry = new QStandardItem(title);
    entry->setData(title, Qt::AccessibleTextRole);
    entry->setData(iconName, Qt::DecorationRole);
    entry->setData(name, NameRole);
    entry->setData(0, CountRole);
    entry->setEditable(false);
    m_model->insertRow(row, entry);
}

QStandardItem *Navigation::item(const QString &name) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->item(row)->data(NameRole).toString() == name)
            return m_model->item(row);
    }
    return nullptr;
}

void Navigation::setCurrent(const QString &name)
{
    if (auto *entry = item(name))
        m_list->setCurrentIndex(entry->index());
}

QString Navigation::current() const
{
    return m_list->currentIndex().data(NameRole).toString();
}

void Navigation::setCount(const QString &name, int count)
{
    auto *entry = item(name);
    if (!entry || entry->data(CountRole).toInt() == count)
        return;
    entry->setData(count, CountRole);
    const QString words = count == 0 ? QString() : tr("%n need a look", nullptr, count);
    entry->setData(words, Qt::AccessibleDescriptionRole);
    entry->setToolTip(words);
}

void Navigation::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::colour(Colour::Window));
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 1, 0, 1, height())), theme::colour(Colour::Line));
}

} // namespace edgewise
