#include "app/core/exactjson.h"
#include "app/core/jsonlines.h"

#include "demand.h"

#include <vector>

using namespace edgewise;

namespace {

bool isBlank(QByteArrayView bytes)
{
    return bytes.trimmed().isEmpty();
}

} // namespace

/// The lines hold all that is there, in order, and know what they are in; what another reader takes for JSON has no problem.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), qsizetype(size));
    const JsonLines lines = JsonLines::read(json);

    qsizetype end = json.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    std::vector<qsizetype> open;
    for (qsizetype line = 0; line < lines.size(); ++line) {
        const JsonLines::Line is = lines.at(line);
        EDGEWISE_DEMAND(is.begin >= end && isBlank(QByteArrayView(json).sliced(end, is.begin - end)));
        end = is.begin + is.length;
        EDGEWISE_DEMAND(end <= json.size());
        EDGEWISE_DEMAND(is.close == 0 || (is.close > line && is.close < lines.size()));
        if (is.flags & JsonLines::Closes) {
            EDGEWISE_DEMAND(!open.empty() && lines.opening(line) == open.back() && lines.close(open.back()) == line);
            EDGEWISE_DEMAND(lines.children(open.back()) > 0);
            open.pop_back();
        }
        EDGEWISE_DEMAND(lines.parent(line) == (open.empty() ? -1 : open.back()));
        if (is.flags & JsonLines::Opens)
            open.push_back(line);
        const QString text = lines.text(line, 50);
        EDGEWISE_DEMAND(text.size() <= 51 && !text.contains(u'\n'));
        EDGEWISE_DEMAND(lines.path(line).startsWith(u'$'));
        EDGEWISE_DEMAND(json.contains(lines.value(line)));
    }
    EDGEWISE_DEMAND(isBlank(QByteArrayView(json).sliced(end)));
    EDGEWISE_DEMAND(lines.problem() || open.empty());
    // The other reader takes a zero for the end.
    EDGEWISE_DEMAND(!lines.problem() || json.contains('\0') || !ExactJson::parse(json));

    for (const JsonLines::Find &what : {JsonLines::Find{QString::fromUtf8(json.first(std::min<qsizetype>(3, json.size())))},
                                        JsonLines::Find{QString::fromUtf8(json.last(std::min<qsizetype>(2, json.size()))), false, true},
                                        JsonLines::Find{QStringLiteral("[a-f]+.?"), true}}) {
        const auto found = lines.find(what);
        for (const JsonLines::Match &match : found) {
            EDGEWISE_DEMAND(match.line < lines.size() && match.length > 0);
            EDGEWISE_DEMAND(qsizetype(match.offset) + match.length <= json.size());
            EDGEWISE_DEMAND(lines.column(match.line, match.offset, 1'000'000) <=
                            lines.column(match.line, match.offset + match.length, 1'000'000));
        }
    }
    return 0;
}
