#include "ui/downloads/downloaddialog.h"

#include "app/core/background.h"
#include "app/downloads/filename.h"
#include "ui/downloads/buttonedit.h"
#include "ui/downloads/partstable.h"
#include "ui/downloads/sizes.h"
#include "ui/downloads/spacecard.h"
#include "ui/shell/ask.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/field.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/words.h"

#include <QAction>
#include <QActionGroup>
#include <QBoxLayout>
#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QSettings>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr QSize usualSize(900, 640);
constexpr int footHeight = 56, leftShare = 508, rightShare = 336, settling = 200;
/// A guest's line of CSV or JSON shrinks to about a sixth; it is an estimate and called one.
constexpr qint64 growth = 6;

const QString group = u"downloads/"_s;

/// "~/Downloads" for what lies at home.
QString shortPath(const QString &path)
{
    const QString home = QDir::homePath();
    return path == home || path.startsWith(QString(home + u'/')) ? QString(u'~' + path.mid(home.size())) : path;
}

QString keyOf(const QString &what, const DownloadOrder &order)
{
    const auto encoded = [](const QString &name) { return QString::fromLatin1(QUrl::toPercentEncoding(name)); };
    return group + what + u'/' + encoded(order.connection) + u'/' + encoded(order.exportName);
}

QString folderKey(const DownloadOrder &order)
{
    return keyOf(u"folders"_s, order);
}

QString headersKey(const DownloadOrder &order)
{
    return keyOf(u"headers"_s, order);
}

/// As it is written in the settings.
QString headersName(DownloadChoices::Headers headers)
{
    switch (headers) {
    case DownloadChoices::Headers::Find: break;
    case DownloadChoices::Headers::Every: return u"every"_s;
    case DownloadChoices::Headers::None: return u"none"_s;
    }
    return u"find"_s;
}

DownloadChoices::Headers headersNamed(const QString &name)
{
    using Headers = DownloadChoices::Headers;
    return name == "every"_L1 ? Headers::Every : name == "none"_L1 ? Headers::None : Headers::Find;
}

QString usualFolder(const DownloadOrder &order)
{
    return QStandardPaths::writableLocation(QStandardPaths::DownloadLocation) + u"/Audience exports/"_s + safeFileName(order.exportName);
}

QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    label->setFont(theme::font(theme::Type::HintStrong));
    label->setFixedHeight(20);
    return label;
}

QLabel *hint(const QString &text = {})
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setFont(theme::font(theme::Type::Hint));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    return label;
}

QCheckBox *box(const QString &name, const QString &text)
{
    auto *made = new QCheckBox(text);
    made->setObjectName(name);
    return made;
}

/// A box with its sentence below.
QVBoxLayout *withHint(QCheckBox *check, QLabel *sentence)
{
    auto *indented = new QHBoxLayout;
    indented->setContentsMargins(26, 0, 0, 0);
    indented->addWidget(sentence);
    auto *layout = new QVBoxLayout;
    layout->setSpacing(2);
    layout->addWidget(check);
    layout->addLayout(indented);
    return layout;
}

/// How many parts there are of each side.
int countOf(const QList<DownloadOrder::Part> &parts, Side side)
{
    return int(std::count_if(parts.cbegin(), parts.cend(), [side](const auto &part) { return part.side == side; }));
}

bool hasSeveral(const QList<DownloadOrder::Part> &parts)
{
    return countOf(parts, Side::Full) > 1 || countOf(parts, Side::Added) > 1 || countOf(parts, Side::Removed) > 1;
}

qint64 sizeOf(const QList<DownloadOrder::Part> &parts)
{
    qint64 sum = 0;
    for (const auto &part : parts)
        sum += part.sizeKb * 1000;
    return sum;
}

} // namespace

struct DownloadDialog::FolderLook
{
    bool isFolder = true;   ///< Nothing but folders on the way there.
    bool isWritable = true; ///< The folder, or the nearest one above it that exists.
    int taken = 0;          ///< How many of the names exist.
    std::optional<SpaceRoom> room;
};

