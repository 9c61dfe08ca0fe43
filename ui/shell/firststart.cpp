#include "ui/shell/firststart.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace edgewise {

using theme::Colour;
using theme::Type;

namespace {

constexpr int doorWidth = 400;
constexpr int doorHeight = 444;
constexpr int artHeight = 144;
constexpr int artWidth = 144;
constexpr int doorCorner = theme::radius + 2;
constexpr int markSize = 48;
constexpr int doorButton = 36;

QLabel *label(const QString &text, Type type, bool muted)
{
    auto *result = new QLabel(text);
    result->setFont(theme::font(type));
    if (muted)
        result->setForegroundRole(QPalette::PlaceholderText);
    return result;
}

/// The mark of the program: an E with the last dot of each bar set apart.
class Mark final : public QWidget
{
public:
    Mark() { setFixedSize(markSize, markSize); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::colour(Colour::Accent));
        painter.drawRoundedRect(QRectF(2, 2, 44, 44), 10, 10);
        painter.setPen(QPen(theme::colour(Colour::OnAccent), 3, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(15, 14, 15, 34);
        painter.drawLine(15, 14, 28, 14);
        painter.drawLine(15, 24, 24, 24);
        painter.drawLine(15, 34, 28, 34);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::colour(Colour::OnAccent));
        painter.drawEllipse(QPointF(34, 14), 2.5, 2.5);
        painter.drawEllipse(QPointF(30, 24), 2.5, 2.5);
        painter.drawEllipse(QPointF(34, 34), 2.5, 2.5);
    }
};

struct Line
{
    QString iconName;
    QString text;
    QString more = {};
};

/// An icon and a line of text, the last words of it muted. Painted, so that it follows light and dark.
class DoorLine final : public QWidget
{
public:
    explicit DoorLine(const Line &line)
        : m_line(line)
    {
        setFixedHeight(theme::smallControl);
        setAccessibleName(QString(line.text + u' ' + line.more));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const auto place = [this](const QRect &rect) -> QRect { return QStyle::visualRect(layoutDirection(), this->rect(), rect); };
        icon(m_line.iconName, Colour::Muted)
            .paint(&painter, place(QRect(0, (height() - theme::iconSmall) / 2, theme::iconSmall, theme::iconSmall)));
        const QFont font = theme::font(m_line.text.isEmpty() ? Type::Hint : Type::Base);
        const QFontMetrics metrics(font);
        painter.setFont(font);
        int x = theme::iconSmall + theme::u3;
        const int width = m_line.text.isEmpty() ? 0 : metrics.horizontalAdvance(m_line.text) + 1;
        painter.setPen(theme::colour(Colour::Text));
        painter.drawText(place(QRect(x, 0, width, height())), Qt::AlignVCenter | Qt::TextSingleLine, m_line.text);
        x += width == 0 ? 0 : width + theme::u1 - 1;
        painter.setPen(theme::colour(Colour::Muted));
        painter.drawText(place(QRect(x, 0, metrics.horizontalAdvance(m_line.more) + 1, height())), Qt::AlignVCenter | Qt::TextSingleLine,
                         m_line.more);
    }

private:
    Line m_line;
};

} // namespace

/// A card with a drawing on top; it paints frame and drawing, the rest are its children.
class FirstStart::Door final : public QWidget
{
public:
    Door(const QString &drawingName, const QString &title, const QString &sentence, const QList<Line> &lines, QPushButton *button)
        : m_drawing(drawingName)
    {
        setFixedWidth(doorWidth);
        setMinimumHeight(doorHeight); // more where a language or a font needs it
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(theme::u6 + 1, artHeight + theme::u4 + theme::u1 + 1, theme::u6 + 1, theme::u6 + 1);
        layout->setSpacing(0);
        auto *head = label(title, Type::Title, false);
        head->setFixedHeight(theme::smallControl);
        layout->addWidget(head);
        auto *text = label(u"<p style=\"line-height:%1px\">%2</p>"_s.arg(theme::iconLarge).arg(sentence.toHtmlEscaped()), Type::Base, true);
        text->setTextFormat(Qt::RichText);
        text->setWordWrap(true);
        text->setMinimumHeight(2 * theme::iconLarge);
        text->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        layout->addSpacing(theme::u1);
        layout->addWidget(text);
        layout->addSpacing(theme::u4);
        for (const Line &line : lines) {
            layout->addWidget(new DoorLine(line));
            layout->addSpacing(theme::u2);
        }
        layout->addStretch(1);
        button->setFixedHeight(doorButton);
        layout->addWidget(button);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF edge = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        QPainterPath outline;
        outline.addRoundedRect(edge, doorCorner, doorCorner);
        painter.fillPath(outline, theme::colour(Colour::Raised));
        painter.save();
        painter.setClipPath(outline);
        painter.fillRect(0, 0, width(), artHeight, theme::colour(Colour::AccentSurface));
        painter.fillRect(0, artHeight, width(), 1, theme::colour(Colour::Line));
        painter.restore();
        QPixmap art = drawing(m_drawing, devicePixelRatioF());
        QSizeF size = art.deviceIndependentSize();
        if (size.width() > artWidth) {
            art = drawing(m_drawing, devicePixelRatioF() * artWidth / size.width());
            art.setDevicePixelRatio(devicePixelRatioF());
            size = art.deviceIndependentSize();
        }
        painter.drawPixmap(QPointF((width() - size.width()) / 2, (artHeight - size.height()) / 2), art);
        painter.setPen(theme::colour(Colour::Line));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(outline);
    }

private:
    QString m_drawing;
};

