#include "ui/edge/settingsform.h"

#include "ui/edge/switchrow.h"
#include "ui/shell/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/timespanedit.h"

#include <QBoxLayout>
#include <QJsonDocument>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr int indent = 10; // The bars of changed fields stand in it.

QLabel *section(const QString &text)
{
    auto *label = new QLabel(text);
    label->setFont(theme::font(theme::Type::HintStrong));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setContentsMargins(indent, 0, 0, 0);
    return label;
}

} // namespace

SettingsForm::SettingsForm(QWidget *parent)
    : QWidget(parent)
    , m_reading(new Banner)
    , m_extra(new QWidget)
    , m_extraText(new QLabel)
{
    m_times = {{u"contentCacheTtl"_s, new TimeSpanEdit(u"Content TTL"_s, EdgeSettings::label(u"contentCacheTtl"_s))},
               {u"mediaCacheTtl"_s, new TimeSpanEdit(u"Media TTL"_s, EdgeSettings::label(u"mediaCacheTtl"_s))}};
    m_times.value(u"contentCacheTtl"_s)->setHint(tr("Pages, items and layouts."));
    m_times.value(u"mediaCacheTtl"_s)->setHint(tr("Images, films and documents."));
    m_switches = {
        {u"contentCacheAutoClear"_s, new SwitchRow(u"Clear changed content on publish"_s, EdgeSettings::label(u"contentCacheAutoClear"_s),
                                                   tr("What was published is fetched afresh at the next visit."))},
        {u"mediaCacheAutoClear"_s, new SwitchRow(u"Clear changed media on publish"_s, EdgeSettings::label(u"mediaCacheAutoClear"_s),
                                                 tr("The same for images, films and documents that were published."))},
        {u"tenantCacheAutoClear"_s,
         new SwitchRow(u"Clear whole cache on publish"_s, EdgeSettings::label(u"tenantCacheAutoClear"_s),
                       tr("Empties everything at every publish. All pages are slower for a while afterwards."))}};
    m_reading->setObjectName(u"Reading of the settings"_s);
    m_extraText->setObjectName(u"Other settings"_s);
    m_extraText->setFont(theme::font(theme::Type::Code));
    m_extraText->setTextFormat(Qt::PlainText);
    m_extraText->setWordWrap(true);
    m_extraText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_extraText->setContentsMargins(indent, 0, 0, 0);
    auto *extraHint = new QLabel(tr("Not documented. They are shown as they are and go along unchanged when a file is restored."));
    extraHint->setFont(theme::font(theme::Type::Hint));
    extraHint->setForegroundRole(QPalette::PlaceholderText);
    extraHint->setWordWrap(true);
    extraHint->setContentsMargins(indent, 0, 0, 0);
    auto *extra = new QVBoxLayout(m_extra);
    extra->setContentsMargins(0, theme::u3, 0, 0);
    extra->setSpacing(theme::u1);
    extra->addWidget(section(tr("Other settings")));
    extra->addWidget(m_extraText);
    extra->addWidget(extraHint);
    auto *reading = new QHBoxLayout;
    reading->setContentsMargins(indent, theme::u1, 0, 0);
    reading->addWidget(m_reading);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::u6 - indent, theme::u4, theme::u6, theme::u4);
    layout->setSpacing(theme::u2);
    layout->addWidget(section(tr("How long something stays cached at most")));
    layout->addWidget(m_times.value(u"contentCacheTtl"_s));
    layout->addSpacing(theme::u1);
    layout->addWidget(m_times.value(u"mediaCacheTtl"_s));
    layout->addSpacing(theme::u4);
    layout->addWidget(section(tr("When a publish ends")));
    auto *switches = new QVBoxLayout;
    switches->setSpacing(0);
    for (const QString &name : {u"contentCacheAutoClear"_s, u"mediaCacheAutoClear"_s, u"tenantCacheAutoClear"_s})
        switches->addWidget(m_switches.value(name));
    layout->addLayout(switches);
    layout->addLayout(reading);
    layout->addWidget(m_extra);
    layout->addStretch(1);

    for (auto it = m_times.cbegin(); it != m_times.cend(); ++it) {
        connect(it.value(), &TimeSpanEdit::edited, this, &SettingsForm::mark);
        connect(it.value(), &TimeSpanEdit::edited, this, &SettingsForm::edited);
        connect(it.value(), &TimeSpanEdit::revertClicked, this, [this, name = it.key()] { revert(name); });
    }
    for (auto it = m_switches.cbegin(); it != m_switches.cend(); ++it) {
        connect(it.value(), &SwitchRow::edited, this, &SettingsForm::mark);
        connect(it.value(), &SwitchRow::edited, this, &SettingsForm::edited);
        connect(it.value(), &SwitchRow::revertClicked, this, [this, name = it.key()] { revert(name); });
    }
    mark();
}

