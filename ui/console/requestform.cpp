#include "ui/console/requestform.h"

#include "app/core/redaction.h"
#include "ui/console/bodyedit.h"
#include "ui/console/callwords.h"
#include "ui/console/consolerules.h"
#include "ui/console/parameterform.h"
#include "ui/shell/rule.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/field.h"
#include "ui/widgets/headersgrid.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr qsizetype largeBody = 64 * 1024;

QScrollArea *scrolled(QWidget *content)
{
    auto *scroll = new QScrollArea;
    content->setBackgroundRole(QPalette::Base);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    return scroll;
}

void setInk(QLabel *label, theme::Colour ink)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, theme::colour(ink));
    label->setForegroundRole(QPalette::WindowText);
    label->setPalette(palette);
}

} // namespace

RequestForm::RequestForm(const Connection &connection, std::function<bool(Credential)> canSign, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_verb(new QLabel)
    , m_path(new ElidedLabel)
    , m_read(button(u"Read about it"_s, tr("Read about this operation"), u"book"_s, ButtonKind::Normal, true))
    , m_tabs(new QTabBar)
    , m_pages(new QStackedWidget)
    , m_first(new QStackedWidget)
    , m_parameters(new ParameterForm)
    , m_body(new BodyEdit)
    , m_headers(new HeadersGrid)
    , m_sent(new WillBeSent)
    , m_access(new ConsoleAccess(connection, std::move(canSign)))
    , m_problem(button(u"Request problem"_s, {}, u"error"_s, ButtonKind::Danger, false, true))
    , m_problemRow(new QHBoxLayout)
    , m_send(button(u"Send"_s, tr("Send"), u"send"_s, ButtonKind::Primary))
    , m_cancel(button(u"Cancel request"_s, tr("Cancel")))
{
    build();
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_read, &QPushButton::clicked, this, &RequestForm::readWanted);
    connect(m_send, &QPushButton::clicked, this, &RequestForm::sendWanted);
    connect(m_cancel, &QPushButton::clicked, this, &RequestForm::cancelWanted);
    connect(m_problem, &QPushButton::clicked, this, &RequestForm::goToProblem);
    connect(m_sent, &WillBeSent::curlWanted, this, &RequestForm::curlWanted);
    connect(m_parameters, &ParameterForm::changed, this, &RequestForm::edited);
    connect(m_body, &BodyEdit::changed, this, &RequestForm::edited);
    connect(m_body, &BodyEdit::checked, this, &RequestForm::refreshTabs);
    connect(m_body, &BodyEdit::checked, this, &RequestForm::checked);
    connect(m_headers, &HeadersGrid::changed, this, &RequestForm::edited);
    connect(m_access, &ConsoleAccess::changed, this, &RequestForm::edited);
    connect(&theme::notifier(), &theme::Notifier::changed, this, &RequestForm::refresh);
}

void RequestForm::build()
{
    setObjectName(u"Request"_s);
    m_title->setFont(theme::font(theme::Type::Title));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFixedHeight(theme::u6);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_title->setObjectName(u"Operation title"_s);
    QFont verb = theme::font(theme::Type::Code);
    verb.setPointSizeF(theme::font(theme::Type::Tag).pointSizeF());
    verb.setBold(true);
    m_verb->setFont(verb);
    m_path->setFont(theme::font(theme::Type::Code));
    m_path->setForegroundRole(QPalette::PlaceholderText);
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *place = new QHBoxLayout;
    place->setSpacing(theme::u2);
    place->addWidget(m_verb);
    place->addWidget(m_path);
    place->addStretch(1);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(m_title);
    titles->addLayout(place);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme::u4, theme::u4, theme::u4, theme::u1);
    head->setSpacing(theme::u2);
    head->addLayout(titles, 1);
    head->addWidget(m_read, 0, Qt::AlignTop);

    m_tabs->setObjectName(u"Request pages"_s);
    m_tabs->setAccessibleName(tr("Parts of the request"));
    for (const QString &name : {tr("Parameters"), tr("Body"), tr("Headers")})
        m_tabs->addTab(name);

    m_first->addWidget(m_parameters);
    m_first->addWidget(buildAny());
    auto *headers = new QWidget;
    auto *headersLayout = new QVBoxLayout(headers);
    headersLayout->setContentsMargins(theme::u4, theme::u3, theme::u4, theme::u3);
    headersLayout->setSpacing(theme::u2);
    auto *headersHint = new QLabel(tr("Sent besides those of the operation. The credential is chosen below, not here."));
    headersHint->setFont(theme::font(theme::Type::Hint));
    headersHint->setForegroundRole(QPalette::PlaceholderText);
    headersHint->setWordWrap(true);
    headersLayout->addWidget(m_headers);
    headersLayout->addWidget(headersHint);
    headersLayout->addStretch(1);
    m_pages->addWidget(scrolled(m_first));
    m_pages->addWidget(m_body);
    m_pages->addWidget(scrolled(headers));

    m_problem->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_problem->setMinimumWidth(theme::u6); // A long sentence is whole in its tooltip.
    tell({});
    m_cancel->hide();
    m_send->setToolTip(tr("Send (Ctrl+Enter)"));
    auto *foot = new QWidget;
    foot->setFixedHeight(theme::saveBar);
    foot->setBackgroundRole(QPalette::Window);
    foot->setAutoFillBackground(true);
    auto *footRow = new QHBoxLayout(foot);
    footRow->setContentsMargins(theme::u2, 0, theme::u4, 0);
    footRow->setSpacing(theme::u2);
    footRow->addWidget(m_access->row());
    footRow->addStretch(1);
    footRow->addWidget(m_cancel);
    footRow->addWidget(m_send);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_tabs);
    layout->addWidget(m_pages, 1);
    layout->addWidget(new Rule);
    layout->addWidget(m_sent);
    layout->addWidget(m_access);
    m_problemRow->addWidget(m_problem);
    m_problemRow->addStretch(1);
    layout->addLayout(m_problemRow);
    layout->addWidget(new Rule);
    layout->addWidget(foot);
    // From the form to what sends it, as it stands on the screen.
    QWidget::setTabOrder(m_headers, m_sent);
}

