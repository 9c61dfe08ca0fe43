#include "app/console/curlcommand.h"
#include "app/sandbox/sandbox.h"
#include "support/await.h"
#include "support/cdpsandbox.h"
#include "support/quoted.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

constexpr int cases = 400;

/// Requests with whatever can be in one, the same for the same seed.
class Maker
{
public:
    explicit Maker(quint32 seed)
        : m_random(seed)
    {}

    ConsoleRequest request(bool asText = false)
    {
        static const QByteArrayList verbs{"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};
        ConsoleRequest request;
        request.verb = verbs.at(below(verbs.size()));
        QString address = u"https://api.example.com/v2.1/"_s;
        address += QString::fromLatin1(QUrl::toPercentEncoding(text(8), {}, "."));
        if (below(2) == 0)
            address += u"?a="_s + QString::fromLatin1(QUrl::toPercentEncoding(text(10))) + u"&filter[b]={c}&d=$e!'"_s;
        request.url = QUrl::fromEncoded(address.toUtf8());
        const qsizetype headers = below(4);
        for (qsizetype i = 0; i < headers; ++i)
            request.headers.append({"X-Header-" + QByteArray::number(i), headerValue()});
        if (below(2) == 0)
            request.headers.emplaceBack("Content-Type", "application/json");
        if (below(3) == 0)
            request.headers.emplaceBack("Authorization", "Bearer abc.def");
        request.credential = header(request.headers, "Authorization").isNull() ? Credential::None : Credential::Own;
        if (below(3) > 0)
            request.body = asText || below(4) > 0 ? text(40).toUtf8() : bytes(30);
        return request;
    }

    qsizetype below(qsizetype limit) { return qsizetype(m_random.bounded(quint32(limit))); }

private:
    QString text(qsizetype most)
    {
        static const QString signs = u"abcXYZ 019\"'`$%^&|<>(){}[]!#*?~;\\\n\t\r/@=+:,.-_äß€→😀‘’“”\u0001\u001b\u007f"_s;
        QString text;
        const qsizetype length = below(most) + 1;
        for (qsizetype i = 0; i < length; ++i)
            text += signs.at(below(signs.size()));
        return QString::fromUtf8(text.toUtf8()); // half a character becomes a whole one
    }
    QByteArray bytes(qsizetype most)
    {
        QByteArray bytes;
        const qsizetype length = below(most) + 1;
        for (qsizetype i = 0; i < length; ++i)
            bytes += char(below(255) + 1);
        return bytes;
    }
    QByteArray headerValue()
    {
        QString value = text(12);
        value.remove(QRegularExpression(u"[\\x00-\\x1f\\x7f]"_s));
        return value.trimmed().toUtf8();
    }

    QRandomGenerator m_random;
};

QString shown(const ConsoleRequest &request)
{
    QString text = QString::fromUtf8(request.verb) + u' ' + QString::fromUtf8(request.url.toEncoded()) + u'\n';
    for (const auto &[name, value] : request.headers)
        text += QString::fromUtf8(name) + u": "_s + QString::fromUtf8(value) + u'\n';
    return text + QString::fromUtf8(request.body.toPercentEncoding(" {}\":,")) + u" credential "_s +
           QString::number(int(request.credential));
}

/// What a program gets of a command that PowerShell runs, in 5.1 and in 7.3: a model of about_Quoting_Rules and about_Parsing, written
/// apart from the code that is tested. Single quotes are doubled within single quotes, typographic ones count as such; nothing is put in
/// there. From an argument with a space 5.1 makes "argument" and leaves the quotes within as they are, 7.3 escapes them; so they may not be
/// there.
struct PowerShellModel
{
    QStringList arguments;
    QHash<QString, QByteArray> files;
    QString wrong;

