#pragma once

#include "app/connections/probe.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;

namespace edgewise {

class Ask;
class ColourCombo;
class CredentialSection;
class Field;
class Segments;

/// A connection as typed: names, addresses, three credentials, and what is seldom needed below Advanced. Knows no store and no service.
class ConnectionForm final : public QWidget
{
    Q_OBJECT

public:
    /// @param ask  outlives the form
    explicit ConnectionForm(Ask &ask, QWidget *parent = nullptr);

    void setConnection(const Connection &connection);
    [[nodiscard]] Connection connection() const;
    [[nodiscard]] bool hasTypedSecret() const;
    [[nodiscard]] const QList<CredentialSection *> &sections() const { return m_sections; }
    [[nodiscard]] CredentialSection &section(ApiAccess credential) const { return *m_sections.at(int(credential)); }

    /// Rules of the value, and those that only a form can know.
    [[nodiscard]] QList<Problem> problems() const;
    /// Shows all problems at their fields, and puts the cursor into the first.
    void showProblems();

Q_SIGNALS:
    void changed();
    /// The person opened Advanced, which may be out of sight.
    void advancedOpened();

private:
    QLayout *makeHead();
    QWidget *makeAdvanced();
    void adopt();
    void edited(const QString &field);
    void markProblems();
    void setAdvancedShown(bool shown);

    Ask &m_ask;
    Connection m_shown;
    QSet<QString> m_touched;
    QLineEdit *m_name;
    Segments *m_environment;
    ColourCombo *m_colour;
    QComboBox *m_region;
    QList<CredentialSection *> m_sections;
    QPushButton *m_disclosure;
    QWidget *m_advanced;
    QLineEdit *m_cdpUrl;
    QLineEdit *m_edgeUrl;
    QLineEdit *m_tokenUrl;
    QLineEdit *m_audience;
    QLineEdit *m_caFile;
    QPushButton *m_browse;
    QCheckBox *m_unlock;
    QDateTime m_unlockedAt;
    QHash<QString, Field *> m_fields; ///< By the member's name.
    bool m_isFilling = false;         ///< What changes now was not typed.
};

} // namespace edgewise
