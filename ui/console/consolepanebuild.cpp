// How the pane is put together.
#include "ui/console/consolepane.h"

#include "app/connections/session.h"
#include "app/console/consolesender.h"
#include "ui/console/comparepage.h"
#include "ui/console/consolerules.h"
#include "ui/console/definitionfiles.h"
#include "ui/console/definitionpage.h"
#include "ui/console/historylist.h"
#include "ui/console/operationsview.h"
#include "ui/console/readingpage.h"
#include "ui/console/requestform.h"
#include "ui/console/requestforms.h"
#include "ui/console/responsepanel.h"
#include "ui/shell/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr int sideWidth = 284, formWidth = 412, answerWidth = 552, formLeast = 320, answerLeast = 320;

/// Keeps the room around the notice only while it is there.
class Room final : public QObject
{
public:
    Room(QWidget *notice, QLayout *layout)
        : QObject(notice)
        , m_layout(layout)
    {
        notice->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ShowToParent)
            m_layout->setContentsMargins(theme::u4, theme::u3, theme::u4, 0);
        else if (event->type() == QEvent::HideToParent)
            m_layout->setContentsMargins(0, 0, 0, 0);
        return QObject::eventFilter(watched, event);
    }

private:
    QLayout *m_layout;
};

} // namespace

void ConsolePane::buildActions()
{
    m_send = addPaneAction(u"Send request"_s, tr("Send"), u"send"_s, QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_send->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    auto *find = addPaneAction(u"Find operation"_s, tr("Find an operation"), u"search"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    auto *paste = addPaneAction(u"Paste cURL"_s, tr("Paste cURL…"), u"copy"_s);
    auto *asAny = addPaneAction(u"Open as any request"_s, tr("Open as any request"), u"edit"_s);
    auto *variables = addPaneAction(u"Variables"_s, tr("Variables…"), u"hash"_s);
    auto *open = addPaneAction(u"Open definition file"_s, tr("Open definition…"), u"folder"_s, QKeySequence::Open);
    auto *save = addPaneAction(u"Save definition file"_s, tr("Save definition as…"), u"save"_s);
    auto *clear = addPaneAction(u"Clear history"_s, tr("Clear history…"), u"trash"_s);
    m_keep = addPaneAction(u"Keep history"_s, tr("Keep history"), {});
    m_keep->setCheckable(true);
    m_keep->setChecked(m_history.isKeeping());

    m_menu->addActions({paste, asAny, variables});
    m_menu->addSeparator();
    m_menu->addActions({open, save});
    m_menu->addSeparator();
    m_menu->addActions({clear, m_keep});

    connect(m_send, &QAction::triggered, this, &ConsolePane::send);
    connect(find, &QAction::triggered, this, [this] {
        m_sides->setCurrentIndex(OperationsSide);
        m_tree->focusSearch();
    });
    connect(paste, &QAction::triggered, this, [this] { pasteCurl(); });
    // The way around what the definition wants, to see what the service says to it.
    connect(asAny, &QAction::triggered, this, [this] {
        m_forms.keep(m_session.connection().id, {}, {}, freeFormOf(m_form->request()));
        openOperation({}, {});
    });
    connect(variables, &QAction::triggered, this, &ConsolePane::showVariables);
    connect(open, &QAction::triggered, this, &ConsolePane::askOpenDefinition);
    connect(save, &QAction::triggered, this, [this] { askSaveDefinition(m_definition); });
    connect(clear, &QAction::triggered, m_historyList, &HistoryList::clearHistory);
    connect(m_keep, &QAction::toggled, this, [this](bool keep) {
        m_history.setKeeping(keep);
        if (m_settings)
            m_settings->setValue("console/keepHistory"_L1, keep);
    });
    connect(m_menu, &QMenu::aboutToShow, this, [this, save, asAny] {
        asAny->setEnabled(!m_form->isAnyRequest());
        const auto listed = m_model->definition(m_definition);
        save->setEnabled(listed && listed->isRead);
    });
}

void ConsolePane::build()
{
    auto *more = button(u"More"_s, tr("More actions"), u"more"_s, ButtonKind::Normal, true);
    connect(more, &QPushButton::clicked, this, [this, more] {
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const QPoint corner = mirrored ? more->rect().bottomLeft() : more->rect().bottomRight();
        m_menu->popup(more->mapToGlobal(corner) - QPoint(mirrored ? 0 : m_menu->sizeHint().width(), 0));
    });
    headActions()->addWidget(more);

    m_sides->setObjectName(u"Console pages"_s);
    m_sides->setAccessibleName(tr("Operations and history"));
    m_sides->addTab(tr("Operations"));
    m_sides->addTab(tr("History"));
    filterRow()->setContentsMargins(0, 0, 0, 0);
    filterRow()->addWidget(m_sides, 1);
    // The pane has a line of its own below it.
    m_sides->ensurePolished();
    m_sides->setDrawBase(false);
    m_side->addWidget(m_tree);
    m_side->addWidget(m_historyList);
    setList(m_side);

    m_work->setHandleWidth(1);
    m_work->setChildrenCollapsible(false);
    m_form->setMinimumWidth(formLeast);
    m_response->setMinimumWidth(answerLeast);
    m_work->addWidget(m_form);
    m_work->addWidget(m_response);
    m_work->setStretchFactor(0, formWidth);
    m_work->setStretchFactor(1, answerWidth);
    m_work->setSizes({formWidth, answerWidth});
    m_pages->insertWidget(WorkPage, m_work);
    m_pages->insertWidget(ReadPage, m_reading);
    m_pages->insertWidget(WholeDefinitionPage, m_whole);
    m_pages->insertWidget(TwoAnswersPage, m_compare);
    m_notice->setObjectName(u"Console notice"_s);
    m_notice->hide();
    auto *detail = new QWidget;
    auto *layout = new QVBoxLayout(detail);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *noticeRow = new QHBoxLayout;
    noticeRow->setContentsMargins(0, 0, 0, 0);
    noticeRow->addWidget(m_notice);
    new Room(m_notice, noticeRow);
    layout->addLayout(noticeRow);
    layout->addWidget(m_pages, 1);
    setDetail(detail, sideWidth);
    setAcceptDrops(true);
    // Only the page in sight says how much room is needed.
    for (QStackedWidget *stack : {m_side, m_pages}) {
        const auto fit = [stack] {
            for (int i = 0; i < stack->count(); ++i)
                stack->widget(i)->setSizePolicy(i == stack->currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored,
                                                QSizePolicy::Preferred);
        };
        connect(stack, &QStackedWidget::currentChanged, this, fit);
        fit();
    }
    showData();
}

void ConsolePane::connectParts()
{
    connect(m_sides, &QTabBar::currentChanged, this, &ConsolePane::showSide);
    connect(&m_definitions, &DefinitionFiles::changed, this, &ConsolePane::definitionsChanged);
    connect(&m_definitions, &DefinitionFiles::readAgain, this, [this](const QString &path, const QString &problem) {
        const QString name = path.section(u'/', -1);
        if (problem.isEmpty())
            m_notice->tell(Banner::Kind::Info, tr("%1 changed and was read again.").arg(name),
                           {{u"Dismiss"_s, tr("Dismiss"), [this] { m_notice->hide(); }}});
        else
            m_notice->tell(Banner::Kind::Bad, tr("%1 changed and can no longer be read.").arg(name),
                           {{u"Dismiss"_s, tr("Dismiss"), [this] { m_notice->hide(); }}}, problem);
    });
    connect(m_tree, &OperationsView::chosen, this, [this](const QString &definition, const QString &operation) {
        choose(definition, operation);
        // With the arrow keys one goes through the list, which it must not cover.
        if (!isNarrow())
            showDetail(true);
    });
    connect(m_tree, &OperationsView::opened, this, [this] { showDetail(true); });
    connect(m_tree, &OperationsView::openDefinitionWanted, this, &ConsolePane::askOpenDefinition);
    connect(m_tree, &OperationsView::menuWanted, this, &ConsolePane::showTreeMenu);

    connect(m_form, &RequestForm::changed, this, &ConsolePane::keepForm);
    connect(m_form, &RequestForm::sendWanted, this, &ConsolePane::send);
    connect(m_form, &RequestForm::cancelWanted, this, &ConsolePane::cancel);
    connect(m_form, &RequestForm::readWanted, this, &ConsolePane::read);
    connect(m_form, &RequestForm::curlWanted, this, &ConsolePane::copyCurl);
    connect(m_form, &RequestForm::curlTyped, this, &ConsolePane::pasteCurl);
    connect(m_form, &RequestForm::variablesWanted, this, &ConsolePane::showVariables);
    connect(m_response, &ResponsePanel::cancelWanted, this, &ConsolePane::cancel);
    connect(&m_session.console(), &ConsoleSender::received, m_response, &ResponsePanel::setProgress);
    connect(&m_variables, &Variables::changed, this, [this](const QString &connection) {
        if (connection == m_session.connection().id)
            m_form->setVariables(m_variables.of(connection));
    });

    connect(m_reading, &ReadingPage::tryWanted, this, [this] {
        m_pages->setCurrentIndex(WorkPage);
        m_form->focusFirst();
    });
    connect(m_reading, &ReadingPage::saveDefinitionWanted, this, [this] { askSaveDefinition(m_definition); });
    connect(m_reading, &ReadingPage::openPaneWanted, this, &ConsolePane::openPaneWanted);
    connect(m_whole, &DefinitionPage::saveWanted, this, &ConsolePane::askSaveDefinition);
    connect(m_whole, &DefinitionPage::readAgainWanted, this, &ConsolePane::openDefinition);
    connect(m_whole, &DefinitionPage::closeWanted, this, &ConsolePane::closeDefinition);

    connect(m_historyList, &HistoryList::opened, this, &ConsolePane::openFromHistory);
    connect(m_historyList, &HistoryList::sendAgainWanted, this, &ConsolePane::sendAgain);
    connect(m_historyList, &HistoryList::fillWanted, this, &ConsolePane::fillFromHistory);
    connect(m_historyList, &HistoryList::compareWanted, this, &ConsolePane::compare);
    connect(m_historyList, &HistoryList::countChanged, this, &ConsolePane::showTab);
    connect(m_compare, &ComparePage::closed, this, [this] { m_pages->setCurrentIndex(WorkPage); });
    connect(m_compare, &ComparePage::sendAgainWanted, this, [this](const Exchange &exchange) {
        fill(exchange.request);
        send();
    });
}

} // namespace edgewise
