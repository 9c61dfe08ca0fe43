#include "ui/console/definitionpage.h"

#include "ui/shell/rule.h"
#include "ui/shell/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"

#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr int listHeight = 200;

} // namespace

DefinitionPage::DefinitionPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_place(new ElidedLabel)
    , m_banner(new Banner)
    , m_text(new QLabel)
    , m_problemsTitle(new QLabel)
    , m_problems(new QListWidget)
    , m_save(button(u"Save definition as"_s, tr("Save definition as…"), u"save"_s))
    , m_again(button(u"Read definition again"_s, tr("Read again"), u"refresh"_s))
    , m_close(button(u"Close definition"_s, tr("Close definition"), u"x"_s))
{
    setObjectName(u"Definition"_s);
    m_title->setFont(theme::font(theme::Type::Title));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFixedHeight(theme::u6);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_place->setFont(theme::font(theme::Type::Hint));
    m_place->setForegroundRole(QPalette::PlaceholderText);
    m_place->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_banner->setObjectName(u"Definition notice"_s);
    m_banner->hide();
    m_text->setTextFormat(Qt::MarkdownText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_problemsTitle->setFont(theme::font(theme::Type::Strong));
    m_problems->setObjectName(u"Definition problems"_s);
    m_problems->setAccessibleName(tr("What could not be read"));
    m_problems->setWordWrap(true);
    m_problems->setMinimumHeight(listHeight);

    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(m_title);
    titles->addWidget(m_place);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme::u4, theme::u4, theme::u4, theme::u3);
    head->setSpacing(theme::u2);
    head->addLayout(titles, 1);
    for (QPushButton *one : {m_save, m_again, m_close})
        head->addWidget(one, 0, Qt::AlignTop);
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto *words = new QVBoxLayout(content);
    words->setContentsMargins(theme::u4, theme::u3, theme::u4, theme::u4);
    words->setSpacing(theme::u3);
    words->addWidget(m_banner);
    words->addWidget(m_text);
    words->addWidget(m_problemsTitle);
    words->addWidget(m_problems);
    words->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(new Rule);
    layout->addWidget(scroll, 1);

    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveWanted(m_key); });
    connect(m_again, &QPushButton::clicked, this, [this] { Q_EMIT readAgainWanted(m_key); });
    connect(m_close, &QPushButton::clicked, this, [this] { Q_EMIT closeWanted(m_key); });
}

void DefinitionPage::setDefinition(const ListedDefinition &listed)
{
    m_key = listed.key;
    const Definition &definition = listed.definition;
    const QString file = QFileInfo(listed.key).fileName();
    m_title->setText(definition.title().isEmpty() ? file : definition.title());
    const QString operations = tr("%n operation(s)", nullptr, int(definition.operations().size()));
    QStringList place = {definition.version().isEmpty() ? QString() : tr("Version %1").arg(definition.version()),
                         listed.isRead ? operations : QString(), listed.isOurs() ? tr("comes with Edgewise") : listed.key};
    place.removeAll(QString());
    m_place->setText(place.join(u" · "_s));
    m_place->setToolTip(listed.key);
    m_save->setVisible(listed.isRead);
    m_again->setVisible(!listed.isOurs());
    m_close->setVisible(!listed.isOurs());
    if (listed.problem.isEmpty())
        m_banner->hide();
    else
        m_banner->tell(Banner::Kind::Bad,
                       listed.isRead ? tr("The file changed and can no longer be read. What was read before is shown.")
                                     : tr("%1 cannot be read.").arg(file),
                       {}, listed.problem);
    m_text->setText(definition.description());
    m_text->setHidden(definition.description().isEmpty());
    m_problems->clear();
    const auto problems = definition.problems();
    for (const DefinitionProblem &problem : problems)
        m_problems->addItem(problem.line > 0 ? tr("Line %1: %2").arg(problem.line).arg(problem.text) : problem.text);
    m_problemsTitle->setText(tr("%n thing(s) in it could not be read", nullptr, int(problems.size())));
    m_problemsTitle->setVisible(!problems.isEmpty());
    m_problems->setVisible(!problems.isEmpty());
}

} // namespace edgewise
