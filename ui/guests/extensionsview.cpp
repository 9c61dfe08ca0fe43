#include "ui/guests/extensionsview.h"

#include "ui/guests/extensiongrid.h"
#include "ui/guests/extensionmodel.h"
#include "ui/guests/extensionslotdelegate.h"
#include "ui/guests/extensionslotsmodel.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListView>
#include <QResizeEvent>
#include <QStackedLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr int sideWidth = 184, sideNarrow = 144, narrow = 620, sideHead = 48;

} // namespace

ExtensionsView::ExtensionsView(Ask &ask, QWidget *parent)
    : QWidget(parent)
    , m_model(new ExtensionModel(this))
    , m_slotsModel(new ExtensionSlotsModel(*m_model, this))
    , m_pages(new QStackedLayout(this))
    , m_side(new QWidget)
    , m_used(new QLabel)
    , m_slots(new QListView)
    , m_grid(new ExtensionGrid(*m_model, ask))
    , m_state(new EmptyState)
{
    setObjectName(u"Data extensions"_s);
    auto *title = new ElidedLabel(tr("Slots used"));
    for (QLabel *label : {static_cast<QLabel *>(title), m_used}) {
        label->setFont(theme::font(theme::Type::Hint));
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    m_slots->setObjectName(u"Slots"_s);
    m_slots->setAccessibleName(tr("Slots"));
    m_slots->setModel(m_slotsModel);
    m_slots->setItemDelegate(new ExtensionSlotDelegate(m_slots));
    m_slots->setFrameShape(QFrame::NoFrame);
    m_slots->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_slots->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_slots->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_slots->setMouseTracking(true);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme::u4, 0, theme::u4, 0);
    head->addWidget(title, 1);
    head->addWidget(m_used);
    auto *headBox = new QWidget;
    headBox->setFixedHeight(sideHead);
    headBox->setLayout(head);
    auto *list = new QHBoxLayout;
    list->setContentsMargins(theme::u2, 0, theme::u2, theme::u2);
    list->addWidget(m_slots);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(0);
    side->addWidget(headBox);
    side->addLayout(list, 1);
    m_side->setFixedWidth(sideWidth);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::VLine);
    line->setFixedWidth(1);

    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_side);
    row->addWidget(line);
    row->addWidget(m_grid, 1);
    m_pages->addWidget(page);
    m_pages->addWidget(m_state);

    connect(m_model, &ExtensionModel::edited, this, [this] {
        showCounts();
        if (!m_isFilling)
            Q_EMIT edited();
    });
    connect(m_slots->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) { m_grid->setSlot(now.data(ExtensionSlotsModel::NameRole).toString()); });
    connect(m_grid, &ExtensionGrid::rowWanted, this, [this](int id, bool edit) {
        const std::optional<ExtensionRow> wanted = m_model->row(id);
        if (!wanted)
            return;
        chooseSlot(wanted->slot);
        if (edit)
            m_grid->edit(id, ExtensionModel::ValueColumn);
        else
            m_grid->choose(id);
    });
    chooseSlot(Extension::slotNames().first());
    showCounts();
}

ExtensionsView::~ExtensionsView()
{
    m_model->disconnect(this);
    delete m_grid;
}

void ExtensionsView::setExtensions(const QList<Extension> &opened, const QList<Extension> &edited)
{
    const QString slot = m_grid->slot();
    fill(opened, edited);
    // The slot that was looked at, else the first with something in it.
    const QList<ExtensionModel::Slot> places = m_model->slotList();
    const auto used = std::find_if(places.cbegin(), places.cend(), [](const ExtensionModel::Slot &one) { return one.keys > 0; });
    const bool keeps = m_hasData && m_slotsModel->rowOf(slot) >= 0;
    m_hasData = true;
    m_isLoading = false;
    m_pages->setCurrentIndex(0);
    chooseSlot(keeps ? slot : used == places.cend() ? Extension::slotNames().first() : used->name);
}

QList<Extension> ExtensionsView::extensions() const
{
    return m_model->extensions();
}

QList<PairProblem> ExtensionsView::problems() const
{
    return m_model->problems();
}

int ExtensionsView::changeCount() const
{
    return m_model->changeCount();
}

int ExtensionsView::usedSlots() const
{
    return m_slotsModel->used();
}

void ExtensionsView::revert()
{
    m_model->revertAll();
    chooseSlot(m_grid->slot());
}

void ExtensionsView::goToProblem()
{
    const int id = m_model->firstProblem();
    const std::optional<ExtensionRow> row = m_model->row(id);
    if (!row)
        return;
    chooseSlot(row->slot);
    m_grid->edit(id, row->isValid() ? ExtensionModel::KeyColumn : ExtensionModel::ValueColumn);
}

void ExtensionsView::goTo(const QString &slot, const QString &key)
{
    chooseSlot(slot);
    if (const int id = m_model->find(slot, key))
        m_grid->choose(id);
}

void ExtensionsView::setReadOnly(bool readOnly)
{
    m_grid->setReadOnly(readOnly);
}

void ExtensionsView::setLoading(bool loading)
{
    if (loading) {
        m_hasData = false;
        fill({}, {});
        m_state->setText({}, tr("Reading the data extensions…"));
        m_state->clearButtons();
        m_pages->setCurrentIndex(1);
    } else if (m_isLoading) {
        m_pages->setCurrentIndex(0);
    }
    m_isLoading = loading;
}

void ExtensionsView::setUnavailable(const QString &why)
{
    m_hasData = false;
    m_isLoading = false;
    fill({}, {});
    m_state->setText(u"drawing-offline"_s, tr("The data extensions could not be read."), why);
    m_state->clearButtons();
    connect(m_state->addButton(button(u"Read again"_s, tr("Read again"), u"refresh"_s)), &QPushButton::clicked, this,
            &ExtensionsView::retryWanted);
    m_pages->setCurrentIndex(1);
}

void ExtensionsView::saveState(QSettings &settings) const
{
    m_grid->saveState(settings);
}

void ExtensionsView::restoreState(const QSettings &settings)
{
    m_grid->restoreState(settings);
}

void ExtensionsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_side->setFixedWidth(width() < narrow ? sideNarrow : sideWidth);
}

void ExtensionsView::fill(const QList<Extension> &opened, const QList<Extension> &edited)
{
    m_isFilling = true;
    m_model->setExtensions(opened, edited);
    m_isFilling = false;
}

void ExtensionsView::chooseSlot(const QString &slot)
{
    const QModelIndex index = m_slotsModel->index(m_slotsModel->rowOf(slot));
    if (index.isValid())
        m_slots->setCurrentIndex(index);
    m_grid->setSlot(slot);
}

void ExtensionsView::showCounts()
{
    //: How many of the six slots hold something.
    m_used->setText(tr("%1 of %2").arg(m_slotsModel->used()).arg(Extension::slotNames().size()));
}

} // namespace edgewise