DownloadDialog::DownloadDialog(const DownloadOrder &order, const QList<int> &chosen, const DownloadsNow &known, Ask &ask,
                               QSettings *settings, QWidget *parent)
    : QDialog(parent)
    , m_order(order)
    , m_ask(ask)
    , m_settings(settings)
    , m_parts(new PartsTable(order.parts))
    , m_choose(button(u"Choose folder"_s, tr("Choose…"), {}, ButtonKind::Normal, false, true))
    , m_folderEdit(new ButtonEdit(m_choose))
    , m_folder(new Field(u"Folder"_s, tr("Folder"), m_folderEdit))
    , m_insert(button(u"Insert"_s, tr("Insert"), u"plus"_s, ButtonKind::Flat, false, true))
    , m_pattern(new ButtonEdit(m_insert))
    , m_name(new Field(u"Name of each file"_s, tr("Name of each file"), m_pattern))
    , m_existing(new Segments(u"If a file exists already"_s, tr("If a file exists already")))
    , m_existingHint(hint())
    , m_decompress(box(u"Decompress"_s, tr("Decompress")))
    , m_decompressHint(hint())
    , m_merge(box(u"Merge"_s, tr("Merge into one file")))
    , m_mergeHint(hint())
    , m_headers(button(u"Header lines"_s, {}, {}, ButtonKind::Link, false, true))
    , m_verify(box(u"Verify"_s, tr("Verify")))
    , m_space(new SpaceCard)
    , m_summary(new ElidedLabel)
    , m_download(button(u"Download"_s, tr("Download"), u"exports"_s, ButtonKind::Primary))
{
    setObjectName(u"Download files"_s);
    setWindowTitle(tr("Download files"));
    setModal(true);
    resize(usualSize);

    m_folderEdit->setFont(theme::font(theme::Type::Code));
    m_folderEdit->addAction(icon(u"folder"_s, theme::Colour::Muted), QLineEdit::LeadingPosition);
    m_folder->setReserveLine(false);
    m_pattern->setFont(theme::font(theme::Type::Code));

    auto *left = new QVBoxLayout;
    left->setSpacing(theme::u4);
    left->addWidget(makeParts());
    left->addWidget(m_name);
    left->addWidget(makeExisting());
    left->addStretch(1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(theme::u6);
    columns->addLayout(left, leftShare);
    columns->addWidget(makeChoices(), rightShare);
    auto *ground = new QWidget;
    ground->setBackgroundRole(QPalette::Base);
    ground->setAutoFillBackground(true);
    auto *body = new QVBoxLayout(ground);
    body->setContentsMargins(theme::u4, theme::u4, theme::u4, theme::u4);
    body->setSpacing(theme::u4);
    body->addWidget(makeHead());
    body->addWidget(m_folder);
    body->addLayout(columns, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(ground, 1);
    layout->addWidget(makeFoot());

    m_settled.setSingleShot(true);
    m_settled.setInterval(settling);
    showChoices(remembered(order, settings));
    tickAtFirst(chosen, known);
    connectParts();
    refresh();
    lookAtFolder();
    m_download->setFocus();
}

DownloadDialog::~DownloadDialog()
{
    m_look.request_stop();
}

QWidget *DownloadDialog::makeHead() const
{
    auto *title = new QLabel(windowTitle());
    title->setFont(theme::font(theme::Type::Title));
    auto *name = new ElidedLabel(m_order.exportName);
    name->setFont(theme::font(theme::Type::Code));
    name->setForegroundRole(QPalette::PlaceholderText);
    const bool isDelta =
        std::any_of(m_order.parts.cbegin(), m_order.parts.cend(), [](const auto &part) { return part.side != Side::Full; });
    QStringList words;
    if (m_order.endedAt.isValid())
        //: When the job ended: "delta run of today, 01:41"
        words += (isDelta ? tr("delta run of %1") : tr("full run of %1")).arg(Words::at(m_order.endedAt));
    words += tr("%n file(s), %1", nullptr, int(m_order.parts.size())).arg(Sizes::size(sizeOf(m_order.parts)));
    auto *about = hint(QString(u"·  "_s + words.join(u"  ·  "_s)));
    about->setWordWrap(false);
    auto *line = new QHBoxLayout;
    line->addWidget(name);
    line->addWidget(about);
    line->addStretch(1);
    auto *head = new QWidget;
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::u1);
    layout->addWidget(title);
    layout->addLayout(line);
    return head;
}

QWidget *DownloadDialog::makeParts()
{
    auto *links = new QHBoxLayout;
    links->setSpacing(theme::u1);
    links->addWidget(heading(tr("Parts")));
    links->addStretch(1);
    const auto add = [&](const QString &name, const QString &text, std::optional<Side> side) {
        auto *link = button(name, text, {}, ButtonKind::Link, false, true);
        link->setMaximumHeight(20);
        connect(link, &QPushButton::clicked, this, [this, side] { m_parts->tick(side); });
        links->addWidget(link);
    };
    if (countOf(m_order.parts, Side::Added) > 0 && countOf(m_order.parts, Side::Removed) > 0) {
        add(u"Added only"_s, tr("Added only"), Side::Added);
        links->addWidget(hint(u"·"_s));
        add(u"All"_s, tr("All"), std::nullopt);
    }
    auto *whole = new QWidget;
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::u1);
    layout->addLayout(links);
    layout->addWidget(m_parts);
    return whole;
}

