#include "ui/edge/deletecontentpage.h"

#include "ui/edge/checkline.h"
#include "ui/edge/twocolumns.h"
#include "ui/shell/rule.h"
#include "ui/shell/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/barcard.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/words.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace edgewise {

using theme::Colour;

namespace {

constexpr int textWidth = 720, mostEarlier = 6;
/// Below the last card, so that no bar at the lower edge of the pane lies over it.
constexpr int barRoom = barcard::height + 2 * theme::u4;

/// A box with a line around it; red for what destroys.
class Box final : public QFrame
{
public:
    enum class Kind { Plain, Danger };
    explicit Box(Kind kind)
        : m_kind(kind)
    {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        const bool isDanger = m_kind == Kind::Danger;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(theme::colour(isDanger ? Colour::BadLine : Colour::Line));
        painter.setBrush(theme::colour(isDanger ? Colour::BadSurface : Colour::Base));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::radius - 0.5, theme::radius - 0.5);
    }

private:
    Kind m_kind;
};

/// Words in a colour of the theme, whichever that is.
class Inked final : public QLabel
{
public:
    Inked(const QString &text, Colour ink)
        : QLabel(text)
        , m_ink(ink)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        setForegroundRole(QPalette::WindowText);
        applyInk();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::PaletteChange)
            applyInk();
    }

private:
    void applyInk()
    {
        QPalette ink = palette();
        if (ink.color(QPalette::WindowText) == theme::colour(m_ink))
            return;
        ink.setColor(QPalette::WindowText, theme::colour(m_ink));
        setPalette(ink);
    }

    Colour m_ink;
};

QLabel *strong(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setFont(theme::font(theme::Type::Strong));
    label->setWordWrap(true);
    return label;
}

QLabel *hint(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setFont(theme::font(theme::Type::Hint));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    return label;
}

QLabel *muted(const QString &text)
{
    auto *label = new QLabel(text);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QString ending(const PastDeletion &deletion)
{
    if (!deletion.isSent)
        return DeleteContentPage::tr("taken back, nothing sent");
    if (deletion.status == 0)
        return DeleteContentPage::tr("sent, outcome not known");
    if (deletion.status >= 200 && deletion.status < 300)
        return DeleteContentPage::tr("accepted (%1)").arg(deletion.status);
    return DeleteContentPage::tr("refused (%1)").arg(deletion.status);
}

} // namespace

DeleteContentPage::DeleteContentPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_refused(new Banner)
    , m_result(new Banner)
    , m_dangerTitle(strong({}))
    , m_delete(button(u"Delete content"_s, tr("Delete content…"), u"trash"_s, ButtonKind::Danger))
    , m_name(new QLabel)
    , m_chip(new EnvironmentChip)
    , m_tenant(new QLabel)
    , m_since(new QLabel)
    , m_hooks(new QLabel)
    , m_earlierPart(new QWidget)
    , m_earlier(new QGridLayout)
{
    m_refused->setObjectName(u"Content deletion refused"_s);
    m_result->setObjectName(u"Content deletion result"_s);
    m_delete->setAccessibleName(tr("Delete content"));
    m_columns = new TwoColumns(makeMain(), nullptr, makeSide());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_columns);
    connect(m_delete, &QPushButton::clicked, this, &DeleteContentPage::deleteWanted);
}

