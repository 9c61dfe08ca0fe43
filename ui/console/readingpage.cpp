#include "ui/console/readingpage.h"

#include "app/console/curlcommand.h"
#include "ui/console/callwords.h"
#include "ui/console/inklabel.h"
#include "ui/console/schematree.h"
#include "ui/console/schematreemodel.h"
#include "ui/shell/icons.h"
#include "ui/shell/rule.h"
#include "ui/shell/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/codeedit.h"
#include "ui/widgets/cornerframe.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/tableview.h"

#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr int firstMembers = 12, mostLines = 16, statusWidth = 84, examplesWidth = 396, leastText = 320, leastExamples = 240;

/// Markdown as a label shows it: no pictures, which could be fetched from anywhere, and no HTML of its own.
QString html(QString markdown)
{
    static const QRegularExpression star(u"^( *)\\* "_s, QRegularExpression::MultilineOption);
    QTextDocument document;
    document.setDefaultFont(theme::font(theme::Type::Base));
    document.setMarkdown(markdown.replace("!["_L1, "["_L1).replace(star, u"\\1- "_s),
                         QTextDocument::MarkdownFeatures(QTextDocument::MarkdownNoHTML | QTextDocument::MarkdownDialectGitHub));
    return document.toHtml();
}

QLabel *heading(const QString &text)
{
    auto *made = new QLabel(text);
    made->setFont(theme::font(theme::Type::Strong));
    made->setTextFormat(Qt::PlainText);
    return made;
}

/// Text of a definition, whose links are opened only where they are what they look like.
QLabel *prose(const QString &name, const QString &markdown)
{
    auto *made = new QLabel;
    made->setObjectName(name);
    made->setTextFormat(Qt::RichText);
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::TextBrowserInteraction);
    made->setOpenExternalLinks(false);
    const auto show = [made, markdown] { made->setText(html(markdown)); };
    show();
    // The colour of links is part of the text.
    QObject::connect(&theme::notifier(), &theme::Notifier::changed, made, show);
    QObject::connect(made, &QLabel::linkActivated, made, [](const QString &link) {
        const QUrl url(link, QUrl::StrictMode);
        if (url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty())
            QDesktopServices::openUrl(url);
    });
    return made;
}

CodeEdit *example(const QString &name, const QString &accessibleName)
{
    auto *made = new CodeEdit;
    made->setObjectName(name);
    made->setAccessibleName(accessibleName);
    // Read-only with the gutter, which CodeEdit::setReadOnly() takes away.
    made->QPlainTextEdit::setReadOnly(true);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    made->setTabChangesFocus(true);
    made->setLayoutDirection(Qt::LeftToRight);
    return made;
}

void fill(CodeEdit *code, const QString &text, CodeEdit::Language language)
{
    code->setLanguage(language);
    code->setPlainText(text);
    // What wraps needs more lines than it has.
    const int least = code->lineWrapMode() == QPlainTextEdit::NoWrap ? 2 : mostLines / 2;
    const int lines = std::clamp(int(text.count(u'\n')) + 1, least, mostLines);
    code->setFixedHeight(lines * code->fontMetrics().lineSpacing() + 2 * theme::u2 + code->horizontalScrollBar()->sizeHint().height());
}

/// JSON with two spaces a level.
QString laidOut(const ExactJson &value)
{
    static const QRegularExpression indent(u"^ +"_s, QRegularExpression::MultilineOption);
    const QString wide = QString::fromUtf8(value.toJson(true)).trimmed();
    QString text;
    qsizetype at = 0;
    auto spaces = indent.globalMatch(wide);
    while (spaces.hasNext()) {
        const auto match = spaces.next();
        text += QStringView(wide).sliced(at, match.capturedStart() - at);
        text += QString(match.capturedLength() / 2, u' ');
        at = match.capturedEnd();
    }
    return text + QStringView(wide).sliced(at);
}

QString textOf(const ExactJson &value)
{
    if (value.isText())
        return value.text();
    // A list is typed one item a line.
    if (value.isArray()) {
        QStringList items;
        const ExactJson::Array all = value.items();
        for (const ExactJson &item : all)
            items.append(textOf(item));
        return items.join(u'\n');
    }
    return QString::fromUtf8(value.toJson());
}

bool isJson(const QString &mediaType)
{
    return mediaType.section(u';', 0, 0).trimmed().endsWith("json"_L1, Qt::CaseInsensitive);
}

