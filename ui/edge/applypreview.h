#pragma once

#include "app/edge/settingspatch.h"

#include <QUrl>
#include <QWidget>

class QLabel;
class QPushButton;

namespace edgewise {

class CodeEdit;

/// What Apply sends, made by the code that sends it.
class ApplyPreview final : public QWidget
{
    Q_OBJECT

public:
    /// @param edgeBase  the admin address of Experience Edge
    explicit ApplyPreview(const QUrl &edgeBase, QWidget *parent = nullptr);

    void setPatch(const SettingsPatch &patch);
    /// The call as a command line, the token masked.
    [[nodiscard]] QString curl() const;

private:
    const QUrl m_edgeBase;
    SettingsPatch m_patch;
    QPushButton *m_copy;
    QWidget *m_call;
    CodeEdit *m_code;
    QLabel *m_hint;
};

} // namespace edgewise
