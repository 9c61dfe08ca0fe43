#include "ui/console/operationsdelegate.h"

#include "ui/console/callwords.h"
#include "ui/console/operationsmodel.h"
#include "ui/shell/icons.h"
#include "ui/widgets/tones.h"

#include <QPainter>
#include <QPainterPath>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace edgewise {

using theme::Colour;

namespace {

constexpr int rowHeight = 28, topGap = 4, leafIndent = 20, verbWidth = 54, barWidth = 3;

bool isTop(const QModelIndex &index)
{
    return !index.parent().isValid() && index.row() > 0;
}

} // namespace

QSize OperationsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QSize(option.rect.width(), rowHeight + (isTop(index) ? topGap : 0));
}

void OperationsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto kind = OperationsModel::Kind(index.data(OperationsModel::KindRole).toInt());
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    const bool hasFocus = option.widget && option.widget->hasFocus();
    const QRect row = option.rect.adjusted(theme::u2, isTop(index) ? topGap : 0, -theme::u2, 0);
    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };

    painter->save();
    painter->setLayoutDirection(Qt::LayoutDirectionAuto); // each text in its own language
    painter->setRenderHint(QPainter::Antialiasing);
    if (isSelected || isHovered) {
        QPainterPath shape;
        shape.addRoundedRect(row, theme::radius - 1, theme::radius - 1);
        painter->save();
        painter->setClipPath(shape);
        painter->fillRect(row, theme::colour(!isSelected ? Colour::Hover : hasFocus ? Colour::Selection : Colour::SelectionIdle));
        if (isSelected)
            painter->fillRect(placed(QRect(row.left(), row.top(), barWidth, row.height())),
                              theme::colour(hasFocus ? Colour::Accent : Colour::Muted));
        painter->restore();
    }

    QRect rest = row.adjusted(theme::u2, 0, -theme::u2, 0);
    const auto write = [&](const QRect &place, const QString &text, const QFont &font, Colour ink, Qt::Alignment alignment) {
        painter->setFont(font);
        painter->setPen(theme::colour(ink));
        painter->drawText(placed(place), int(QStyle::visualAlignment(option.direction, alignment | Qt::AlignVCenter)),
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width()));
    };
    const bool isBranch = kind == OperationsModel::Kind::Definition || kind == OperationsModel::Kind::Group;
    if (kind == OperationsModel::Kind::Operation || kind == OperationsModel::Kind::Group)
        rest.setLeft(rest.left() + leafIndent);
    if (index.parent().isValid() && index.parent().parent().isValid())
        rest.setLeft(rest.left() + leafIndent);
    if (isBranch) {
        const auto *tree = qobject_cast<const QTreeView *>(option.widget);
        const bool isOpen = tree && tree->isExpanded(index);
        const QString arrow = isOpen ? u"down"_s : option.direction == Qt::RightToLeft ? u"left"_s : u"right"_s;
        const QRect place(rest.left(), rest.center().y() - theme::iconSmall / 2 + 1, theme::iconSmall, theme::iconSmall);
        icon(arrow, Colour::Muted).paint(painter, placed(place));
        rest.setLeft(rest.left() + theme::iconSmall + theme::u1);
    } else if (kind == OperationsModel::Kind::AnyRequest) {
        const QRect place(rest.left(), rest.center().y() - theme::iconSmall / 2 + 1, theme::iconSmall, theme::iconSmall);
        icon(u"edit"_s, Colour::Muted).paint(painter, placed(place));
        rest.setLeft(rest.left() + theme::iconSmall + theme::u1);
    } else {
        const QByteArray verb = index.data(OperationsModel::VerbRole).toByteArray();
        QFont font = theme::font(theme::Type::Code);
        font.setPointSizeF(theme::font(theme::Type::Tag).pointSizeF());
        font.setBold(true);
        write({rest.left(), rest.top(), verbWidth - theme::u1, rest.height()}, QString::fromLatin1(verb), font, CallWords::verbColour(verb),
              Qt::AlignLeft);
        rest.setLeft(rest.left() + verbWidth);
    }

    const auto tone = Tone(index.data(ToneRole).toInt());
    const QString note = index.data(OperationsModel::NoteRole).toString();
    if (!note.isEmpty()) {
        const QFont font = theme::font(theme::Type::Hint);
        const int width = std::min(QFontMetrics(font).horizontalAdvance(note) + 1, rest.width() / 2);
        write({rest.right() + 1 - width, rest.top(), width, rest.height()}, note, font,
              tone == Tone::Plain ? Colour::Muted : wordColour(tone), Qt::AlignRight);
        rest.setRight(rest.right() - width - theme::u2);
    }
    const bool isStrong = kind == OperationsModel::Kind::Definition;
    write(rest, index.data().toString(), theme::font(isStrong ? theme::Type::Strong : theme::Type::Base),
          index.data(MutedRole).toBool() ? Colour::Muted : Colour::Text, Qt::AlignLeft);
    painter->restore();
}

} // namespace edgewise