QString exampleOf(const Content &content, qsizetype choice)
{
    const ExactJson value = choice < content.examples.size() ? content.examples.at(choice).value : content.schema.example();
    return isJson(content.mediaType) || !value.isText() ? laidOut(value) : value.text();
}

void addCopy(QBoxLayout *row, const QString &name, const QString &text, CodeEdit *code)
{
    QPushButton *copy = button(name, text, u"copy"_s, ButtonKind::Normal, true, true);
    QObject::connect(copy, &QPushButton::clicked, code, [code] { QGuiApplication::clipboard()->setText(code->toPlainText()); });
    row->addWidget(copy);
}

QScrollArea *scrolling(const QString &accessibleName)
{
    auto *made = new QScrollArea;
    made->setWidgetResizable(true);
    made->setFrameShape(QFrame::NoFrame);
    made->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    made->setAccessibleName(accessibleName);
    made->setFocusPolicy(Qt::StrongFocus);
    made->viewport()->setBackgroundRole(QPalette::Base);
    return made;
}

QVBoxLayout *columnIn(QWidget *page)
{
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(theme::u4, theme::u4, theme::u4, theme::u4);
    layout->setSpacing(theme::u4);
    return layout;
}

/// A heading and what belongs to it, closer together than the parts of the page.
QVBoxLayout *part(QBoxLayout *page)
{
    auto *made = new QVBoxLayout;
    made->setSpacing(theme::u1 + theme::u1 / 2);
    page->addLayout(made);
    return made;
}

} // namespace

ReadingPage::ReadingPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel)
    , m_verb(new InkLabel(theme::Colour::Text))
    , m_path(new ElidedLabel)
    , m_columns(new QSplitter(Qt::Horizontal))
    , m_left(scrolling(tr("Description")))
    , m_right(scrolling(tr("Examples")))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_left->setObjectName(u"Description"_s);
    m_right->setObjectName(u"Examples"_s);
    m_left->setMinimumWidth(leastText);
    m_right->setMinimumWidth(leastExamples);
    m_columns->addWidget(m_left);
    m_columns->addWidget(m_right);
    m_columns->setChildrenCollapsible(false);
    m_columns->setStretchFactor(0, 1);
    m_columns->setSizes({2 * examplesWidth, examplesWidth});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(head());
    layout->addWidget(new Rule);
    layout->addWidget(m_columns, 1);
}

QWidget *ReadingPage::head()
{
    m_title->setObjectName(u"Title of the operation"_s);
    m_title->setFont(theme::font(theme::Type::Title));
    m_title->setTextFormat(Qt::PlainText);
    QFont verb = theme::font(theme::Type::Code);
    verb.setPointSizeF(theme::font(theme::Type::Tag).pointSizeF());
    verb.setBold(true);
    m_verb->setFont(verb);
    m_verb->setObjectName(u"Verb"_s);
    m_path->setObjectName(u"Path of the operation"_s);
    m_path->setLayoutDirection(Qt::LeftToRight);
    m_path->setFont(theme::font(theme::Type::Code));
    m_path->setForegroundRole(QPalette::PlaceholderText);
    QPushButton *copy = button(u"Copy path of the operation"_s, tr("Copy verb and path"), u"copy"_s, ButtonKind::Flat, true, true);
    connect(copy, &QPushButton::clicked, this, [this] {
        const QString line = QString::fromLatin1(m_operation.verb) + u' ' + m_operation.path;
        QGuiApplication::clipboard()->setText(line);
    });
    QPushButton *save = button(u"Save definition as"_s, tr("Save definition as…"), u"save"_s);
    connect(save, &QPushButton::clicked, this, &ReadingPage::saveDefinitionWanted);
    QPushButton *tryIt = button(u"Try it"_s, tr("Try it"), u"play"_s, ButtonKind::Primary);
    connect(tryIt, &QPushButton::clicked, this, &ReadingPage::tryWanted);

    auto *address = new QHBoxLayout;
    address->setSpacing(theme::u2);
    address->addWidget(m_verb);
    address->addWidget(m_path);
    address->addWidget(copy);
    address->addStretch(1);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(m_title);
    titles->addLayout(address);
    auto *whole = new QWidget;
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(theme::u4, theme::u3, theme::u4, theme::u3);
    row->setSpacing(theme::u2);
    row->addLayout(titles, 1);
    row->addWidget(save, 0, Qt::AlignTop);
    row->addWidget(tryIt, 0, Qt::AlignTop);
    return whole;
}

