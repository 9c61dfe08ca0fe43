#include "ui/console/parameterform.h"

#include "ui/console/parameterfield.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr int twoColumnsFrom = 340, shownAtFirst = 9, worthHiding = 2;

} // namespace

ParameterForm::ParameterForm(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
    , m_more(button(u"More parameters"_s, {}, u"plus"_s, ButtonKind::Link, false, true))
    , m_none(new QLabel(tr("This operation has no parameters.")))
{
    setMinimumWidth(1); // so that it can become narrow enough for one column
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme::u4);
    m_grid->setVerticalSpacing(theme::u3);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::u4, theme::u3, theme::u4, theme::u3);
    layout->setSpacing(theme::u2);
    layout->addLayout(m_grid);
    layout->addWidget(m_more, 0, Qt::AlignLeading);
    layout->addWidget(m_none);
    layout->addStretch(1);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_isOpen = !m_isOpen;
        arrange();
    });
}

void ParameterForm::setParameters(const QList<Parameter> &parameters)
{
    qDeleteAll(m_fields);
    m_fields.clear();
    m_touched.clear();
    m_problems.clear();
    m_tellsAll = false;
    m_isOpen = false;
    QList<Parameter> sorted = parameters;
    // Those of the address first, what is out of date last.
    std::stable_sort(sorted.begin(), sorted.end(), [](const Parameter &a, const Parameter &b) {
        const auto rank = [](const Parameter &one) {
            return one.in == Parameter::In::Path ? 0 : one.isDeprecated ? 3 : one.isRequired ? 1 : 2;
        };
        return rank(a) < rank(b);
    });
    for (const Parameter &parameter : std::as_const(sorted)) {
        auto *field = new ParameterField(parameter, this);
        m_fields.append(field);
        connect(field, &ParameterField::changed, this, [this, key = formKey(parameter)] {
            m_touched.insert(key);
            Q_EMIT changed();
        });
    }
    arrange();
}

void ParameterForm::setValues(const QHash<QString, QString> &values)
{
    for (ParameterField *field : std::as_const(m_fields)) {
        const auto it = values.constFind(formKey(field->parameter()));
        field->setValue(it == values.cend() ? std::nullopt : std::optional(*it));
        if (it != values.cend())
            m_touched.insert(it.key());
    }
    arrange();
}

QHash<QString, QString> ParameterForm::values() const
{
    QHash<QString, QString> values;
    for (const ParameterField *field : m_fields) {
        if (const auto value = field->value())
            values.insert(formKey(field->parameter()), *value);
    }
    return values;
}

int ParameterForm::filledCount() const
{
    return int(std::count_if(m_fields.cbegin(), m_fields.cend(), [](const ParameterField *field) { return field->value().has_value(); }));
}

void ParameterForm::setProblems(const QList<Problem> &problems)
{
    m_problems = problems;
    tellProblems();
}

void ParameterForm::showAllProblems()
{
    m_tellsAll = true;
    tellProblems();
}

void ParameterForm::tellProblems()
{
    for (ParameterField *field : std::as_const(m_fields)) {
        const QString key = formKey(field->parameter());
        const auto it = std::find_if(m_problems.cbegin(), m_problems.cend(), [&](const Problem &problem) { return problem.field == key; });
        const bool isTold = it != m_problems.cend() && (m_tellsAll || (m_touched.contains(key) && field->value()));
        field->setProblem(isTold ? it->text : QString());
    }
}

bool ParameterForm::goTo(const QString &key)
{
    for (ParameterField *field : std::as_const(m_fields)) {
        if (formKey(field->parameter()) != key)
            continue;
        if (field->isHidden()) {
            m_isOpen = true;
            arrange();
        }
        field->focusControl();
        return true;
    }
    return false;
}

void ParameterForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isTwoColumns = event->size().width() >= twoColumnsFrom;
    if (isTwoColumns == m_isTwoColumns)
        return;
    m_isTwoColumns = isTwoColumns;
    arrange();
}

void ParameterForm::arrange()
{
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    QList<ParameterField *> shown;
    int hidden = 0;
    const bool hidesAny = m_fields.size() > shownAtFirst + worthHiding;
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        ParameterField *field = m_fields.at(i);
        if (m_isOpen || !hidesAny || i < shownAtFirst || field->parameter().isRequired || field->value()) {
            shown.append(field);
        } else {
            field->hide();
            ++hidden;
        }
    }
    const int columns = m_isTwoColumns ? 2 : 1;
    int row = 0;
    int column = 0;
    QWidget *last = nullptr;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        ParameterField *field = shown.at(i);
        // Nothing stands alone in half a row while the next one takes a whole one.
        const bool isAlone = column == 0 && (i + 1 == shown.size() || shown.at(i + 1)->isWide());
        const bool isWide = columns == 2 && (field->isWide() || isAlone);
        if (isWide && column == 1) {
            ++row;
            column = 0;
        }
        m_grid->addWidget(field, row, column, 1, isWide ? 2 : 1, Qt::AlignTop);
        field->show();
        if (last)
            QWidget::setTabOrder(last, field);
        last = field;
        column += isWide ? 2 : 1;
        if (column >= columns) {
            ++row;
            column = 0;
        }
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
    if (last)
        QWidget::setTabOrder(last, m_more);
    const int more = m_isOpen ? int(m_fields.size()) - shownAtFirst : hidden;
    m_more->setVisible(hidesAny && (m_isOpen || hidden > 0));
    m_more->setText(m_isOpen ? tr("Fewer parameters") : tr("%n more parameter(s)", nullptr, more));
    m_more->setProperty("iconName", m_isOpen ? u"minus"_s : u"plus"_s);
    setKind(m_more, ButtonKind::Link);
    m_none->setVisible(m_fields.isEmpty());
    tellProblems();
}

} // namespace edgewise
