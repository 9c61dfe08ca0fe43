#pragma once

#include "app/core/pending.h"
#include "app/downloads/download.h"

#include <QDialog>
#include <QTimer>

#include <stop_token>

class QAction;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSettings;
class QToolButton;

namespace edgewise {

class Ask;
class ElidedLabel;
class Field;
class PartsTable;
class Segments;
class SpaceCard;

/// Which parts of a job are to be fetched, where to, and as what (mockup 26). Enter downloads.
///
/// Folders are remembered for each export, all other choices for everybody. The folder is looked at in the background: its disk may sleep
/// or hang.
class DownloadDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @param order     with all parts of the job; of its choices only a folder is taken, when there is one
    /// @param chosen    the indices of the parts that are ticked at first; none stands for all
    /// @param now       what is on this computer already, or on its way
    /// @param settings  where choices are kept; may be null
    DownloadDialog(const DownloadOrder &order, const QList<int> &chosen, const DownloadsNow &now, Ask &ask, QSettings *settings,
                   QWidget *parent = nullptr);
    ~DownloadDialog() override;

    /// What would be ordered right now.
    [[nodiscard]] DownloadOrder order() const;

public Q_SLOTS:
    void accept() override;

Q_SIGNALS:
    /// Download was pressed. The dialog closes by itself.
    void ordered(const edgewise::DownloadOrder &order);

private:
    /// What there is in a folder, or would be once it is made.
    struct FolderLook;

    QWidget *makeHead(const DownloadOrder &order) const;
    QWidget *makeParts();
    QWidget *makeNames();
    QWidget *makeExisting();
    QWidget *makeChoices();
    QWidget *makeFoot();
    void restore();
    void remember() const;
    void connectParts();
    void chooseFolder();
    void insertPlaceholder(const QString &placeholder);
    void refresh();
    void tellNames(const QStringList &names);
    void tellMissing();
    void lookAtFolder();
    void take(const FolderLook &look);

    DownloadOrder m_order;
    Ask &m_ask;
    QSettings *m_settings;
    QTimer m_settled; ///< Typing has come to rest.
    std::stop_source m_look;

    Field *m_folder;
    QLineEdit *m_folderEdit;
    PartsTable *m_parts;
    Field *m_name;
    QLineEdit *m_pattern;
    Segments *m_existing;
    QLabel *m_existingHint;
    QCheckBox *m_decompress;
    QCheckBox *m_merge;
    QLabel *m_mergeHint;
    QCheckBox *m_verify;
    SpaceCard *m_space;
    ElidedLabel *m_summary;
    QPushButton *m_download;
};

} // namespace edgewise
