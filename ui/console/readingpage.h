#pragma once

#include "app/console/consolerequest.h"

#include <QList>
#include <QUrl>
#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QSplitter;

namespace edgewise {

class CodeEdit;
class InkLabel;
class Segments;

/// An operation to read (mockup 32a): what it does, its parameters, its body as a tree, its answers, and examples of each.
class ReadingPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingPage(QWidget *parent = nullptr);

    /// @param server  what the example's address begins with; the definition's own when empty
    void setOperation(const Definition &definition, const Operation &operation, const QUrl &server);

Q_SIGNALS:
    void tryWanted();
    void saveDefinitionWanted();
    /// The pane of the navigation that does the same by hand: "Guests".
    void openPaneWanted(const QString &pane);

private:
    QWidget *head();
    /// What is said of the operation: made anew for each.
    QWidget *text();
    QWidget *examples();
    void addParameters(QBoxLayout *layout, Parameter::In place, const QString &name, const QString &title);
    void addBody(QBoxLayout *layout);
    void addAnswers(QBoxLayout *layout);
    void addRequestExample(QBoxLayout *layout);
    void addAnswerExamples(QBoxLayout *layout);
    void addNotes(QBoxLayout *layout);
    void showRequestExample();
    void showAnswerExample(int answer);
    [[nodiscard]] QString exampleBody() const;
    [[nodiscard]] ConsoleForm exampleForm() const;
    [[nodiscard]] QString pane() const;

    QString m_definition;
    bool m_isOurs = false;
    Operation m_operation;
    QUrl m_server;

    QLabel *m_title;
    InkLabel *m_verb;
    QLabel *m_path;
    QSplitter *m_columns;
    QScrollArea *m_left;
    QScrollArea *m_right;
    // Of the operation that is shown; null when it has none.
    Segments *m_exampleKind = nullptr;
    QComboBox *m_exampleChoice = nullptr;
    CodeEdit *m_requestExample = nullptr;
    QComboBox *m_answerChoice = nullptr;
    CodeEdit *m_answerExample = nullptr;
};

} // namespace edgewise
