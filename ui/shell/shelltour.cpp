#include "ui/shell/shelltour.h"

#include "ui/shell/mainwindow.h"
#include "ui/shell/tour.h"

#include <QDialog>

using namespace Qt::StringLiterals;

namespace edgewise {

void addShellChapter(Tour &tour, MainWindow &window)
{
    const auto isShown = [&tour](const QString &name) { return tour.find<QWidget>(name) != nullptr; };
    const auto close = [&tour](const QString &name) {
        if (auto *top = tour.find<QWidget>(name))
            top->close();
    };
    tour.step(
        u"palette"_s,
        [&tour, &window] {
            window.openPalette();
            tour.type(u"Command"_s, u"web"_s);
        },
        [isShown] { return isShown(u"Palette"_s); });
    tour.step(
        {}, [close] { close(u"Palette"_s); }, [isShown] { return !isShown(u"Palette"_s); });
    tour.step(
        u"switcher"_s, [&window] { window.openSwitcher(); }, [isShown] { return isShown(u"Switcher"_s); });
    tour.step(
        {}, [close] { close(u"Switcher"_s); }, [isShown] { return !isShown(u"Switcher"_s); });
    tour.step(
        u"help"_s, [&window] { window.openHelp(); }, [isShown] { return isShown(u"Help"_s); });
    tour.step(
        {}, [close] { close(u"Help"_s); }, [isShown] { return !isShown(u"Help"_s); });
}

} // namespace edgewise
