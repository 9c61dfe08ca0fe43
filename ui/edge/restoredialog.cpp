#include "ui/edge/restoredialog.h"

#include "ui/edge/settingsdiffmodel.h"
#include "ui/shell/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/cornerframe.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr int usualWidth = 720, tableHeight = 6 * theme::row + 2;

QString origin(const SettingsFile &file)
{
    if (!file.connection.isEmpty() && file.savedAt.isValid())
        //: %1 is the name of a connection, %2 "3 min ago"
        return RestoreDialog::tr("Saved from %1, %2.").arg(file.connection, Words::ago(file.savedAt));
    if (file.savedAt.isValid())
        return RestoreDialog::tr("Saved %1.").arg(Words::ago(file.savedAt));
    return RestoreDialog::tr("The file does not say where and when it was saved.");
}

} // namespace

RestoreDialog::RestoreDialog(const Connection &connection, const EdgeSettings &current, const SettingsFile &file, const QString &fileName,
                             const QString &tenantId, const QString &warning, QWidget *parent)
    : TenantDialog(u"Restore settings dialog"_s, connection, parent)
{
    setTitle(tr("Restore settings from a file"));
    const EdgeSettings then = merged(current, file.settings);
    const int changes = int(differences(current, then).size());
    const auto problems = file.problems();
    const QStringList unsendable = then.unsendable();

    auto *banner = new Banner;
    banner->setObjectName(u"Restore notice"_s);
    QStringList wrong;
    for (const Problem &problem : problems)
        wrong.append(problem.text);
    QStringList missing;
    for (const QString &name : unsendable) {
        if (std::none_of(problems.cbegin(), problems.cend(), [&name](const Problem &problem) { return problem.field == name; }))
            missing.append(EdgeSettings::label(name));
    }
    const bool canBeSent = unsendable.isEmpty();
    if (!wrong.isEmpty())
        banner->tell(Banner::Kind::Bad, wrong.join(u' '), {}, tr("Nothing can be restored before the file is mended."));
    else if (!canBeSent)
        banner->tell(Banner::Kind::Bad, tr("There is no value that could be sent for: %1.").arg(Words::list(missing)), {},
                     tr("Restoring writes all settings at once, and what a missing one does is not documented."));
    else if (!warning.isEmpty())
        banner->tell(Banner::Kind::Warn, warning);
    else if (!file.tenantId.isEmpty() && !tenantId.isEmpty() && file.tenantId != tenantId)
        banner->tell(Banner::Kind::Warn, tr("The file was saved from another tenant: %1.").arg(file.tenantId), {},
                     tr("This one is %1.").arg(tenantId));

    auto *title = new QLabel(changes == 0 ? tr("%1 changes nothing: all settings are so already.").arg(fileName)
                                          : tr("%1 changes %n setting(s).", nullptr, changes).arg(fileName));
    title->setObjectName(u"Plan"_s);
    title->setTextFormat(Qt::PlainText);
    title->setFont(theme::font(theme::Type::Strong));
    title->setWordWrap(true);
    auto *note = new QLabel(origin(file));
    note->setTextFormat(Qt::PlainText);
    note->setFont(theme::font(theme::Type::Hint));
    note->setForegroundRole(QPalette::PlaceholderText);
    note->setWordWrap(true);

    auto *model = new SettingsDiffModel(this);
    model->setSettings(current, then);
    auto *table = new TableView(tr("What changes"));
    table->setObjectName(u"What changes"_s);
    new CornerFrame(table);
    table->setModel(model);
    table->fitColumn(SettingsDiffModel::SettingColumn, 240);
    table->fitColumn(SettingsDiffModel::NowColumn, 210);
    table->setFixedHeight(tableHeight);

    auto *hint = new QLabel(tr("All settings are sent at once, as PUT. It may take some seconds until they can be seen."));
    hint->setFont(theme::font(theme::Type::Hint));
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setWordWrap(true);

    body()->addWidget(banner);
    body()->addWidget(title);
    body()->addWidget(note);
    body()->addWidget(table);
    body()->addWidget(hint);
    body()->addStretch(1);
    auto *cancel = button(u"Cancel"_s, tr("Cancel"));
    auto *restore = button(u"Restore"_s, tr("Restore"), {}, ButtonKind::Primary);
    restore->setEnabled(changes > 0 && canBeSent && problems.isEmpty());
    cancel->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(restore, &QPushButton::clicked, this, &QDialog::accept);
    foot()->addStretch(1);
    foot()->addWidget(cancel);
    foot()->addWidget(restore);
    resize(usualWidth, sizeHint().height());
    cancel->setFocus();
}

} // namespace edgewise
