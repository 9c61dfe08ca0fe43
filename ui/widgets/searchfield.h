#pragma once

#include <QLineEdit>

namespace edgewise {

/// A line with a magnifying glass and a cross that empties it; Esc empties it too.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    SearchField(const QString &placeholder, const QString &accessibleName, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace edgewise
