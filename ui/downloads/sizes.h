#pragma once

#include <QCoreApplication>
#include <QString>

#include <chrono>

namespace edgewise {

/// Sizes, speeds and times of downloads in a person's words, with as many digits as help to see that something moves.
struct Sizes
{
    /// "31.4 MB", "412 MB"
    [[nodiscard]] static QString size(qint64 bytes);
    /// "9.4 of 22.8 MB", in one unit
    [[nodiscard]] static QString progress(qint64 done, qint64 total);
    /// "24.1 MB/s"
    [[nodiscard]] static QString speed(double bytesASecond);
    /// "7 s left", "3 min left", "2 h 5 min left"
    [[nodiscard]] static QString left(std::chrono::seconds time);
    /// "34 %"; 100 only when all is there.
    [[nodiscard]] static QString percent(double share);

    Q_DECLARE_TR_FUNCTIONS(edgewise::Sizes)
};

} // namespace edgewise
