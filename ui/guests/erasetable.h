#pragma once

#include <QWidget>

namespace edgewise {

class EraseModel;
class TableView;

/// The framed table of a dry run: the first column ticks (click, or Space in any column), its head ticks all.
[[nodiscard]] TableView *eraseDryRunTable(EraseModel &model);
/// The framed table of a running erasure: only what is ticked, how far each is.
[[nodiscard]] TableView *eraseRunningTable(EraseModel &model);

} // namespace edgewise
