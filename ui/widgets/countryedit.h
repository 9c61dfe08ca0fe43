#pragma once

#include <QLineEdit>

class QAction;
class QCompleter;
class QStandardItemModel;

namespace edgewise {

/// A country by its two letters (ISO 3166-1), with its name beside them. Typing filters by letters or name; a name that was typed out
/// becomes its letters when the field is left. What is no known code stays as it is.
class CountryEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit CountryEdit(QWidget *parent = nullptr);

    /// Sets a code as it came, which is not mended.
    void setCode(const QString &code);
    /// In the person's language where Qt knows it, else in English; empty for an unknown code.
    [[nodiscard]] static QString nameOf(const QString &code);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offer(const QString &typed);
    void offerAll();
    void mend();

    QString m_given;
    QStandardItemModel *m_offered;
    QCompleter *m_completer;
};

} // namespace edgewise