QWidget *RequestForm::buildAny()
{
    auto *method = new QComboBox;
    method->setEditable(true);
    method->addItems({u"GET"_s, u"POST"_s, u"PUT"_s, u"PATCH"_s, u"DELETE"_s, u"HEAD"_s, u"OPTIONS"_s});
    method->lineEdit()->setAccessibleName(tr("Method"));
    auto *address = new QLineEdit;
    address->setFont(theme::font(theme::Type::Code));
    address->setLayoutDirection(Qt::LeftToRight);
    address->setPlaceholderText(u"https://"_s);
    m_method = new Field(u"Request method"_s, tr("Method"), method);
    m_address = new Field(u"Address"_s, tr("Address"), address);
    m_address->setHint(tr("Whole, with its query. A curl command can be pasted here too."));
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(theme::u4, theme::u3, theme::u4, theme::u3);
    layout->setSpacing(theme::u3);
    layout->addWidget(m_method);
    layout->addWidget(m_address);
    layout->addStretch(1);
    connect(method, &QComboBox::editTextChanged, this, &RequestForm::edited);
    connect(address, &QLineEdit::textChanged, this, &RequestForm::edited);
    connect(m_address, &Field::remedyClicked, this, [this, address] { Q_EMIT curlTyped(address->text()); });
    return page;
}

void RequestForm::setOperation(const Operation &operation, const QString &definition, const ConsoleForm &form)
{
    m_isLoading = true;
    m_isAny = false;
    m_tellsAll = false;
    m_operation = operation;
    m_definition = definition;
    m_extras.clear();
    m_parameters->setParameters(operation.parameters);
    m_body->setContents(operation.body.value_or(RequestBody()));
    m_first->setCurrentIndex(0);
    m_isLoading = false;
    m_access->setOperation(operation, form.server);
    setForm(form);
    // Where there is nothing to fill in but a body, that is what one came for.
    m_tabs->setCurrentIndex(operation.parameters.isEmpty() && operation.body ? Body : Parameters);
    tell({});
}

void RequestForm::setAnyRequest(const ConsoleForm &form)
{
    m_isLoading = true;
    m_isAny = true;
    m_tellsAll = false;
    m_operation = {};
    m_definition.clear();
    m_parameters->setParameters({});
    m_body->setFree();
    m_first->setCurrentIndex(1);
    m_access->setFree();
    m_isLoading = false;
    setForm(form);
    m_tabs->setCurrentIndex(Parameters);
    tell({});
}