    explicit PowerShellModel(const QString &script)
    {
        const QRegularExpression write(
            u"^\\$(\\w+) = \\[IO\\.Path\\]::GetTempFileName\\(\\)\\n\\[IO\\.File\\]::Write(AllText|AllBytes)\\(\\$\\1, "_s,
            QRegularExpression::MultilineOption);
        QString rest = script;
        while (rest.startsWith(u'$')) {
            const auto match = write.match(rest);
            if (!match.hasMatch()) {
                wrong = u"an unknown command before the call"_s;
                return;
            }
            rest.remove(0, match.capturedLength());
            QByteArray bytes;
            if (match.captured(2) == u"AllText"_s) {
                bytes = single(rest).toUtf8();
                if (rest.startsWith(u".Replace(\"`r\", '')"_s))
                    rest.remove(0, 18);
            } else {
                rest.remove(0, rest.indexOf(u'\''));
                bytes = QByteArray::fromBase64(single(rest).toLatin1());
                rest.remove(0, 1);
            }
            if (!rest.startsWith(u")\n"_s))
                wrong = u"a call without its end"_s;
            rest.remove(0, 2);
            files.insert(match.captured(1), bytes);
        }
        while (!rest.isEmpty() && !rest.startsWith(u'\n'))
            arguments.append(argument(rest));
        for (const QString &one : std::as_const(arguments)) {
            const bool isOdd = one.isEmpty() || one.contains(u'"') || one.endsWith(u'\\') || one.toLatin1() != one.toUtf8();
            if (isOdd)
                wrong = u"an argument that the two versions hand on differently: "_s + one;
        }
    }

private:
    static bool isQuote(QChar c) { return c == u'\'' || c == u'\u2018' || c == u'\u2019' || c == u'\u201a' || c == u'\u201b'; }

    QString single(QString &rest)
    {
        QString value;
        qsizetype i = 1;
        if (rest.isEmpty() || !isQuote(rest.at(0)))
            wrong = u"no quotation where one belongs"_s;
        for (; i < rest.size(); ++i) {
            if (isQuote(rest.at(i))) {
                if (i + 1 >= rest.size() || !isQuote(rest.at(i + 1)))
                    break;
                ++i;
            }
            value += rest.at(i);
        }
        rest.remove(0, i + 1);
        return value;
    }

    QString argument(QString &rest)
    {
        QString value;
        if (isQuote(rest.at(0))) {
            value = single(rest);
        } else if (rest.startsWith(u"\"@$"_s)) {
            const qsizetype end = rest.indexOf(u'"', 1);
            value = rest.mid(1, end - 1);
            rest.remove(0, end + 1);
        } else {
            static const QRegularExpression bare(u"^[A-Za-z.-]+"_s);
            const auto match = bare.match(rest);
            value = match.captured();
            rest.remove(0, std::max<qsizetype>(1, match.capturedLength()));
        }
        static const QRegularExpression gap(u"^(?: `\\n  | )"_s);
        rest.remove(gap);
        return value;
    }
};

/// What curl is to be told.
QByteArrayList meant(const ConsoleRequest &request)
{
    QByteArrayList words;
    if (request.verb != "GET" || !request.body.isEmpty())
        words << "--request" << request.verb;
    const QByteArray url = request.url.toEncoded();
    if (url.contains('[') || url.contains('{') || url.contains(']') || url.contains('}'))
        words << "--globoff";
    if (url.contains("/."))
        words << "--path-as-is";
    words << url;
    for (const auto &[name, value] : request.headers)
        words << "--header" << (value.isEmpty() ? name + ";" : QByteArray(name + ": " + value));
    if (!request.body.isEmpty()) {
        if (header(request.headers, "Content-Type").isNull())
            words << "--header"
                  << "Content-Type:";
        words << "--data-raw" << request.body;
    }
    return words;
}

} // namespace

/// Calls as command lines, there and back.
class TestCurlCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCallBecomesALineThatCanBePasted();
    void whatIsMaskedHoldsNoSecretAndSaysWhatBelongsThere();
    void theSignatureIsWrittenOutOnlyWhenAskedFor();
    void bashGetsExactlyWhatIsMeant();
    void aBodyWithNulGoesThroughAPipe();
    void curlSendsWhatTheLineSays();
    void powerShellGetsExactlyWhatIsMeant();
    void aLineReadBackIsTheSameCall_data();
    void aLineReadBackIsTheSameCall();
    void linesAreRead_data();
    void linesAreRead();
    void whatIsRefusedIsSaid_data();
    void whatIsRefusedIsSaid();
    void aRefusalIsASentenceOfItsOwn();
    void rubbishIsSurvived();
};

