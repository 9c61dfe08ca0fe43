#pragma once

#include "app/console/exchange.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace edgewise {

/// Whether an answer is what its definition says. Takes as long as its body is large: for the background.
struct AnswerCheck
{
    enum class Outcome {
        Documented,
        Differs,
        NotDocumented, ///< The definition says nothing of such a body, or there is no answer.
        TooLong,       ///< Bodies above `longest` are not checked.
    };
    struct Difference
    {
        QString place = {}; ///< "$.items[0].lastName", "content-type"; empty: the answer as a whole.
        QString text = {};
        bool isInBody = false;
        QString pointer = {}; ///< Of a place in the body: its JSON Pointer.
        bool operator==(const Difference &) const = default;
    };

    static constexpr qint64 longest = 5'000'000;

    Outcome outcome = Outcome::NotDocumented;
    QList<Difference> differences = {}; ///< At most a hundred of the body.

    [[nodiscard]] static AnswerCheck of(const Exchange &exchange, const Operation &operation);
    /// "/items/0/lastName" as "$.items[0].lastName".
    [[nodiscard]] static QString pathOf(const QString &pointer);

    Q_DECLARE_TR_FUNCTIONS(edgewise::AnswerCheck)
};

} // namespace edgewise
