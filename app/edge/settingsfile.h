#pragma once

#include "app/core/problem.h"
#include "app/core/result.h"
#include "app/edge/edgesettings.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QDateTime>
#include <QList>
#include <QString>

namespace edgewise {

/// Writes all of a file or leaves what was there; an error is of kind File.
[[nodiscard]] Result<> writeWhole(const QString &path, const QByteArray &content);

/// The settings of a tenant in a file for people to keep and to pass on. They hold no secret.
struct SettingsFile
{
    EdgeSettings settings = {};
    QString tenantId = {};   ///< Where they were read; empty when that is not known.
    QString connection = {}; ///< The name of the connection, for people.
    QDateTime savedAt = {};  ///< In UTC; invalid when the file does not say.

    bool operator==(const SettingsFile &) const = default;

    [[nodiscard]] QByteArray toJson() const;
    /// Also what the service itself answers, saved by hand. Malformed when it is something else, with the line where it ends to be JSON in
    /// `said`.
    static Result<SettingsFile> fromJson(const QByteArray &json);

    [[nodiscard]] Result<> save(const QString &path) const { return writeWhole(path, toJson()); }
    static Result<SettingsFile> open(const QString &path);

    /// What in the file cannot be sent, each with the mending where it is plain; `field` is the wire name. Settings that are not in the
    /// file are none.
    [[nodiscard]] QList<Problem> problems() const;

    Q_DECLARE_TR_FUNCTIONS(edgewise::SettingsFile)
};

} // namespace edgewise
