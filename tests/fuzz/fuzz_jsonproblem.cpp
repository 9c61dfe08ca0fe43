#include "ui/widgets/codeedit.h"

#include <QJsonDocument>

#include "demand.h"

using namespace edgewise;

/// What Qt reads as JSON has no problem, and a problem is on a line that exists.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));

    const JsonProblem problem = jsonProblem(text);

    EDGEWISE_DEMAND(problem.line >= -1 && problem.line <= text.count(QChar(u'\n')));
    EDGEWISE_DEMAND((problem.line == -1) == problem.text.isEmpty());
    QJsonParseError read;
    QJsonDocument::fromJson(text.toUtf8(), &read);
    EDGEWISE_DEMAND(read.error != QJsonParseError::NoError || problem.line == -1);
    return 0;
}