QWidget *DownloadDialog::makeExisting()
{
    using Existing = DownloadChoices::Existing;
    m_existing->add(int(Existing::KeepBoth), u"Keep both"_s, tr("Keep both"));
    m_existing->add(int(Existing::Replace), u"Replace"_s, tr("Replace"));
    m_existing->add(int(Existing::Skip), u"Skip"_s, tr("Skip"));
    auto *whole = new QWidget;
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(heading(tr("If a file exists already")));
    layout->addWidget(m_existing, 0, Qt::AlignLeading);
    layout->addWidget(m_existingHint);
    return whole;
}

QWidget *DownloadDialog::makeChoices()
{
    const bool isDelta = countOf(m_order.parts, Side::Full) < int(m_order.parts.size());
    m_merge->setText(isDelta ? tr("Merge into one file for each side") : tr("Merge into one file"));
    auto *whole = new QWidget;
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::u3);
    layout->addWidget(heading(tr("What to do with them")));
    layout->addLayout(withHint(m_decompress, m_decompressHint));
    auto *merging = withHint(m_merge, m_mergeHint);
    m_headers->setMaximumHeight(20);
    m_headers->setToolTip(tr("Where all columns hold words, a header line cannot be told from a guest by its look."));
    auto *headers = new QHBoxLayout;
    headers->setContentsMargins(25, 0, 0, 0); // its frame
    headers->addWidget(m_headers, 0, Qt::AlignLeading);
    merging->addLayout(headers);
    layout->addLayout(merging);
    layout->addLayout(withHint(m_verify, hint(tr("Length and checksums of the compressed data. A file keeps the ending .part until it is "
                                                 "complete."))));
    layout->addStretch(1);
    layout->addWidget(m_space);
    return whole;
}

QWidget *DownloadDialog::makeFoot()
{
    auto *foot = new QWidget;
    foot->setBackgroundRole(QPalette::Window);
    foot->setAutoFillBackground(true);
    foot->setFixedHeight(footHeight);
    auto *cancel = button(u"Cancel"_s, tr("Cancel"));
    m_summary->setObjectName(u"Summary"_s);
    m_download->setDefault(true);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(theme::u4, 0, theme::u4, 0);
    row->addWidget(m_summary, 1);
    row->addWidget(cancel);
    row->addWidget(m_download);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFixedHeight(1);
    auto *whole = new QWidget;
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(line);
    layout->addWidget(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_download, &QPushButton::clicked, this, &DownloadDialog::accept);
    return whole;
}