void RequestForm::setForm(const ConsoleForm &form)
{
    m_isLoading = true;
    if (m_isAny) {
        static_cast<QComboBox *>(m_method->control())->setEditText(form.values.value(u"verb"_s, u"GET"_s));
        static_cast<QLineEdit *>(m_address->control())->setText(form.values.value(u"address"_s));
    } else {
        showExtras(form.values);
        m_parameters->setValues(form.values);
    }
    m_body->setBody(form.mediaType, form.body);
    m_access->take(form);
    HeadersGrid::Rows rows;
    for (const auto &[name, value] : form.headers) {
        if (name.compare("authorization", Qt::CaseInsensitive) != 0)
            rows.append({QString::fromLatin1(name), QString::fromUtf8(value)});
    }
    m_headers->setRows(rows);
    m_isLoading = false;
    refresh();
}

/// What a pasted address had besides is shown, so that it can be taken out.
void RequestForm::showExtras(const QHash<QString, QString> &values)
{
    QStringList extras = values.keys();
    extras.removeIf([this](const QString &key) {
        const auto &known = m_operation.parameters;
        return !key.startsWith("query:"_L1) ||
               std::any_of(known.cbegin(), known.cend(), [&](const Parameter &parameter) { return formKey(parameter) == key; });
    });
    extras.sort();
    if (extras == m_extras)
        return;
    m_extras = extras;
    QList<Parameter> parameters = m_operation.parameters;
    for (const QString &key : std::as_const(extras))
        parameters.append({.name = key.sliced(6), .description = tr("Not in the definition."), .style = u"form"_s, .explode = true});
    m_parameters->setParameters(parameters);
}

void RequestForm::setVariables(const QList<Variables::Variable> &variables)
{
    m_variables = variables;
    refresh();
}

ConsoleForm RequestForm::form() const
{
    ConsoleForm form;
    if (m_isAny) {
        form.values.insert(u"verb"_s, static_cast<QComboBox *>(m_method->control())->currentText());
        form.values.insert(u"address"_s, static_cast<QLineEdit *>(m_address->control())->text());
    } else {
        form.values = m_parameters->values();
    }
    const bool takesBody = m_isAny || m_operation.body;
    form.mediaType = takesBody ? m_body->mediaType() : QString();
    form.body = takesBody ? m_body->text() : QString();
    const auto rows = m_headers->rows();
    for (const auto &[name, value] : rows)
        form.headers.append({name.toLatin1(), value.toUtf8()});
    m_access->put(form, true);
    return form;
}

ConsoleForm RequestForm::filledForm(QStringList *unknown) const
{
    ConsoleForm typed = form();
    m_access->put(typed, false);
    return filled(typed, m_variables, unknown);
}

ConsoleRequest RequestForm::request() const
{
    const ConsoleForm filled = filledForm();
    return m_isAny ? freeRequestOf(filled) : toRequest(m_operation, filled, m_definition);
}

QList<Problem> RequestForm::problems() const
{
    QStringList unknown;
    const ConsoleForm filled = filledForm(&unknown);
    QList<Problem> problems = problemsWithoutBody(filled, unknown);
    // A large one is checked elsewhere, as one types; what variables make of a body is known only here.
    if (m_isAny || (filled.body.size() > largeBody && !m_body->text().contains("{{"_L1))) {
        if (!m_isAny && m_body->problemCount() > 0)
            problems.append({u"body"_s, m_body->problem()});
        return problems;
    }
    const auto all = check(m_operation, filled);
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(problems), [](const Problem &problem) { return problem.field == "body"_L1; });
    return problems;
}

QList<Problem> RequestForm::problemsWithoutBody(const ConsoleForm &filled, const QStringList &unknown) const
{
    Operation withoutBody = m_operation;
    withoutBody.body.reset();
    QList<Problem> problems = m_isAny ? checkFree(filled) : check(withoutBody, filled);
    for (const QString &name : unknown)
        problems.append({u"variables"_s, tr("“{{%1}}” has no value with this connection.").arg(name)});
    problems += m_access->problems();
    return problems;
}

bool RequestForm::isChecking() const
{
    return m_body->problemCount() < 0;
}

void RequestForm::edited()
{
    if (m_isLoading)
        return;
    refresh();
    Q_EMIT changed();
}

