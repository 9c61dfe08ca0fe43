#pragma once

#include "app/exports/exportlist.h"
#include "app/exports/exportservice.h"
#include "ui/exports/compactcolumns.h"

#include <QWidget>

#include <functional>
#include <memory>

class QPushButton;
class QSettings;
class QSortFilterProxyModel;
class QSplitter;
class QStackedWidget;
class QTabBar;

namespace edgewise {

class Banner;
class CodeEdit;
class ElidedLabel;
class EmptyState;
class ErrorsModel;
class FilesView;
class JobsModel;
class RunChart;
class TableView;
class Tag;

/// One export beside the list: its runs as a chart and a table, and the files, errors and report of the chosen one. Knows no service.
class ExportDetail final : public QWidget
{
    Q_OBJECT

public:
    enum Tab { FilesTab, ErrorsTab, DetailsTab };

    explicit ExportDetail(QWidget *parent = nullptr);
    ~ExportDetail() override;

    /// Shows the head of that export. Of another one than before, the jobs go.
    void showExport(const RememberedExport &remembered);
    void showNothing();
    /// Shows its jobs, or that there are none. The newest that may have files is chosen, unless one was before.
    void setRuns(const ExportRuns &runs);
    /// In place of the jobs when there are none, else in a banner above them.
    void explain(const Error &error);
    /// "3 min ago" has become "4 min ago".
    void refreshTimes();

    /// The job whose files are shown; nullptr when there is none.
    [[nodiscard]] const ExportJob *job() const;
    void chooseJob(const QString &key);
    [[nodiscard]] FilesView *files() const { return m_files; }
    /// The foot tells of the chosen files.
    void setSelection(const QString &strong, const QString &muted, bool canDownload);
    void setTab(Tab tab);
    /// Where a bar may lie over it for a while.
    [[nodiscard]] QWidget *room() const;

    void saveState(QSettings &settings) const;
    void restoreState(QSettings &settings);

Q_SIGNALS:
    void reloadWanted();
    void latestWanted();
    void editConnectionWanted();
    /// Another job was chosen, or it is no longer what it was.
    void jobChosen();
    /// The job is to be downloaded, without a word on which files.
    void jobOpened();
    /// Download was pressed.
    void downloadWanted();
    void renewWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    // exportdetailbuild.cpp
    QWidget *makeHead();
    QWidget *makeRuns();
    QWidget *makeParts();
    QWidget *makeFoot();
    void connectParts();

    // exportdetail.cpp
    void showPage(const QString &drawing, const QString &title, const QString &sentence);
    void jobChanged();
    void showErrors();
    void showTab(int tab);
    void openJobsMenu(const QPoint &at);
    void setTabCount(Tab tab, const QString &title, qsizetype count);

    RememberedExport m_export;
    QString m_job; ///< The key of the chosen one.
    bool m_isCompact = false;

    ElidedLabel *m_title;
    Tag *m_tag;
    ElidedLabel *m_reference;
    QPushButton *m_copy;
    ElidedLabel *m_looked;
    QPushButton *m_reload;
    QPushButton *m_latest;
    QWidget *m_noticeRoom;
    Banner *m_notice;
    QStackedWidget *m_pages;
    EmptyState *m_none;
    QSplitter *m_splitter;
    QWidget *m_chartRoom;
    RunChart *m_chart;
    JobsModel *m_model;
    QSortFilterProxyModel *m_sorted;
    TableView *m_table;
    std::unique_ptr<CompactColumns> m_columns;
    QTabBar *m_tabs;
    ElidedLabel *m_linkHint;
    QPushButton *m_renew;
    QStackedWidget *m_tabPages;
    FilesView *m_files;
    QStackedWidget *m_errorPages;
    ErrorsModel *m_errors;
    TableView *m_errorTable;
    CodeEdit *m_json;
    Banner *m_trouble;
    ElidedLabel *m_chosen;
    ElidedLabel *m_whole;
    QPushButton *m_download;
};

} // namespace edgewise
