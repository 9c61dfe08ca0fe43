#include "ui/guests/dossierprint.h"

#include "app/core/background.h"
#include "ui/guests/pdfpage.h"

#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

QString scalar(const ExactJson &value)
{
    switch (value.kind()) {
    case ExactJson::Kind::Null: return DossierPrint::tr("empty");
    case ExactJson::Kind::Bool: return value.toBool() ? DossierPrint::tr("yes") : DossierPrint::tr("no");
    case ExactJson::Kind::Number: return QString::fromLatin1(value.number().text);
    case ExactJson::Kind::Text: return value.text();
    case ExactJson::Kind::Array:
    case ExactJson::Kind::Object: break;
    }
    return {};
}

/// Lists one item a line, objects as "name: value".
QString lines(const ExactJson &value)
{
    QStringList all;
    if (value.isArray()) {
        const ExactJson::Array items = value.items();
        for (const ExactJson &item : items)
            all << lines(item);
    } else if (value.isObject()) {
        QStringList parts;
        const ExactJson::Object members = value.members();
        for (const ExactJson::Member &member : members)
            parts << QString(member.name.toHtmlEscaped() + u": "_s + lines(member.value));
        all << parts.join(u", "_s);
    } else {
        all << scalar(value).toHtmlEscaped();
    }
    return all.join(u"<br>"_s);
}

QString table(const QStringList &rows)
{
    return QString(u"<table width=\"100%\" cellpadding=\"4\" cellspacing=\"0\" border=\"1\" style=\"border-collapse:collapse\">"_s +
                   rows.join(QString()) + u"</table>"_s);
}

QString row(const QString &name, const QString &value)
{
    return u"<tr><td width=\"32%\"><b>%1</b></td><td>%2</td></tr>"_s.arg(name.toHtmlEscaped(), value);
}

QString list(const QStringList &sentences)
{
    QString items;
    for (const QString &sentence : sentences)
        items += u"<li>%1</li>"_s.arg(sentence.toHtmlEscaped());
    return u"<ul>%1</ul>"_s.arg(items);
}

} // namespace

QString DossierPrint::fileName(const Guest &guest, const QDate &day)
{
    static const QRegularExpression notWord(u"[^\\p{L}\\p{N}]+"_s);
    QString name = guest.name().isEmpty() ? guest.ref() : guest.name();
    name.replace(notWord, u"-"_s);
    return u"dossier-%1-%2.pdf"_s.arg(name.left(60), day.toString(Qt::ISODate));
}

QString DossierPrint::filter()
{
    return tr("PDF, to read and print (*.pdf);;JSON, to hand on to programs (*.json)");
}

QString DossierPrint::html(const Dossier &dossier)
{
    const QString when = QLocale().toString(dossier.readAt.toLocalTime(), QLocale::LongFormat);
    QString page =
        u"<h1>%1</h1><p>%2</p>"_s.arg(tr("What %1 holds on %2").arg(dossier.tenant, dossier.guest.title()).toHtmlEscaped(),
                                      tr("Read from Sitecore CDP on %1. Reference: %2").arg(when, dossier.guest.ref()).toHtmlEscaped());

    QStringList rows;
    const ExactJson::Object members = dossier.guest.record.members();
    for (const ExactJson::Member &member : members) {
        // The form knows the first address apart from the others; the record holds all of them here.
        const QString name = member.name == "emails"_L1 ? tr("E-mails") : guestLabel(member.name);
        if (member.name != "href"_L1)
            rows << row(name, lines(member.value));
    }
    page += u"<h2>%1</h2>"_s.arg(tr("Profile").toHtmlEscaped()) + table(rows);

    const QList<Extension> extensions = dossier.guest.extensions.value_or(QList<Extension>());
    page += u"<h2>%1</h2>"_s.arg(tr("Data extensions").toHtmlEscaped());
    if (extensions.isEmpty())
        page += u"<p>%1</p>"_s.arg(tr("There are none.").toHtmlEscaped());
    for (const Extension &extension : extensions) {
        QStringList pairs;
        const ExactJson::Object all = extension.pairs.members();
        for (const ExactJson::Member &pair : all)
            pairs << row(pair.name, lines(pair.value));
        page += u"<h3>%1</h3>"_s.arg(extension.name.toHtmlEscaped()) + table(pairs);
    }
    page += u"<h2>%1</h2>"_s.arg(tr("Not in here").toHtmlEscaped()) + list(Dossier::notHeld());
    return page;
}

Pending<> DossierPrint::save(GuestService &service, const QString &ref, const QString &tenant, const QString &path, QObject *context,
                             std::stop_token stop)
{
    return Dossier::read(service, ref, tenant, context, std::move(stop))
        .andThen(context, [path, context](const Dossier &dossier) -> Pending<> {
            if (!path.endsWith(".json"_L1, Qt::CaseInsensitive))
                return writePdf(context, html(dossier), tr("Dossier"), path);
            return inBackground(context, [dossier, path](const std::stop_token &) -> Result<> {
                QSaveFile file(path);
                if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
                    file.write(dossier.toJson().toJson(true) + '\n') < 0 || !file.commit())
                    return failed(Error::Kind::File, file.errorString());
                return {};
            });
        });
}

} // namespace edgewise
