#pragma once

#include "app/downloads/download.h"
#include "ui/shell/theme.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <optional>

namespace edgewise {

/// What a person can do with a download.
enum class DownloadAction {
    Pause,
    Resume,
    TryNow,
    TryAgain,
    Prefer,
    ChooseFolder,
    Open,
    ShowInFolder,
    CopySha256,
    Cancel,
    Remove,
};

/// How a download looks in its row (mockup 27), and what it offers.
struct DownloadLook
{
    QString icon = {};
    theme::Colour tint = theme::Colour::Accent;
    QString name = {};
    bool isPart = false; ///< Its `.part` is shown behind the name.
    QString size = {};
    std::optional<double> bar = {}; ///< 0 to 1; a file that is done has none.
    theme::Colour barInk = theme::Colour::Accent;
    bool isSoft = false; ///< The bar tells of something else than bytes that arrive.
    QString sentence = {};
    theme::Colour sentenceInk = theme::Colour::Text;
    QString number = {};                 ///< At the end of the sentence's line.
    QList<DownloadAction> buttons = {};  ///< At most two.
    std::optional<DownloadAction> offer; ///< With its words, in the number's place.
    QList<DownloadAction> actions = {};  ///< All of them, for the menu.

    bool operator==(const DownloadLook &) const = default;

    [[nodiscard]] static DownloadLook of(const Download &download);
    /// The whole row in words, for those who do not see it.
    [[nodiscard]] QString spoken() const;

    /// Whether an action is offered at all.
    [[nodiscard]] bool offers(DownloadAction action) const { return actions.contains(action); }
    /// Fixed, in English: an objectName.
    [[nodiscard]] static QString objectName(DownloadAction action);
    [[nodiscard]] static QString text(DownloadAction action);
    [[nodiscard]] static QString iconName(DownloadAction action);

    Q_DECLARE_TR_FUNCTIONS(edgewise::DownloadLook)
};

} // namespace edgewise
