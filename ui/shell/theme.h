#pragma once

#include <QColor>
#include <QFont>
#include <QObject>

class QApplication;

namespace edgewise::theme {

/// The tokens of the look (ui.md section 10; derived ones from the mockups). No colour or size is written anywhere else.
enum class Colour {
    Window,
    Base,
    Raised,
    Text,
    Muted,
    Disabled,
    Line,
    LineSoft,
    Accent,
    OnAccent,
    AccentHover,
    AccentSurface,
    AccentLine,
    Hover,
    Pressed,
    Selection,
    SelectionIdle,
    Good,
    GoodSurface,
    GoodLine,
    Warn,
    WarnSurface,
    WarnLine,
    Bad,
    BadSurface,
    BadLine,
    OnBad,
    CodeKey,
    CodeString,
    CodeNumber,
    CodeWord,
    CodePunct,
    Mark,
    FindCurrent, ///< The hit under the cursor; the others are marked.
    Shadow,
};

/// Type: Base 10 pt, Strong the same in semi-bold, Title 12.5 semi-bold, Hint 9, Small 8.5, Tag 8 bold capitals, Welcome 18 semi-bold, Code
/// 9 fixed.
enum class Type { Base, Strong, Title, Hint, HintStrong, Small, Tag, Welcome, Code };

/// Which of the two the person wants; Desktop follows the desktop, also while the program runs.
enum class Scheme { Desktop, Light, Dark };

// Sizes in device independent pixels.
inline constexpr int u1 = 4, u2 = 8, u3 = 12, u4 = 16, u6 = 24;
inline constexpr int control = 32, smallControl = 24, row = 30, radius = 6;
inline constexpr int topBar = 52, navigation = 192, navigationRow = 36, statusBar = 28, saveBar = 56, tabs = 36;
inline constexpr int iconSmall = 16, iconLarge = 20;
inline constexpr int narrow = 1000; ///< Below this width of a pane the detail slides over the table.

[[nodiscard]] QColor colour(Colour colour);
[[nodiscard]] QFont font(Type type);
[[nodiscard]] bool isDark();
/// How long a movement takes, in ms; 0 when the desktop wants none.
[[nodiscard]] int motion();

/// How well one colour can be told from another, as WCAG counts it: 1 to 21.
[[nodiscard]] qreal contrast(const QColor &a, const QColor &b);

/// What a connection's own colour makes of the top bar and of the head of destructive dialogs.
struct ConnectionColours
{
    QColor band, tint, line, chip, onChip;
};
/// @param production  a test connection tints nothing: its band and tint are the window's colour
[[nodiscard]] ConnectionColours connectionColours(const QColor &own, bool production);

/// Tells when light turned to dark or back. Widgets repaint by themselves; only what keeps colours needs this.
class Notifier final : public QObject
{
    Q_OBJECT

Q_SIGNALS:
    void changed();
};
[[nodiscard]] Notifier &notifier();

/// Style, palette and fonts of the whole program. Called once, before the first widget; setScheme() any time later.
void apply(QApplication &application);
void setScheme(Scheme scheme);

} // namespace edgewise::theme
