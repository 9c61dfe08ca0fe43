#include "app/downloads/filename.h"

#include "demand.h"

using namespace edgewise;

/// Whatever a header says, the name made of it stays in its folder and is one that every system takes.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray header(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString name = safeFileName(dispositionFileName(header));

    EDGEWISE_DEMAND(!name.isEmpty() && name != QStringLiteral(".") && name != QStringLiteral(".."));
    EDGEWISE_DEMAND(!name.contains(u'/') && !name.contains(u'\\') && !name.contains(QChar(0)));
    EDGEWISE_DEMAND(QString(numberedFileName(name, 99999) + QStringLiteral(".gz.part")).toUtf8().size() <= 255);
    EDGEWISE_DEMAND(safeFileName(name) == name);
    return 0;
}
