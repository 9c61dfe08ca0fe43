#include "support/preparedask.h"
#include "ui/connections/connectionsdialog.h"
#include "ui/program.h"
#include "ui/shell/pane.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

/// A language that is a good third longer than English and has marks above and below its letters.
class PseudoLanguage final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int n) const override
    {
        if (!QByteArrayView(context).startsWith("edgewise"))
            return {};
        QString text = QString::fromUtf8(source);
        if (n >= 0)
            text.replace(u"%n"_s, QString::number(n));
        text.replace(u'o', u'ö').replace(u'E', u'É').replace(u'g', u'ĝ');
        return u"[%1%2]"_s.arg(text, QString(text.size() / 3, u'~'));
    }
};

/// What a person can no longer read whole. Elided text says so by a tooltip.
QStringList cutOff(const QWidget &window)
{
    QStringList found;
    const auto look = [&](const QWidget &widget, const QString &text) {
        if (text.isEmpty() || !widget.isVisible() || !widget.toolTip().isEmpty())
            return;
        // What wraps is as high as its width makes it.
        const QSize needed = widget.hasHeightForWidth() ? QSize(0, widget.heightForWidth(widget.width())) : widget.minimumSizeHint();
        if (widget.width() < needed.width() || widget.height() < needed.height())
            found.append(u"%1 (%2): %3"_s.arg(QLatin1StringView(widget.metaObject()->className()), widget.objectName(), text));
    };
    for (const auto *button : window.findChildren<QAbstractButton *>())
        look(*button, button->text());
    for (const auto *label : window.findChildren<QLabel *>())
        look(*label, label->text());
    return found;
}

} // namespace

/// No sentence is cut off when a language needs more room than English.
class TestPseudoLocale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsCutOff()
    {
        PseudoLanguage language;
        QCoreApplication::installTranslator(&language);
        QTemporaryDir folder;
        Program program(folder.path(), std::make_unique<PreparedAsk>());
        program.window().resize(1280, 800);
        program.window().show();
        QTRY_COMPARE(cutOff(program.window()).join(u"; "_s), QString());

        program.openSandbox();
        QTRY_VERIFY_WITH_TIMEOUT(program.window().session(), 20'000);
        for (const auto &pane : {u"Guests"_s, u"Exports"_s, u"Webhooks"_s, u"Activity"_s}) {
            program.window().openPane(pane);
            QTRY_VERIFY(program.window().currentPane() && program.window().currentPane()->name() == pane);
            QTRY_COMPARE(cutOff(program.window()).join(u"; "_s), QString()); // once the lists are there and laid out
        }

        program.connectionsDialog().edit(u"sandbox"_s);
        QTRY_VERIFY(program.connectionsDialog().isVisible());
        QTRY_COMPARE(cutOff(program.connectionsDialog()).join(u"; "_s), QString());
    }
};

QTEST_MAIN(TestPseudoLocale)
#include "tst_pseudolocale.moc"
