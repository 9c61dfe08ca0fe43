#include "ui/connections/credentialsection.h"

#include "app/core/clock.h"
#include "ui/connections/surface.h"
#include "ui/connections/tintedlabel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/secretedit.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLocale>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

struct Look
{
    QString id;
    QString icon;
    QString title;
    QString note;
    QString keyName;
    QString key;
    QString secretName;
    QString secret;
};

Look lookOf(ApiAccess credential)
{
    switch (credential) {
    case ApiAccess::Guests:
        return {u"Guests"_s,
                u"guests"_s,
                CredentialSection::tr("Guests"),
                u"CDP"_s,
                u"Client key"_s,
                CredentialSection::tr("Client key"),
                u"API token"_s,
                CredentialSection::tr("API token")};
    case ApiAccess::Exports:
        return {u"Exports"_s,
                u"exports"_s,
                CredentialSection::tr("Audience exports"),
                u"CDP"_s,
                u"API key"_s,
                CredentialSection::tr("API key"),
                u"API secret"_s,
                CredentialSection::tr("API secret")};
    case ApiAccess::Edge:
        return {u"Edge"_s,
                u"edge"_s,
                CredentialSection::tr("Edge and webhooks"),
                u"Experience Edge"_s,
                u"Edge client id"_s,
                CredentialSection::tr("Edge client id"),
                u"Edge client secret"_s,
                CredentialSection::tr("Edge client secret")};
    }
    Q_UNREACHABLE();
}

QString left(qint64 seconds)
{
    const int hours = int(seconds / 3600);
    const int minutes = int(seconds / 60 % 60);
    if (hours > 0)
        return CredentialSection::tr("in %1 h %2 min").arg(hours).arg(minutes);
    return CredentialSection::tr("in %1 min").arg(minutes);
}

/// "tomorrow 10:42 · 09:42 UTC · in 23 h 58 min"
QString expiry(const QDateTime &time)
{
    if (!time.isValid())
        return CredentialSection::tr("not said");
    const QDateTime local = time.toLocalTime();
    const qint64 days = now().toLocalTime().date().daysTo(local.date());
    const QString clock = QLocale().toString(local.time(), u"HH:mm"_s);
    QString when;
    if (days == 0)
        when = CredentialSection::tr("today %1").arg(clock);
    else if (days == 1)
        when = CredentialSection::tr("tomorrow %1").arg(clock);
    else
        when = QLocale().toString(local, QLocale::ShortFormat);
    const qint64 seconds = now().secsTo(time);
    const QString utc = CredentialSection::tr("%1 UTC").arg(QLocale().toString(time.toUTC().time(), u"HH:mm"_s));
    return QStringList{when, utc, seconds > 0 ? left(seconds) : CredentialSection::tr("over")}.join(u" · "_s);
}

TintedLabel *fact(const QString &name, theme::Type type)
{
    auto *label = new TintedLabel(type, theme::Colour::Text);
    label->setObjectName(name);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    label->setWordWrap(true);
    return label;
}

} // namespace

