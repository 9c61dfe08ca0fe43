#pragma once

#include "app/edge/settingspatch.h"

#include <QUrl>
#include <QWidget>

class QLabel;
class QPushButton;

namespace edgewise {

class CodeEdit;

/// The call that a button will send, made by the code that sends it.
class PatchPreview final : public QWidget
{
    Q_OBJECT

public:
    struct Hints
    {
        QString empty; ///< While there is nothing to send.
        QString sent;
    };

    /// @param name   fixed, in English: the objectName of the text
    /// @param title  above it
    PatchPreview(const QString &name, const QString &title, Hints hints, QWidget *parent = nullptr);

    /// @param edgeBase  the admin address of Experience Edge
    void setAddress(const QUrl &edgeBase);
    void setPatch(const SettingsPatch &patch);
    /// The call as a command line, the token masked.
    [[nodiscard]] QString curl() const;

private:
    const Hints m_hints;
    QUrl m_edgeBase;
    SettingsPatch m_patch;
    QPushButton *m_copy;
    QWidget *m_call;
    QLabel *m_path;
    CodeEdit *m_code;
    QLabel *m_hint;
};

} // namespace edgewise
