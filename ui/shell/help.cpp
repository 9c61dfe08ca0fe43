#include "ui/shell/help.h"

#include "ui/shell/rule.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr QSize usual(640, 560);

} // namespace

Help::Help(QWidget *parent)
    : QDialog(parent)
    , m_text(new QTextBrowser)
{
    setObjectName(u"Help"_s);
    setWindowTitle(tr("Help"));
    resize(usual);
    m_text->setObjectName(u"Help text"_s);
    m_text->setAccessibleName(tr("Help"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFont(theme::font(theme::Type::Base));
    m_text->document()->setDocumentMargin(theme::u4);
    m_text->document()->setIndentWidth(theme::iconLarge);
    auto *close = button(u"Close"_s, tr("Close"), {}, ButtonKind::Primary);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(theme::u4, theme::u3, theme::u4, theme::u3);
    foot->addStretch(1);
    foot->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_text, 1);
    layout->addWidget(new Rule);
    layout->addLayout(foot);
}

QStringList Help::lines(const QString &pane)
{
    if (pane == u"Guests")
        return {
            tr("Type an e-mail, a phone number, a name, a guest reference or provider:id. The line below says how it was understood; choose a "
               "field when you mean another."),
            tr("How the service compares is not documented, so Edgewise compares too: what only looks alike is marked."),
            tr("What you change is marked. Save shows what will be sent, reads the guest again first, and checks afterwards that all of it "
               "arrived."),
            tr("Data extensions have six slots with a hundred keys each. A key may exist once in all six; its name takes letters and digits "
               "alone."),
            tr("Before each change the state before is kept on this computer for 30 days. History puts it back, and says beforehand what "
               "cannot be put back."),
            tr("The service does not notice doubles. New guest therefore looks for guests with the same address, number, identifier or "
               "name."),
            tr("Erase person finds every guest of a person, shows them, deletes those you ticked, searches again and keeps a report without "
               "personal data. There is no way back."),
            tr("Dossier saves everything the service holds on a person, for those who ask what you know of them.")};
    if (pane == u"Exports")
        return {
            tr("The service does not tell which exports there are. Name one by its friendly ID or its reference; Edgewise remembers it."),
            tr("Download latest takes the job that finished last. Choose an earlier one in the table."),
            tr("A job is one run of an export: all guests, or those added and removed since the run before."),
            tr("Links to files end after a while. Downloads ask for new ones by themselves and go on where they were."),
            tr("Until a file is whole and checked it ends in .part. Quit whenever you like: downloads go on at the next start."),
            tr("Merging puts the parts of a side into one file with one head line.")};
    if (pane == u"Edge")
        return {
            tr("How long Experience Edge keeps content and media in its cache, and what it clears when something was published. What you change "
               "is marked."),
            tr("What Apply sends is shown beside the form: only what changed. Edgewise reads the settings again before and after it."),
            tr("A time has days, hours, minutes and seconds. 24 hours are one day: the service reads nothing else right."),
            tr("Clear cache empties the copies that are kept for speed. The service accepts it and does not say when it is done."),
            tr("Save as file keeps all settings; Restore from file shows what would change before it sends them. History puts back what was "
               "there before."),
            tr("Compare shows the settings beside those of another connection. Tick what that one is to have, see what will be sent, and copy "
               "it there; it goes from left to right only, and can be taken back."),
            tr("Delete content takes everything published out of Experience Edge, and has no way back. It wants the name typed, leaves five "
               "seconds to take it back, and is refused for production until the connection allows it, for an hour.")};
    if (pane == u"Webhooks")
        return {
            tr("A webhook is a call that Experience Edge makes to another system when something was published. The table shows all of them, "
               "with their state and their last run. Type to filter, click a head to sort."),
            tr("Choose one to see and change it. What you changed is marked; Save sends it. If somebody else changed it meanwhile, you see "
               "both versions and choose."),
            tr("Values of headers and of the query of an address are secrets. They show as dots until you ask for them."),
            tr("Send test calls the receiver from this computer and shows its answer. Experience Edge is not involved, and other "
               "firewalls may apply."),
            tr("Runs keeps what was seen of past runs, longer than Experience Edge does. Ten failures in a row switch a webhook off."),
            tr("Delete can be undone for ten seconds. The webhook is then made again, with a new id."),
            tr("The button with three dots copies a webhook as JSON or cURL, and exports or imports files. Files hold no secrets unless "
               "you ask for them.")};
    if (pane == u"API console")
        return {
            tr("Every operation of the services, with what it does, takes and answers. The book shows all that is known of it; Try it goes "
               "back to the form."),
            tr("Ctrl+K opens an operation by its name, wherever you are."),
            tr("Fill in the form and press Ctrl+Enter. What will be sent stands below it at any time, and problems are said while you type."),
            tr("The answer shows where its time went. Fold with the triangles or the arrow keys, search with Ctrl+F, go on with F3."),
            tr("An answer is compared with its definition. Where it differs, choose a difference to go to its place."),
            tr("The credential of the connection signs the call; it is never shown, and never copied unless you ask for it."),
            tr("Writes to a production connection ask first, and deleting all content asks as it does in the Edge pane."),
            tr("History keeps calls and answers on this computer, without secrets. Choose two to compare them."),
            tr("Write {{name}} where a value changes often, and set it under Variables. Paste cURL fills the form from a command line."),
            tr("Open definition takes any OpenAPI 3 file of your own, JSON or YAML.")};
    if (pane == u"Activity")
        return {tr("Every call that Edgewise made, with its answer and how long it took. Calls that change something are marked."),
                tr("Choose one to see what was sent and what came back. Secrets are taken out before anything is kept."),
                tr("Filter by any part of the address, or by the kind of call."),
                tr("Copy a call as cURL to repeat it elsewhere; put the credential in yourself."),
                tr("Calls are kept on this computer for 30 days. Export them as HAR or CSV to show them to somebody.")};
    if (pane == u"Connections")
        return {
            tr("A connection is one tenant with its credentials. Switch with the name at the top left; nothing of the old tenant stays on the "
               "screen."),
            tr("Three credentials, each for its own part: guests, exports, and Edge with webhooks. Any one is enough to begin."),
            tr("Test connection tries each of them and says which works, and why one does not."),
            tr("Mark what people depend on as production. It then shows its colour, and asks before it deletes."),
            tr("Secrets go to the keychain of this computer. Export and Import move connections between computers without them."),
            tr("The sandbox is a made-up tenant on this computer. Nothing you do there leaves it.")};
    return {};
}

QString Help::heading(const QString &pane)
{
    if (pane == u"Guests")
        return tr("Guests");
    if (pane == u"Exports")
        return tr("Exports");
    if (pane == u"Edge")
        return tr("Edge");
    if (pane == u"Webhooks")
        return tr("Webhooks");
    if (pane == u"API console")
        return tr("API console");
    if (pane == u"Activity")
        return tr("Activity");
    if (pane == u"Connections")
        return tr("Connections");
    return pane;
}

QString Help::text(const QStringList &panes, const QString &current)
{
    QStringList order = panes;
    if (order.removeOne(current))
        order.prepend(current);
    order.append(u"Connections"_s);
    QString html;
    for (const QString &pane : std::as_const(order)) {
        const QStringList said = lines(pane);
        if (said.isEmpty())
            continue;
        html += u"<h3>" + heading(pane).toHtmlEscaped() + u"</h3><ul>";
        for (const QString &line : said)
            html += u"<li style=\"margin-bottom:6px\">" + line.toHtmlEscaped() + u"</li>";
        html += u"</ul>"_s;
    }
    const auto row = [](const QString &keys, const QString &what) -> QString {
        return u"<tr><td><b>" + keys.toHtmlEscaped() + u"</b>&nbsp;&nbsp;&nbsp;</td><td>" + what.toHtmlEscaped() + u"</td></tr>";
    };
    const auto key = [](int combination) -> QString { return QKeySequence(combination).toString(QKeySequence::NativeText); };
    html += u"<h3>" + tr("Keys").toHtmlEscaped() + u"</h3><table>";
    html += row(key(int(Qt::CTRL) | int(Qt::Key_K)), tr("Search or run a command"));
    html += row(tr("%1 to %2").arg(key(int(Qt::CTRL) | int(Qt::Key_1)), key(int(Qt::CTRL) | int(Qt::Key_6))),
                tr("Guests, Exports, Edge, Webhooks, API console, Activity"));
    html += row(key(int(Qt::CTRL) | int(Qt::Key_J)), tr("Show or hide downloads"));
    html += row(key(int(Qt::CTRL) | int(Qt::Key_F)), tr("Search in this pane"));
    html += row(key(Qt::Key_F5), tr("Read again"));
    html += row(key(int(Qt::CTRL) | int(Qt::Key_N)), tr("Make a new one"));
    html += row(key(int(Qt::CTRL) | int(Qt::Key_S)), tr("Save"));
    html += row(key(int(Qt::CTRL) | int(Qt::Key_Z)), tr("Undo, while it is offered"));
    html += row(key(Qt::Key_Escape), tr("Close what lies on top, or empty the search"));
    html += row(key(Qt::Key_F1), tr("This help"));
    html += row(key(int(Qt::CTRL) | int(Qt::Key_Q)), tr("Quit"));
    html += u"</table>"_s;
    return html;
}

void Help::setPanes(const QStringList &panes, const QString &current)
{
    m_text->setHtml(text(panes, current));
}

} // namespace edgewise
