#include "ui/exports/exportdelegate.h"

#include "ui/exports/exportsmodel.h"
#include "ui/shell/theme.h"
#include "ui/widgets/tones.h"

#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr int rowHeight = 54, rowGap = 2, barWidth = 3, dot = 8;
constexpr int firstTop = 8, firstHeight = 20, secondTop = 30, secondHeight = 16;

} // namespace

void ExportDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    const bool hasFocus = option.widget && option.widget->hasFocus();
    const QRect row = option.rect.adjusted(theme::u2, 0, -theme::u2, -rowGap);
    const QRect content = row.adjusted(theme::u2, 0, -theme::u2, 0);
    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    if (isSelected || isHovered) {
        QPainterPath shape;
        shape.addRoundedRect(row, theme::radius, theme::radius);
        painter->save();
        painter->setClipPath(shape);
        painter->fillRect(row, theme::colour(!isSelected ? theme::Colour::Hover
                                             : hasFocus  ? theme::Colour::Selection
                                                         : theme::Colour::SelectionIdle));
        if (isSelected)
            painter->fillRect(placed(QRect(row.left(), row.top(), barWidth, row.height())),
                              theme::colour(hasFocus ? theme::Colour::Accent : theme::Colour::Muted));
        painter->restore();
    }
    const auto write = [&](const QRect &place, const QString &text, const QFont &font, theme::Colour ink, Qt::Alignment alignment) {
        painter->setFont(font);
        painter->setPen(theme::colour(ink));
        painter->setLayoutDirection(Qt::LayoutDirectionAuto);
        painter->drawText(placed(place), int(QStyle::visualAlignment(option.direction, alignment | Qt::AlignVCenter) | Qt::AlignAbsolute),
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width()));
    };
    QFont name = theme::font(index.data(FixedFontRole).toBool() ? theme::Type::Code : theme::Type::Base);
    if (isSelected)
        name.setWeight(QFont::DemiBold);
    write({content.left(), row.top() + firstTop, content.width(), firstHeight}, index.data().toString(), name, theme::Colour::Text,
          Qt::AlignLeft);

    const QFont hint = theme::font(theme::Type::Hint);
    const auto tone = Tone(index.data(ToneRole).toInt());
    const QRect second(content.left(), row.top() + secondTop, content.width(), secondHeight);
    const QRect place = placed({second.left(), second.center().y() - dot / 2 + 1, dot, dot});
    if (index.data(ExportsModel::BusyRole).toBool()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme::colour(theme::Colour::Accent));
        painter->drawEllipse(place);
    } else {
        paintDot(painter, place, tone, Dot(index.data(DotRole).toInt()));
    }
    const QString count = index.data(ExportsModel::CountRole).toString();
    const int countWidth = count.isEmpty() ? 0 : QFontMetrics(hint).horizontalAdvance(count) + theme::u2;
    const bool isPlain = tone == Tone::Good || tone == Tone::Plain;
    write(second.adjusted(dot + theme::u2, 0, -countWidth, 0), index.data(ExportsModel::StateRole).toString(), hint,
          isPlain ? theme::Colour::Muted : wordColour(tone), Qt::AlignLeft);
    write(second, count, hint, theme::Colour::Muted, Qt::AlignRight);
    painter->restore();
}

QSize ExportDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, rowHeight + rowGap};
}

QWidget *ExportDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(u"Name of the export"_s);
    editor->setAccessibleName(tr("Name of the export"));
    return editor;
}

void ExportDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(theme::u2, theme::u2, -theme::u2, theme::u2 + theme::control - option.rect.height()));
}

} // namespace edgewise