CredentialSection::CredentialSection(ApiAccess credential, QWidget *parent)
    : QWidget(parent)
    , m_credential(credential)
    , m_key(new QLineEdit)
    , m_secret(new SecretEdit)
    , m_stateIcon(new IconLabel)
    , m_state(new TintedLabel(theme::Type::Base, theme::Colour::Muted))
    , m_happened(new TintedLabel(theme::Type::Hint, theme::Colour::Muted))
    , m_adviceRow(new QWidget)
    , m_advice(new TintedLabel(theme::Type::Hint, theme::Colour::Text))
    , m_claims(new Surface(theme::Colour::Window, Surface::Edge::All))
    , m_tenant(fact(u"Token tenant"_s, theme::Type::HintStrong))
    , m_scopes(fact(u"Token scopes"_s, theme::Type::Code))
    , m_organization(fact(u"Token organization"_s, theme::Type::HintStrong))
    , m_expires(fact(u"Token expiry"_s, theme::Type::HintStrong))
{
    const Look look = lookOf(credential);
    setObjectName(look.id + " credential"_L1);
    m_keyField = new Field(look.keyName, look.key, m_key);
    m_secretField = new Field(look.secretName, look.secret, m_secret);
    m_key->setFont(theme::font(theme::Type::Code));
    m_key->setPlaceholderText(tr("None"));
    m_secret->setPlaceholderText(tr("None"));
    m_state->setObjectName(look.id + " state"_L1);
    m_happened->setObjectName(look.id + " result"_L1);
    m_happened->setWordWrap(true);
    m_happened->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_advice->setObjectName(look.id + " advice"_L1);
    m_advice->setWordWrap(true);
    m_copy = button(look.id + " copy details"_L1, tr("Copy details"), {}, ButtonKind::Normal, false, true);

    auto *title = new TintedLabel(theme::Type::Strong, theme::Colour::Text);
    title->setText(look.title);
    auto *note = new TintedLabel(theme::Type::Hint, theme::Colour::Muted);
    note->setText(look.note);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::u2);
    auto *sign = new IconLabel;
    sign->setIcon(look.icon, theme::Colour::Muted);
    head->addWidget(sign);
    head->addWidget(title);
    head->addWidget(note);
    head->addStretch();
    head->addWidget(m_stateIcon);
    head->addWidget(m_state);
    title->setFixedHeight(theme::u6);

    auto *fields = new QHBoxLayout;
    fields->setSpacing(theme::u4);
    fields->addWidget(m_keyField, 1, Qt::AlignTop);
    fields->addWidget(m_secretField, 1, Qt::AlignTop);

    auto *todo = new TintedLabel(theme::Type::HintStrong, theme::Colour::Text);
    todo->setText(tr("What to do:"));
    auto *adviceLayout = new QHBoxLayout(m_adviceRow);
    adviceLayout->setContentsMargins({});
    adviceLayout->setSpacing(theme::u1);
    adviceLayout->addWidget(todo, 0, Qt::AlignTop);
    adviceLayout->addWidget(m_advice, 1);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme::u1);
    words->addWidget(m_happened);
    words->addWidget(m_adviceRow);
    auto *result = new QHBoxLayout;
    result->setSpacing(theme::u6);
    result->addLayout(words, 1);
    result->addWidget(m_copy, 0, Qt::AlignTop);

    auto *grid = new QGridLayout(m_claims);
    grid->setContentsMargins(theme::u3, theme::u2, theme::u3, theme::u2);
    grid->setHorizontalSpacing(theme::u2);
    grid->setVerticalSpacing(theme::u1);
    const auto muted = [](const QString &text) {
        auto *label = new TintedLabel(theme::Type::Hint, theme::Colour::Muted);
        label->setText(text);
        return label;
    };
    grid->addWidget(muted(tr("As stated by the token, not verified")), 0, 0, 1, 4);
    grid->addWidget(muted(tr("Tenant")), 1, 0, Qt::AlignTop);
    grid->addWidget(m_tenant, 1, 1, Qt::AlignTop);
    grid->addWidget(muted(tr("Scopes")), 1, 2, Qt::AlignTop);
    grid->addWidget(m_scopes, 1, 3, Qt::AlignTop);
    grid->addWidget(muted(tr("Organization")), 2, 0, Qt::AlignTop);
    grid->addWidget(m_organization, 2, 1, Qt::AlignTop);
    grid->addWidget(muted(tr("Expires")), 2, 2, Qt::AlignTop);
    grid->addWidget(m_expires, 2, 3, Qt::AlignTop);
    grid->setColumnMinimumWidth(0, 84);
    grid->setColumnMinimumWidth(2, 60);
    grid->setColumnMinimumWidth(3, 272);
    grid->setColumnStretch(1, 1);
    m_claims->setObjectName(look.id + " token"_L1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addSpacing(theme::u1);
    layout->addLayout(fields);
    layout->addSpacing(theme::u2);
    auto *below = new QVBoxLayout;
    below->setSpacing(theme::u2);
    below->addLayout(result);
    below->addWidget(m_claims);
    layout->addLayout(below);

    connect(m_key, &QLineEdit::textChanged, this, &CredentialSection::edited);
    connect(m_secret, &QLineEdit::textChanged, this, &CredentialSection::edited);
    connect(m_secret, &SecretEdit::showStoredWanted, this, &CredentialSection::showStoredWanted);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_details); });
    clearFinding();
}

void CredentialSection::setKey(const QString &key)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_key->setText(key);
    m_secret->clear();
    m_loaded.clear();
    setKeyProblem({});
    setSecretProblem({});
    clearFinding();
}

QString CredentialSection::key() const
{
    return m_key->text().trimmed();
}

QString CredentialSection::typedSecret() const
{
    // A secret comes from the clipboard, often with a line break behind it.
    const QString text = m_secret->text().trimmed();
    return text == m_loaded ? QString() : text;
}

void CredentialSection::setStored(bool stored)
{
    m_secret->setStored(stored);
    if (!stored && m_secret->text().isEmpty())
        m_secret->setPlaceholderText(tr("None"));
    if (!m_hasFinding)
        refreshIdle();
}

bool CredentialSection::isStored() const
{
    return m_secret->isStored();
}