void TestCurlCommand::aCallBecomesALineThatCanBePasted()
{
    const ConsoleRequest request{.verb = "PATCH",
                                 .url = QUrl(u"https://api.example.com/v2.1/guests/1?expand=true"_s),
                                 .headers = {{"Content-Type", "application/json"}},
                                 .body = quoted("{'name':'O`Neill'}").replace('`', '\'')};

    QCOMPARE(toCurl(request, Shell::Bash, true),
             QString::fromUtf8(quoted("curl --request PATCH `https://api.example.com/v2.1/guests/1?expand=true` \\\n"
                                      "  --header `Content-Type: application/json` \\\n"
                                      "  --data-raw `{'name':'O`\\``Neill'}`")
                                   .replace('`', '\'')));
    QCOMPARE(toCurl(request, Shell::PowerShell, true),
             QString::fromUtf8(quoted("$body = [IO.Path]::GetTempFileName()\n"
                                      "[IO.File]::WriteAllText($body, ~{'name':'O~~Neill'}~)\n"
                                      "curl.exe --request PATCH ~https://api.example.com/v2.1/guests/1?expand=true~ `\n"
                                      "  --header ~Content-Type: application/json~ `\n"
                                      "  --data-binary '@$body'\n"
                                      "Remove-Item $body")
                                   .replace('~', '\'')));
    QCOMPARE(toCurl({.verb = "HEAD", .url = QUrl(u"https://a.example/"_s)}, Shell::Bash, true), u"curl --head 'https://a.example/'"_s);
}

void TestCurlCommand::whatIsMaskedHoldsNoSecretAndSaysWhatBelongsThere()
{
    ConsoleRequest request{.verb = "POST",
                           .url = QUrl(u"https://a.example/x?limit=5&api_key=canary-1"_s),
                           .headers = {{"Authorization", "Bearer canary-2"}, {"X-Api-Key", "canary-3"}, {"Accept", "text/plain"}},
                           .body = quoted("{'client_id':'me','client_secret':'canary-4','headers':{'X':'canary-5'}}"),
                           .credential = Credential::Own};

    for (const Shell shell : {Shell::Bash, Shell::PowerShell}) {
        const QString line = toCurl(request, shell, true);
        QVERIFY2(!line.contains(u"canary"), qPrintable(line));
        for (const auto &word : {u"limit=5"_s, u"api_key=YOUR_API_KEY"_s, u"Bearer ACCESS_TOKEN"_s, u"X-Api-Key: YOUR_X_API_KEY"_s,
                                 u"text/plain"_s, u"YOUR_CLIENT_SECRET"_s, u"\"client_id\":\"me\""_s})
            QVERIFY2(line.contains(word), qPrintable(QString(word + u" in\n"_s + line)));
        QVERIFY(!line.contains(u"•••"));
    }

    request.body = "grant_type=client_credentials&client_secret=canary-6";
    const QString form = toCurl(request, Shell::Bash, true);
    QVERIFY2(form.contains(u"grant_type=client_credentials&client_secret=YOUR_CLIENT_SECRET"), qPrintable(form));
}

void TestCurlCommand::theSignatureIsWrittenOutOnlyWhenAskedFor()
{
    ConsoleRequest request{.url = QUrl(u"https://a.example/"_s), .headers = {{"Authorization", "typed"}}, .credential = Credential::Guests};

    QVERIFY(toCurl(request, Shell::Bash, true, "Basic c2lnbmVk").contains(u"--user 'CLIENT_KEY:API_TOKEN'"));
    QVERIFY(toCurl(request, Shell::Bash, false).contains(u"--user 'CLIENT_KEY:API_TOKEN'"));
    const QString open = toCurl(request, Shell::Bash, false, "Basic c2lnbmVk");
    QVERIFY(open.contains(u"--header 'Authorization: Basic c2lnbmVk'"));
    QVERIFY(!open.contains(u"typed"));
    request.credential = Credential::Edge;
    QVERIFY(toCurl(request, Shell::PowerShell, true, "Bearer x").contains(u"--header 'Authorization: Bearer ACCESS_TOKEN'"));
}