void RequestForm::refresh()
{
    if (m_isLoading)
        return;
    const QByteArray verb = m_isAny ? request().verb : m_operation.verb;
    m_title->setText(m_isAny ? tr("Any request") : m_operation.title);
    m_verb->setText(QString::fromLatin1(verb));
    m_verb->setVisible(!m_isAny);
    setInk(m_verb, CallWords::verbColour(verb));
    m_path->setText(m_isAny ? tr("To any address, with any method") : m_operation.path);
    m_path->setFont(theme::font(m_isAny ? theme::Type::Hint : theme::Type::Code));
    // A path reads from left to right in every language.
    if (m_isAny)
        m_path->unsetLayoutDirection();
    else
        m_path->setLayoutDirection(Qt::LeftToRight);
    m_read->setVisible(!m_isAny);
    m_sent->setRequest(request());

    QStringList unknown;
    const ConsoleForm filled = filledForm(&unknown);
    m_problems = m_tellsAll ? problems() : problemsWithoutBody(filled, unknown);
    m_parameters->setProblems(m_problems);
    const auto of = [this](const QString &key) {
        const auto it = std::find_if(m_problems.cbegin(), m_problems.cend(), [&](const Problem &problem) { return problem.field == key; });
        return it == m_problems.cend() ? QString() : it->text;
    };
    m_body->setProblem(m_tellsAll ? of(u"body"_s) : QString());
    m_access->showProblems(m_problems);
    if (m_isAny) {
        const QString address = static_cast<QLineEdit *>(m_address->control())->text().trimmed();
        const bool isCurl = address.startsWith("curl "_L1) || address.startsWith("curl.exe "_L1);
        if (isCurl)
            m_address->setError(tr("This is a curl command."), tr("Fill the form with it"));
        else
            m_address->setError(m_tellsAll || !address.isEmpty() ? of(u"address"_s) : QString());
        m_method->setError(of(u"verb"_s));
    }
    if (m_tellsAll && !m_problem->isHidden() && m_problems.isEmpty())
        tell({});
    refreshTabs();
}

void RequestForm::refreshTabs()
{
    const bool takesBody = m_isAny || m_operation.body;
    //: How many parameters are filled in, of how many there are
    const QString counts = tr("%1 of %2").arg(m_parameters->filledCount()).arg(m_parameters->count());
    m_tabs->setTabText(Parameters, m_isAny                      ? tr("Request")
                                   : m_parameters->count() == 0 ? tr("Parameters")
                                                                : QString(tr("Parameters") + u'\t' + counts));
    m_tabs->setTabEnabled(Body, takesBody);
    const int wrong = m_body->problemCount();
    m_tabs->setTabText(Body, takesBody && wrong > 0 ? QString(tr("Body") + u'\t' + tr("%n problem(s)", nullptr, wrong)) : tr("Body"));
    const qsizetype headers = m_headers->rows().size();
    m_tabs->setTabText(HeaderTab, headers == 0 ? tr("Headers") : QString(tr("Headers") + u'\t' + QString::number(headers)));
}

void RequestForm::goToProblem()
{
    m_tellsAll = true;
    m_parameters->showAllProblems();
    refresh();
    if (m_problems.isEmpty()) {
        tell({});
        return;
    }
    const Problem first = m_problems.first();
    tell(first.field == "body"_L1 && m_body->problemCount() > 0 ? m_body->problem() : first.text);
    if (first.field == "variables"_L1) {
        Q_EMIT variablesWanted();
    } else if (first.field == "body"_L1) {
        m_tabs->setCurrentIndex(Body);
        m_body->goToProblem();
    } else if (first.field == "address"_L1 || first.field == "verb"_L1) {
        m_tabs->setCurrentIndex(Parameters);
        (first.field == "verb"_L1 ? m_method : m_address)->control()->setFocus(Qt::OtherFocusReason);
    } else if (first.field.startsWith("header:"_L1) && !m_parameters->goTo(first.field)) {
        m_tabs->setCurrentIndex(HeaderTab);
        m_headers->setProblemName(first.field.sliced(7));
        m_headers->setFocus(Qt::OtherFocusReason);
    } else if (!m_access->goTo(first.field)) {
        m_tabs->setCurrentIndex(Parameters);
        m_parameters->goTo(first.field);
    }
}

void RequestForm::setBusy(bool busy)
{
    m_cancel->setVisible(busy);
    m_send->setVisible(!busy);
    if (busy && m_send->hasFocus())
        m_cancel->setFocus();
}

void RequestForm::tell(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setToolTip(sentence);
    m_problem->setAccessibleName(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    m_problemRow->setContentsMargins(theme::u4, 0, theme::u4, sentence.isEmpty() ? 0 : theme::u3);
}

int RequestForm::tab() const
{
    return m_tabs->currentIndex();
}

void RequestForm::setTab(int tab)
{
    if (m_tabs->isTabEnabled(tab))
        m_tabs->setCurrentIndex(tab);
}

void RequestForm::focusFirst()
{
    m_pages->currentWidget()->setFocus();
    m_pages->currentWidget()->nextInFocusChain()->setFocus();
}

} // namespace edgewise
