#pragma once

#include "app/edge/edgesettings.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace edgewise {

class Banner;
class SwitchRow;
class TimeSpanEdit;

/// The settings of Experience Edge as a form (mockup 29a): two times to live, three switches, what they mean together, and what else the
/// service has, to read. Works on a copy and knows no service.
class SettingsForm final : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsForm(QWidget *parent = nullptr);

    /// @param opened  as they are on the service; what differs from them is marked
    void setSettings(const EdgeSettings &opened, const EdgeSettings &edited);
    [[nodiscard]] EdgeSettings settings() const;
    /// Wire names of what was changed.
    [[nodiscard]] QStringList changes() const { return differences(m_opened, settings()); }
    /// Wire names of what cannot be sent.
    [[nodiscard]] QStringList problems() const;
    void setReadOnly(bool readOnly);
    void focusOn(const QString &name);

Q_SIGNALS:
    void edited();

private:
    void revert(const QString &name);
    void mark();
    void showExtra();

    EdgeSettings m_opened;
    QHash<QString, TimeSpanEdit *> m_times;
    QHash<QString, SwitchRow *> m_switches;
    Banner *m_reading;
    QWidget *m_extra;
    QLabel *m_extraText;
};

} // namespace edgewise
