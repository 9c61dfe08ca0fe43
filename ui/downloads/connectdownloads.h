#pragma once

namespace edgewise {

class DownloadQueue;
class DownloadsPanel;
class MainWindow;

/// Gives the window its downloads: the panel at its side, the part of the status bar, lines of the palette, notifications, and the question
/// when it is closed while files arrive. The window becomes the owner of the panel; the queue outlives both.
void connectDownloads(DownloadQueue &queue, MainWindow &window, DownloadsPanel &panel);

} // namespace edgewise