QWidget *DeleteContentPage::makeMain()
{
    auto *main = new QWidget;
    auto *layout = new QVBoxLayout(main);
    layout->setContentsMargins(theme::u6, theme::u6, theme::u6, barRoom);
    layout->setSpacing(theme::u6);

    m_title->setFont(theme::font(theme::Type::Title));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    auto *text =
        new QLabel(tr("Takes everything this environment has published out of Experience Edge. Sites that read from it show nothing "
                      "until all is published again. There is no way back once it is sent."));
    text->setWordWrap(true);
    text->setMaximumWidth(textWidth);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme::u2);
    words->addWidget(m_refused);
    words->addWidget(m_result);
    words->addWidget(m_title);
    words->addWidget(text);
    layout->addLayout(words);

    auto *toCache = button(u"Go to Clear cache"_s, tr("Go to Clear cache"), {}, ButtonKind::Link);
    connect(toCache, &QPushButton::clicked, this, &DeleteContentPage::clearCacheWanted);
    auto *mixedHead = new QHBoxLayout;
    mixedHead->addWidget(strong(tr("These two are easily mixed up")), 1);
    mixedHead->addWidget(toCache);
    auto *mixed = new QVBoxLayout;
    mixed->setSpacing(theme::u2);
    mixed->addLayout(mixedHead);
    mixed->addWidget(makeComparison());
    layout->addLayout(mixed);

    auto *saveSettings = button(u"Save settings"_s, tr("Save settings…"), u"save"_s, ButtonKind::Normal, false, true);
    auto *saveWebhooks = button(u"Save webhooks"_s, tr("Save webhooks…"), u"save"_s, ButtonKind::Normal, false, true);
    connect(saveSettings, &QPushButton::clicked, this, &DeleteContentPage::saveSettingsWanted);
    connect(saveWebhooks, &QPushButton::clicked, this, &DeleteContentPage::saveWebhooksWanted);
    auto *showSettings = button(u"Show settings in folder"_s, tr("Show in folder"), {}, ButtonKind::Flat, false, true);
    auto *showWebhooks = button(u"Show webhooks in folder"_s, tr("Show in folder"), {}, ButtonKind::Flat, false, true);
    connect(showSettings, &QPushButton::clicked, this, [this] { Q_EMIT showInFolderWanted(m_savedSettings.path); });
    connect(showWebhooks, &QPushButton::clicked, this, [this] { Q_EMIT showInFolderWanted(m_savedWebhooks.path); });
    m_settings = new CheckLine(saveSettings, showSettings);
    m_webhooks = new CheckLine(saveWebhooks, showWebhooks);
    auto *publish = new CheckLine;
    publish->setState(false, tr("Publish again afterwards"),
                      tr("First publish the whole site, then clear the cache. Somebody with access must be there."));
    auto *box = new Box(Box::Kind::Plain);
    auto *lines = new QVBoxLayout(box);
    lines->setContentsMargins(1, 1, 1, 1);
    lines->setSpacing(0);
    lines->addWidget(m_settings);
    lines->addWidget(new Rule);
    lines->addWidget(m_webhooks);
    lines->addWidget(new Rule);
    lines->addWidget(publish);
    auto *before = new QVBoxLayout;
    before->setSpacing(theme::u2);
    before->addWidget(strong(tr("Before you go on")));
    before->addWidget(box);
    layout->addLayout(before);
    layout->addStretch(1);
    layout->addWidget(makeDanger());
    setSaved({}, {});
    return main;
}

QWidget *DeleteContentPage::makeComparison()
{
    auto *box = new Box(Box::Kind::Plain);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(theme::u3, 0, theme::u3, 0);
    grid->setHorizontalSpacing(theme::u4);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 3);
    for (int column = 1; column < 3; ++column) {
        auto *head = new QLabel(column == 1 ? tr("Clear cache") : tr("Delete content"));
        head->setFont(theme::font(theme::Type::HintStrong));
        grid->addWidget(head, 0, column);
    }
    struct Line
    {
        QString what, cache, content;
        bool isDanger;
    };
    const QList<Line> lines{
        {tr("What goes"), tr("Copies kept for speed"), tr("Everything published"), true},
        {tr("What visitors see"), tr("The same, slower for a while"), tr("Nothing, until all is published again"), true},
        {tr("Way back"), tr("None is needed"), tr("None from here"), true},
        {tr("When it is right"), tr("A page stays old"), tr("A test environment starts from zero"), false}};
    grid->setRowMinimumHeight(0, theme::row);
    for (int i = 0; i < lines.size(); ++i) {
        const int row = 2 * i + 1;
        const Line &line = lines.at(i);
        grid->addWidget(new Rule, row, 0, 1, 3);
        auto *what = muted(line.what);
        what->setWordWrap(true);
        auto *cache = new QLabel(line.cache);
        cache->setWordWrap(true);
        auto *content = new Inked(line.content, line.isDanger ? Colour::Bad : Colour::Text);
        if (line.isDanger)
            content->setFont(theme::font(theme::Type::Strong));
        grid->addWidget(what, row + 1, 0);
        grid->addWidget(cache, row + 1, 1);
        grid->addWidget(content, row + 1, 2);
        grid->setRowMinimumHeight(row + 1, theme::row);
    }
    return box;
}

QWidget *DeleteContentPage::makeDanger()
{
    auto *danger = new Box(Box::Kind::Danger);
    auto *row = new QHBoxLayout(danger);
    row->setContentsMargins(theme::u4, theme::u3, theme::u4, theme::u3);
    row->setSpacing(theme::u3);
    auto *say = new QVBoxLayout;
    say->setSpacing(2);
    say->addWidget(m_dangerTitle);
    say->addWidget(hint(tr("You will be asked to type the name. Then there are 5 seconds to take it back.")));
    row->addLayout(say, 1);
    row->addWidget(m_delete);
    return danger;
}