void SettingsForm::setSettings(const EdgeSettings &opened, const EdgeSettings &edited)
{
    m_opened = opened;
    const auto unread = [&edited](const QString &name) { return edited.unread.contains(name) ? edited.words(name) : QString(); };
    for (auto it = m_times.cbegin(); it != m_times.cend(); ++it)
        it.value()->setTime(edited.time(it.key()), unread(it.key()));
    for (auto it = m_switches.cbegin(); it != m_switches.cend(); ++it) {
        const QJsonValue value = edited.value(it.key());
        it.value()->setValue(value.isBool() ? std::optional(value.toBool()) : std::nullopt, unread(it.key()));
    }
    showExtra();
    mark();
}

EdgeSettings SettingsForm::settings() const
{
    EdgeSettings settings = m_opened;
    for (auto it = m_times.cbegin(); it != m_times.cend(); ++it) {
        const auto time = it.value()->time();
        if (time == m_opened.time(it.key()))
            continue;
        settings.set(it.key(), time ? QJsonValue(time->wire()) : QJsonValue(QJsonValue::Undefined));
    }
    for (auto it = m_switches.cbegin(); it != m_switches.cend(); ++it) {
        if (const auto value = it.value()->value())
            settings.set(it.key(), *value);
    }
    return settings;
}

QStringList SettingsForm::problems() const
{
    QStringList names;
    for (const QString &name : EdgeSettings::names()) {
        if (const TimeSpanEdit *time = m_times.value(name); time && !time->problem().isEmpty())
            names.append(name);
    }
    return names;
}

void SettingsForm::setReadOnly(bool readOnly)
{
    for (TimeSpanEdit *time : std::as_const(m_times))
        time->setReadOnly(readOnly);
    for (SwitchRow *row : std::as_const(m_switches))
        row->setReadOnly(readOnly);
}

void SettingsForm::focusOn(const QString &name)
{
    if (TimeSpanEdit *time = m_times.value(name))
        time->takeFocus();
    else if (SwitchRow *row = m_switches.value(name))
        row->takeFocus();
}

void SettingsForm::revert(const QString &name)
{
    EdgeSettings settings = this->settings();
    settings.set(name, m_opened.value(name));
    setSettings(m_opened, settings);
    focusOn(name);
    Q_EMIT edited();
}

void SettingsForm::mark()
{
    const EdgeSettings now = settings();
    const QStringList changed = differences(m_opened, now);
    for (auto it = m_times.cbegin(); it != m_times.cend(); ++it) {
        const auto before = m_opened.time(it.key());
        const QString words = m_opened.words(it.key());
        it.value()->setChanged(changed.contains(it.key()), before ? u"%1, %2"_s.arg(words, before->wire()) : words);
    }
    for (auto it = m_switches.cbegin(); it != m_switches.cend(); ++it)
        it.value()->setChanged(changed.contains(it.key()), m_opened.words(it.key()));
    const QString reading = now.reading();
    if (reading.isEmpty() || !problems().isEmpty())
        m_reading->hide();
    else if (reading != m_reading->text() || m_reading->isHidden())
        m_reading->tell(Banner::Kind::Info, reading, {}, tr("This is our reading of the field descriptions."));
}

void SettingsForm::showExtra()
{
    QStringList lines;
    for (auto it = m_opened.extra.begin(); it != m_opened.extra.end(); ++it) {
        const QByteArray json = QJsonDocument(QJsonObject{{it.key(), it.value()}}).toJson(QJsonDocument::Compact);
        lines.append(QString::fromUtf8(json.mid(1, json.size() - 2)));
    }
    m_extraText->setText(lines.join(u'\n'));
    m_extra->setVisible(!lines.isEmpty());
}

} // namespace edgewise
