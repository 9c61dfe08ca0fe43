#pragma once

#include "ui/shell/theme.h"
#include "ui/widgets/rowdelegate.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

namespace edgewise {

/// What is said of a call and its answer wherever they show.
struct CallWords
{
    /// What a status of HTTP means, in a plain sentence; empty for one that nobody uses.
    [[nodiscard]] static QString meaning(int status);
    /// "Not Found", as RFC 9110 names it; for answers that give no name.
    [[nodiscard]] static QString name(int status);
    [[nodiscard]] static Tone tone(int status, bool hasFailed = false);
    /// The colour a verb is known by (mockup 31); what it does is said by the word itself.
    [[nodiscard]] static theme::Colour verbColour(const QByteArray &verb);

    Q_DECLARE_TR_FUNCTIONS(edgewise::CallWords)
};

} // namespace edgewise
