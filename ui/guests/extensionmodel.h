#pragma once

#include "app/guests/extension.h"
#include "ui/guests/extensionrow.h"
#include "ui/widgets/rowdelegate.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QUndoStack>

namespace edgewise {

/// The pairs of all slots of one guest as rows of key, type and value, while they are edited. Deleted rows stay until the guest is saved;
/// new ones come last. Every edit can be undone.
class ExtensionModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { KeyColumn, TypeColumn, ValueColumn, ColumnCount };
    enum Role {
        IdRole = FirstOwnRole,
        SlotRole,
        TypeRole,    ///< int(ExtensionRow::Type)
        StateRole,   ///< int(State)
        WasRole,     ///< QString: what a changed value was.
        JsonRole,    ///< bool: the text is JSON.
        ProblemRole, ///< QString: what must be mended in this cell.
        WrongRole,   ///< bool: something of the row must be mended.
    };
    enum class State { Same, Changed, Deleted, New };
    using Type = ExtensionRow::Type;

    /// One slot as it would be once saved.
    struct Slot
    {
        QString name;
        int keys = 0;
        bool exists = false;    ///< The service has it.
        bool isDeleted = false; ///< It goes as a whole.
        bool isChanged = false;
        bool hasProblem = false;
        QDateTime modifiedAt = {};

        bool operator==(const Slot &) const = default;
    };

    explicit ExtensionModel(QObject *parent = nullptr);

    /// `edited` is `opened` with what was changed since; the same when nothing was.
    void setExtensions(const QList<Extension> &opened, const QList<Extension> &edited);
    /// As they would be saved, with what is being typed: a slot that existed stays without its keys unless it was deleted itself.
    [[nodiscard]] QList<Extension> extensions() const;
    /// The six, then others that the service sent all the same.
    [[nodiscard]] QList<Slot> slotList() const;
    /// What must be mended before it can be saved. Pairs that nobody touched are not judged: they are not sent.
    [[nodiscard]] QList<PairProblem> problems() const;
    /// Of one cell; what is harmless included.
    [[nodiscard]] QList<PairProblem> problemsOf(int id, Column column) const;
    /// Whether something of the row must be mended.
    [[nodiscard]] bool isWrong(int id) const;
    [[nodiscard]] int changeCount() const;
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }
    void setReadOnly(bool readOnly);

    /// The row, with what is being typed; nothing when it is gone.
    [[nodiscard]] std::optional<ExtensionRow> row(int id) const;
    [[nodiscard]] QModelIndex indexOf(int id, Column column = KeyColumn) const;
    /// The live pair of that key; 0 when there is none.
    [[nodiscard]] int find(const QString &slot, const QString &key) const;
    [[nodiscard]] int firstProblem() const;
    /// Live pairs of these rows, for the clipboard.
    [[nodiscard]] ExactJson pairs(const QList<int> &ids) const;
    [[nodiscard]] QList<int> idsOf(const QString &slot) const;

    /// What stands in an open editor. It counts at once; endTyping() forgets it.
    void setTyping(int id, Column column, const QString &text);
    void endTyping();

    /// A blank row; answers with its id. It is no edit until something is written into it.
    int add(const QString &slot);
    /// Takes blank rows away, but for one.
    void dropBlank(int exceptId = 0);
    void setType(int id, Type type);
    /// New rows go at once.
    void setDeleted(const QList<int> &ids, bool deleted);
    /// A changed or deleted row is again as it was opened; a new one goes.
    void revertRow(int id);
    void revertAll();
    void move(const QList<int> &ids, const QString &slot);
    void deleteKeys(const QString &slot);
    void deleteSlot(const QString &slot);

    struct Pasted
    {
        int pairs = 0;
        QStringList nested;  ///< Became JSON texts.
        QStringList skipped; ///< Were null.
    };
    /// Puts the pairs of an object into the slot, over those of the same key.
    Pasted paste(const QString &slot, const ExactJson &object);

    /// Takes the last edit back.
    void undo();
    /// The row that the last edit, or its undoing, made different; 0 when it only took some away.
    [[nodiscard]] int touched() const { return m_touched; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// Something of extensions(), problems() or changeCount() is different.
    void edited();

private:
    struct Edit
    {
        QList<ExtensionRow> rows; ///< In the order of their ids.
        QStringList deletedSlots;

        bool operator==(const Edit &) const = default;
    };
    struct Typing
    {
        int id = 0;
        Column column = KeyColumn;
        QString text;

        bool operator==(const Typing &) const = default;
    };
    class Step;

    [[nodiscard]] State stateOf(const ExtensionRow &row) const;
    [[nodiscard]] ExtensionRow typed(ExtensionRow row) const;
    [[nodiscard]] QList<ExtensionRow> typedRows() const;
    [[nodiscard]] Edit openedEdit();
    /// Makes `after` the state, as a step that can be undone.
    void change(Edit after);
    /// Tells only of the rows that differ; answers with the first of them that is there now.
    int apply(const Edit &edit);
    void judge();
    /// Judges again and tells what is different.
    void tell();
    [[nodiscard]] QVariant valueData(const ExtensionRow &row, int role) const;
    [[nodiscard]] QVariant tip(const ExtensionRow &row, Column column) const;
    [[nodiscard]] QString spoken(const ExtensionRow &row, Column column) const;

    QList<Extension> m_opened;
    Edit m_edit;
    Typing m_typing;
    QHash<int, QList<PairProblem>> m_problems;
    QUndoStack m_undo;
    int m_lastId = 0;
    int m_touched = 0;
    bool m_isReadOnly = false;
};

} // namespace edgewise
