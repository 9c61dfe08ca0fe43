#pragma once

#include "app/guests/guestquery.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QComboBox;
class QHBoxLayout;
class QPushButton;

namespace edgewise {

class ElidedLabel;
class SearchField;
class Tag;

/// Where guests are searched (mockup 20): what to search in, what is typed, and a line that says how it is understood and offers the other
/// reading. Tells of a search at Enter, or once nothing was typed for 400 ms.
class GuestSearchLine final : public QWidget
{
    Q_OBJECT

public:
    explicit GuestSearchLine(QWidget *parent = nullptr);

    /// What is typed, as it is understood.
    [[nodiscard]] const GuestQuery &query() const { return m_query; }
    /// Shows a query without telling of it.
    void setQuery(const GuestQuery &query);
    /// Types for the person, and searches at once.
    void search(const QString &text);
    [[nodiscard]] SearchField *field() const { return m_field; }
    /// Whether the rows below are still those of the search before.
    void setBelowIsOld(bool isOld);
    /// Puts a button behind the field.
    void addButton(QWidget *button);
    /// Without the chooser, where there is no room.
    void setCompact(bool compact);

Q_SIGNALS:
    /// @param again  the person asks for it with Enter, also when nothing changed
    void searchWanted(const edgewise::GuestQuery &query, bool again);
    /// Down was pressed in the field: to the rows.
    void rowsWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fillChoices();
    [[nodiscard]] GuestQuery understood() const;
    void typed();
    void tell(bool again);
    void showReading();

    QComboBox *m_where;
    SearchField *m_field;
    QHBoxLayout *m_row;
    Tag *m_tag;
    ElidedLabel *m_sentence;
    QPushButton *m_other;
    QTimer m_rest;
    GuestQuery m_query;
    GuestQuery m_told;
    std::optional<GuestQuery> m_otherReading;
    bool m_isOther = false; ///< The person took the other reading of what is typed.
    bool m_isBelowOld = false;
};

} // namespace edgewise