void ReadingPage::setOperation(const Definition &definition, const Operation &operation, const QUrl &server)
{
    m_definition = definition.name();
    m_isOurs = definition.isOurs();
    m_operation = operation;
    m_server = server;
    m_title->setText(operation.title);
    m_verb->setText(QString::fromLatin1(operation.verb));
    m_verb->setInk(CallWords::verbColour(operation.verb));
    m_path->setText(operation.path);
    m_exampleKind = nullptr;
    m_exampleChoice = nullptr;
    m_requestExample = nullptr;
    m_answerChoice = nullptr;
    m_answerExample = nullptr;
    m_right->setWidget(examples());
    m_left->setWidget(text());
}

QWidget *ReadingPage::text()
{
    auto *page = new QWidget;
    QVBoxLayout *layout = columnIn(page);
    if (m_operation.isDeprecated) {
        auto *warning = new Banner;
        warning->tell(Banner::Kind::Warn, tr("This operation is deprecated: it may go away."));
        layout->addWidget(warning);
    }
    if (!m_operation.description.isEmpty())
        layout->addWidget(prose(u"Description of the operation"_s, m_operation.description));
    addParameters(layout, Parameter::In::Path, u"Parameters in the address"_s, tr("In the address"));
    addParameters(layout, Parameter::In::Query, u"Parameters in the query"_s, tr("In the query"));
    addParameters(layout, Parameter::In::Header, u"Parameters in headers"_s, tr("Headers"));
    addParameters(layout, Parameter::In::Cookie, u"Parameters in cookies"_s, tr("Cookies"));
    addBody(layout);
    addAnswers(layout);
    layout->addStretch(1);
    return page;
}

void ReadingPage::addParameters(QBoxLayout *layout, Parameter::In place, const QString &name, const QString &title)
{
    QList<Parameter> here;
    std::copy_if(m_operation.parameters.cbegin(), m_operation.parameters.cend(), std::back_inserter(here),
                 [place](const Parameter &parameter) { return parameter.in == place; });
    if (here.isEmpty())
        return;
    auto *tree = new SchemaTree(name, title);
    tree->setHeaderHidden(true);
    tree->schema()->setParameters(here);
    QVBoxLayout *group = part(layout);
    group->addWidget(heading(title));
    group->addWidget(tree);
}

void ReadingPage::addBody(QBoxLayout *layout)
{
    if (!m_operation.body || m_operation.body->contents.isEmpty())
        return;
    const Content &content = m_operation.body->contents.first();
    auto *tree = new SchemaTree(u"Body members"_s, tr("Members of the body"));
    tree->schema()->setSchema(content.schema);
    tree->setMostRows(tree->schema()->rowCount() > firstMembers + 1 ? firstMembers : 0);

    QString kind = content.schema.type() == "object"_L1 && isJson(content.mediaType)
                       ? tr("JSON object")
                       : tr("%1, %2", "of a body: its media type, its kind").arg(content.mediaType, content.schema.typeWords());
    if (const QString limits = content.schema.limitWords(); !limits.isEmpty())
        kind += u", "_s + limits;
    if (!m_operation.body->isRequired)
        kind += u", "_s + tr("may be left out");
    auto *note = new ElidedLabel(kind);
    note->setFont(theme::font(theme::Type::Hint));
    note->setForegroundRole(QPalette::PlaceholderText);
    auto *search = new SearchField(tr("Find a member"), tr("Find a member"));
    search->setObjectName(u"Find a member"_s);
    search->setMaximumWidth(theme::u6 * 8);
    search->setProperty("small", true);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::u2);
    head->addWidget(heading(tr("Body")));
    head->addWidget(note, 1);
    head->addWidget(search, 1);
    QVBoxLayout *group = part(layout);
    group->addLayout(head);
    if (const QString said = m_operation.body->description; !said.isEmpty() && said != m_operation.description)
        group->addWidget(prose(u"Description of the body"_s, said));
    group->addWidget(tree);

    QPushButton *more = button(u"More members"_s, tr("%n more", nullptr, tree->hiddenRows()), u"down"_s, ButtonKind::Link, false, true);
    more->setVisible(tree->hiddenRows() > 0);
    more->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    group->addWidget(more);
    connect(more, &QPushButton::clicked, tree, [tree, more] {
        tree->setMostRows(0);
        more->hide();
        tree->setFocus(Qt::OtherFocusReason);
    });
    connect(search, &QLineEdit::textChanged, tree, [tree, more](const QString &typed) {
        tree->setFilter(typed.trimmed());
        more->setVisible(typed.trimmed().isEmpty() && tree->hiddenRows() > 0);
    });
}