QWidget *DeleteContentPage::makeSide()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(theme::u4, theme::u6, theme::u4, barRoom);
    layout->setSpacing(theme::u6);

    m_tenant->setObjectName(u"Tenant"_s);
    m_tenant->setFont(theme::font(theme::Type::Code));
    m_since->setObjectName(u"Seen since"_s);
    m_hooks->setObjectName(u"Webhooks there"_s);
    for (QLabel *label : {m_name, m_tenant, m_since, m_hooks}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto *name = new QHBoxLayout;
    name->setSpacing(theme::u2);
    name->addWidget(m_name);
    name->addWidget(m_chip);
    name->addStretch(1);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::u4);
    grid->setVerticalSpacing(theme::u2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(muted(tr("Connection")), 0, 0);
    grid->addLayout(name, 0, 1);
    grid->addWidget(muted(tr("Tenant")), 1, 0, Qt::AlignTop);
    grid->addWidget(m_tenant, 1, 1);
    grid->addWidget(muted(tr("Seen since")), 2, 0, Qt::AlignTop);
    grid->addWidget(m_since, 2, 1);
    grid->addWidget(muted(tr("Webhooks")), 3, 0, Qt::AlignTop);
    grid->addWidget(m_hooks, 3, 1);
    auto *touches = new QVBoxLayout;
    touches->setSpacing(theme::u2);
    touches->addWidget(strong(tr("What it touches")));
    touches->addLayout(grid);
    layout->addLayout(touches);
    layout->addWidget(new Rule);

    m_earlier->setVerticalSpacing(theme::u1);
    m_earlier->setColumnStretch(0, 1);
    auto *earlier = new QVBoxLayout(m_earlierPart);
    earlier->setContentsMargins(0, 0, 0, 0);
    earlier->setSpacing(theme::u2);
    earlier->addWidget(strong(tr("Earlier on this computer")));
    earlier->addLayout(m_earlier);
    layout->addWidget(m_earlierPart);
    layout->addWidget(new Rule);

    auto *lock = new IconLabel;
    lock->setIcon(u"lock"_s, Colour::Muted);
    auto *locked = new QHBoxLayout;
    locked->setSpacing(theme::u2);
    locked->addWidget(lock, 0, Qt::AlignTop);
    locked->addWidget(
        hint(tr("Connections marked production refuse this. If it is really needed, unlock it in the connection’s settings; it "
                "locks itself again after an hour.")),
        1);
    layout->addLayout(locked);
    layout->addStretch(1);
    setEarlier({});
    return side;
}

void DeleteContentPage::setConnection(const Connection &connection)
{
    const QString title = tr("Delete all content of %1").arg(connection.name);
    m_title->setText(title);
    m_dangerTitle->setText(title);
    m_name->setText(connection.name);
    m_chip->setEnvironment(connection.production, QColor(connection.colour));
    m_since->setText(
        connection.tenantSince.isValid()
            ? tr("%1, always the same tenant").arg(QLocale().toString(connection.tenantSince.toLocalTime().date(), QLocale::ShortFormat))
            : tr("not known"));
}

void DeleteContentPage::setRefusal(const QString &refusal)
{
    m_isRefused = !refusal.isEmpty();
    if (!m_isRefused)
        m_refused->hide();
    else if (m_refused->isHidden() || m_refused->text() != refusal)
        m_refused->tell(Banner::Kind::Bad, refusal,
                        {{u"Edit connection"_s, tr("Edit connection"), [this] { Q_EMIT editConnectionWanted(); }}});
    refreshButton();
}

void DeleteContentPage::setTenant(const QString &tenantId, int webhooks, int failing)
{
    m_tenant->setText(tenantId.isEmpty() ? tr("not known: there is no webhook to tell it") : tenantId);
    if (webhooks < 0)
        m_hooks->setText(tr("not known"));
    else if (failing > 0)
        m_hooks->setText(tr("%1, of which %n failing", nullptr, failing).arg(webhooks));
    else
        m_hooks->setText(QLocale().toString(webhooks));
}

void DeleteContentPage::setSaved(const Saved &settings, const Saved &webhooks)
{
    m_savedSettings = settings;
    m_savedWebhooks = webhooks;
    const auto said = [](const Saved &saved) { return u"%1, %2"_s.arg(QFileInfo(saved.path).fileName(), Words::ago(saved.at)); };
    const QString unknown = tr("Whether webhooks and settings survive is not documented.");
    if (settings.at.isValid())
        m_settings->setState(true, tr("Settings saved to a file"), said(settings));
    else
        m_settings->setState(false, tr("Settings not saved yet"), unknown);
    if (webhooks.at.isValid())
        m_webhooks->setState(true, tr("Webhooks saved to a file"), said(webhooks));
    else
        m_webhooks->setState(false, tr("Webhooks not saved yet"), unknown);
}

void DeleteContentPage::setEarlier(const QList<PastDeletion> &deletions)
{
    while (QLayoutItem *item = m_earlier->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (deletions.isEmpty())
        m_earlier->addWidget(hint(tr("Never.")), 0, 0);
    for (int i = 0; i < qMin(int(deletions.size()), mostEarlier); ++i) {
        auto *outcome = new QLabel(ending(deletions.at(i)));
        outcome->setFont(theme::font(theme::Type::Hint));
        m_earlier->addWidget(hint(Words::at(deletions.at(i).at)), i, 0);
        m_earlier->addWidget(outcome, i, 1);
    }
}

void DeleteContentPage::setBusy(bool busy)
{
    m_isBusy = busy;
    refreshButton();
}

void DeleteContentPage::refreshButton()
{
    m_delete->setEnabled(!m_isRefused && !m_isBusy);
}

} // namespace edgewise
