#pragma once

#include "app/downloads/download.h"
#include "app/downloads/joblinks.h"
#include "ui/exports/compactcolumns.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>

class QCheckBox;
class QSettings;
class QStackedWidget;

namespace edgewise {

class EmptyState;
class FilesModel;
class TableView;

/// The files of one job, some of which are ticked; or the sentence that says why there are none.
class FilesView final : public QWidget
{
    Q_OBJECT

public:
    explicit FilesView(QWidget *parent = nullptr);
    ~FilesView() override;

    /// @param connection  its id
    void showFiles(const QString &connection, const JobLinks &links, const DownloadsNow &downloads);
    void setDownloads(const DownloadsNow &downloads);
    /// Takes the place of the files.
    void tell(const QString &title, const QString &sentence = {});
    /// Adds a button below what was told.
    void offer(const QString &name, const QString &text, std::function<void()> run);
    [[nodiscard]] bool hasFiles() const;

    [[nodiscard]] FilesModel *model() const { return m_model; }
    void setCompact(bool compact);
    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);

Q_SIGNALS:
    void checkedChanged();
    /// Files were opened that are not on this computer, or their download was asked for; their indices.
    void downloadWanted(const QList<int> &parts);
    void renewWanted();

private:
    void openFile(int row);
    void openMenu(const QPoint &at);
    void placeBox();
    void refreshBox();
    [[nodiscard]] QList<int> selectedRows() const;

    FilesModel *m_model;
    TableView *m_table;
    QCheckBox *m_all;
    EmptyState *m_none;
    QStackedWidget *m_pages;
    std::unique_ptr<CompactColumns> m_columns;
    QTimer m_clock;
};

} // namespace edgewise