void DownloadDialog::connectParts()
{
    const auto changed = [this] {
        refresh();
        m_settled.start();
    };
    connect(m_folderEdit, &QLineEdit::textChanged, this, [this, changed] {
        m_folderProblem.clear();
        changed();
    });
    connect(m_pattern, &QLineEdit::textChanged, this, changed);
    connect(m_parts, &PartsTable::changed, this, changed);
    connect(m_decompress, &QCheckBox::toggled, this, changed);
    connect(m_merge, &QCheckBox::toggled, this, changed);
    connect(m_existing, &Segments::changed, this, [this] { refresh(); });
    connect(&m_settled, &QTimer::timeout, this, &DownloadDialog::lookAtFolder);
    connect(m_choose, &QPushButton::clicked, this, &DownloadDialog::chooseFolder);
    connect(m_headers, &QPushButton::clicked, this, &DownloadDialog::chooseHeaders);
    connect(m_insert, &QPushButton::clicked, this, &DownloadDialog::showPlaceholders);
}

DownloadChoices DownloadDialog::remembered(const DownloadOrder &order, const QSettings *settings)
{
    DownloadChoices choices;
    // Somebody who downloads guests wants to look at them.
    choices.decompress = true;
    choices.merge = true;
    choices.folder = usualFolder(order);
    if (!settings)
        return choices;
    const auto kept = [settings](const QString &name, const QVariant &otherwise) {
        return settings->value(QString(group + name), otherwise);
    };
    choices.folder = settings->value(folderKey(order), choices.folder).toString();
    choices.headers = headersNamed(settings->value(headersKey(order)).toString());
    choices.pattern = kept(u"pattern"_s, choices.pattern).toString();
    choices.decompress = kept(u"decompress"_s, choices.decompress).toBool();
    choices.merge = kept(u"merge"_s, choices.merge).toBool();
    choices.verify = kept(u"verify"_s, choices.verify).toBool();
    const QString existing = kept(u"existing"_s, QString()).toString();
    choices.existing = existing == "replace"_L1 ? DownloadChoices::Existing::Replace
                       : existing == "skip"_L1  ? DownloadChoices::Existing::Skip
                                                : DownloadChoices::Existing::KeepBoth;
    // An order never merges what there is only one of.
    choices.merge = choices.merge && choices.decompress && (order.parts.isEmpty() || hasSeveral(order.parts));
    return choices;
}

bool DownloadDialog::isRemembered(const DownloadOrder &order, const QSettings *settings)
{
    return settings && settings->contains(folderKey(order));
}

const Download *DownloadDialog::find(const DownloadsNow &known, const DownloadOrder &order, int part)
{
    const auto found = std::find_if(known.downloads.cbegin(), known.downloads.cend(), [&](const Download &one) {
        const bool isOfJob = one.connection == order.connection && one.executionRef == order.executionRef;
        const bool isThere = one.merged > 0 ? one.state == Download::State::Done && one.mergedParts.contains(part)
                                            : one.state != Download::State::Failed && one.part.index == part;
        return isOfJob && isThere;
    });
    return found == known.downloads.cend() ? nullptr : &*found;
}

void DownloadDialog::remember() const
{
    if (!m_settings)
        return;
    const auto keep = [this](const QString &name, const QVariant &value) { m_settings->setValue(QString(group + name), value); };
    m_settings->setValue(folderKey(m_order), folder());
    m_settings->setValue(headersKey(m_order), headersName(m_chosenHeaders));
    keep(u"pattern"_s, m_pattern->text());
    keep(u"decompress"_s, m_decompress->isChecked());
    keep(u"merge"_s, m_merge->isChecked());
    keep(u"verify"_s, m_verify->isChecked());
    switch (DownloadChoices::Existing(m_existing->current())) {
    case DownloadChoices::Existing::KeepBoth: keep(u"existing"_s, u"both"_s); break;
    case DownloadChoices::Existing::Replace: keep(u"existing"_s, u"replace"_s); break;
    case DownloadChoices::Existing::Skip: keep(u"existing"_s, u"skip"_s); break;
    }
}

void DownloadDialog::showChoices(const DownloadChoices &choices)
{
    m_folderEdit->setText(shortPath(choices.folder));
    m_pattern->setText(choices.pattern);
    m_decompress->setChecked(choices.decompress);
    // What was chosen for others is kept for them, though it has no meaning here.
    m_merge->setChecked(m_settings ? m_settings->value(QString(group + u"merge"_s), true).toBool() : true);
    m_chosenHeaders = choices.headers;
    m_verify->setChecked(choices.verify);
    m_existing->setCurrent(int(choices.existing));
}

