#include "ui/shell/tour.h"

#include <QDialog>
#include <QDir>
#include <QImage>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace edgewise;

class TestTour final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(400, 300);
        auto *save = new QPushButton(u"Save"_s, m_window.get());
        save->setObjectName(u"Save"_s);
        auto *name = new QLineEdit(m_window.get());
        name->setObjectName(u"Name"_s);
        name->move(0, 100);
        m_window->show();
        m_tour = std::make_unique<Tour>(*m_window, m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())));
    }

    void eachStepLeavesALightAndADarkPicture()
    {
        bool saved = false;
        connect(m_window->findChild<QPushButton *>(), &QPushButton::clicked, this, [&saved] { saved = true; });
        m_tour->step(
            u"typed"_s, [this] { m_tour->type(u"Name"_s, u"Acme"_s); },
            [this] { return m_window->findChild<QLineEdit *>()->text() == u"Acme"; });
        m_tour->step(
            u"saved"_s, [this] { m_tour->click(u"Save"_s); }, [&saved] { return saved; });

        const bool worked = run();

        QVERIFY(worked);
        QCOMPARE(pictures(), (QStringList{u"saved-dark.png"_s, u"saved.png"_s, u"typed-dark.png"_s, u"typed.png"_s}));
        const QImage picture(folder().filePath(u"typed.png"_s));
        QCOMPARE(picture.size(), m_window->size() * m_window->devicePixelRatioF());
    }

    void aMissingButtonFailsTheTour()
    {
        bool wentOn = false;
        m_tour->step(
            u"first"_s, [this] { m_tour->click(u"No such button"_s); }, [] { return true; });
        m_tour->step(
            u"second"_s, [&wentOn] { wentOn = true; }, [] { return true; });

        const bool worked = run();

        QVERIFY(!worked);
        QVERIFY(!wentOn);
        QCOMPARE(pictures(), QStringList{u"failed.png"_s});
    }

    void aButtonThatCannotBePressedFailsTheTour()
    {
        m_window->findChild<QPushButton *>()->setEnabled(false);
        m_tour->step(
            {}, [this] { m_tour->click(u"Save"_s); }, [] { return true; });

        QVERIFY(!run());
    }

    void aStepWaitsForItsCondition()
    {
        int looks = 0;
        m_tour->step(
            {}, [] {}, [&looks] { return ++looks == 3; });

        QVERIFY(run());
        QCOMPARE(looks, 3);
    }

    void whatLiesOnTopIsFoundFirst()
    {
        QDialog dialog(m_window.get());
        auto *save = new QPushButton(u"Save"_s, &dialog);
        save->setObjectName(u"Save"_s);
        dialog.setModal(true);
        dialog.show();

        QCOMPARE(m_tour->find<QPushButton>(u"Save"_s), save);
    }

private:
    bool run()
    {
        QSignalSpy finished(m_tour.get(), &Tour::finished);
        m_tour->start();
        return (!finished.isEmpty() || finished.wait(30000)) && finished.first().first().toBool();
    }
    [[nodiscard]] QDir folder() const { return QDir(m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()))); }
    [[nodiscard]] QStringList pictures() const { return folder().entryList(QDir::Files, QDir::Name); }

    QTemporaryDir m_folder;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<Tour> m_tour;
};

QTEST_MAIN(TestTour)
#include "tst_tour.moc"
