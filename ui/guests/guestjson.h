#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace edgewise {

class CodeEdit;
class ExactJson;
class SearchField;

/// All that the service sent of a guest, to read, to search (Ctrl+F, F3, Shift+F3) and to copy.
class GuestJson final : public QWidget
{
    Q_OBJECT

public:
    explicit GuestJson(QWidget *parent = nullptr);

    void setJson(const ExactJson &json);
    [[nodiscard]] QString text() const { return m_text; }

private:
    void find(bool backwards);
    void count();

    QString m_text;
    CodeEdit *m_code;
    SearchField *m_search;
    QLabel *m_count;
    QPushButton *m_previous;
    QPushButton *m_next;
};

} // namespace edgewise
