#pragma once

#include "app/core/problem.h"
#include "app/guests/guest.h"

#include <QHash>
#include <QWidget>

#include <functional>
#include <vector>

class QGridLayout;

namespace edgewise {

class Field;

/// The record of a guest as a form (mockup 20). Works on a copy: what nobody touched stays equal to the letter, and so does what was typed
/// back. Knows no service.
class ProfileForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileForm(QWidget *parent = nullptr);

    /// Shows `edited`, which was `opened` when the person began.
    void setGuest(const Guest &opened, const Guest &edited);
    /// The guest with what stands in the form.
    [[nodiscard]] Guest guest() const;
    /// What cannot stay so; what was so before and was not touched is no problem.
    [[nodiscard]] QList<Problem> problems() const;
    /// Puts the service's own words under the fields they name; answers with what found no place.
    QStringList setServerErrors(const QHash<QString, QStringList> &fields);

    [[nodiscard]] bool has(const QString &member) const { return m_lines.contains(member); }
    void focusOn(const QString &member);

Q_SIGNALS:
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// One field: its control, and how its value is read and shown as texts.
    struct Line
    {
        GuestField field;
        Field *holder = nullptr;
        std::function<QStringList()> value;
        std::function<void(const QStringList &)> show;
        QStringList shown; ///< What it showed before the person typed.
    };
    struct Section
    {
        QWidget *title;
        QGridLayout *grid;
        QList<std::pair<QString, int>> members; ///< With the columns each takes, of six.
    };

    void build();
    [[nodiscard]] Line makeLine(const GuestField &field);
    void layOut(bool isNarrow);
    void edited(const QString &member);
    void revert(const QString &member);
    void showInForm(const Guest &guest);
    void refresh();

    Guest m_opened;
    Guest m_base;
    bool m_isLoading = false;
    bool m_isNarrow = false;
    QHash<QString, QString> m_serverErrors;
    QHash<QString, Line> m_lines; ///< By member.
    std::vector<Section> m_sections;
};

} // namespace edgewise
