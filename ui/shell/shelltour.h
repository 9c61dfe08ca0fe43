#pragma once

namespace edgewise {

class MainWindow;
class Tour;

/// What lies around the panes: the command palette, the switcher, the help.
void addShellChapter(Tour &tour, MainWindow &window);

} // namespace edgewise
