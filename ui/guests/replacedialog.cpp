#include "ui/guests/replacedialog.h"

#include "app/guests/guestchange.h"
#include "app/guests/guestcurl.h"
#include "app/guests/guestservice.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/words.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

using theme::Colour;

namespace {

constexpr int dialogWidth = 672, rowHeight = 28, nameWidth = 192, mostRows = 8;

/// A frame around rows with thin lines between them.
class Box final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        for (int y = rowHeight; y < height() - 1; y += rowHeight)
            painter.fillRect(QRect(theme::u3, y, width() - 2 * theme::u3, 1), theme::colour(Colour::LineSoft));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(theme::colour(Colour::Line));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::radius - 0.5, theme::radius - 0.5);
    }
};

/// Members that no field of the form stands for, and that the service does not set itself.
QStringList foreignMembers(const Guest &guest)
{
    QStringList known{u"email"_s};
    const QList<GuestField> fields = guestFields();
    for (const GuestField &field : fields)
        known.append(field.member);
    QStringList foreign;
    const ExactJson::Object members = guest.record.members();
    for (const ExactJson::Member &member : members) {
        if (!known.contains(member.name) && !isSetByService(member.name) && !member.value.isNull())
            foreign.append(member.name);
    }
    return foreign;
}

QLabel *paragraph(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFixedWidth(dialogWidth - 2 * theme::u4);
    return label;
}

} // namespace

ReplaceDialog::ReplaceDialog(const Guest &fresh, const Guest &edited, const Connection &connection, bool isKept, QWidget *parent)
    : TenantDialog(u"Replace guest"_s, connection, parent)
    , m_edited(edited)
    , m_lost(paragraph({}))
{
    setHead(Head::Tinted);
    setTitle(tr("Replace the whole record of %1?").arg(fresh.title()));
    auto *title = paragraph(windowTitle());
    title->setFont(theme::font(theme::Type::Title));
    body()->addWidget(title);
    const QStringList foreign = foreignMembers(edited);
    body()->addWidget(paragraph(
        foreign.isEmpty() ? tr("Whatever is not sent is lost. Every field of this guest has its place in the form, and is sent.")
                          : tr("Whatever is not sent is lost. %n field(s) have no place in the form; without a tick they go:", nullptr,
                               int(foreign.size()))));
    auto *box = new Box;
    box->setFixedWidth(dialogWidth - 2 * theme::u4);
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(theme::u3, 0, theme::u3, 0);
    rows->setSpacing(0);
    for (const QString &member : foreign) {
        auto *name = new ElidedLabel(member);
        name->setFont(theme::font(theme::Type::Code));
        name->setFixedSize(nameWidth, rowHeight);
        auto *value = new ElidedLabel(QString::fromUtf8(edited.record.value(member).toJson()));
        value->setFont(theme::font(theme::Type::Code));
        value->setForegroundRole(QPalette::PlaceholderText);
        auto *tick = new QCheckBox(tr("Send it too"));
        tick->setObjectName(QString(u"Send "_s + member));
        tick->setAccessibleName(tr("Send %1 too").arg(member));
        tick->setChecked(true);
        connect(tick, &QCheckBox::toggled, this, &ReplaceDialog::refresh);
        m_ticks.insert(member, tick);
        auto *row = new QHBoxLayout;
        row->setSpacing(theme::u2);
        row->addWidget(name);
        row->addWidget(value, 1);
        row->addWidget(tick);
        rows->addLayout(row);
    }
    if (foreign.size() > mostRows) {
        auto *scroll = new QScrollArea;
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidgetResizable(true);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        scroll->setFixedHeight(mostRows * rowHeight + rowHeight / 2);
        scroll->setWidget(box);
        body()->addWidget(scroll);
    } else {
        box->setVisible(!foreign.isEmpty());
        body()->addWidget(box);
    }
    m_lost->setObjectName(u"What is lost"_s);
    QPalette ink = m_lost->palette();
    ink.setColor(QPalette::WindowText, theme::colour(Colour::Bad));
    m_lost->setForegroundRole(QPalette::WindowText);
    m_lost->setPalette(ink);
    body()->addWidget(m_lost);
    QStringList changed;
    const QStringList fields = changedFields(fresh, edited);
    for (const QString &field : fields) {
        if (!field.contains(u'/'))
            changed.append(fieldLabel(field));
    }
    if (!changed.isEmpty())
        body()->addWidget(paragraph(tr("Your changes are part of it: %1.").arg(Words::list(changed))));
    auto *hint = paragraph(
        isKept ? tr("Data extensions are not touched. The record as it is now is kept in the history of the guest.")
               : tr("Data extensions are not touched. The record as it is now is not kept anywhere, because the history is off."));
    hint->setObjectName(u"What is kept"_s);
    hint->setFont(theme::font(theme::Type::Hint));
    hint->setForegroundRole(QPalette::PlaceholderText);
    body()->addWidget(hint);

    QPushButton *copy = button(u"Copy as cURL"_s, tr("Copy as cURL"), u"copy"_s, ButtonKind::Flat);
    QPushButton *replace = button(u"Replace record"_s, tr("Replace %1").arg(fresh.title()), {}, ButtonKind::Danger);
    QPushButton *cancel = button(u"Cancel"_s, tr("Cancel"));
    foot()->addWidget(copy);
    foot()->addStretch(1);
    foot()->addWidget(replace);
    foot()->addWidget(cancel);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(guestCurl({GuestService::replaceRequest(wanted())}, this->connection().cdpBase()));
    });
    connect(replace, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    cancel->setDefault(true);
    cancel->setFocus();
    layout()->setSizeConstraint(QLayout::SetFixedSize);
    refresh();
}

Guest ReplaceDialog::wanted() const
{
    Guest guest = m_edited;
    for (auto tick = m_ticks.cbegin(); tick != m_ticks.cend(); ++tick) {
        if (!tick.value()->isChecked())
            guest.record.remove(tick.key());
    }
    return guest;
}

void ReplaceDialog::refresh()
{
    QStringList lost;
    for (auto tick = m_ticks.cbegin(); tick != m_ticks.cend(); ++tick) {
        if (!tick.value()->isChecked())
            lost.append(tick.key());
    }
    lost.sort();
    m_lost->setText(lost.isEmpty() ? QString() : tr("Lost for good: %1.").arg(Words::list(lost)));
    m_lost->setVisible(!lost.isEmpty());
}

} // namespace edgewise
