#pragma once

#include "ui/guests/extensionmodel.h"

#include <QAbstractListModel>

namespace edgewise {

/// The slots of a guest with what is in them, as they would be once saved.
class ExtensionSlotsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        NameRole = FirstOwnRole,
        CountRole, ///< QString: "13 of 100", "empty"
        KeysRole,  ///< int
        HintRole,  ///< QString: the second line.
        UsedRole,  ///< bool: it has keys, or is there without them.
        ProblemRole,
        ChangedRole,
    };

    explicit ExtensionSlotsModel(ExtensionModel &extensions, QObject *parent = nullptr);

    [[nodiscard]] int rowOf(const QString &slot) const;
    [[nodiscard]] int used() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void refresh();
    [[nodiscard]] static QString count(const ExtensionModel::Slot &slot);
    [[nodiscard]] static QString hint(const ExtensionModel::Slot &slot);

    ExtensionModel &m_extensions;
    QList<ExtensionModel::Slot> m_slots;
};

} // namespace edgewise
