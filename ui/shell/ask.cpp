#include "ui/shell/ask.h"

#include "ui/shell/confirmdialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace edgewise {

QString forFileName(QString name)
{
    for (QChar &letter : name) {
        if (!letter.isLetterOrNumber())
            letter = u'-';
    }
    return name;
}

void Ask::setSettings(QSettings *settings)
{
    m_settings = settings;
}

void Ask::confirm(QWidget *parent, const Confirmation &question, std::function<void(bool)> answer)
{
    auto *dialog = new ConfirmDialog(question, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, dialog, [answer = std::move(answer)](int result) {
        if (answer)
            answer(result == QDialog::Accepted);
    });
    dialog->open();
}

void Ask::openFile(QWidget *parent, const QString &title, const QString &filter, const QString &remember,
                   std::function<void(QString)> answer)
{
    auto *dialog = new QFileDialog(parent, title, lastFolder(remember), filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    open(dialog, remember, std::move(answer));
}

void Ask::saveFile(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter, const QString &remember,
                   std::function<void(QString)> answer)
{
    auto *dialog = new QFileDialog(parent, title, lastFolder(remember), filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(QFileInfo(suggestion).suffix());
    dialog->selectFile(suggestion);
    open(dialog, remember, std::move(answer));
}

void Ask::openFolder(QWidget *parent, const QString &title, const QString &start, std::function<void(QString)> answer)
{
    // It may still have to be made.
    QDir folder(start);
    while (!folder.exists() && !folder.isRoot() && folder.path() != QFileInfo(folder.path()).path())
        folder.setPath(QFileInfo(folder.path()).path());
    auto *dialog = new QFileDialog(parent, title, folder.path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QDialog::finished, this, [dialog, answer = std::move(answer)](int result) {
        if (answer)
            answer(result == QDialog::Accepted ? dialog->selectedFiles().value(0) : QString());
    });
    dialog->open();
}

QString Ask::lastFolder(const QString &remember) const
{
    QString folder = m_folders.value(remember);
    if (folder.isEmpty() && m_settings)
        folder = m_settings->value(QString(u"folders/"_s + remember)).toString();
    if (folder.isEmpty() || !QDir(folder).exists())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return folder;
}

void Ask::open(QFileDialog *dialog, const QString &remember, std::function<void(QString)> answer)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, dialog, remember, answer = std::move(answer)](int result) {
        const QString path = result == QDialog::Accepted ? dialog->selectedFiles().value(0) : QString();
        if (!path.isEmpty()) {
            const QString folder = QFileInfo(path).absolutePath();
            m_folders.insert(remember, folder);
            if (m_settings)
                m_settings->setValue(QString(u"folders/"_s + remember), folder);
        }
        if (answer)
            answer(path);
    });
    dialog->open();
}

} // namespace edgewise