void ReadingPage::addAnswers(QBoxLayout *layout)
{
    if (m_operation.answers.isEmpty())
        return;
    auto *table = new TableView(tr("Answers"));
    table->setObjectName(u"Answers"_s);
    auto *model = new QStandardItemModel(int(m_operation.answers.size()), 2, table);
    model->setHorizontalHeaderLabels({tr("Status"), tr("Meaning")});
    for (int row = 0; row < int(m_operation.answers.size()); ++row) {
        const DocumentedAnswer &answer = m_operation.answers.at(row);
        // "4XX" is as good as 400, "default" is what else may come.
        const int status = answer.status.toUpper().replace(QChar(u'X'), QChar(u'0')).toInt();
        auto *first = new QStandardItem(status == 0 ? tr("others") : answer.status);
        first->setData(int(status == 0 ? Tone::Muted : CallWords::tone(status)), ToneRole);
        first->setData(int(status == 0 ? Dot::Ring : Dot::Full), DotRole);
        auto *second = new QStandardItem(SchemaTreeModel::plain(answer.description));
        second->setToolTip(answer.description);
        model->setItem(row, 0, first);
        model->setItem(row, 1, second);
    }
    table->setModel(model);
    table->horizontalHeader()->hide();
    table->setColumnWidth(0, statusWidth);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setFixedHeight(theme::row * model->rowCount() + 2);
    new CornerFrame(table);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (!m_answerChoice || m_operation.answers.at(current.row()).contents.isEmpty())
            return;
        m_answerChoice->setCurrentIndex(m_answerChoice->findData(current.row()));
    });
    QVBoxLayout *group = part(layout);
    group->addWidget(heading(tr("Answers")));
    group->addWidget(table);
}

QWidget *ReadingPage::examples()
{
    auto *page = new QWidget;
    QVBoxLayout *layout = columnIn(page);
    addRequestExample(layout);
    addAnswerExamples(layout);
    addNotes(layout);
    layout->addStretch(1);
    return page;
}

void ReadingPage::addRequestExample(QBoxLayout *layout)
{
    m_requestExample = example(u"Example request"_s, tr("Example request"));
    m_exampleKind = new Segments(u"Kind of example"_s, tr("Kind of example"));
    m_exampleKind->setFixedHeight(theme::smallControl);
    m_exampleKind->add(0, u"Request"_s, tr("Request"));
    m_exampleKind->add(1, u"cURL"_s, tr("cURL"));
    connect(m_exampleKind, &Segments::changed, this, &ReadingPage::showRequestExample);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::u2);
    head->addWidget(heading(tr("Example")));
    head->addStretch(1);
    head->addWidget(m_exampleKind);
    addCopy(head, u"Copy example request"_s, tr("Copy the example"), m_requestExample);
    auto *group = part(layout);
    group->addLayout(head);
    if (m_operation.body && !m_operation.body->contents.isEmpty() && m_operation.body->contents.first().examples.size() > 1) {
        m_exampleChoice = new QComboBox;
        m_exampleChoice->setObjectName(u"Example"_s);
        m_exampleChoice->setAccessibleName(tr("Example"));
        const QList<Example> all = m_operation.body->contents.first().examples;
        for (const Example &one : all)
            m_exampleChoice->addItem(one.summary.isEmpty() ? one.name : one.summary);
        connect(m_exampleChoice, &QComboBox::currentIndexChanged, this, &ReadingPage::showRequestExample);
        group->addWidget(m_exampleChoice);
    }
    group->addWidget(m_requestExample);
    showRequestExample();
}

QString ReadingPage::exampleBody() const
{
    if (!m_operation.body || m_operation.body->contents.isEmpty())
        return {};
    return exampleOf(m_operation.body->contents.first(), m_exampleChoice ? m_exampleChoice->currentIndex() : 0);
}

ConsoleForm ReadingPage::exampleForm() const
{
    ConsoleForm form;
    form.server = m_server.isEmpty() ? m_operation.servers.value(0) : m_server.toString(QUrl::FullyEncoded);
    form.credential = m_operation.credential;
    for (const Parameter &parameter : m_operation.parameters) {
        if (!parameter.examples.isEmpty() && (parameter.isRequired || parameter.in == Parameter::In::Path))
            form.values.insert(formKey(parameter), textOf(parameter.examples.first().value));
        else if (parameter.isRequired)
            form.values.insert(formKey(parameter), textOf(parameter.schema.example()));
    }
    if (m_operation.body && !m_operation.body->contents.isEmpty()) {
        form.mediaType = m_operation.body->contents.first().mediaType;
        form.body = exampleBody();
    }
    return form;
}

