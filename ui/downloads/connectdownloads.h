#pragma once

#include <functional>

namespace edgewise {

class Ask;
class DownloadQueue;
class MainWindow;

/// Gives the window the ways to its downloads: the panel at its side, what the status bar says while nothing runs, a line of the palette.
/// @param queue  asked for once, when the panel is first opened; outlives the window
void connectDownloads(MainWindow &window, Ask &ask, std::function<DownloadQueue &()> queue);

/// Says in the window what happens to downloads: in the status bar, in notifications, in the palette, and by a question when it is closed
/// while files arrive. The queue outlives the window.
void reportDownloads(DownloadQueue &queue, MainWindow &window);

} // namespace edgewise
