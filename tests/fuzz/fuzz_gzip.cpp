#include "app/downloads/gzipreader.h"
#include "app/downloads/tarreader.h"

#include <algorithm>
#include <vector>

#include "demand.h"

using namespace edgewise;

/// Gzip of any kind, whole and in pieces, comes to the same verdict and the same bytes; a tar in it harms nobody. The first byte says how
/// long the pieces are.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::span<const char> bytes(reinterpret_cast<const char *>(data + 1), size - 1);
    const std::size_t piece = data[0] % 64U + 1;
    const auto read = [&](std::size_t length, std::vector<char> &out) {
        TarReader tar;
        GzipReader reader([&](std::span<const char> made) {
            out.insert(out.end(), made.begin(), made.end());
            static_cast<void>(tar.read(made));
            return out.size() < (1U << 22);
        });
        for (std::size_t at = 0; at < bytes.size(); at += length) {
            const auto part = bytes.subspan(at, std::min(length, bytes.size() - at));
            const std::vector<char> copy(part.begin(), part.end());
            if (const auto verdict = reader.read(copy); verdict != GzipReader::Verdict::Good)
                return verdict;
        }
        EDGEWISE_DEMAND(tar.rows() >= tar.wholeRows() || tar.wholeRows() == 0);
        return reader.end();
    };
    std::vector<char> whole;
    std::vector<char> inPieces;
    const auto verdict = read(bytes.size() + 1, whole);
    const auto again = read(piece, inPieces);

    EDGEWISE_DEMAND((verdict == GzipReader::Verdict::Good) == (again == GzipReader::Verdict::Good));
    EDGEWISE_DEMAND(verdict != GzipReader::Verdict::Good || whole == inPieces);
    return 0;
}
