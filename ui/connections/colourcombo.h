#pragma once

#include <QComboBox>

namespace edgewise {

/// The colour of a connection: seven with a name, or one of one's own.
class ColourCombo final : public QComboBox
{
    Q_OBJECT

public:
    explicit ColourCombo(QWidget *parent = nullptr);

    /// As "#RRGGBB".
    [[nodiscard]] QString colour() const { return m_colour; }
    void setColour(const QString &colour);
    /// What a connection gets unless the person chooses.
    [[nodiscard]] static QString usual(bool production);

Q_SIGNALS:
    void chosen();

private:
    void pick(int index);
    void choose(const QString &colour);

    QString m_colour;
};

} // namespace edgewise
