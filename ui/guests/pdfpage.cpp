#include "ui/guests/pdfpage.h"

#include "app/core/background.h"

#include <QAbstractTextDocumentLayout>
#include <QFile>
#include <QFont>
#include <QMarginsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr int dotsPerInch = 300;
constexpr double margin = 18; // mm

void paint(QTextDocument &document, QPdfWriter &writer)
{
    QPainter painter(&writer);
    const QSizeF page(writer.width(), writer.height());
    const double foot = QFontMetricsF(document.defaultFont(), &writer).height() * 2;
    document.documentLayout()->setPaintDevice(&writer);
    document.setPageSize(QSizeF(page.width(), page.height() - foot));
    const int pages = document.pageCount();
    for (int number = 0; number < pages; ++number) {
        if (number > 0)
            writer.newPage();
        painter.save();
        painter.translate(0, -number * document.pageSize().height());
        document.drawContents(&painter, QRectF(0, number * document.pageSize().height(), page.width(), document.pageSize().height()));
        painter.restore();
        painter.setFont(document.defaultFont());
        painter.drawText(QRectF(0, page.height() - foot, page.width(), foot), Qt::AlignHCenter | Qt::AlignBottom,
                         u"%1 / %2"_s.arg(number + 1).arg(pages));
    }
}

} // namespace

Pending<> writePdf(QObject *context, const QString &html, const QString &title, const QString &path)
{
    return inBackground(context, [html, title, path](const std::stop_token &) -> Result<> {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
            return failed(Error::Kind::File, file.errorString());
        {
            QPdfWriter writer(&file);
            writer.setTitle(title);
            writer.setCreator(u"Edgewise"_s);
            writer.setResolution(dotsPerInch);
            writer.setPageSize(QPageSize(QPageSize::A4));
            writer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
            QTextDocument document;
            QFont font = document.defaultFont();
            font.setPointSizeF(9);
            document.setDefaultFont(font);
            document.setDocumentMargin(0);
            document.setHtml(html);
            paint(document, writer);
        }
        if (!file.commit())
            return failed(Error::Kind::File, file.errorString());
        return {};
    });
}

} // namespace edgewise
