#pragma once

#include <QtGlobal>

#include <functional>

class QMenu;
class QString;
class QWidget;

namespace edgewise {

/// Fills a menu with the usual speed limits, in bytes a second, 0 for none, and with one that asks for another.
/// @param question  of the dialog: what it is that is limited, in MB a second
/// @param parent    of the dialog; nothing is chosen once it is gone
void fillSpeedMenu(QMenu &menu, qint64 current, const QString &question, QWidget *parent, const std::function<void(qint64)> &choose);

} // namespace edgewise