FirstStart::FirstStart(QWidget *parent)
    : QWidget(parent)
    , m_sandbox(button(u"Try the sandbox"_s, tr("Try the sandbox"), {}, ButtonKind::Primary))
    , m_connection(button(u"Add a connection"_s, tr("Add a connection")))
    , m_import(button(u"Import connections"_s, tr("Import connections from a file…"), {}, ButtonKind::Link))
{
    setObjectName(u"First start"_s);
    auto *sandbox = new Door(u"drawing-sandbox"_s, tr("Look around first"),
                             tr("A made-up tenant that runs on this computer. No account, no network, nothing you can break."),
                             {{u"guests"_s, tr("Guests, exports and webhooks, all invented")},
                              {u"edit"_s, tr("Writing and deleting work as well")},
                              {u"refresh"_s, tr("Starts over whenever you like")}},
                             m_sandbox);
    auto *connection = new Door(u"drawing-connect"_s, tr("Connect to your tenant"),
                                tr("Any one of these three is enough to begin. You can add the others later."),
                                //: The second half of each of these three lines is muted: "Client key and API token," "for guests"
                                {{u"guests"_s, tr("Client key and API token,"), tr("for guests")},
                                 {u"exports"_s, tr("API key and secret,"), tr("for exports")},
                                 {u"edge"_s, tr("Edge client id and secret,"), tr("for Edge and webhooks")}},
                                m_connection);

    auto *doors = new QHBoxLayout;
    doors->setSpacing(theme::u6);
    doors->addStretch(1);
    doors->addWidget(sandbox);
    doors->addWidget(connection);
    doors->addStretch(1);
    auto *promise = new DoorLine({u"lock"_s, QString(), tr("Secrets go to this computer’s keychain and nowhere else.")});
    promise->setFixedWidth(theme::iconSmall + 2 * theme::u3 +
                           QFontMetrics(theme::font(Type::Hint)).horizontalAdvance(promise->accessibleName()));
    auto *lock = new QHBoxLayout;
    lock->addStretch(1);
    lock->addWidget(promise);
    lock->addStretch(1);

    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(theme::u6, theme::u6, theme::u6, theme::u6);
    layout->setSpacing(0);
    layout->addStretch(9);
    layout->addWidget(new Mark, 0, Qt::AlignHCenter);
    layout->addSpacing(theme::u4);
    layout->addWidget(label(tr("Welcome to Edgewise"), Type::Welcome, false), 0, Qt::AlignHCenter);
    layout->addSpacing(theme::u2);
    layout->addWidget(label(tr("Guests, audience exports and Experience Edge of your Sitecore tenants, in one window."), Type::Base, true),
                      0, Qt::AlignHCenter);
    layout->addSpacing(theme::u6 + theme::u4 + 3);
    layout->addLayout(doors);
    layout->addSpacing(theme::u6);
    layout->addWidget(m_import, 0, Qt::AlignHCenter);
    layout->addStretch(11);
    layout->addLayout(lock);

    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    scroll->setWidget(page);
    page->setAutoFillBackground(false);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);

    setTabOrder(m_sandbox, m_connection);
    setTabOrder(m_connection, m_import);
    setFocusProxy(m_sandbox);
    connect(m_sandbox, &QPushButton::clicked, this, &FirstStart::sandboxWanted);
    connect(m_connection, &QPushButton::clicked, this, &FirstStart::newConnectionWanted);
    connect(m_import, &QPushButton::clicked, this, &FirstStart::importWanted);
}

void FirstStart::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme::colour(Colour::Window));
}

void FirstStart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

} // namespace edgewise
