#include "ui/connections/connectionform.h"

#include "app/core/clock.h"
#include "app/net/networkclient.h"
#include "ui/connections/colourcombo.h"
#include "ui/connections/credentialsection.h"
#include "ui/connections/tintedlabel.h"
#include "ui/shell/ask.h"
#include "ui/shell/icons.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/segments.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPainter>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

enum Environment { TestEnvironment, ProductionEnvironment };

/// A thin line between two parts of the form.
class Rule final : public QWidget
{
public:
    Rule() { setFixedHeight(theme::u4 + 1 + theme::u3); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(QRect(0, theme::u4, width(), 1), theme::colour(theme::Colour::LineSoft));
    }
};

QLineEdit *addressLine(const QString &usual)
{
    auto *line = new QLineEdit;
    line->setFont(theme::font(theme::Type::Code));
    line->setPlaceholderText(usual);
    line->setLayoutDirection(Qt::LeftToRight);
    return line;
}

QString keyMember(ApiAccess credential)
{
    switch (credential) {
    case ApiAccess::Guests: return u"clientKey"_s;
    case ApiAccess::Exports: return u"apiKey"_s;
    case ApiAccess::Edge: return u"edgeClientId"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

ConnectionForm::ConnectionForm(Ask &ask, QWidget *parent)
    : QWidget(parent)
    , m_ask(ask)
    , m_name(new QLineEdit)
    , m_environment(new Segments(u"Environment"_s, tr("Environment")))
    , m_colour(new ColourCombo)
    , m_region(new QComboBox)
    , m_disclosure(button(u"Advanced"_s, tr("Advanced: base addresses, token address, audience, CA file"), u"right"_s, ButtonKind::Flat,
                          false, true))
    , m_cdpUrl(addressLine(u"https://"_s))
    , m_edgeUrl(addressLine(usualEdgeUrl()))
    , m_tokenUrl(addressLine(usualTokenUrl()))
    , m_audience(addressLine(usualAudience()))
    , m_caFile(addressLine(tr("None")))
    , m_browse(button(u"Browse"_s, tr("Browse…")))
    , m_unlock(new QCheckBox(tr("Allow Delete content on this production connection for an hour")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::u4, theme::u4, theme::u4, theme::u3);
    layout->setSpacing(0);
    layout->addLayout(makeHead());
    for (const ApiAccess credential : {ApiAccess::Guests, ApiAccess::Exports, ApiAccess::Edge}) {
        auto *section = new CredentialSection(credential);
        connect(section, &CredentialSection::changed, this, [this, credential] { edited(keyMember(credential)); });
        m_sections.append(section);
        layout->addWidget(new Rule);
        layout->addWidget(section);
    }
    layout->addSpacing(theme::u3);
    layout->addStretch();
    layout->addWidget(m_disclosure, 0, Qt::AlignLeading);
    layout->addWidget(makeAdvanced());
    setAdvancedShown(false);
}

QLayout *ConnectionForm::makeHead()
{
    m_environment->add(ProductionEnvironment, u"Production"_s, tr("Production"));
    m_environment->add(TestEnvironment, u"Test"_s, tr("Test"));
    for (const Region region : {Region::Ap, Region::Eu, Region::Jp, Region::Us, Region::Custom})
        m_region->addItem(regionName(region), int(region));

    m_fields.insert(u"name"_s, new Field(u"Name"_s, tr("Name"), m_name));
    m_fields.insert(u"colour"_s, new Field(u"Colour"_s, tr("Colour"), m_colour));
    auto *environment = new Field(u"Environment"_s, tr("Environment"), m_environment);
    auto *region = new Field(u"Region"_s, tr("Region"), m_region);

    auto *head = new QGridLayout;
    head->setHorizontalSpacing(theme::u4);
    const QList<QWidget *> columns{m_fields.value(u"name"_s), environment, m_fields.value(u"colour"_s), region};
    const QList<int> widths{208, 176, 120, 100};
    for (int i = 0; i < columns.size(); ++i) {
        head->addWidget(columns.at(i), 0, i, Qt::AlignTop);
        head->setColumnMinimumWidth(i, widths.at(i));
        head->setColumnStretch(i, widths.at(i));
        columns.at(i)->setSizePolicy(columns.at(i) == environment ? QSizePolicy::Minimum : QSizePolicy::Ignored, QSizePolicy::Preferred);
    }

    connect(m_name, &QLineEdit::textChanged, this, [this] { edited(u"name"_s); });
    connect(m_environment, &Segments::changed, this, [this](int id) {
        const bool production = id == ProductionEnvironment;
        if (m_colour->colour() == ColourCombo::usual(!production))
            m_colour->setColour(ColourCombo::usual(production));
        edited(u"production"_s);
    });
    connect(m_colour, &ColourCombo::chosen, this, [this] { edited(u"colour"_s); });
    connect(m_region, &QComboBox::activated, this, [this] {
        edited(u"region"_s);
        if (connection().region == Region::Custom) {
            setAdvancedShown(true);
            m_cdpUrl->setFocus(Qt::OtherFocusReason);
        }
    });
    return head;
}

QWidget *ConnectionForm::makeAdvanced()
{
    m_advanced = new QWidget;
    auto *grid = new QGridLayout(m_advanced);
    grid->setContentsMargins(0, theme::u2, 0, 0);
    grid->setHorizontalSpacing(theme::u4);
    grid->setVerticalSpacing(theme::u3);
    const auto add = [this, grid](int row, int column, const QString &member, const QString &name, const QString &label, QWidget *control) {
        auto *field = new Field(name, label, control);
        m_fields.insert(member, field);
        grid->addWidget(field, row, column, Qt::AlignTop);
    };
    add(0, 0, u"customCdpUrl"_s, u"CDP address"_s, tr("CDP address"), m_cdpUrl);
    add(0, 1, u"edgeUrl"_s, u"Edge address"_s, tr("Edge address"), m_edgeUrl);
    add(1, 0, u"tokenUrl"_s, u"Token address"_s, tr("Token address"), m_tokenUrl);
    add(1, 1, u"audience"_s, u"Audience"_s, tr("Audience"), m_audience);
    add(2, 0, u"caFile"_s, u"CA file"_s, tr("CA file"), m_caFile);
    m_fields.value(u"caFile"_s)->setHint(tr("Certificates to trust besides those of the system, as PEM."));
    auto *side = new QVBoxLayout;
    side->setContentsMargins(0, theme::u6, 0, 0);
    side->addWidget(m_browse, 0, Qt::AlignLeading);
    grid->addLayout(side, 2, 1, Qt::AlignTop);
    m_unlock->setObjectName(u"Allow Delete content"_s);
    grid->addWidget(m_unlock, 3, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);

    connect(m_disclosure, &QPushButton::clicked, this, [this] {
        setAdvancedShown(m_advanced->isHidden());
        if (!m_advanced->isHidden())
            Q_EMIT advancedOpened();
    });
    const QList<std::pair<QLineEdit *, QString>> lines{{m_cdpUrl, u"customCdpUrl"_s},
                                                       {m_edgeUrl, u"edgeUrl"_s},
                                                       {m_tokenUrl, u"tokenUrl"_s},
                                                       {m_audience, u"audience"_s},
                                                       {m_caFile, u"caFile"_s}};
    for (const auto &line : lines)
        connect(line.first, &QLineEdit::textChanged, this, [this, member = line.second] { edited(member); });
    connect(m_unlock, &QCheckBox::clicked, this, [this](bool isUnlocked) {
        m_unlockedAt = isUnlocked ? now() : QDateTime();
        edited(u"contentUnlockedAt"_s);
    });
    connect(m_browse, &QPushButton::clicked, this, [this] {
        m_ask.openFile(this, tr("Choose a file of certificates"), tr("Certificates (*.pem *.crt *.cer);;All files (*)"), u"certificates"_s,
                       [this](const QString &path) {
                           if (path.isEmpty())
                               return;
                           m_caFile->setText(path);
                           edited(u"caFile"_s);
                       });
    });
    return m_advanced;
}

void ConnectionForm::setConnection(const Connection &connection)
{
    m_shown = connection;
    m_touched.clear();
    const QScopedValueRollback filling(m_isFilling, true);
    m_name->setText(connection.name);
    m_environment->setCurrent(connection.production ? ProductionEnvironment : TestEnvironment);
    m_colour->setColour(connection.colour);
    m_region->setCurrentIndex(m_region->findData(int(connection.region)));
    section(ApiAccess::Guests).setKey(connection.clientKey);
    section(ApiAccess::Exports).setKey(connection.apiKey);
    section(ApiAccess::Edge).setKey(connection.edgeClientId);
    m_cdpUrl->setText(connection.customCdpUrl);
    m_edgeUrl->setText(connection.edgeUrl);
    m_tokenUrl->setText(connection.tokenUrl);
    m_audience->setText(connection.audience);
    m_caFile->setText(connection.caFile);
    m_unlockedAt = connection.contentUnlockedAt;
    m_unlock->setChecked(connection.production && connection.allowsContentDeletion(now()));
    const QList<QWidget *> fixedForSandbox{m_name,    m_environment, m_colour,   m_region, m_cdpUrl,
                                           m_edgeUrl, m_tokenUrl,    m_audience, m_caFile, m_browse};
    for (QWidget *widget : fixedForSandbox)
        widget->setEnabled(!connection.sandbox);
    setAdvancedShown(false);
    adopt();
    markProblems();
}

Connection ConnectionForm::connection() const
{
    Connection typed = m_shown;
    typed.name = m_name->text().trimmed();
    typed.production = m_environment->current() == ProductionEnvironment;
    typed.colour = m_colour->colour();
    typed.region = Region(m_region->currentData().toInt());
    typed.clientKey = section(ApiAccess::Guests).key();
    typed.apiKey = section(ApiAccess::Exports).key();
    typed.edgeClientId = section(ApiAccess::Edge).key();
    typed.customCdpUrl = m_cdpUrl->text().trimmed();
    typed.edgeUrl = m_edgeUrl->text().trimmed();
    typed.tokenUrl = m_tokenUrl->text().trimmed();
    typed.audience = m_audience->text().trimmed();
    typed.caFile = m_caFile->text().trimmed();
    // The lock closes again with a change of environment; it is a decision about this one production.
    typed.contentUnlockedAt = typed.production ? m_unlockedAt : QDateTime();
    return typed;
}

bool ConnectionForm::hasTypedSecret() const
{
    return std::any_of(m_sections.begin(), m_sections.end(), [](const CredentialSection *one) { return !one->typedSecret().isEmpty(); });
}

QList<Problem> ConnectionForm::problems() const
{
    const Connection typed = connection();
    QList<Problem> problems = check(typed);
    for (const CredentialSection *one : m_sections) {
        if (!one->typedSecret().isEmpty() && one->key().isEmpty())
            problems.append({keyMember(one->credential()), tr("Type the key that belongs to this secret.")});
    }
    if (typed.caFile != m_shown.caFile && !typed.caFile.isEmpty() && !trusting(typed.caFile))
        problems.append({u"caFile"_s, tr("There is no file of that name that holds certificates.")});
    return problems;
}

void ConnectionForm::showProblems()
{
    const QList<Problem> all = problems();
    for (const Problem &problem : all)
        m_touched.insert(problem.field);
    markProblems();
    if (all.isEmpty())
        return;
    const QString first = all.first().field;
    for (CredentialSection *one : m_sections) {
        if (keyMember(one->credential()) == first)
            one->focusKey();
    }
    if (const Field *field = m_fields.value(first)) {
        if (m_advanced->isAncestorOf(field))
            setAdvancedShown(true);
        field->control()->setFocus(Qt::OtherFocusReason);
    }
}

void ConnectionForm::edited(const QString &field)
{
    if (m_isFilling)
        return;
    m_touched.insert(field);
    static const QSet<QString> addresses{u"region"_s, u"customCdpUrl"_s, u"edgeUrl"_s, u"tokenUrl"_s, u"audience"_s, u"caFile"_s};
    if (addresses.contains(field)) {
        for (CredentialSection *one : m_sections)
            one->clearFinding();
    }
    adopt();
    markProblems();
    Q_EMIT changed();
}

/// Shows and wakes what the choices so far call for.
void ConnectionForm::adopt()
{
    const Connection typed = connection();
    m_fields.value(u"customCdpUrl"_s)->setEnabled(typed.region == Region::Custom);
    m_fields.value(u"customCdpUrl"_s)->setHint(typed.region == Region::Custom ? QString() : tr("For the region Custom."));
    if (typed.region != Region::Custom)
        m_cdpUrl->setPlaceholderText(regionUrl(typed.region));
    else
        m_cdpUrl->setPlaceholderText(u"https://"_s);
    m_unlock->setEnabled(typed.production && !typed.sandbox);
    m_unlock->setToolTip(typed.production ? QString() : tr("Test connections need no unlocking."));
}

void ConnectionForm::markProblems()
{
    QHash<QString, QString> texts;
    const QList<Problem> all = problems();
    for (const Problem &problem : all) {
        if (m_touched.contains(problem.field))
            texts.insert(problem.field, problem.text);
    }
    for (auto at = m_fields.cbegin(); at != m_fields.cend(); ++at)
        at.value()->setError(texts.value(at.key()));
    for (CredentialSection *one : m_sections)
        one->setKeyProblem(texts.value(keyMember(one->credential())));
}

void ConnectionForm::setAdvancedShown(bool shown)
{
    m_disclosure->setAccessibleDescription(shown ? tr("Open") : tr("Closed"));
    m_disclosure->setIcon(icon(shown ? u"down"_s : u"right"_s, theme::Colour::Muted));
    m_advanced->setVisible(shown);
}

} // namespace edgewise
