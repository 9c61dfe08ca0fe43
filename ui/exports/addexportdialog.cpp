#include "ui/exports/addexportdialog.h"

#include "app/core/clock.h"
#include "app/exports/exportreference.h"
#include "ui/shell/rule.h"
#include "ui/shell/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/field.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr int dialogWidth = 520;

} // namespace

AddExportDialog::AddExportDialog(ExportService &service, QList<RememberedExport> known, QWidget *parent)
    : QDialog(parent)
    , m_service(service)
    , m_known(std::move(known))
    , m_reference(new QLineEdit)
    , m_label(new QLineEdit)
    , m_referenceField(new Field(u"Friendly ID or UUID"_s, tr("Friendly ID or UUID"), m_reference))
    , m_labelField(new Field(u"Name in Edgewise"_s, tr("Name in Edgewise"), m_label))
    , m_banner(new Banner)
    , m_state(new ElidedLabel)
    , m_add(button(u"Add"_s, tr("Add"), {}, ButtonKind::Primary))
{
    setObjectName(u"Add export"_s);
    setWindowTitle(tr("Add export"));
    setWindowModality(Qt::WindowModal);

    auto *title = new QLabel(tr("Add export"));
    title->setFont(theme::font(theme::Type::Title));
    auto *why =
        new QLabel(tr("Sitecore CDP gives no list of its exports, so each is named once. Its jobs and files then show by themselves."));
    why->setWordWrap(true);
    why->setForegroundRole(QPalette::PlaceholderText);
    m_reference->setFont(theme::font(theme::Type::Code));
    m_reference->setPlaceholderText(u"weekly_newsletter_readers"_s);
    m_referenceField->setHint(tr("In CDP open the export: its friendly ID stands below its name."));
    m_labelField->setHint(tr("If you like. Without one its friendly ID is shown."));
    m_banner->setObjectName(u"Add notice"_s);
    m_banner->hide();
    m_state->setFont(theme::font(theme::Type::Hint));
    m_state->setForegroundRole(QPalette::PlaceholderText);

    auto *body = new QWidget;
    body->setAutoFillBackground(true);
    body->setBackgroundRole(QPalette::Base);
    auto *words = new QVBoxLayout(body);
    words->setContentsMargins(theme::u4, theme::u4, theme::u4, theme::u4);
    words->setSpacing(theme::u3);
    words->addWidget(title);
    words->addWidget(why);
    words->addWidget(m_referenceField);
    words->addWidget(m_labelField);
    words->addWidget(m_banner);
    auto *foot = new QWidget;
    foot->setFixedHeight(theme::saveBar);
    auto *buttons = new QHBoxLayout(foot);
    buttons->setContentsMargins(theme::u4, 0, theme::u4, 0);
    buttons->setSpacing(theme::u2);
    auto *cancel = button(u"Cancel"_s, tr("Cancel"));
    cancel->setAutoDefault(false);
    buttons->addWidget(m_state, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    layout->addWidget(body, 1);
    layout->addWidget(new Rule);
    layout->addWidget(foot);
    body->setFixedWidth(dialogWidth);

    m_add->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &AddExportDialog::accept);
    connect(m_reference, &QLineEdit::textChanged, this, &AddExportDialog::check);
    check();
}

AddExportDialog::~AddExportDialog()
{
    m_look.request_stop();
}

void AddExportDialog::setSuggestions(const QStringList &friendlyIds)
{
    QStringList others;
    std::copy_if(friendlyIds.cbegin(), friendlyIds.cend(), std::back_inserter(others), [this](const QString &id) {
        return std::none_of(m_known.cbegin(), m_known.cend(), [&](const RememberedExport &one) { return one.friendlyId() == id; });
    });
    if (others.isEmpty())
        return;
    auto *completer = new QCompleter(others, m_reference);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_reference->setCompleter(completer);
    // While the list is open, Return does not come to the dialog's button.
    connect(m_reference, &QLineEdit::returnPressed, this, &AddExportDialog::accept);
    m_referenceField->setHint(tr("This tenant has: %1.").arg(QLocale().createSeparatedList(others)));
}

RememberedExport AddExportDialog::typed() const
{
    const QString reference = ExportReference::typed(m_reference->text()).text;
    const QString label = m_label->text().simplified();
    return {.reference = reference, .label = label == reference ? QString() : label};
}

void AddExportDialog::check()
{
    m_banner->hide();
    const ExportReference reference = ExportReference::typed(m_reference->text());
    QString problem = reference.problem();
    const bool isTwin = std::any_of(m_known.cbegin(), m_known.cend(), [&](const RememberedExport &one) {
        return one.reference.compare(reference.text, Qt::CaseInsensitive) == 0;
    });
    if (problem.isEmpty() && isTwin)
        problem = tr("This export is remembered already.");
    m_referenceField->setError(reference.text.isEmpty() ? QString() : problem);
    m_add->setEnabled(problem.isEmpty());
}

void AddExportDialog::setLooking(bool looking)
{
    m_reference->setEnabled(!looking);
    m_label->setEnabled(!looking);
    m_add->setEnabled(!looking);
    m_state->setText(looking ? tr("Looking for %1…").arg(typed().reference) : QString());
}

void AddExportDialog::accept()
{
    if (!m_add->isEnabled())
        return;
    if (m_reference->completer())
        m_reference->completer()->popup()->hide();
    m_banner->hide();
    m_look = {};
    setLooking(true);
    m_service.jobs(typed().reference, m_look.get_token()).then(this, [this](const Result<ExportRuns> &runs) { answered(runs); });
}

void AddExportDialog::answered(const Result<ExportRuns> &runs)
{
    setLooking(false);
    const Banner::Action keepIt{u"Keep it anyway"_s, tr("Keep it anyway"), [this] { keep({}, false); }};
    if (!runs) {
        if (runs.error().kind == Error::Kind::Cancelled)
            return;
        QList<Banner::Action> actions{keepIt};
        const auto kind = runs.error().kind;
        if (kind == Error::Kind::Unauthorized || kind == Error::Kind::Forbidden || kind == Error::Kind::Missing ||
            kind == Error::Kind::Secret)
            actions.prepend({u"Edit connection"_s, tr("Edit connection"), [this] {
                                 reject();
                                 Q_EMIT editConnectionWanted();
                             }});
        m_banner->tell(Banner::Kind::Bad, runs.error().message(), actions, runs.error().advice());
    } else if (!runs->isKnown) {
        const ExportRuns nothing = *runs;
        m_banner->tell(Banner::Kind::Warn, tr("Sitecore CDP does not know “%1”, or none of its jobs has finished.").arg(typed().reference),
                       {{keepIt.name, keepIt.text, [this, nothing] { keep(nothing, true); }}},
                       tr("Compare it with the friendly ID in CDP, and check that the connection has the right region."));
    } else {
        const QString friendlyId = typed().after(*runs, now()).friendlyId();
        const bool isTwin =
            std::any_of(m_known.cbegin(), m_known.cend(), [&](const RememberedExport &one) { return one.friendlyId() == friendlyId; });
        if (!isTwin)
            return keep(*runs, true);
        m_referenceField->setError(tr("This export is remembered already, as %1.").arg(friendlyId));
    }
    m_reference->setFocus();
}

void AddExportDialog::keep(const ExportRuns &runs, bool wasRead)
{
    const RememberedExport remembered = wasRead ? typed().after(runs, now()) : typed();
    Q_EMIT added(remembered, runs);
    QDialog::accept();
}

} // namespace edgewise
