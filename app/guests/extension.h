#pragma once

#include "app/core/exactjson.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace edgewise {

/// A data extension of a guest: up to a hundred pairs of a key and a plain value, in one of six slots (guest-api.md section 7).
struct Extension
{
    static constexpr int mostKeys = 100;

    QString name = {}; ///< The slot: "ext", "ext1" to "ext5".
    ExactJson pairs = ExactJson::emptyObject();
    QDateTime createdAt = {};
    QDateTime modifiedAt = {};
    ExactJson record = {}; ///< All that the service sent, with what nobody documented.

    bool operator==(const Extension &) const = default;

    /// The six slots, in their order.
    [[nodiscard]] static const QStringList &slotNames();
    /// Reads one extension object, flat or with its pairs under `values`; its slot from `name`, else from `href`.
    [[nodiscard]] static Result<Extension> fromJson(const ExactJson &json);
    /// Reads any of the shapes in which extensions come: a collection, an array, a map by name, a single one.
    [[nodiscard]] static Result<QList<Extension>> listFromJson(const ExactJson &json);

    Q_DECLARE_TR_FUNCTIONS(edgewise::Extension)
};

/// Names a pair must not have because the service uses them itself.
[[nodiscard]] const QStringList &reservedKeys();

/// What is wrong with one key or value, or worth knowing.
struct PairProblem
{
    enum class Kind {
        Empty,
        Characters,
        Reserved,
        Duplicate,
        OtherSlot,
        TooMany, ///< The 101st key of a slot, or a seventh slot.
        Nested,
        NullValue,
        Type, ///< What was typed is no value of its type; known only where it is edited.
        Capital,
    };
    Kind kind;
    QString slot;      ///< The slot it is in.
    QString key;       ///< The pair it is about.
    QString otherSlot; ///< Where the same key is already; for Duplicate the same slot.
    QString text;      ///< A sentence for the person, with what would be right.

    /// A warning alone; everything else must not be sent.
    [[nodiscard]] bool isHarmless() const { return kind == Kind::Capital; }

    bool operator==(const PairProblem &) const = default;
};

/// Everything that is wrong with the extensions of one guest, together.
[[nodiscard]] QList<PairProblem> check(const QList<Extension> &extensions);
/// The same for one key while it is typed, in `slot` of `others` (which do not hold it yet).
[[nodiscard]] QList<PairProblem> checkKey(const QString &key, const QString &slot, const QList<Extension> &others);
/// A key like this one that no slot has: "clubTier2".
[[nodiscard]] QString freeKey(const QString &key, const QList<Extension> &extensions);

} // namespace edgewise
