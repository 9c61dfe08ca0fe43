#pragma once

#include <QDialog>
#include <QStringList>

class QTextBrowser;

namespace edgewise {

/// What one can do in each pane, and the keys of the window (F1).
class Help final : public QDialog
{
    Q_OBJECT

public:
    explicit Help(QWidget *parent);

    /// Five lines on the pane of that fixed name; empty for one nobody wrote about.
    [[nodiscard]] static QStringList lines(const QString &pane);
    [[nodiscard]] static QString heading(const QString &pane);
    /// Everything as rich text, the current pane first.
    [[nodiscard]] static QString text(const QStringList &panes, const QString &current);

    void setPanes(const QStringList &panes, const QString &current);

private:
    QTextBrowser *m_text;
};

} // namespace edgewise
