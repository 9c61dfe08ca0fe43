#pragma once

#include "app/downloads/download.h"

#include <QDialog>
#include <QTimer>

#include <stop_token>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSettings;

namespace edgewise {

class Ask;
class ElidedLabel;
class Field;
class PartsTable;
class Segments;
class SpaceCard;

/// Which parts of a job are to be fetched, where to, and as what (mockup 26). Enter downloads.
///
/// Folders and header lines are remembered for each export, all other choices for everybody. The folder is looked at in the background: its
/// disk may sleep or hang.
class DownloadDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @param order     with all parts of the job; its choices are those remembered
    /// @param chosen    the indices of the parts that are ticked at first; none stands for all
    /// @param known     what is on this computer already, or on its way
    /// @param settings  where choices are kept; may be null
    DownloadDialog(const DownloadOrder &order, const QList<int> &chosen, const DownloadsNow &known, Ask &ask, QSettings *settings,
                   QWidget *parent = nullptr);
    ~DownloadDialog() override;

    /// What would be ordered right now.
    [[nodiscard]] DownloadOrder order() const;
    /// What was chosen last, and for this export where to; for downloads that ask nothing. Without settings the choices are the usual
    /// ones.
    [[nodiscard]] static DownloadChoices remembered(const DownloadOrder &order, const QSettings *settings);
    /// Whether the person chose once for this export.
    [[nodiscard]] static bool isRemembered(const DownloadOrder &order, const QSettings *settings);
    /// The download that has, or will have, that part of the order on this computer; nullptr when there is none.
    [[nodiscard]] static const Download *find(const DownloadsNow &known, const DownloadOrder &order, int part);

public Q_SLOTS:
    void accept() override;

Q_SIGNALS:
    /// Download was pressed. The dialog closes by itself.
    void ordered(const edgewise::DownloadOrder &order);

private:
    /// What there is in a folder, or would be once it is made.
    struct FolderLook;

    [[nodiscard]] QWidget *makeHead() const;
    [[nodiscard]] QWidget *makeParts();
    [[nodiscard]] QWidget *makeExisting();
    [[nodiscard]] QWidget *makeChoices();
    [[nodiscard]] QWidget *makeFoot();
    void connectParts();
    void showChoices(const DownloadChoices &choices);
    void tickAtFirst(const QList<int> &chosen, const DownloadsNow &known);
    void remember() const;
    void chooseFolder();
    void showPlaceholders();
    void refresh();
    void showNames(const DownloadOrder &wanted, const QStringList &names);
    void showMerging(const DownloadOrder &wanted);
    [[nodiscard]] static QString headersWords(DownloadChoices::Headers headers);
    void chooseHeaders();
    void showExisting(const QStringList &names);
    void showSummary(const DownloadOrder &wanted);
    void lookAtFolder();
    void take(const FolderLook &look);
    [[nodiscard]] QString folder() const;

    DownloadOrder m_order;
    Ask &m_ask;
    QSettings *m_settings;
    QTimer m_settled; ///< Typing has come to rest.
    std::stop_source m_look;
    QList<qsizetype> m_there; ///< Rows of parts that are on this computer, or on their way.
    QString m_folderProblem;  ///< What the last look at it found.
    int m_taken = 0;          ///< How many of the names exist in the folder.
    DownloadChoices::Headers m_chosenHeaders = DownloadChoices::Headers::Find;

    PartsTable *m_parts;
    QPushButton *m_choose;
    QLineEdit *m_folderEdit;
    Field *m_folder;
    QPushButton *m_insert;
    QLineEdit *m_pattern;
    Field *m_name;
    Segments *m_existing;
    QLabel *m_existingHint;
    QCheckBox *m_decompress;
    QLabel *m_decompressHint;
    QCheckBox *m_merge;
    QLabel *m_mergeHint;
    QPushButton *m_headers; ///< Which parts begin with a header line; opens a menu.
    QCheckBox *m_verify;
    SpaceCard *m_space;
    ElidedLabel *m_summary;
    QPushButton *m_download;
};

} // namespace edgewise
