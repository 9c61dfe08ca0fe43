#include "ui/guests/savedialog.h"

#include "app/guests/guestcurl.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/codeedit.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/words.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QClipboard>
#include <QGridLayout>
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

constexpr int dialogWidth = 684, fieldWidth = 136, mostHeight = 660, mostLines = 12;

/// The changes, line by line, in a frame.
class ChangeTable final : public QWidget
{
public:
    explicit ChangeTable(const QList<FieldChange> &changes)
        : m_grid(new QGridLayout(this))
    {
        setObjectName(u"Changes"_s);
        setAccessibleName(SaveDialog::tr("What changes"));
        m_grid->setContentsMargins(theme::u3, 0, theme::u3, 0);
        m_grid->setHorizontalSpacing(theme::u4);
        m_grid->setVerticalSpacing(0);
        m_grid->setColumnMinimumWidth(0, fieldWidth);
        m_grid->setColumnStretch(1, 1);
        m_grid->setColumnStretch(2, 1);
        int column = 0;
        for (const QString &title : {SaveDialog::tr("Field"), SaveDialog::tr("On the server now"), SaveDialog::tr("After saving")}) {
            auto *label = add(0, column++, title);
            label->setFont(theme::font(theme::Type::HintStrong));
            label->setForegroundRole(QPalette::PlaceholderText);
        }
        int row = 1;
        for (const FieldChange &change : changes) {
            add(row, 0, change.label);
            auto *was = add(row, 1, change.was.isEmpty() ? SaveDialog::tr("nothing") : change.was);
            was->setForegroundRole(QPalette::PlaceholderText);
            auto *becomes = add(row, 2, {});
            becomes->setTextFormat(Qt::RichText);
            becomes->setText(becomesText(change));
            becomes->setAccessibleName(change.now.isEmpty() ? SaveDialog::tr("cleared") : change.now);
            ++row;
        }
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        for (qsizetype row = 1; row < m_names.size(); ++row) {
            const QRect line(0, m_names.at(row)->geometry().top(), width(), 1);
            painter.fillRect(line, theme::colour(row == 1 ? Colour::Line : Colour::LineSoft));
        }
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(theme::colour(Colour::Line));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::radius - 0.5, theme::radius - 0.5);
    }

private:
    QLabel *add(int row, int column, const QString &text)
    {
        auto *label = new QLabel(text);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setContentsMargins(0, 6, 0, 6);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_grid->addWidget(label, row, column, Qt::AlignTop);
        if (column == 0)
            m_names.append(label);
        return label;
    }

    /// What is new in green, as far as a list is told line by line; what goes in red, with the word for it.
    static QString becomesText(const FieldChange &change)
    {
        const auto ink = [](Colour colour, const QString &text) {
            return u"<span style=\"color:%1;font-weight:600\">%2</span>"_s.arg(theme::colour(colour).name(), text);
        };
        if (change.now.isEmpty())
            return ink(Colour::Bad, SaveDialog::tr("cleared"));
        const QStringList before = change.was.split(u'\n');
        QStringList lines;
        const QStringList after = change.now.split(u'\n');
        for (const QString &line : after)
            lines.append(before.contains(line) ? line.toHtmlEscaped() : ink(Colour::Good, line.toHtmlEscaped()));
        if (after.size() > 1 || before.size() > 1) {
            for (const QString &line : before) {
                if (!line.isEmpty() && !after.contains(line))
                    lines.append(ink(Colour::Bad, SaveDialog::tr("without %1").arg(line.toHtmlEscaped())));
            }
        }
        return lines.join(u"<br>"_s);
    }

    QGridLayout *m_grid;
    QList<QLabel *> m_names; ///< The first of each row.
};

QString pretty(const QByteArray &body)
{
    const auto json = ExactJson::parse(body);
    return QString::fromUtf8(json ? json->toJson(true) : body).trimmed();
}

} // namespace

