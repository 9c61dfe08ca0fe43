#pragma once

namespace edgewise {

class SettingsCompareModel;
class TableView;

/// The table of a comparison: the first column ticks (click, or Space in any column), its head ticks all that can be copied, the arrow
/// between the sides shows what will be.
[[nodiscard]] TableView *settingsCompareTable(SettingsCompareModel &model);

/// Shows only what differs, or all.
void showDifferencesOnly(TableView &table, bool only);

} // namespace edgewise
