#include "ui/webhooks/testpanel.h"

#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/codeedit.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/words.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

QLabel *label(theme::Type type, bool muted = false)
{
    auto *made = new QLabel;
    made->setFont(theme::font(type));
    made->setTextFormat(Qt::PlainText);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (muted)
        made->setForegroundRole(QPalette::PlaceholderText);
    return made;
}

QString readable(const QByteArray &body)
{
    const auto json = QJsonDocument::fromJson(body);
    if (!json.isNull())
        return QString::fromUtf8(json.toJson(QJsonDocument::Indented)).trimmed().replace("    "_L1, "  "_L1);
    return QString::fromUtf8(body);
}

} // namespace

/// A status in white on its colour.
class TestPanel::StatusChip final : public QWidget
{
public:
    StatusChip() { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }
    void setStatus(const QString &status, bool isGood)
    {
        m_status = status;
        m_isGood = isGood;
        updateGeometry();
        update();
    }
    QSize sizeHint() const override
    {
        return {QFontMetrics(theme::font(theme::Type::Strong)).horizontalAdvance(m_status) + theme::u3 + 1, theme::iconLarge};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::colour(m_isGood ? theme::Colour::Good : theme::Colour::Bad));
        painter.drawRoundedRect(rect(), theme::u1, theme::u1);
        painter.setPen(theme::colour(theme::Colour::OnBad));
        painter.setFont(theme::font(theme::Type::Strong));
        painter.drawText(rect(), Qt::AlignCenter, m_status);
    }

private:
    QString m_status;
    bool m_isGood = false;
};

TestPanel::TestPanel(QWidget *parent)
    : QWidget(parent)
    , m_when(label(theme::Type::Hint, true))
    , m_again(button(u"Send again"_s, tr("Send again"), u"refresh"_s, ButtonKind::Normal, false, true))
    , m_code(new StatusChip)
    , m_outcome(label(theme::Type::Strong))
    , m_time(label(theme::Type::Base))
    , m_timings(label(theme::Type::Hint, true))
    , m_body(new CodeEdit(true))
    , m_note(label(theme::Type::Hint, true))
{
    setObjectName(u"Test result"_s);
    setAccessibleName(tr("Test result"));
    auto *close = button(u"Close test result"_s, tr("Close"), u"x"_s, ButtonKind::Flat, true, true);
    auto *picture = new IconLabel;
    picture->setIcon(u"send"_s, theme::Colour::Muted);
    auto *title = label(theme::Type::Strong);
    title->setText(tr("Test sent from this computer"));
    m_note->setWordWrap(true);
    m_note->setMinimumHeight(2 * m_note->fontMetrics().lineSpacing());
    m_outcome->setTextFormat(Qt::RichText);
    m_outcome->setObjectName(u"Test outcome"_s);
    m_outcome->setWordWrap(true);
    m_timings->setWordWrap(true);
    m_body->setObjectName(u"Answer of the receiver"_s);
    m_body->setAccessibleName(tr("Answer of the receiver"));
    m_body->setMinimumHeight(48);

    auto *head = new QHBoxLayout;
    head->setSpacing(theme::u2);
    head->addWidget(picture);
    head->addWidget(title);
    head->addWidget(m_when);
    head->addStretch(1);
    head->addWidget(m_again);
    head->addWidget(close);
    auto *result = new QHBoxLayout;
    result->setSpacing(theme::u2);
    result->addWidget(m_code, 0, Qt::AlignVCenter);
    result->addWidget(m_outcome, 1);
    result->addWidget(m_time, 0, Qt::AlignVCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::u4, 0, theme::u4, theme::u3);
    layout->setSpacing(theme::u2);
    layout->addLayout(head);
    layout->addLayout(result);
    layout->addWidget(m_timings);
    layout->addWidget(m_body, 1);
    layout->addWidget(m_note);
    connect(m_again, &QPushButton::clicked, this, &TestPanel::sendAgainWanted);
    connect(close, &QPushButton::clicked, this, &TestPanel::closeWanted);
}

QString TestPanel::outcome() const
{
    return m_said;
}

void TestPanel::setOutcome(const QString &code, const QString &text, bool isGood)
{
    m_said = text;
    m_isGood = isGood;
    m_code->setStatus(code, isGood);
    m_code->setVisible(!code.isEmpty());
    paintOutcome();
}

/// Rich text keeps its colours when light turns to dark.
void TestPanel::paintOutcome()
{
    m_outcome->setText(u"<span style='color:%1'>%2</span>"_s.arg(theme::colour(m_isGood ? theme::Colour::Good : theme::Colour::Bad).name(),
                                                                 m_said.toHtmlEscaped()));
}

void TestPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_said.isEmpty())
        paintOutcome();
}

void TestPanel::showSending()
{
    m_again->setEnabled(false);
    m_when->clear();
    m_time->clear();
    m_timings->clear();
    m_body->clear();
    m_body->hide();
    m_code->hide();
    m_note->clear();
    m_said.clear();
    m_outcome->setText(tr("Sending…"));
}

void TestPanel::showError(const QString &text)
{
    showSending();
    m_again->setEnabled(true);
    setOutcome({}, text, false);
}

void TestPanel::showResult(const TestResult &result)
{
    m_again->setEnabled(true);
    m_when->setText(tr("just now"));
    m_when->setToolTip(Words::exact(result.at));
    m_time->setText(Words::duration(result.total));
    if (result.status == 0)
        setOutcome({}, result.failure, false);
    else
        setOutcome(QString::number(result.status), result.failure.isEmpty() ? result.reason : result.failure, result.isSuccess());

    QStringList parts;
    if (result.lookup)
        parts.append(tr("DNS %1").arg(Words::duration(*result.lookup)));
    if (result.connect)
        parts.append(result.url.scheme() == "https"_L1 ? tr("connect and TLS %1").arg(Words::duration(*result.connect))
                                                       : tr("connect %1").arg(Words::duration(*result.connect)));
    if (result.wait)
        parts.append(tr("wait %1").arg(Words::duration(*result.wait)));
    if (result.receive)
        parts.append(tr("receive %1").arg(Words::duration(*result.receive)));
    if (result.status != 0)
        parts.append(result.isCut ? tr("the first %1").arg(Words::size(result.body.size())) : Words::size(result.body.size()));
    if (result.status >= 300 && result.status < 400)
        parts.append(tr("redirects are not followed"));
    m_timings->setText(parts.join(u" · "_s));
    m_note->setText(
        result.status == 0
            ? tr("It left from this computer, so other firewalls apply. It is not among the runs above and does not count as a failure.")
            : tr("It left from this computer, so other firewalls apply. It is not among the runs above and does not end the streak. The "
                 "receiver did act on it."));
    m_body->setVisible(!result.body.isEmpty());
    const bool isJson = !QJsonDocument::fromJson(result.body).isNull();
    m_body->setLanguage(isJson ? CodeEdit::Language::Json : CodeEdit::Language::Plain);
    m_body->setPlainText(readable(result.body));
    m_body->setMinimumHeight(qBound(48, m_body->blockCount() * m_body->fontMetrics().lineSpacing() + theme::u6, 140));

    setAccessibleDescription(QString::number(result.status) + u' ' + m_said);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace edgewise
