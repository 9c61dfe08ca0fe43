#include "structure/sourcefolder.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

/// "%1", "%n", ... as often as they stand there, and the shortcuts' ampersands aside.
QStringList places(const QString &text)
{
    static const QRegularExpression place(u"%(?:n|L?[0-9])"_s);
    QStringList found;
    for (auto match = place.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.sort();
    return found;
}

/// What is wrong with one message; empty when nothing is.
QString wrong(const QString &source, const QStringList &texts, const QString &type)
{
    if (type == u"vanished" || type == u"obsolete")
        return u"is no longer in the program"_s;
    if (!type.isEmpty())
        return u"is "_s + type;
    for (const QString &text : texts) {
        if (text.isEmpty())
            return u"is empty"_s;
        // A form for one thing may leave the number out.
        const bool fits = places(text) == places(source) || (texts.size() > 1 && places(QString(source).remove(u"%n"_s)) == places(text));
        if (!fits)
            return u"has other places: "_s + text;
    }
    return {};
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySentenceIsTranslated_data()
    {
        QTest::addColumn<QString>("file");
        const QDir folder(QStringLiteral(EDGEWISE_SOURCES "/translations"));
        for (const QString &name : folder.entryList({u"edgewise_*.ts"_s}))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }

    void everySentenceIsTranslated()
    {
        QFETCH(const QString, file);
        QFile ts(file);
        QVERIFY(ts.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&ts);
        QStringList problems;
        int messages = 0;
        QString source;
        QString type;
        QStringList texts;

        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == u"source") {
                source = xml.readElementText();
            } else if (xml.isStartElement() && xml.name() == u"translation") {
                type = xml.attributes().value(u"type"_s).toString();
                texts.clear();
                while (xml.readNext() != QXmlStreamReader::EndElement || xml.name() != u"translation") {
                    if (xml.isStartElement() && xml.name() == u"numerusform")
                        texts.append(xml.readElementText());
                    else if (xml.isCharacters() && !xml.isWhitespace())
                        texts.append(xml.text().toString());
                }
                if (texts.isEmpty())
                    texts.append(QString());
                ++messages;
                if (const QString problem = wrong(source, texts, type); !problem.isEmpty())
                    problems.append(u"\"%1\" %2"_s.arg(source, problem));
            }
        }

        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(messages > 20);
        QCOMPARE(problems, QStringList());
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
