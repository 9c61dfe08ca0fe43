#pragma once

#include "app/core/result.h"

#include <QByteArrayList>
#include <QCoreApplication>
#include <QHash>
#include <QString>

namespace edgewise {

/// The words of a command line, as the program that it starts is given them.
struct CurlWords
{
    Q_DECLARE_TR_FUNCTIONS(edgewise::CurlCommand)

public:
    enum class Dialect { Bash, Cmd, PowerShell };

    QByteArrayList words = {};
    QHash<QByteArray, QByteArray> files = {}; ///< Written by the commands before, by the word that names them.

    /// The shell a command line was written for, told from its quotes and from how its lines go on.
    [[nodiscard]] static Dialect dialectOf(const QString &command);
    /// Malformed, with a sentence, where the shell would put in something that only it knows, or a quotation has no end. What stands behind
    /// a pipe or a redirection is left out.
    [[nodiscard]] static Result<CurlWords> read(const QString &command, Dialect dialect);
    [[nodiscard]] static tl::unexpected<Error> malformed(const QString &sentence);
};

} // namespace edgewise