void ReadingPage::showRequestExample()
{
    const ConsoleRequest request = toRequest(m_operation, exampleForm(), m_definition);
    m_requestExample->setLineWrapMode(m_exampleKind->current() == 1 ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
    if (m_exampleKind->current() == 1) {
        fill(m_requestExample, toCurl(request, Shell::Bash, true), CodeEdit::Language::Plain);
    } else if (const QString body = exampleBody(); !body.isEmpty()) {
        fill(m_requestExample, body,
             isJson(m_operation.body->contents.first().mediaType) ? CodeEdit::Language::Json : CodeEdit::Language::Plain);
    } else {
        const QString target = request.url.toString(QUrl::FullyEncoded | QUrl::RemoveScheme | QUrl::RemoveAuthority);
        const QString lines = QString::fromLatin1(request.verb) + u' ' + target + u" HTTP/1.1\nhost: "_s + request.url.authority();
        fill(m_requestExample, lines, CodeEdit::Language::Http);
    }
}

void ReadingPage::addAnswerExamples(QBoxLayout *layout)
{
    // A list, and no row of buttons: the services document up to ten answers of an operation.
    auto *choice = new QComboBox;
    for (int i = 0; i < int(m_operation.answers.size()); ++i) {
        const DocumentedAnswer &answer = m_operation.answers.at(i);
        if (answer.contents.isEmpty() || answer.status == "default"_L1)
            continue;
        const QString name = CallWords::name(answer.status.toInt());
        choice->addItem(name.isEmpty() ? answer.status : QString(answer.status + u' ' + name), i);
    }
    if (choice->count() == 0) {
        delete choice;
        return;
    }
    m_answerChoice = choice;
    m_answerChoice->setObjectName(u"Answer"_s);
    m_answerChoice->setAccessibleName(tr("Answer"));
    m_answerExample = example(u"Example answer"_s, tr("Example answer"));
    connect(m_answerChoice, &QComboBox::currentIndexChanged, this,
            [this](int index) { showAnswerExample(m_answerChoice->itemData(index).toInt()); });
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::u2);
    head->addWidget(heading(tr("Answer")));
    head->addStretch(1);
    head->addWidget(m_answerChoice);
    addCopy(head, u"Copy example answer"_s, tr("Copy the example"), m_answerExample);
    auto *group = part(layout);
    group->addLayout(head);
    group->addWidget(m_answerExample);
    showAnswerExample(m_answerChoice->currentData().toInt());
}

void ReadingPage::showAnswerExample(int answer)
{
    const Content &content = m_operation.answers.at(answer).contents.first();
    fill(m_answerExample, exampleOf(content, 0), isJson(content.mediaType) ? CodeEdit::Language::Json : CodeEdit::Language::Plain);
}

QString ReadingPage::pane() const
{
    if (!m_isOurs)
        return {};
    if (m_definition == "guests"_L1)
        return u"Guests"_s;
    if (m_definition == "exports"_L1)
        return u"Exports"_s;
    if (m_definition == "edge"_L1)
        return m_operation.path.contains("webhook"_L1) ? u"Webhooks"_s : u"Edge"_s;
    return {};
}

void ReadingPage::addNotes(QBoxLayout *layout)
{
    const QString place = pane();
    QStringList notes = m_operation.notes;
    if (notes.isEmpty() && !place.isEmpty())
        notes.append(tr("The pane %1 does this without a form to fill.").arg(place));
    if (notes.isEmpty())
        return;
    QVBoxLayout *group = part(layout);
    group->addWidget(heading(tr("Good to know")));
    for (qsizetype i = 0; i < notes.size(); ++i) {
        QList<Banner::Action> actions;
        if (i + 1 == notes.size() && !place.isEmpty())
            actions.append({u"Open pane"_s, tr("Open %1").arg(place), [this, place] { Q_EMIT openPaneWanted(place); }});
        auto *note = new Banner;
        note->setObjectName(u"Good to know"_s);
        note->tell(Banner::Kind::Info, SchemaTreeModel::plain(notes.at(i)), actions);
        group->addWidget(note);
    }
}

} // namespace edgewise