void TestCurlCommand::bashGetsExactlyWhatIsMeant()
{
    // One script with many calls: starting bash takes longer than all of it.
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    Maker make(seed);
    QList<ConsoleRequest> requests;
    QString script = u"curl() { printf '%s\\0' \"$#\" \"$@\"; }\n"_s;
    for (int i = 0; i < cases; ++i) {
        requests.append(make.request());
        script += toCurl(requests.last(), Shell::Bash, false) + u'\n';
    }

    QProcess bash;
    bash.start(u"/bin/bash"_s, {u"--norc"_s, u"--noprofile"_s, u"-s"_s});
    bash.write(script.toUtf8());
    bash.closeWriteChannel();
    QVERIFY(bash.waitForFinished());
    QCOMPARE(bash.readAllStandardError(), QByteArray());

    QByteArrayList words = bash.readAllStandardOutput().split('\0');
    for (const ConsoleRequest &request : std::as_const(requests)) {
        const qsizetype count = words.takeFirst().toLongLong();
        const QByteArrayList got = words.first(count);
        words.remove(0, count);
        QVERIFY2(got == meant(request), qPrintable(shown(request) + u"\ngot\n"_s + QString::fromUtf8(got.join('\n'))));
    }
}

void TestCurlCommand::aBodyWithNulGoesThroughAPipe()
{
    const QByteArray body("a\0b%\xff\\", 6);
    const QString line = toCurl({.verb = "POST", .url = QUrl(u"https://a.example/"_s), .body = body}, Shell::Bash, false);

    QProcess bash;
    bash.start(u"/bin/bash"_s, {u"-c"_s, QString(u"curl() { cat; }\n"_s + line)});
    QVERIFY(bash.waitForFinished());

    QCOMPARE(bash.readAllStandardOutput(), body);
}

void TestCurlCommand::curlSendsWhatTheLineSays()
{
    sandbox::CdpSandbox tenant(3);
    const ConsoleRequest create{.verb = "POST",
                                .url = tenant.url("/v2.1/guests"),
                                .headers = {{"Content-Type", "application/json"}},
                                .body = quoted("{'guestType':'customer','firstName':'Zo\xc3\xab `$HOME` !x','lastName':'O\\u0027Hara'}"),
                                .credential = Credential::Guests};

    QProcess bash;
    bash.start(u"/bin/bash"_s, {u"-c"_s, QString(toCurl(create, Shell::Bash, false, tenant.basic()) + u" --silent"_s)});
    QVERIFY(bash.waitForFinished());

    const QByteArray answer = bash.readAllStandardOutput();
    QVERIFY2(answer.contains("Zo\xc3\xab `$HOME` !x"), answer.constData());
    QCOMPARE(tenant.requests("createGuest"), 1);
}

void TestCurlCommand::powerShellGetsExactlyWhatIsMeant()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    Maker make(seed);
    for (int i = 0; i < cases; ++i) {
        const ConsoleRequest request = make.request();

        const PowerShellModel model(toCurl(request, Shell::PowerShell, false));

        QVERIFY2(model.wrong.isEmpty(), qPrintable(model.wrong));
        QCOMPARE(model.arguments.value(0), u"curl.exe"_s);
        QCOMPARE(model.files.value(u"body"_s), request.body);
        QCOMPARE(model.arguments.contains(u"@$body"_s), !request.body.isEmpty());
        QByteArrayList headers = model.files.value(u"headers"_s).split('\n');
        for (qsizetype at = 0; at + 1 < model.arguments.size(); ++at) {
            if (model.arguments.at(at) == u"--header"_s)
                headers.append(model.arguments.at(at + 1).toUtf8());
        }
        for (const auto &[name, value] : request.headers)
            QVERIFY(headers.contains(value.isEmpty() ? name + ";" : QByteArray(name + ": " + value)));
        QVERIFY(model.arguments.contains(QString::fromUtf8(request.url.toEncoded())));
    }
}

