#pragma once

#include "app/console/definition.h"
#include "app/core/problem.h"

#include <QTimer>
#include <QWidget>

#include <stop_token>

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;

namespace edgewise {

class CodeEdit;
class IconLabel;

/// The line (0 based) on which the value at a JSON Pointer begins, in a text that is JSON; of what is missing, the line of what should hold
/// it.
[[nodiscard]] int lineOf(const QString &json, const QString &pointer);

/// The body of a request: its media type, an editor that marks the line that does not fit the schema as one types, examples to insert.
class BodyEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit BodyEdit(QWidget *parent = nullptr);
    ~BodyEdit() override;

    /// Of an operation. Without contents any media type can be typed (see setFree()).
    void setContents(const RequestBody &body);
    /// Any media type, no schema.
    void setFree();
    /// Without telling. An unknown media type is added.
    void setBody(const QString &mediaType, const QString &text);
    [[nodiscard]] QString mediaType() const; ///< Empty without a body.
    [[nodiscard]] QString text() const;
    /// What does not fit the schema now: the number of places; -1 while it is not checked yet.
    [[nodiscard]] int problemCount() const { return m_problemCount; }
    [[nodiscard]] QString problem() const;
    void goToProblem();
    /// What is wrong beyond the schema, such as a missing body; empty takes it away.
    void setProblem(const QString &problem);
    void insertExample(const QString &name = {});
    void format();

Q_SIGNALS:
    void changed();
    void checked();

private:
    [[nodiscard]] const Content *content() const;
    [[nodiscard]] bool isForm() const;
    [[nodiscard]] bool isJson() const;
    void fillExamples();
    void contentChosen();
    void check();
    void showProblem(int line, const QString &text, int more);

    RequestBody m_body;
    bool m_isFree = false;
    QComboBox *m_type;
    QPushButton *m_example;
    QMenu *m_examples;
    QPushButton *m_format;
    CodeEdit *m_editor;
    IconLabel *m_sign;
    QLabel *m_line;
    QString m_shown; ///< The text that was last told.
    QString m_outer;
    QString m_inner;
    int m_problemLine = -1;
    int m_problemCount = 0;
    bool m_isLoading = false;
    QTimer m_rest;
    std::stop_source m_checking;
};

} // namespace edgewise
