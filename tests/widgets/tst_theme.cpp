#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"

#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QImage>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace edgewise;
using namespace Qt::StringLiterals;
using theme::Colour;

Q_DECLARE_METATYPE(edgewise::theme::Colour)

namespace {

/// How many pixels of a picture are painted at all.
int inkIn(const QImage &image)
{
    int painted = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            painted += qAlpha(image.pixel(x, y)) > 64;
    }
    return painted;
}

/// How often the palette of the program was set.
class PaletteChanges final : public QObject
{
public:
    PaletteChanges() { qApp->installEventFilter(this); }

    int count = 0;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        count += watched == qApp && event->type() == QEvent::ApplicationPaletteChange ? 1 : 0;
        return false;
    }
};

/// Handles what waits, and what that leads to, oftener than a program that stands still needs. Qt tells of a palette only while it runs.
void handleAll()
{
    QTimer turns;
    int left = 30;
    QObject::connect(&turns, &QTimer::timeout, &turns, [&left] {
        if (--left == 0)
            QCoreApplication::quit();
    });
    turns.start(0);
    QCoreApplication::exec();
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp); }
    void cleanup() { theme::setScheme(theme::Scheme::Light); }

    void aPaletteFromElsewhereIsAnsweredOnceAndThenNothingIsDone()
    {
        QWidget window;
        window.show();
        const QColor ours = QApplication::palette().color(QPalette::Window);
        QTimer::singleShot(0, qApp, [] { QApplication::setPalette(QPalette(Qt::darkRed)); });
        handleAll();
        const PaletteChanges changes;

        handleAll();

        QCOMPARE(QApplication::palette().color(QPalette::Window), ours);
        QCOMPARE(changes.count, 0);
    }

    void everyWordCanBeReadOnItsGround_data()
    {
        QTest::addColumn<Colour>("ink");
        QTest::addColumn<Colour>("ground");
        QTest::newRow("text on window") << Colour::Text << Colour::Window;
        QTest::newRow("text on base") << Colour::Text << Colour::Base;
        QTest::newRow("text on raised") << Colour::Text << Colour::Raised;
        QTest::newRow("text on a chosen row") << Colour::Text << Colour::Selection;
        QTest::newRow("text on an idle chosen row") << Colour::Text << Colour::SelectionIdle;
        QTest::newRow("text on hover") << Colour::Text << Colour::Hover;
        QTest::newRow("muted on window") << Colour::Muted << Colour::Window;
        QTest::newRow("muted on base") << Colour::Muted << Colour::Base;
        QTest::newRow("muted on a chosen row") << Colour::Muted << Colour::Selection;
        QTest::newRow("accent on base") << Colour::Accent << Colour::Base;
        QTest::newRow("accent on window") << Colour::Accent << Colour::Window;
        QTest::newRow("accent on its surface") << Colour::Accent << Colour::AccentSurface;
        QTest::newRow("primary button") << Colour::OnAccent << Colour::Accent;
        QTest::newRow("primary button under the mouse") << Colour::OnAccent << Colour::AccentHover;
        QTest::newRow("good on base") << Colour::Good << Colour::Base;
        QTest::newRow("good on window") << Colour::Good << Colour::Window;
        QTest::newRow("warn on base") << Colour::Warn << Colour::Base;
        QTest::newRow("warn on window") << Colour::Warn << Colour::Window;
        QTest::newRow("warn on its surface") << Colour::Warn << Colour::WarnSurface;
        QTest::newRow("warn on a chosen row") << Colour::Warn << Colour::Selection;
        QTest::newRow("bad on base") << Colour::Bad << Colour::Base;
        QTest::newRow("bad on window") << Colour::Bad << Colour::Window;
        QTest::newRow("bad on its surface") << Colour::Bad << Colour::BadSurface;
        QTest::newRow("bad on a chosen row") << Colour::Bad << Colour::Selection;
        QTest::newRow("dangerous button") << Colour::OnBad << Colour::Bad;
        QTest::newRow("text on info") << Colour::Text << Colour::AccentSurface;
        QTest::newRow("text on good") << Colour::Text << Colour::GoodSurface;
        QTest::newRow("text on warn") << Colour::Text << Colour::WarnSurface;
        QTest::newRow("text on bad") << Colour::Text << Colour::BadSurface;
        QTest::newRow("text on a mark") << Colour::Text << Colour::Mark;
        QTest::newRow("code name") << Colour::CodeKey << Colour::Base;
        QTest::newRow("code string") << Colour::CodeString << Colour::Base;
        QTest::newRow("code number") << Colour::CodeNumber << Colour::Base;
        QTest::newRow("code word") << Colour::CodeWord << Colour::Base;
        QTest::newRow("code sign") << Colour::CodePunct << Colour::Base;
    }

    void everyWordCanBeReadOnItsGround()
    {
        QFETCH(Colour, ink);
        QFETCH(Colour, ground);
        for (const auto scheme : {theme::Scheme::Light, theme::Scheme::Dark}) {
            theme::setScheme(scheme);
            const qreal contrast = theme::contrast(theme::colour(ink), theme::colour(ground));
            QVERIFY2(contrast >= 4.5, qPrintable(u"%1 : 1"_s.arg(contrast)));
        }
    }

    void contrastIsCountedAsTheGuidelinesCountIt()
    {
        QVERIFY(qAbs(theme::contrast(Qt::black, Qt::white) - 21) < 0.01);
        QVERIFY(qAbs(theme::contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
        QVERIFY(qAbs(theme::contrast(Qt::red, Qt::red) - 1) < 0.01);
    }

    void aChangeOfSchemeIsToldOnceAndReachesThePalette()
    {
        theme::setScheme(theme::Scheme::Light);
        QSignalSpy changed(&theme::notifier(), &theme::Notifier::changed);

        theme::setScheme(theme::Scheme::Dark);
        theme::setScheme(theme::Scheme::Dark);

        QCOMPARE(changed.size(), 1);
        QVERIFY(theme::isDark());
        QCOMPARE(QApplication::palette().color(QPalette::Window), theme::colour(Colour::Window));
        QCOMPARE(QApplication::palette().color(QPalette::Text), theme::colour(Colour::Text));
    }

    void theProgramsOwnPaletteIsNotTakenForTheDesktops()
    {
        theme::setScheme(theme::Scheme::Desktop);
        const bool before = theme::isDark();
        theme::setScheme(before ? theme::Scheme::Light : theme::Scheme::Dark);
        QEvent event(QEvent::ThemeChange);
        QCoreApplication::sendEvent(qApp, &event);
        QCoreApplication::processEvents();

        theme::setScheme(theme::Scheme::Desktop);

        QCOMPARE(theme::isDark(), before);
    }

    void aConnectionsChipCanBeReadInEveryColour_data()
    {
        QTest::addColumn<QString>("own");
        for (const char *own : {"#C21F2B", "#FFD000", "#00FF00", "#000000", "#FFFFFF", "#2F5FDE", "#808080", ""})
            QTest::newRow(own) << QString::fromLatin1(own);
    }

    void aConnectionsChipCanBeReadInEveryColour()
    {
        QFETCH(QString, own);
        const auto colours = theme::connectionColours(QColor(own), true);
        QVERIFY(theme::contrast(colours.chip, colours.onChip) >= 4.5);
        QVERIFY(theme::contrast(colours.tint, theme::colour(Colour::Text)) >= 4.5);
    }

    void aProductionConnectionTintsTheBarAndATestOneDoesNot()
    {
        const auto production = theme::connectionColours(QColor(0xC2, 0x1F, 0x2B), true);
        QCOMPARE(production.tint.name().toUpper(), u"#F9E9EA"_s);
        QCOMPARE(production.line.name().toUpper(), u"#EDBCBF"_s);

        const auto test = theme::connectionColours(QColor(0xC2, 0x1F, 0x2B), false);
        QCOMPARE(test.tint, theme::colour(Colour::Window));
        QCOMPARE(test.band, theme::colour(Colour::Window));
    }

    void everyIconHasInkInBothSchemes_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
        QVERIFY(files.size() > 60);
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << file.chopped(4);
    }

    void everyIconHasInkInBothSchemes()
    {
        QFETCH(QString, name);
        for (const auto scheme : {theme::Scheme::Light, theme::Scheme::Dark}) {
            theme::setScheme(scheme);
            QVERIFY(!icon(name).isNull());
            QVERIFY(inkIn(icon(name).pixmap(QSize(16, 16), 1.0).toImage()) > 2);
        }
    }

    void anIconFollowsTheSchemeAndIsDimmedWhenDisabled()
    {
        const QIcon stop = icon(u"stop"_s);
        const auto reddest = [&](QIcon::Mode mode) {
            const QImage image = stop.pixmap(QSize(64, 64), 1.0, mode).toImage();
            return image.pixelColor(16, 32);
        };
        theme::setScheme(theme::Scheme::Light);
        const QColor light = reddest(QIcon::Normal);
        QVERIFY(light.lightness() < 64);

        theme::setScheme(theme::Scheme::Dark);
        QVERIFY(reddest(QIcon::Normal).lightness() > 192);
        QVERIFY(reddest(QIcon::Disabled).lightness() < reddest(QIcon::Normal).lightness());
    }

    void anIconIsSharpAtTwiceTheSize()
    {
        const QPixmap picture = icon(u"plus"_s).pixmap(QSize(16, 16), 2.0);
        QCOMPARE(picture.size(), QSize(32, 32));
        QCOMPARE(picture.devicePixelRatio(), 2.0);
        QCOMPARE(drawing(u"drawing-webhooks"_s, 2.0).size(), QSize(192, 192));
    }

    void anUnknownIconIsNull()
    {
        QTest::ignoreMessage(QtWarningMsg, "There is no icon nothing-of-that-name");
        QVERIFY(icon(u"nothing-of-that-name"_s).isNull());
    }

    void aButtonThatShowsOnlyAnIconStillHasItsName()
    {
        const std::unique_ptr<QPushButton> one(button(u"Delete webhook"_s, u"Delete webhook"_s, u"trash"_s, ButtonKind::Normal, true));
        QCOMPARE(one->objectName(), u"Delete webhook"_s);
        QCOMPARE(one->accessibleName(), u"Delete webhook"_s);
        QCOMPARE(one->toolTip(), u"Delete webhook"_s);
        QCOMPARE(one->sizeHint(), QSize(theme::control, theme::control));
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
