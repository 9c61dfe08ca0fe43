#pragma once

#include "ui/downloads/partsmodel.h"

#include <QFrame>

class QCheckBox;

namespace edgewise {

class TableView;

/// The table of parts with its ticks: a click anywhere in a row or Space turns its tick, the box in the head turns all.
class PartsTable final : public QFrame
{
    Q_OBJECT

public:
    explicit PartsTable(QList<DownloadOrder::Part> parts, QWidget *parent = nullptr);

    [[nodiscard]] PartsModel &model() { return *m_model; }
    [[nodiscard]] const PartsModel &model() const { return *m_model; }
    /// Ticks those of one side, or all.
    void tick(std::optional<Side> side);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showAll();
    void placeAll();

    PartsModel *m_model;
    TableView *m_view;
    QCheckBox *m_all;
};

} // namespace edgewise