void CredentialSection::showStored(const QString &secret)
{
    m_loaded = secret.trimmed();
    const QScopedValueRollback filling(m_isFilling, true);
    m_secret->setText(m_loaded);
}

void CredentialSection::setKeyProblem(const QString &text)
{
    m_keyField->setError(text);
}

void CredentialSection::setSecretProblem(const QString &text)
{
    m_secretField->setError(text);
}

void CredentialSection::focusKey()
{
    m_key->setFocus(Qt::OtherFocusReason);
}

void CredentialSection::focusSecret()
{
    m_secret->setFocus(Qt::OtherFocusReason);
}

void CredentialSection::edited()
{
    if (m_isFilling)
        return;
    setSecretProblem({});
    clearFinding();
    Q_EMIT changed();
}

void CredentialSection::setTesting()
{
    clearFinding();
    m_hasFinding = true;
    tellState(u"clock"_s, theme::Colour::Muted, tr("Testing…"), false);
    tellResult(theme::Colour::Muted, {}, {});
}

void CredentialSection::setFinding(const Finding &finding)
{
    clearFinding();
    m_hasFinding = true;
    m_details = finding.details;
    switch (finding.state) {
    case Finding::State::NotSet:
        tellState(u"minus"_s, theme::Colour::Muted, tr("Not set"), false);
        tellResult(theme::Colour::Muted, finding.happened, finding.whatToDo);
        break;
    case Finding::State::Works:
        tellState(u"ok"_s, theme::Colour::Good, tr("Works"), true);
        tellResult(theme::Colour::Good, finding.happened, finding.whatToDo);
        break;
    case Finding::State::Refused:
        tellState(u"error"_s, theme::Colour::Bad, tr("Refused"), true);
        tellResult(theme::Colour::Bad, finding.happened, finding.whatToDo);
        break;
    case Finding::State::Unknown:
        tellState(u"warn"_s, theme::Colour::Warn, tr("Not found out"), true);
        tellResult(theme::Colour::Warn, finding.happened, finding.whatToDo);
        break;
    }
    m_copy->setVisible(!m_details.isEmpty() && finding.state != Finding::State::Works);
    markSecret(finding.secretInDoubt);
    tellClaims(finding.claims);
}

void CredentialSection::clearFinding()
{
    m_hasFinding = false;
    m_details.clear();
    m_copy->hide();
    markSecret(false);
    tellClaims({});
    refreshIdle();
}

/// The reason stands below both fields, so there is no line of its own.
void CredentialSection::markSecret(bool inDoubt)
{
    m_secret->setProperty("problem", inDoubt);
    m_secret->update();
}

void CredentialSection::refreshIdle()
{
    const bool hasSecret = m_secret->isStored() || !m_secret->text().isEmpty();
    if (key().isEmpty() || !hasSecret) {
        tellState(u"minus"_s, theme::Colour::Muted, tr("Not set"), false);
        tellResult(theme::Colour::Muted, whereToGet(m_credential), {});
    } else {
        tellState({}, theme::Colour::Muted, tr("Not tested"), false);
        tellResult(theme::Colour::Muted, {}, {});
    }
}

void CredentialSection::tellState(const QString &iconName, theme::Colour tint, const QString &word, bool strong)
{
    m_stateIcon->setIcon(iconName, tint);
    m_state->setTint(tint);
    m_state->setFont(theme::font(strong ? theme::Type::Strong : theme::Type::Base));
    m_state->setText(word);
    m_state->setAccessibleName(lookOf(m_credential).title + u": "_s + word);
}

void CredentialSection::tellResult(theme::Colour tint, const QString &happened, const QString &whatToDo)
{
    m_happened->setTint(tint);
    m_happened->setText(happened);
    m_happened->setVisible(!happened.isEmpty());
    m_advice->setText(whatToDo);
    m_adviceRow->setVisible(!whatToDo.isEmpty());
}

void CredentialSection::tellClaims(const std::optional<TokenClaims> &claims)
{
    m_claims->setVisible(claims.has_value());
    if (!claims)
        return;
    const auto orUnknown = [](const QString &text) { return text.isEmpty() ? tr("not said") : text; };
    m_tenant->setText(orUnknown(claims->tenant()));
    m_organization->setText(orUnknown(QStringList{claims->organizationName, claims->organizationId}.join(u' ').trimmed()));
    m_scopes->setText(orUnknown(claims->scopes.join(u' ')));
    m_expires->setText(expiry(claims->expires));
    m_expires->setToolTip(claims->expires.toString(Qt::ISODate));
}

} // namespace edgewise
