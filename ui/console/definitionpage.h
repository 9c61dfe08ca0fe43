#pragma once

#include "ui/console/operationsmodel.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace edgewise {

class Banner;
class ElidedLabel;

/// A definition as a whole: what it is, where it comes from, and what of it could not be read.
class DefinitionPage final : public QWidget
{
    Q_OBJECT

public:
    explicit DefinitionPage(QWidget *parent = nullptr);

    void setDefinition(const ListedDefinition &listed);
    [[nodiscard]] QString key() const { return m_key; }

Q_SIGNALS:
    void saveWanted(const QString &key);
    void readAgainWanted(const QString &key);
    void closeWanted(const QString &key);

private:
    QString m_key;
    QLabel *m_title;
    ElidedLabel *m_place;
    Banner *m_banner;
    QLabel *m_text;
    QLabel *m_problemsTitle;
    QListWidget *m_problems;
    QPushButton *m_save;
    QPushButton *m_again;
    QPushButton *m_close;
};

} // namespace edgewise
