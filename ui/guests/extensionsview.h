#pragma once

#include "app/guests/extension.h"

#include <QWidget>

class QLabel;
class QListView;
class QSettings;
class QStackedLayout;

namespace edgewise {

class Ask;
class EmptyState;
class ExtensionGrid;
class ExtensionModel;
class ExtensionSlotsModel;

/// The data extensions of a guest: six slots, and the keys of the chosen one as a grid that refuses while one types what the service would
/// refuse (mockup 21). It works on a copy and knows no service.
class ExtensionsView final : public QWidget
{
    Q_OBJECT

public:
    explicit ExtensionsView(Ask &ask, QWidget *parent = nullptr);
    ~ExtensionsView() override;

    /// `edited` is `opened` with what was changed since. The chosen slot stays chosen; undo starts anew. Ends loading and unavailable.
    void setExtensions(const QList<Extension> &opened, const QList<Extension> &edited);
    /// The edited state. Deleted pairs are not in it. A slot that existed stays without keys; it is left out when the slot itself is to be
    /// deleted. A new slot is in it once it has a key.
    [[nodiscard]] QList<Extension> extensions() const;
    /// What must be mended before it can be saved. Pairs that were not touched are not judged, since they are not sent.
    [[nodiscard]] QList<PairProblem> problems() const;
    [[nodiscard]] int changeCount() const;
    /// How many slots hold something, for the tab.
    [[nodiscard]] int usedSlots() const;
    void revert();
    /// Chooses the first pair that has a problem, and opens it for editing.
    void goToProblem();
    /// Chooses a slot, and a key of it when there is one.
    void goTo(const QString &slot, const QString &key = {});
    void setReadOnly(bool readOnly);
    /// Those of another guest are on their way; what is there goes. false shows what there is: nothing yet.
    void setLoading(bool loading);
    /// They could not be read. @param why  sentences for the person
    void setUnavailable(const QString &why);

    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);

Q_SIGNALS:
    /// The person changed something, or is typing.
    void edited();
    /// "Read again" was pressed after setUnavailable().
    void retryWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill(const QList<Extension> &opened, const QList<Extension> &edited);
    void chooseSlot(const QString &slot);
    void showCounts();

    ExtensionModel *m_model;
    ExtensionSlotsModel *m_slotsModel;
    QStackedLayout *m_pages;
    QWidget *m_side;
    QLabel *m_used;
    QListView *m_slots;
    ExtensionGrid *m_grid;
    EmptyState *m_state;
    bool m_hasData = false;
    bool m_isLoading = false;
    bool m_isFilling = false;
};

} // namespace edgewise
