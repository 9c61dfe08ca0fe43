#include "ui/widgets/dateedit.h"

#include "ui/shell/icons.h"
#include "ui/shell/popup.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/words.h"

#include <QAction>
#include <QBoxLayout>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QTextCharFormat>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

/// The calendar in the colours and with the icons of everything else.
void dress(QCalendarWidget *calendar)
{
    calendar->setFont(theme::font(theme::Type::Hint));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    calendar->setFirstDayOfWeek(QLocale().firstDayOfWeek());
    QTextCharFormat plain;
    plain.setForeground(theme::colour(theme::Colour::Text));
    for (const auto day : {Qt::Saturday, Qt::Sunday})
        calendar->setWeekdayTextFormat(day, plain);
    plain.setForeground(theme::colour(theme::Colour::Muted));
    plain.setBackground(theme::colour(theme::Colour::Raised));
    calendar->setHeaderTextFormat(plain);
    QPalette palette = calendar->palette();
    palette.setColor(QPalette::Base, theme::colour(theme::Colour::Raised));
    calendar->setPalette(palette);
    palette.setColor(QPalette::Highlight, theme::colour(theme::Colour::Raised));
    palette.setColor(QPalette::HighlightedText, theme::colour(theme::Colour::Text));
    // Qt names the parts, and paints the head of the calendar as if it were selected.
    if (auto *head = calendar->findChild<QWidget *>(u"qt_calendar_navigationbar"_s)) {
        head->setPalette(palette);
        const auto buttons = head->findChildren<QToolButton *>();
        for (QToolButton *each : buttons) {
            each->setPalette(palette);
            each->setAutoRaise(true);
        }
    }
    const bool mirrored = calendar->layoutDirection() == Qt::RightToLeft;
    const auto arrow = [calendar](const QString &name, const QString &iconName, const QString &said) {
        if (auto *each = calendar->findChild<QToolButton *>(name)) {
            each->setIcon(icon(iconName));
            each->setAccessibleName(said);
        }
    };
    arrow(u"qt_calendar_prevmonth"_s, mirrored ? u"right"_s : u"left"_s, DateEdit::tr("Previous month"));
    arrow(u"qt_calendar_nextmonth"_s, mirrored ? u"left"_s : u"right"_s, DateEdit::tr("Next month"));
}

} // namespace

DateEdit::DateEdit(QWidget *parent)
    : QLineEdit(parent)
{
    auto *calendar = addAction(icon(u"calendar"_s, theme::Colour::Muted), TrailingPosition);
    calendar->setText(tr("Calendar"));
    calendar->setToolTip(tr("Choose a date"));
    calendar->setObjectName(u"Calendar"_s);
    connect(calendar, &QAction::triggered, this, &DateEdit::showCalendar);
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (const auto typed = date(); typed && words(*typed) != text())
            setDate(*typed);
    });
}

QString DateEdit::words(const QDate &date)
{
    return date.isValid() ? QLocale().toString(date, Words::tr("d MMM yyyy", "a date, as QLocale writes it: day, short month, year"))
                          : QString();
}

std::optional<QDate> DateEdit::read(const QString &text)
{
    const QString typed = text.simplified();
    if (const QDate date = QDate::fromString(typed, Qt::ISODate); date.isValid())
        return date;
    const QLocale here;
    QStringList formats{Words::tr("d MMM yyyy", "a date, as QLocale writes it: day, short month, year"), u"d MMM yyyy"_s, u"d MMMM yyyy"_s,
                        u"MMM d, yyyy"_s, u"MMMM d, yyyy"_s};
    for (const auto length : {QLocale::ShortFormat, QLocale::LongFormat}) {
        // Two digits could be any century.
        QString format = here.dateFormat(length);
        if (!format.contains("yyyy"_L1))
            format.replace("yy"_L1, "yyyy"_L1);
        formats.append(format);
    }
    for (const QLocale &locale : {here, QLocale(QLocale::English)}) {
        for (const QString &format : qAsConst(formats)) {
            const QDate date = locale.toDate(typed, format);
            if (date.isValid() && date.year() >= 1000)
                return date;
        }
    }
    return {};
}

void DateEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier)
        showCalendar();
    else
        QLineEdit::keyPressEvent(event);
}

void DateEdit::showCalendar()
{
    auto *popup = new Popup(this);
    popup->setObjectName(u"Calendar of %1"_s.arg(objectName()));
    popup->setAccessibleName(tr("Calendar of %1").arg(accessibleName()));
    auto *calendar = new QCalendarWidget;
    calendar->setAccessibleName(tr("Days"));
    dress(calendar);
    calendar->setSelectedDate(date().value_or(QDate::currentDate()));
    auto *none = button(u"No date"_s, tr("No date"), {}, ButtonKind::Flat, false, true);
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(theme::u2, theme::u2, theme::u2, theme::u2);
    layout->setSpacing(theme::u1);
    layout->addWidget(calendar);
    layout->addWidget(none, 0, Qt::AlignTrailing);
    const auto take = [this, popup](const QDate &chosen) {
        popup->close();
        setDate(chosen);
        setFocus(Qt::OtherFocusReason);
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    connect(none, &QPushButton::clicked, this, [take] { take({}); });
    connect(popup, &Popup::closed, popup, &QObject::deleteLater);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int wide = calendar->minimumSizeHint().width() + 2 * theme::u2;
    // Above the field where there is no room below it.
    const int tall = popup->sizeHint().height() - 2 * Popup::margin;
    const QScreen *here = screen();
    const bool fits = mapToGlobal(rect().bottomLeft()).y() + tall <= here->availableGeometry().bottom();
    const int y = fits ? height() + theme::u1 : -tall - theme::u1;
    popup->showAt(mapToGlobal(QPoint(mirrored ? wide : width() - wide, y)), wide);
    calendar->setFocus();
}

} // namespace edgewise