void TestCurlCommand::aLineReadBackIsTheSameCall_data()
{
    QTest::addColumn<Shell>("shell");
    QTest::newRow("bash") << Shell::Bash;
    QTest::newRow("PowerShell") << Shell::PowerShell;
}

void TestCurlCommand::aLineReadBackIsTheSameCall()
{
    QFETCH(const Shell, shell);
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    Maker make(seed);
    for (int i = 0; i < cases; ++i) {
        ConsoleRequest request = make.request();

        auto read = fromCurl(toCurl(request, shell, false));

        QVERIFY2(read, qPrintable(read ? QString() : QString(read.error().detail + u"\n"_s + toCurl(request, shell, false))));
        // In PowerShell odd headers come in a file of their own.
        if (shell == Shell::PowerShell) {
            std::sort(request.headers.begin(), request.headers.end());
            std::sort(read->headers.begin(), read->headers.end());
        }
        QVERIFY2(*read == request, qPrintable(u"expected\n"_s + shown(request) + u"\nread\n"_s + shown(*read)));
    }
}

void TestCurlCommand::linesAreRead_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("headers");
    QTest::addColumn<QString>("body");

    const auto cases = QString::fromUtf8(fixture("console/curl-lines.txt")).split(u"\n====\n"_s, Qt::SkipEmptyParts);
    QVERIFY(cases.size() > 20);
    for (const QString &one : cases) {
        const QString name = one.section(u'\n', 0, 0);
        const QString line = one.section(u'\n', 1).section(u"\n----\n"_s, 0, 0);
        const QString wanted = one.section(u"\n----\n"_s, 1);
        const QString head = wanted.section(u"\n\n"_s, 0, 0);
        QTest::newRow(qPrintable(name)) << line << head.section(u'\n', 0, 0).section(u' ', 0, 0)
                                        << head.section(u'\n', 0, 0).section(u' ', 1) << head.section(u'\n', 1)
                                        << wanted.section(u"\n\n"_s, 1);
    }
}

void TestCurlCommand::linesAreRead()
{
    QFETCH(const QString, line);
    QFETCH(const QString, verb);
    QFETCH(const QString, url);
    QFETCH(const QString, headers);
    QFETCH(const QString, body);

    const auto request = fromCurl(line);

    QVERIFY2(request, qPrintable(request ? QString() : request.error().message()));
    QCOMPARE(QString::fromUtf8(request->verb), verb);
    QCOMPARE(request->url, QUrl(url));
    QStringList got;
    for (const auto &[name, value] : request->headers)
        got.append(QString::fromUtf8(name) + u": "_s + QString::fromUtf8(value));
    QCOMPARE(got.join(u'\n'), headers);
    QCOMPARE(QString::fromUtf8(request->body), body);
    QCOMPARE(request->credential == Credential::Own, headers.contains(u"Authorization") || headers.contains(u"Cookie"));
}