/// What is here already need not come again, unless it alone was chosen, or is to be merged with the others.
void DownloadDialog::tickAtFirst(const QList<int> &chosen, const DownloadsNow &known)
{
    PartsModel &model = m_parts->model();
    QList<qsizetype> wanted;
    for (qsizetype row = 0; row < m_order.parts.size(); ++row) {
        const auto &part = m_order.parts.at(row);
        if (chosen.isEmpty() || chosen.contains(part.index))
            wanted += row;
        if (const Download *one = find(known, m_order, part.index)) {
            m_there += row;
            model.setNote(row, one->state != Download::State::Done ? tr("In the list of downloads")
                               : one->isVerified                   ? tr("On disk already, verified")
                                                                   : tr("On disk already"));
        }
    }
    const bool isMerging = m_merge->isChecked() && m_decompress->isChecked() && hasSeveral(m_order.parts);
    const bool isAllThere = std::all_of(wanted.cbegin(), wanted.cend(), [this](qsizetype row) { return m_there.contains(row); });
    for (const qsizetype row : std::as_const(wanted))
        model.setTicked(row, isMerging || isAllThere || !m_there.contains(row));
}

QString DownloadDialog::folder() const
{
    QString path = QDir::fromNativeSeparators(m_folderEdit->text().trimmed());
    if (path == u"~" || path.startsWith("~/"_L1))
        path = QDir::homePath() + path.mid(1);
    return path.isEmpty() ? path : QDir::cleanPath(path);
}

DownloadOrder DownloadDialog::order() const
{
    DownloadOrder wanted = m_order;
    wanted.parts = m_parts->model().ticked();
    wanted.choices.folder = folder();
    wanted.choices.pattern = m_pattern->text().trimmed();
    wanted.choices.decompress = m_decompress->isChecked();
    wanted.choices.merge = m_merge->isChecked() && m_decompress->isChecked() && hasSeveral(wanted.parts);
    wanted.choices.headers = m_chosenHeaders;
    wanted.choices.verify = m_verify->isChecked();
    wanted.choices.existing = DownloadChoices::Existing(m_existing->current());
    return wanted;
}

void DownloadDialog::accept()
{
    refresh();
    if (!m_download->isEnabled())
        return;
    remember();
    Q_EMIT ordered(order());
    QDialog::accept();
}

void DownloadDialog::chooseFolder()
{
    m_ask.openFolder(this, tr("Folder for the files"), folder(), [this](const QString &path) {
        if (!path.isEmpty())
            m_folderEdit->setText(shortPath(path));
    });
}

void DownloadDialog::showPlaceholders()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &placeholder, const QString &meaning) {
        QAction *choice = menu->addAction(QString(meaning + u'\t' + placeholder));
        choice->setObjectName(placeholder);
        connect(choice, &QAction::triggered, m_pattern, [this, placeholder] {
            m_pattern->insert(placeholder);
            m_pattern->setFocus();
        });
    };
    add(u"{export}"_s, tr("Name of the export"));
    add(u"{date}"_s, tr("Date of the run"));
    add(u"{time}"_s, tr("Time of the run"));
    add(u"{side}"_s, tr("Side: full, add, remove"));
    add(u"{part}"_s, tr("Number of the part"));
    add(u"{job}"_s, tr("Reference of the job"));
    add(u"{source}"_s, tr("Name in the store"));
    menu->popup(m_insert->mapToGlobal(QPoint(0, m_insert->height())));
}

