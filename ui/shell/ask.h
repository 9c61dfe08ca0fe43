#pragma once

#include "app/connections/connection.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>

class QFileDialog;
class QSettings;
class QWidget;

namespace edgewise {

/// A question whose wrong answer does damage (mockup 09).
struct Confirmation
{
    QString title;                          ///< "Delete the webhook “Search index feed”?"
    QString text;                           ///< What will happen; plain text or simple rich text already escaped.
    QString doIt;                           ///< The dangerous button: "Delete Search index feed".
    QString keep;                           ///< The safe one, which is the default: "Keep it".
    QString typeThis = {};                  ///< When set, the dangerous button wakes only once this was typed.
    const Connection *connection = nullptr; ///< Its name, chip and colour head the dialog.
    QString foot = {};                      ///< Muted words beside the buttons: "Unlocked by you 2 min ago".
};

/// A name as part of the name of a file that is suggested: letters and digits, dashes for the rest.
[[nodiscard]] QString forFileName(QString name);

/// All questions to the person. Answers come later, never from inside the call, and not at all once `parent` is gone. Tests answer
/// beforehand.
class Ask : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Where the last folder of each file dialog is kept; without it, only as long as the program runs.
    void setSettings(QSettings *settings);

    virtual void confirm(QWidget *parent, const Confirmation &question, std::function<void(bool)> answer);
    /// An empty path is a cancelled dialog. `remember` names the dialog, whose last folder is kept.
    virtual void openFile(QWidget *parent, const QString &title, const QString &filter, const QString &remember,
                          std::function<void(QString)> answer);
    virtual void saveFile(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter, const QString &remember,
                          std::function<void(QString)> answer);
    /// A folder to write to, beginning in `start`; an empty answer is a cancelled dialog.
    virtual void openFolder(QWidget *parent, const QString &title, const QString &start, std::function<void(QString)> answer);

private:
    [[nodiscard]] QString lastFolder(const QString &remember) const;
    void open(QFileDialog *dialog, const QString &remember, std::function<void(QString)> answer);

    QSettings *m_settings = nullptr;
    QHash<QString, QString> m_folders;
};

} // namespace edgewise
