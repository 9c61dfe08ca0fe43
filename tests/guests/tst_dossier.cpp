#include "support/guesttenant.h"
#include "ui/guests/dossierprint.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextDocument>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

struct Stage
{
    GuestTenant tenant{0};
    QTemporaryDir folder;
    Guest ada =
        tenant.make("{\"guestType\":\"customer\",\"firstName\":\"Ada <b>\",\"lastName\":\"Byrne & Co\",\"emails\":[\"ada@mail.example\"],"
                    "\"x_score\":1.0,\"identifiers\":[{\"provider\":\"LOYALTY\",\"id\":\"L-1\"}]}");

    Stage()
    {
        tenant.extend(ada, "{\"name\":\"ext\",\"clubPoints\":9007199254740993,\"clubRatio\":1.50}");
        tenant.extend(ada, "{\"name\":\"ext3\",\"note\":\"<i>hello</i>\"}");
    }
    Result<Dossier> read() { return await(Dossier::read(*tenant.service, ada.ref(), u"Acme EU"_s, tenant.service.get())); }
    QByteArray saved(const QString &name)
    {
        const QString path = folder.filePath(name);
        const auto done =
            await(DossierPrint::save(*tenant.service, ada.ref(), u"Acme EU"_s, path, tenant.service.get()), std::chrono::seconds(20));
        QFile file(path);
        return done && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace

class TestDossier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsEverythingWithItsNumbersAsTheyWere();
    void thePageShowsEverythingAsText();
    void savesAPdf();
    void savesJson();
    void aGuestThatIsGoneHasNone();
    void theNameOfTheFileIsSafe();
};

void TestDossier::holdsEverythingWithItsNumbersAsTheyWere()
{
    Stage stage;

    const auto dossier = stage.read();

    QVERIFY(dossier);
    const ExactJson json = dossier->toJson();
    QCOMPARE(json.value(u"tenant").text(), u"Acme EU"_s);
    QCOMPARE(json.value(u"guest").value(u"x_score").number().text, QByteArray("1.0"));
    QCOMPARE(json.value(u"dataExtensions").items().size(), 2);
    QCOMPARE(json.value(u"dataExtensions").items().first().value(u"clubPoints").number().text, QByteArray("9007199254740993"));
    QCOMPARE(json.value(u"dataExtensions").items().first().value(u"clubRatio").number().text, QByteArray("1.50"));
    QCOMPARE(json.value(u"dataExtensions").items().last().value(u"name").text(), u"ext3"_s);
    QVERIFY(readTime(json.value(u"readAt").text()).isValid());
    QVERIFY(json.value(u"notIncluded").texts().size() >= 2);
}

void TestDossier::thePageShowsEverythingAsText()
{
    Stage stage;
    const auto dossier = stage.read();
    QVERIFY(dossier);

    QTextDocument document;
    document.setHtml(DossierPrint::html(*dossier));

    const QString text = document.toPlainText();
    for (const QString &wanted : {u"Ada <b>"_s, u"Byrne & Co"_s, u"ada@mail.example"_s, u"LOYALTY"_s, u"9007199254740993"_s, u"1.50"_s,
                                  u"ext3"_s, u"<i>hello</i>"_s, u"Acme EU"_s, stage.ada.ref(), u"Orders, sessions and events"_s})
        QVERIFY2(text.contains(wanted), qPrintable(wanted + u" is missing in "_s + text));
}

void TestDossier::savesAPdf()
{
    Stage stage;

    const QByteArray bytes = stage.saved(u"dossier.pdf"_s);

    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY(bytes.trimmed().endsWith("%%EOF"));
    QCOMPARE(QFile::permissions(stage.folder.filePath(u"dossier.pdf"_s)) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestDossier::savesJson()
{
    Stage stage;

    const QByteArray bytes = stage.saved(u"dossier.json"_s);

    const auto json = ExactJson::parse(bytes);
    QVERIFY(json);
    QCOMPARE(json->value(u"guest").value(u"ref").text(), stage.ada.ref());
    QVERIFY(bytes.contains("1.50"));
}

void TestDossier::aGuestThatIsGoneHasNone()
{
    Stage stage;
    stage.tenant.sandbox.guests("DELETE", "/" + stage.ada.ref().toLatin1());

    const QByteArray bytes = stage.saved(u"dossier.pdf"_s);

    QVERIFY(bytes.isEmpty());
    QVERIFY(!QFileInfo::exists(stage.folder.filePath(u"dossier.pdf"_s)));
}

void TestDossier::theNameOfTheFileIsSafe()
{
    Guest evil;
    evil.setText(u"firstName"_s, u"../..\\Ada"_s);
    evil.setText(u"lastName"_s, u"O'Byrne\n"_s + QString(200, u'x'));

    const QString name = DossierPrint::fileName(evil, QDate(2031, 3, 11));

    QVERIFY(name.startsWith("dossier-"_L1) && name.endsWith("-2031-03-11.pdf"_L1));
    QVERIFY(!name.contains(u'/') && !name.contains(u'\\') && !name.contains(u'\n') && !name.contains(".."_L1));
    QVERIFY(name.size() < 100);
}

QTEST_MAIN(TestDossier)
#include "tst_dossier.moc"