void DownloadDialog::refresh()
{
    const DownloadOrder wanted = order();
    const QStringList names = wanted.parts.isEmpty() ? QStringList() : fileNames(wanted);
    m_merge->setEnabled(m_decompress->isChecked() && hasSeveral(wanted.parts));
    QString ending = m_order.parts.isEmpty() ? QString() : fileNameEnding(m_order.parts.first().sourceName);
    if (ending.isEmpty())
        ending = u".csv.gz"_s;
    m_decompressHint->setText(tr("Otherwise the files stay as %1.").arg(ending));
    showNames(wanted, names);
    showMerging(wanted);
    showExisting(names);

    SpaceNeed need;
    need.fetch = sizeOf(wanted.parts);
    need.kept = wanted.choices.decompress ? growth * need.fetch : need.fetch;
    // What was fetched goes only when what is made of it is complete.
    need.moment = wanted.choices.decompress ? need.fetch + need.kept : need.kept;
    m_space->setNeed(need, wanted.choices.merge);

    const QString path = wanted.choices.folder;
    if (path.isEmpty())
        m_folder->setError(tr("A folder is needed."));
    else if (QDir::isRelativePath(path))
        m_folder->setError(tr("Write the whole path, beginning with / or ~."));
    else
        m_folder->setError(m_folderProblem);
    showSummary(wanted);
}

void DownloadDialog::showNames(const DownloadOrder &wanted, const QStringList &names)
{
    static const QRegularExpression unknown(u"\\{(?!(?:export|date|time|side|part|job|source)\\})[^{}]*\\}"_s);
    const auto strange = unknown.match(wanted.choices.pattern);
    QString problem;
    if (wanted.choices.pattern.isEmpty())
        problem = tr("A name is needed.");
    else if (strange.hasMatch())
        problem = tr("There is no placeholder %1. Insert shows those there are.").arg(strange.captured());
    m_name->setError(problem);
    QString shown = names.value(0);
    if (names.size() > 1)
        shown = tr("%1 and %n more", nullptr, int(names.size()) - 1).arg(shown);
    const bool hasLost = wanted.choices.merge && wanted.choices.pattern.contains("{part}"_L1);
    m_name->setHint(hasLost ? tr("%1   Merged files have no part number.").arg(shown) : shown);
}

QString DownloadDialog::headersWords(DownloadChoices::Headers headers)
{
    switch (headers) {
    case DownloadChoices::Headers::Find: break;
    case DownloadChoices::Headers::Every: return tr("the first line of every part");
    case DownloadChoices::Headers::None: return tr("none, all lines are guests");
    }
    return tr("found by their look");
}

void DownloadDialog::showMerging(const DownloadOrder &wanted)
{
    const bool isDelta = countOf(m_order.parts, Side::Full) < int(m_order.parts.size());
    const bool isJson =
        !m_order.parts.isEmpty() && fileNameEnding(m_order.parts.first().sourceName).contains("json"_L1, Qt::CaseInsensitive);
    const bool hasHeader = !isJson && m_chosenHeaders != DownloadChoices::Headers::None;
    m_headers->setVisible(wanted.choices.merge && !isJson);
    m_headers->setText(tr("Header lines: %1").arg(headersWords(m_chosenHeaders)));
    QString warning;
    if (wanted.choices.merge) {
        for (const Side side : {Side::Full, Side::Added, Side::Removed}) {
            const int missing = countOf(m_order.parts, side) - countOf(wanted.parts, side);
            if (missing > 0 && countOf(wanted.parts, side) > 0)
                warning = tr("%n part(s) of a side are not chosen and will be missing in its file.", nullptr, missing);
        }
    }
    if (!warning.isEmpty())
        m_mergeHint->setText(warning);
    else if (hasSeveral(wanted.parts))
        m_mergeHint->setText(hasHeader ? tr("In the order of the parts, with one header line.") : tr("In the order of the parts."));
    else
        m_mergeHint->setText(isDelta ? tr("There is only one part of each side.") : tr("There is only one part."));
    QPalette ink = m_mergeHint->palette();
    ink.setColor(QPalette::WindowText, theme::colour(theme::Colour::Warn));
    m_mergeHint->setPalette(warning.isEmpty() ? QPalette() : ink);
    m_mergeHint->setForegroundRole(warning.isEmpty() ? QPalette::PlaceholderText : QPalette::WindowText);
}

