#pragma once

#include "app/console/definition.h"

#include <QUrl>
#include <QWidget>

#include <memory>

namespace edgewise {

/// An operation to read (mockup 32a): what it does, its parameters, its body as a tree, its answers, and examples of each.
class ReadingPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingPage(QWidget *parent = nullptr);
    ~ReadingPage() override;

    /// @param server  what the example's address begins with; the definition's own when empty
    void setOperation(const Definition &definition, const Operation &operation, const QUrl &server);

Q_SIGNALS:
    void tryWanted();
    void saveDefinitionWanted();
    /// The pane of the navigation that does the same by hand: "Guests".
    void openPaneWanted(const QString &pane);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace edgewise