SaveDialog::SaveDialog(const Guest &fresh, const Guest &edited, const QList<Request> &requests, const Connection &connection,
                       const QDateTime &openedAt, QWidget *parent)
    : TenantDialog(u"Save guest"_s, connection, parent)
    , m_notAgain(new QCheckBox(tr("Do not ask again for changes of one or two fields")))
{
    const QList<FieldChange> changes = fieldChanges(fresh, edited);
    const int count = int(changes.size());
    setTitle(tr("Save %n change(s) to %1?", nullptr, count).arg(fresh.title()));

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::u4);
    auto *ref = new ElidedLabel(fresh.ref());
    ref->setFont(theme::font(theme::Type::Code));
    ref->setForegroundRole(QPalette::PlaceholderText);
    body()->addWidget(ref);
    body()->addSpacing(theme::u1);
    auto *sign = new IconLabel;
    sign->setIcon(u"ok"_s, Colour::Good);
    auto *said = new QLabel(tr("Read again just now: nobody changed this guest since you opened it (%1).").arg(Words::ago(openedAt)));
    said->setWordWrap(true);
    auto *unchanged = new QHBoxLayout;
    unchanged->setSpacing(theme::u2);
    unchanged->addWidget(sign, 0, Qt::AlignTop);
    unchanged->addWidget(said, 1);
    column->addLayout(unchanged);
    column->addWidget(new ChangeTable(changes));
    const bool clears = std::any_of(changes.cbegin(), changes.cend(),
                                    [](const FieldChange &change) { return change.now.isEmpty() && !change.field.contains(u'/'); });
    if (clears) {
        auto *warning = new Banner;
        warning->setObjectName(u"Clearing"_s);
        warning->tell(Banner::Kind::Warn, tr("Clearing a field is not documented. Edgewise sends null or an empty list, reads the guest "
                                             "again and tells you if the old value is still there."));
        column->addWidget(warning);
    }
    column->addWidget(makeRequests(requests));
    column->addStretch(1);

    m_notAgain->setObjectName(u"Do not ask again"_s);
    QPushButton *cancel = button(u"Cancel"_s, tr("Cancel"));
    QPushButton *save = button(u"Save changes"_s, tr("Save %n change(s)", nullptr, count), {}, ButtonKind::Primary);
    foot()->addWidget(m_notAgain);
    foot()->addStretch(1);
    foot()->addWidget(cancel);
    foot()->addWidget(save);

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    // In some languages the foot needs more.
    const int wide = qMax(dialogWidth, foot()->sizeHint().width()) - 2 * theme::u4;
    content->setFixedWidth(wide);
    const int tall = column->hasHeightForWidth() ? column->heightForWidth(wide) : column->sizeHint().height();
    scroll->setFixedSize(tall > mostHeight ? wide + theme::u4 : wide, qMin(tall, mostHeight));
    body()->addWidget(scroll);

    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &QDialog::accept);
    save->setDefault(true);
    save->setFocus();
    layout()->setSizeConstraint(QLayout::SetFixedSize);
}

bool SaveDialog::isNotToAskAgain() const
{
    return m_notAgain->isChecked();
}

QWidget *SaveDialog::makeRequests(const QList<Request> &requests)
{
    auto *all = new QWidget;
    auto *fold = button(u"What is sent"_s, tr("What is sent"), u"down"_s, ButtonKind::Flat, false, true);
    fold->setFont(theme::font(theme::Type::Strong));
    fold->setAccessibleDescription(tr("Shows or hides the requests."));
    QPushButton *copy = button(u"Copy as cURL"_s, tr("Copy as cURL"), u"copy"_s, ButtonKind::Flat, false, true);
    auto *head = new QHBoxLayout;
    head->addWidget(fold);
    head->addStretch(1);
    head->addWidget(copy);
    auto *list = new QWidget;
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(theme::u2);
    for (const Request &request : requests) {
        auto *verb = new QLabel(QString::fromLatin1(request.verb));
        QFont strong = theme::font(theme::Type::Code);
        strong.setBold(true);
        verb->setFont(strong);
        QPalette ink = verb->palette();
        ink.setColor(QPalette::WindowText, theme::colour(request.verb == "DELETE" ? Colour::Bad : Colour::Warn));
        verb->setForegroundRole(QPalette::WindowText);
        verb->setPalette(ink);
        const QString query = request.query.isEmpty() ? QString() : QString(u'?' + request.query.toString(QUrl::FullyDecoded));
        auto *path = new ElidedLabel(request.path + query);
        path->setFont(theme::font(theme::Type::Code));
        path->setLayoutDirection(Qt::LeftToRight);
        auto *line = new QHBoxLayout;
        line->setSpacing(theme::u2);
        line->addWidget(verb);
        line->addWidget(path, 1);
        rows->addLayout(line);
        if (request.body.isEmpty())
            continue;
        auto *code = new CodeEdit(true);
        const QString text = pretty(request.body);
        code->setObjectName(u"Request body"_s);
        code->setAccessibleName(tr("Body of the request"));
        code->setLanguage(CodeEdit::Language::Json);
        code->setPlainText(text);
        const int lines = qMin(int(text.count(u'\n')) + 1, mostLines);
        code->setFixedHeight(lines * code->fontMetrics().lineSpacing() + 2 * theme::u3);
        rows->addWidget(code);
    }
    auto *hint =
        new QLabel(tr("Lists are sent whole, because the service replaces them. Every field that is not shown here stays as it is."));
    hint->setFont(theme::font(theme::Type::Hint));
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setWordWrap(true);
    rows->addWidget(hint);
    auto *layout = new QVBoxLayout(all);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::u2);
    layout->addLayout(head);
    layout->addWidget(list);
    connect(fold, &QPushButton::clicked, list, [list, fold] {
        list->setVisible(list->isHidden());
        fold->setIcon(icon(list->isHidden() ? u"right"_s : u"down"_s));
    });
    connect(copy, &QPushButton::clicked, this,
            [requests, base = connection().cdpBase()] { QGuiApplication::clipboard()->setText(guestCurl(requests, base)); });
    return all;
}

} // namespace edgewise
