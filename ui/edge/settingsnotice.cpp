#include "ui/edge/settingsnotice.h"

#include "ui/widgets/words.h"

using namespace Qt::StringLiterals;

namespace edgewise {

using Kind = Banner::Kind;
using State = SettingsOutcome::State;

QString SettingsNotice::named(const QStringList &names)
{
    QStringList labels;
    for (const QString &name : names)
        labels.append(EdgeSettings::label(name));
    return Words::list(labels);
}

SettingsNotice SettingsNotice::of(const Error &error)
{
    QStringList said{error.advice()};
    if (!error.said.isEmpty() && !error.message().contains(error.said))
        said.prepend(error.said);
    said.removeAll(QString());
    return {.sentence = tr("Nothing was changed: %1").arg(error.message()), .detail = said.join(u' ')};
}

SettingsNotice SettingsNotice::of(const SettingsOutcome &outcome)
{
    const QString why = outcome.error ? outcome.error->message() : QString();
    const QString names = named(outcome.names);
    switch (outcome.state) {
    case State::Saved:
    case State::Nothing:
    case State::Theirs: return {};
    case State::Incomplete:
        return {.kind = Kind::Warn, .sentence = tr("Nothing was sent: there is no value that could be sent for %1.").arg(names)};
    case State::NotVisible:
        return {.kind = Kind::Warn,
                .sentence = tr("Accepted, not yet visible: %1.").arg(names),
                .detail = tr("Experience Edge took it and still shows the old values. Read again in a while."),
                .wantsReading = true};
    case State::Different:
        return {.sentence = tr("Experience Edge shows something else for %1.").arg(names),
                .detail = why.isEmpty() ? tr("It was accepted; what is marked here is what you wanted.") : why,
                .wantsReading = true};
    case State::Unverified:
        return {.kind = Kind::Warn,
                .sentence = tr("Accepted, but the settings could not be read again to make sure."),
                .detail = why,
                .wantsReading = true};
    case State::Partly: return {.sentence = tr("It was refused, and yet %1 changed.").arg(names), .detail = why, .wantsReading = true};
    case State::NotSaved: return {.sentence = tr("A second look shows that nothing was changed. Try once more."), .detail = why};
    case State::Unknown:
        return {.sentence = tr("It is not known whether the settings were changed, and nothing was sent again."),
                .detail = why,
                .wantsReading = true};
    }
    return {};
}

} // namespace edgewise
