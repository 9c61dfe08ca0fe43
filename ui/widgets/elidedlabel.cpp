#include "ui/widgets/elidedlabel.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace edgewise {

ElidedLabel::ElidedLabel(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setMostLines(int lines)
{
    m_mostLines = lines;
    setSizePolicy(QSizePolicy::Preferred, lines == 1 ? QSizePolicy::Fixed : QSizePolicy::Preferred);
    update();
}

QSize ElidedLabel::minimumSizeHint() const
{
    return QSize(fontMetrics().horizontalAdvance(u"…"_s), QLabel::minimumSizeHint().height());
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    // It reads in its own language, whichever way the window goes.
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.drawText(contentsRect(), int(QStyle::visualAlignment(layoutDirection(), alignment()) | Qt::AlignAbsolute), shown());
}

/// The text in lines that have room; what is left over elides the last one.
QString ElidedLabel::shown() const
{
    const int width = contentsRect().width();
    if (m_mostLines == 1 || fontMetrics().horizontalAdvance(text()) <= width)
        return fontMetrics().elidedText(text(), Qt::ElideRight, width);
    QTextLayout layout(text(), font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() == m_mostLines - 1) {
            lines += fontMetrics().elidedText(text().mid(line.textStart()), Qt::ElideRight, width);
            break;
        }
        lines += text().mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines.join(u'\n');
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        const bool cut = fontMetrics().horizontalAdvance(text()) > contentsRect().width();
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), cut ? text().toHtmlEscaped() : QString(), this);
        return true;
    }
    return QLabel::event(event);
}

} // namespace edgewise
