#include "ui/downloads/speedmenu.h"

#include "ui/downloads/sizes.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QInputDialog>
#include <QMenu>

#include <array>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr qint64 megabyte = 1'000'000;
constexpr std::array<int, 5> usualSpeeds = {1, 5, 10, 25, 50};

QString words(const char *text)
{
    return QCoreApplication::translate("edgewise::SpeedMenu", text);
}

void askSpeed(QWidget *parent, qint64 current, const QString &question, const std::function<void(qint64)> &choose)
{
    constexpr int usual = 20;
    constexpr int most = 10'000;
    auto *dialog = new QInputDialog(parent);
    dialog->setObjectName(u"Speed limit dialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setInputMode(QInputDialog::DoubleInput);
    dialog->setDoubleDecimals(1);
    dialog->setDoubleRange(0.1, most);
    dialog->setDoubleValue(current > 0 ? double(current) / megabyte : usual);
    dialog->setWindowTitle(words(QT_TRANSLATE_NOOP("edgewise::SpeedMenu", "Speed limit")));
    dialog->setLabelText(question);
    QObject::connect(dialog, &QInputDialog::doubleValueSelected, dialog, [choose](double chosen) { choose(qint64(chosen * megabyte)); });
    dialog->open();
}

} // namespace

void fillSpeedMenu(QMenu &menu, qint64 current, const QString &question, QWidget *parent, const std::function<void(qint64)> &choose)
{
    menu.clear();
    auto *group = new QActionGroup(&menu);
    const auto add = [&](const QString &name, const QString &text, qint64 speed) {
        QAction *choice = menu.addAction(text);
        choice->setObjectName(name);
        choice->setCheckable(true);
        choice->setChecked(speed == current);
        group->addAction(choice);
        QObject::connect(choice, &QAction::triggered, parent, [choose, speed] { choose(speed); });
    };
    add(u"No speed limit"_s, words(QT_TRANSLATE_NOOP("edgewise::SpeedMenu", "No speed limit")), 0);
    bool isUsual = current == 0;
    for (const int speed : usualSpeeds) {
        isUsual = isUsual || current == speed * megabyte;
        add(QString(QString::number(speed) + u" MB/s"_s), Sizes::speed(double(speed * megabyte)), speed * megabyte);
    }
    if (!isUsual)
        add(u"This limit"_s, Sizes::speed(double(current)), current);
    menu.addSeparator();
    QAction *other = menu.addAction(words(QT_TRANSLATE_NOOP("edgewise::SpeedMenu", "Another limit…")));
    other->setObjectName(u"Another limit"_s);
    QObject::connect(other, &QAction::triggered, parent, [=] { askSpeed(parent, current, question, choose); });
}

} // namespace edgewise
