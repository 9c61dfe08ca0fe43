#pragma once

#include "app/console/variables.h"
#include "ui/console/consoleaccess.h"
#include "ui/console/willbesent.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace edgewise {

class BodyEdit;
class ElidedLabel;
class Field;
class HeadersGrid;
class ParameterForm;

/// The middle of the console (mockup 31): an operation, or any request, to be filled in and sent.
class RequestForm final : public QWidget
{
    Q_OBJECT

public:
    RequestForm(const Connection &connection, std::function<bool(Credential)> canSign, QWidget *parent = nullptr);

    /// @param definition  the name for ConsoleRequest::definition
    /// @param form        as it was typed before; its server may be empty for the usual one
    void setOperation(const Operation &operation, const QString &definition, const ConsoleForm &form);
    void setAnyRequest(const ConsoleForm &form);
    /// The same operation, other values.
    void setForm(const ConsoleForm &form);
    void setVariables(const QList<Variables::Variable> &variables);

    [[nodiscard]] bool isAnyRequest() const { return m_isAny; }
    [[nodiscard]] const Operation &operation() const { return m_operation; }
    /// As typed; with nothing of it filled in.
    [[nodiscard]] ConsoleForm form() const;
    /// As it goes, variables filled.
    [[nodiscard]] ConsoleRequest request() const;
    /// What keeps it from being sent, the body among it.
    [[nodiscard]] QList<Problem> problems() const;
    /// Whether a large body is still being checked; checked() tells when that is over.
    [[nodiscard]] bool isChecking() const;

    /// Tells every problem, and puts the cursor into the first one.
    void goToProblem();
    void setBusy(bool busy);
    /// One sentence above Send: why nothing was sent.
    void tell(const QString &sentence);
    [[nodiscard]] int tab() const;
    void setTab(int tab);
    void focusFirst();

Q_SIGNALS:
    void changed();
    void sendWanted();
    void cancelWanted();
    void readWanted();
    void curlWanted(edgewise::Shell shell, bool masked);
    /// A curl command line stands in the address.
    void curlTyped(const QString &command);
    void variablesWanted();
    void checked();

private:
    enum Tab { Parameters, Body, HeaderTab };

    void build();
    QWidget *buildAny();
    void edited();
    void refresh();
    void refreshTabs();
    [[nodiscard]] QList<Problem> problemsWithoutBody(const ConsoleForm &filled, const QStringList &unknown) const;
    void showExtras(const QHash<QString, QString> &values);
    [[nodiscard]] ConsoleForm filledForm(QStringList *unknown = nullptr) const;

    Operation m_operation;
    QStringList m_extras; ///< Keys of values that came with an address and that the operation does not know.
    QString m_definition;
    bool m_isAny = true;
    bool m_isLoading = false;
    bool m_tellsAll = false;
    QList<Variables::Variable> m_variables;
    QList<Problem> m_problems;

    QLabel *m_title;
    QLabel *m_verb;
    ElidedLabel *m_path;
    QPushButton *m_read;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    QStackedWidget *m_first;
    ParameterForm *m_parameters;
    Field *m_method;
    Field *m_address;
    BodyEdit *m_body;
    HeadersGrid *m_headers;
    WillBeSent *m_sent;
    ConsoleAccess *m_access;
    QPushButton *m_problem;
    QHBoxLayout *m_problemRow;
    QPushButton *m_send;
    QPushButton *m_cancel;
};

} // namespace edgewise
