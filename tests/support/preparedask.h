#pragma once

#include "ui/shell/ask.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace edgewise {

/// Answers from lists that were filled beforehand, as late as the real one does, and remembers what was asked. Without an answer it
/// declines.
class PreparedAsk final : public Ask
{
public:
    using Ask::Ask;

    struct File
    {
        QString title;
        QString suggestion;
        QString filter;
        QString remember;
    };

    QList<bool> answers;           ///< For confirm(), in order.
    QStringList paths;             ///< For openFile(), saveFile() and openFolder(), in order.
    QList<Confirmation> questions; ///< Their `connection` is null: it need not outlive the call.
    QList<File> files;

    void confirm(QWidget *parent, const Confirmation &question, std::function<void(bool)> answer) override
    {
        Confirmation kept = question;
        kept.connection = nullptr;
        questions << kept;
        const bool yes = !answers.isEmpty() && answers.takeFirst();
        later(parent, [answer = std::move(answer), yes] { answer(yes); });
    }

    void openFile(QWidget *parent, const QString &title, const QString &filter, const QString &remember,
                  std::function<void(QString)> answer) override
    {
        files << File{title, {}, filter, remember};
        file(parent, std::move(answer));
    }

    void saveFile(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter, const QString &remember,
                  std::function<void(QString)> answer) override
    {
        files << File{title, suggestion, filter, remember};
        file(parent, std::move(answer));
    }

    void openFolder(QWidget *parent, const QString &title, const QString &start, std::function<void(QString)> answer) override
    {
        files << File{title, start, {}, {}};
        file(parent, std::move(answer));
    }

private:
    void file(QWidget *parent, std::function<void(QString)> answer)
    {
        const QString path = paths.isEmpty() ? QString() : paths.takeFirst();
        later(parent, [answer = std::move(answer), path] { answer(path); });
    }

    void later(QWidget *parent, std::function<void()> run)
    {
        QObject *context = parent ? static_cast<QObject *>(parent) : this;
        QTimer::singleShot(0, context, std::move(run));
    }
};

} // namespace edgewise
