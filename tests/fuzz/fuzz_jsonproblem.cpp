#include "ui/widgets/codeedit.h"

#include <QJsonDocument>

#include "demand.h"

using namespace edgewise;

/// What is called JSON here is read by Qt, which sends it; and a problem is on a line that exists. (Qt reads more than is JSON.)
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QString text = u'[' + QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size)) + u']';

    const JsonProblem problem = jsonProblem(text);

    EDGEWISE_DEMAND(problem.line >= -1 && problem.line <= text.count(u'\n'));
    EDGEWISE_DEMAND((problem.line == -1) == problem.text.isEmpty());
    QJsonParseError read;
    QJsonDocument::fromJson(text.toUtf8(), &read);
    EDGEWISE_DEMAND(problem.line != -1 || read.error == QJsonParseError::NoError);
    return 0;
}
