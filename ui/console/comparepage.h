#pragma once

#include "app/console/exchange.h"

#include <QWidget>

#include <memory>

namespace edgewise {

/// Two calls beside each other (mockup 32b, right): status, duration, size and parameters, and what differs between their answers. A is
/// the first, B the second.
class ComparePage final : public QWidget
{
    Q_OBJECT

public:
    explicit ComparePage(QWidget *parent = nullptr);
    ~ComparePage() override;

    void setExchanges(const Exchange &first, const Exchange &second);

Q_SIGNALS:
    void sendAgainWanted(const edgewise::Exchange &exchange);
    void closed();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace edgewise