void TestCurlCommand::whatIsRefusedIsSaid_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("word");
    QTest::newRow("nothing") << QString() << u"no curl command"_s;
    QTest::newRow("another program") << u"wget https://a.example"_s << u"wget"_s;
    QTest::newRow("no address") << u"curl -X POST"_s << u"no address"_s;
    QTest::newRow("no such scheme") << u"curl ftp://a.example/x"_s << u"ftp://"_s;
    QTest::newRow("two addresses") << u"curl https://a.example https://b.example"_s << u"several"_s;
    QTest::newRow("next") << u"curl https://a.example --next https://b.example"_s << u"several"_s;
    QTest::newRow("insecure") << u"curl -k https://a.example"_s << u"certificate"_s;
    QTest::newRow("insecure among others") << u"curl -sk https://a.example"_s << u"“-k”"_s;
    QTest::newRow("form") << u"curl -F a=b https://a.example"_s << u"several parts"_s;
    QTest::newRow("proxy") << u"curl -x http://p:1 https://a.example"_s << u"proxy"_s;
    QTest::newRow("file") << u"curl -d @body.json https://a.example"_s << u"reads a file"_s;
    QTest::newRow("binary file") << u"curl --data-binary @- https://a.example"_s << u"reads a file"_s;
    QTest::newRow("encoded file") << u"curl --data-urlencode a@b https://a.example"_s << u"reads a file"_s;
    QTest::newRow("header file") << u"curl -H @h https://a.example"_s << u"reads a file"_s;
    QTest::newRow("cookie file") << u"curl -b jar.txt https://a.example"_s << u"reads a file"_s;
    QTest::newRow("upload") << u"curl -T f https://a.example"_s << u"reads a file"_s;
    QTest::newRow("digest") << u"curl --digest -u a:b https://a.example"_s << u"--digest"_s;
    QTest::newRow("unknown") << u"curl --frobnicate https://a.example"_s << u"--frobnicate"_s;
    QTest::newRow("unknown letter") << u"curl -sQ https://a.example"_s << u"-Q"_s;
    QTest::newRow("no value") << u"curl https://a.example -H"_s << u"“-H” a value"_s;
    QTest::newRow("no header") << u"curl https://a.example -H nothing"_s << u"“nothing”"_s;
    QTest::newRow("variable") << u"curl \"https://a.example/$ID\""_s << u"“$ID”"_s;
    QTest::newRow("variable in braces") << u"curl https://a.example/${ID}"_s << u"“${ID"_s;
    QTest::newRow("command in quotes") << u"curl \"https://a.example/$(id)\""_s << u"“$("_s;
    QTest::newRow("backticks") << u"curl \"https://a.example/`id`\""_s << u"“`”"_s;
    QTest::newRow("variable of PowerShell") << u"curl.exe \"https://a.example/$id\" `\n -v"_s << u"“$id”"_s;
    QTest::newRow("open quote") << u"curl 'https://a.example"_s << u"no end"_s;
    QTest::newRow("open double quote") << u"curl \"https://a.example"_s << u"no end"_s;
    QTest::newRow("ampersand") << u"curl https://a.example/?a=1&b=2"_s << u"Put the address in quotes"_s;
    QTest::newRow("two commands") << u"curl https://a.example; rm x"_s << u"goes on after"_s;
    QTest::newRow("variable in front") << u"curl {{base}}/x"_s << u"begins with a variable"_s;
}

void TestCurlCommand::whatIsRefusedIsSaid()
{
    QFETCH(const QString, line);
    QFETCH(const QString, word);

    const auto request = fromCurl(line);

    QVERIFY(!request);
    QCOMPARE(request.error().kind, Error::Kind::Malformed);
    QVERIFY2(request.error().message().contains(word), qPrintable(request.error().message()));
}

void TestCurlCommand::aRefusalIsASentenceOfItsOwn()
{
    const auto request = fromCurl(u"curl -k https://a.example"_s);

    QCOMPARE(request.error().message(), request.error().detail);
    QCOMPARE(request.error().advice(), QString());
}

void TestCurlCommand::rubbishIsSurvived()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    static const QStringList parts{u"curl"_s,      u"curl.exe"_s, u" "_s,   u"'"_s,     u"\""_s,          u"$"_s,      u"`"_s,  u"^"_s,
                                   u"\\"_s,        u"\n"_s,       u"\r"_s,  u"-d"_s,    u"-H"_s,          u"--json"_s, u"@'"_s, u"--%"_s,
                                   u"https://a"_s, u"$'\\x"_s,    u"\\u"_s, u"{{a}}"_s, u"[IO.File]::"_s, u"="_s,      u"€"_s};
    int read = 0;
    for (int i = 0; i < 4'000; ++i) {
        QString line = random.bounded(2) == 0 ? u"curl "_s : u"curl.exe "_s;
        const int count = random.bounded(12);
        for (int j = 0; j < count; ++j)
            line += parts.at(random.bounded(int(parts.size())));
        read += fromCurl(line) ? 1 : 0;
    }
    QVERIFY(read > 0);
}

QTEST_GUILESS_MAIN(TestCurlCommand)
#include "tst_curlcommand.moc"
