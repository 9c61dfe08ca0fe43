#pragma once

#include "app/console/exchange.h"
#include "app/core/error.h"
#include "ui/shell/ask.h"

#include <QWidget>

#include <memory>

namespace edgewise {

/// The answer to a call of the console (mockup 31, right): its status and what that means, where the time went, the body, the headers, and
/// what was sent. Keeps the answer that was there in sight while the next one is awaited.
class ResponsePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ResponsePanel(Ask &ask, QWidget *parent = nullptr);
    ~ResponsePanel() override;

    /// A call is under way: the thin bar; after two seconds the bytes and Cancel.
    void setBusy(bool busy);
    /// What arrived so far; total is -1 when it is not known.
    void setProgress(qint64 bytes, qint64 total);
    /// @param operation  what the answer is documented as; null when nobody knows
    void setExchange(const Exchange &exchange, const Operation *operation);
    /// Nothing was sent, and why.
    void setFailure(const Error &error);
    void clear();

Q_SIGNALS:
    void cancelWanted();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace edgewise
