#pragma once

#include "app/connections/connection.h"
#include "app/edge/settingspatch.h"

#include <QStringList>
#include <QWidget>

class QLabel;

namespace edgewise {

class Banner;
class PatchPreview;

/// What copying would change at the other side: in words, as the call that is sent, and as what it means for a publish.
class CopyPlan final : public QWidget
{
    Q_OBJECT

public:
    explicit CopyPlan(QWidget *parent = nullptr);

    /// Where it is copied to.
    void setTarget(const Connection &target);
    void setTenant(const QString &id);
    /// @param source      the name of the connection it comes from
    /// @param before      the other side as it is
    /// @param hindrances  why something cannot be copied, as sentences
    void setPlan(const QString &source, const EdgeSettings &before, const SettingsPatch &patch, const QStringList &hindrances);
    /// "Content TTL: 4 hours becomes 15 minutes", one a setting.
    [[nodiscard]] static QStringList words(const EdgeSettings &before, const SettingsPatch &patch);

private:
    QString m_target;
    QLabel *m_title;
    QLabel *m_tenant;
    QLabel *m_words;
    PatchPreview *m_preview;
    Banner *m_meaning;
    QLabel *m_hindrances;
};

} // namespace edgewise
