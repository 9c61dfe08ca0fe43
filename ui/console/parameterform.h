#pragma once

#include "app/console/consolerequest.h"

#include <QList>
#include <QSet>
#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace edgewise {

class ParameterField;

/// The parameters of an operation in two columns; optional ones beyond the first that have no value stand behind "n more parameters".
class ParameterForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ParameterForm(QWidget *parent = nullptr);

    void setParameters(const QList<Parameter> &parameters);
    /// Without telling.
    void setValues(const QHash<QString, QString> &values);
    [[nodiscard]] QHash<QString, QString> values() const;
    /// Of those there are problems with, only those that were touched are told, or all once showAllProblems() was called.
    void setProblems(const QList<Problem> &problems);
    void showAllProblems();
    /// Opens what hides it, and puts the cursor there; false when there is no such parameter.
    bool goTo(const QString &key);
    [[nodiscard]] int count() const { return int(m_fields.size()); }
    [[nodiscard]] int filledCount() const;

Q_SIGNALS:
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void tellProblems();

    QList<ParameterField *> m_fields;
    QSet<QString> m_touched;
    QList<Problem> m_problems;
    QGridLayout *m_grid;
    QPushButton *m_more;
    QLabel *m_none;
    bool m_isOpen = false;
    bool m_isTwoColumns = true;
    bool m_tellsAll = false;
};

} // namespace edgewise