/// For exports whose header lines are not found, as where all columns hold words.
void DownloadDialog::chooseHeaders()
{
    using Headers = DownloadChoices::Headers;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *choices = new QActionGroup(menu);
    for (const Headers headers : {Headers::Find, Headers::Every, Headers::None}) {
        const QString words = headersWords(headers);
        QAction *choice = choices->addAction(menu->addAction(QString(words.first(1).toUpper() + words.sliced(1))));
        choice->setObjectName(headersName(headers));
        choice->setCheckable(true);
        choice->setChecked(headers == m_chosenHeaders);
        connect(choice, &QAction::triggered, this, [this, headers] {
            m_chosenHeaders = headers;
            refresh();
        });
    }
    menu->popup(m_headers->mapToGlobal(QPoint(0, m_headers->height())));
}

void DownloadDialog::showExisting(const QStringList &names)
{
    const auto existing = DownloadChoices::Existing(m_existing->current());
    QString sentence;
    switch (existing) {
    case DownloadChoices::Existing::KeepBoth:
        sentence = tr("The new file gets a number: %1").arg(numberedFileName(names.value(0), 2));
        break;
    case DownloadChoices::Existing::Replace: sentence = tr("The file that is there is replaced once the new one is complete."); break;
    case DownloadChoices::Existing::Skip: sentence = tr("The file that is there stays, and nothing is fetched in its place."); break;
    }
    if (m_taken > 0)
        sentence = tr("%n of these exist now.", nullptr, m_taken) + u' ' + sentence;
    m_existingHint->setText(sentence);
}

void DownloadDialog::showSummary(const DownloadOrder &wanted)
{
    QString problem;
    if (wanted.parts.isEmpty())
        problem = tr("Choose at least one part.");
    else if (!m_folder->error().isEmpty())
        problem = m_folder->error();
    else
        problem = m_name->error();
    const int there =
        int(std::count_if(m_there.cbegin(), m_there.cend(), [this](qsizetype row) { return !m_parts->model().isTicked(row); }));
    QString words = tr("%n file(s) to fetch", nullptr, int(wanted.parts.size()));
    if (there > 0)
        words = tr("%1, %n there already", nullptr, there).arg(words);
    if (problem.isEmpty() && !m_space->isEnough())
        words += u". "_s + tr("There is too little space; downloads wait until there is more.");
    m_summary->setText(problem.isEmpty() ? words : problem);
    m_download->setEnabled(problem.isEmpty());
    m_download->setToolTip(problem);
}

void DownloadDialog::lookAtFolder()
{
    m_look.request_stop();
    m_look = {};
    const DownloadOrder wanted = order();
    const QString path = wanted.choices.folder;
    if (path.isEmpty() || QDir::isRelativePath(path))
        return;
    const QStringList names = wanted.parts.isEmpty() ? QStringList() : fileNames(wanted);
    inBackground(
        this,
        [path, names](const std::stop_token &stop) -> Result<FolderLook> {
            FolderLook look;
            QString nearest = path;
            while (!QFileInfo::exists(nearest) && nearest != QFileInfo(nearest).path())
                nearest = QFileInfo(nearest).path();
            const QFileInfo info(nearest);
            look.isFolder = info.isDir();
            look.isWritable = info.isWritable();
            for (const QString &name : names) {
                if (stop.stop_requested())
                    return failed(Error::Kind::Cancelled);
                look.taken += QFileInfo::exists(QString(path + u'/' + name)) ? 1 : 0;
            }
            const QStorageInfo disk(nearest);
            if (disk.isValid() && disk.bytesTotal() > 0)
                look.room = SpaceRoom{disk.bytesAvailable(), disk.bytesTotal()};
            return look;
        },
        m_look.get_token())
        .then(this, [this](const Result<FolderLook> &look) {
            if (look)
                take(*look);
        });
}

void DownloadDialog::take(const FolderLook &look)
{
    m_taken = look.taken;
    m_space->setRoom(look.room);
    if (!look.isFolder)
        m_folderProblem = tr("There is a file where the folder should be.");
    else if (!look.isWritable)
        m_folderProblem = tr("You may not write to this folder. Choose another one.");
    refresh();
}

} // namespace edgewise
