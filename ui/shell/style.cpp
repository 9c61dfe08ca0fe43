#include "ui/shell/style.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace edgewise {

using theme::Colour;
using theme::colour;

namespace {

constexpr int menuMargin = 4, menuRadius = 8, tabGap = 20;

bool isSmall(const QWidget *widget)
{
    return widget && widget->property("small").toBool();
}

ButtonKind kindOf(const QWidget *widget)
{
    const QVariant kind = widget ? widget->property("kind") : QVariant();
    return kind.isValid() ? ButtonKind(kind.toInt()) : ButtonKind::Normal;
}

/// A rounded rectangle whose border of `width` lies inside `rect`.
void drawRounded(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &line, qreal width = 1)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    const qreal inset = line.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    painter->restore();
}

/// The ground of everything one types into or chooses from: border, focus ring, problem, and the leading bar of what was changed.
void drawField(QPainter *painter, const QRect &rect, const QStyleOption *option, const QWidget *widget, bool readOnly)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool focused = option->state & QStyle::State_HasFocus;
    const bool problem = widget && widget->property("problem").toBool();
    const bool changed = widget && widget->property("changed").toBool();
    const QColor ground = colour(enabled && !readOnly ? Colour::Base : Colour::Window);
    if (problem)
        drawRounded(painter, rect, theme::radius, ground, colour(Colour::Bad), 2);
    else if (focused)
        drawRounded(painter, rect, theme::radius, ground, colour(Colour::Accent), 2);
    else
        drawRounded(painter, rect, theme::radius, ground, colour(Colour::Line));
    if (changed && !problem) {
        QPainterPath outline;
        outline.addRoundedRect(rect, theme::radius, theme::radius);
        QRect bar = rect;
        bar.setWidth(3);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setClipPath(outline);
        painter->fillRect(QStyle::visualRect(option->direction, rect, bar), colour(Colour::Accent));
        painter->restore();
    }
}

void drawIcon(QPainter *painter, const QRect &rect, const QString &name, Colour tint, int size, bool enabled = true)
{
    QRect place(0, 0, size, size);
    place.moveCenter(rect.center());
    icon(name, tint).paint(painter, place, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
}

void drawCheck(QPainter *painter, const QRect &rect, QStyle::State state)
{
    const bool enabled = state & QStyle::State_Enabled;
    const bool on = state & (QStyle::State_On | QStyle::State_NoChange);
    QRectF box(0, 0, 16, 16);
    box.moveCenter(QRectF(rect).center());
    const QColor ink = colour(enabled ? Colour::Accent : Colour::Disabled);
    if (on)
        drawRounded(painter, box, 4, ink, ink);
    else
        drawRounded(painter, box, 4, colour(enabled ? Colour::Base : Colour::Window), colour(enabled ? Colour::Muted : Colour::Disabled));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour(enabled ? Colour::OnAccent : Colour::Base), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(box.topLeft());
    if (state & QStyle::State_NoChange)
        painter->drawLine(QPointF(4.5, 8), QPointF(11.5, 8));
    else if (on)
        painter->drawPolyline(QPolygonF({QPointF(4.2, 8.4), QPointF(6.9, 11), QPointF(11.8, 5.3)}));
    painter->restore();
    if (state & QStyle::State_HasFocus)
        drawRounded(painter, box.adjusted(-2, -2, 2, 2), 6, {}, colour(Colour::Accent), 2);
}

void drawRadio(QPainter *painter, const QRect &rect, QStyle::State state)
{
    const bool enabled = state & QStyle::State_Enabled;
    QRectF box(0, 0, 16, 16);
    box.moveCenter(QRectF(rect).center());
    if (state & QStyle::State_On)
        drawRounded(painter, box, 8, colour(Colour::OnAccent), colour(enabled ? Colour::Accent : Colour::Disabled), 5);
    else
        drawRounded(painter, box, 8, colour(enabled ? Colour::Base : Colour::Window), colour(enabled ? Colour::Muted : Colour::Disabled));
    if (state & QStyle::State_HasFocus)
        drawRounded(painter, box.adjusted(-2, -2, 2, 2), 10, {}, colour(Colour::Accent), 2);
}

bool isField(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

bool isReadOnly(const QWidget *widget)
{
    if (const auto *code = qobject_cast<const QPlainTextEdit *>(widget))
        return code->isReadOnly();
    if (const auto *text = qobject_cast<const QTextEdit *>(widget))
        return text->isReadOnly();
    return false;
}

/// A text reads in its own language, whichever way the window goes.
void drawWords(QPainter *painter, const QRect &rect, int flags, const QString &text)
{
    const Qt::LayoutDirection before = painter->layoutDirection();
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    painter->drawText(rect, flags | int(Qt::AlignAbsolute), text);
    painter->setLayoutDirection(before);
}

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *bar = qobject_cast<QTabBar *>(widget)) {
        bar->setExpanding(false);
        bar->setDocumentMode(true);
        bar->setDrawBase(!bar->property("bare").toBool()); // whoever has a line of its own below says so
    } else if (qobject_cast<QMenu *>(widget)) {
        // The corners are round, so what is behind them has to show.
        widget->setAttribute(Qt::WA_TranslucentBackground);
    } else if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget)) {
        widget->setAttribute(Qt::WA_Hover);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return 10;
    case PM_ScrollBarSliderMin: return 32;
    case PM_SplitterWidth: return 9;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 20; // 16 and the focus ring around them.
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return 6;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_ToolBarIconSize:
    case PM_LineEditIconSize: return theme::iconSmall;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
    case PM_MenuPanelWidth:
    case PM_TabBarTabVSpace:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical: return 0;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin: return 4; // Two of air and two of ring.
    case PM_MenuButtonIndicator: return theme::iconSmall;
    case PM_MenuHMargin:
    case PM_MenuVMargin: return menuMargin;
    case PM_TabBarTabHSpace: return tabGap;
    case PM_HeaderMargin: return theme::u2;
    case PM_HeaderMarkSize: return 12;
    case PM_HeaderDefaultSectionSizeVertical: return theme::row;
    case PM_DefaultFrameWidth: return 1;
    case PM_ToolTipLabelFrameWidth: return theme::u2;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return theme::u4;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return theme::u2;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_ScrollBar_Transient:
    case SH_ItemView_ActivateItemOnSingleClick: return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollView_FrameOnlyAroundContents: return hint == SH_ItemView_ShowDecorationSelected;
    case SH_Widget_Animation_Duration: return theme::motion();
    case SH_LineEdit_PasswordCharacter: return 0x2022;
    case SH_ToolTipLabel_Opacity: return 255;
    case SH_TabBar_Alignment: return Qt::AlignLeading;
    default: return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const int height = isSmall(widget) ? theme::smallControl : theme::control;
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (button && button->text.isEmpty() && !button->icon.isNull())
            return QSize(height, height);
        if (kindOf(widget) == ButtonKind::Link && isSmall(widget))
            return QSize(size.width() + 2, height); // Stands in a line of text.
        const int gap = button && !button->icon.isNull() ? (isSmall(widget) ? 2 : 4) : 0;
        return QSize(size.width() + gap + 2 * (isSmall(widget) ? theme::u2 : theme::u3) + 2, height);
    }
    case CT_ToolButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        if (button && (button->text.isEmpty() || button->toolButtonStyle == Qt::ToolButtonIconOnly))
            return QSize(height, height);
        const bool hasArrow = button && button->features & QStyleOptionToolButton::HasMenu;
        return QSize(size.width() + (hasArrow ? theme::u2 + 28 : 2 * theme::u2 + 2), height);
    }
    case CT_LineEdit: return QSize(size.width() + 2 * theme::u2, height);
    case CT_ComboBox: return QSize(size.width() + theme::u2 + theme::u2 + theme::iconSmall + theme::u2, height);
    case CT_SpinBox: return QSize(size.width() + theme::u2 + 20, height);
    case CT_HeaderSection: {
        const QSize plain = QProxyStyle::sizeFromContents(type, option, size, widget);
        return QSize(plain.width(), theme::row);
    }
    case CT_TabBarTab: {
        const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        int width = tabGap + 4;
        if (tab) {
            const QStringList words = tab->text.split(u'\t');
            width += QFontMetrics(theme::font(theme::Type::Strong)).horizontalAdvance(words.value(0));
            if (words.size() > 1)
                width += 6 + QFontMetrics(theme::font(theme::Type::Hint)).horizontalAdvance(words.value(1));
            if (tab->position == QStyleOptionTab::Beginning || tab->position == QStyleOptionTab::OnlyOneTab)
                width += theme::u4;
        }
        return QSize(width, theme::tabs);
    }
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return QSize(size.width(), item->text.isEmpty() ? 9 : theme::smallControl);
        const QStringList words = item ? item->text.split(u'\t') : QStringList();
        int width = 2 * theme::u2 + QFontMetrics(theme::font(theme::Type::Base)).horizontalAdvance(words.value(0)) + theme::u6 + theme::u6;
        if (words.size() > 1)
            width += theme::u6 + QFontMetrics(theme::font(theme::Type::Hint)).horizontalAdvance(words.value(1));
        return QSize(qMax(width, 140), theme::control);
    }
    case CT_ItemViewItem: {
        QSize item = QProxyStyle::sizeFromContents(type, option, size, widget);
        item.setHeight(qMax(item.height(), theme::row));
        return item;
    }
    case CT_CheckBox:
    case CT_RadioButton: {
        const QSize plain = QProxyStyle::sizeFromContents(type, option, size, widget);
        return QSize(plain.width() + 2, qMax(plain.height(), 20));
    }
    default: return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        // The line edit itself keeps two more pixels free on both sides.
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth == 0)
            return option->rect;
        return option->rect.adjusted(6, 1, -6, -1);
    }
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect: return {};
    default: return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const QRect &rect = option->rect;
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!bar)
            return {};
        const bool across = bar->orientation == Qt::Horizontal;
        const int length = across ? rect.width() : rect.height();
        const qint64 range = qint64(bar->maximum) - bar->minimum;
        int slider = length;
        if (range > 0)
            slider = qBound(qMin(32, length), int(qint64(length) * bar->pageStep / (range + bar->pageStep)), length);
        const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
        const auto stretch = [&](int from, int size) {
            const QRect it =
                across ? QRect(rect.x() + from, rect.y(), size, rect.height()) : QRect(rect.x(), rect.y() + from, rect.width(), size);
            return visualRect(option->direction, rect, it);
        };
        switch (part) {
        case SC_ScrollBarSlider: return stretch(start, slider);
        case SC_ScrollBarSubPage: return stretch(0, start);
        case SC_ScrollBarAddPage: return stretch(start + slider, length - start - slider);
        case SC_ScrollBarGroove: return rect;
        default: return {};
        }
    }
    if (control == CC_ComboBox) {
        switch (part) {
        case SC_ComboBoxFrame:
        case SC_ComboBoxListBoxPopup: return rect;
        case SC_ComboBoxArrow: return visualRect(option->direction, rect, QRect(rect.right() - 27, rect.top(), 24, rect.height()));
        case SC_ComboBoxEditField: return visualRect(option->direction, rect, rect.adjusted(theme::u2, 1, -28, -1));
        default: return {};
        }
    }
    if (control == CC_SpinBox) {
        const int side = 20;
        const bool plain = qstyleoption_cast<const QStyleOptionSpinBox *>(option) &&
                           static_cast<const QStyleOptionSpinBox *>(option)->buttonSymbols == QAbstractSpinBox::NoButtons;
        switch (part) {
        case SC_SpinBoxFrame: return rect;
        case SC_SpinBoxEditField: return visualRect(option->direction, rect, rect.adjusted(6, 1, plain ? -6 : -side - 2, -1));
        case SC_SpinBoxUp:
            return plain ? QRect()
                         : visualRect(option->direction, rect, QRect(rect.right() - side - 1, rect.top() + 2, side, rect.height() / 2 - 2));
        case SC_SpinBoxDown:
            return plain ? QRect()
                         : visualRect(option->direction, rect,
                                      QRect(rect.right() - side - 1, rect.top() + rect.height() / 2, side, rect.height() / 2 - 2));
        default: return {};
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QIcon Style::standardIcon(StandardPixmap name, const QStyleOption *option, const QWidget *widget) const
{
    switch (name) {
    case SP_LineEditClearButton: return icon(u"x"_s, Colour::Muted);
    case SP_MessageBoxInformation: return icon(u"info"_s, Colour::Accent);
    case SP_MessageBoxWarning: return icon(u"warn"_s, Colour::Warn);
    case SP_MessageBoxCritical: return icon(u"error"_s, Colour::Bad);
    case SP_FileIcon: return icon(u"file"_s, Colour::Muted);
    case SP_DirIcon: return icon(u"folder"_s, Colour::Muted);
    default: return QProxyStyle::standardIcon(name, option, widget);
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const QRect &rect = option->rect;
    switch (element) {
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth == 0) {
            // Inside a combo box or a spin box, whose own ground shows; editors of item views stand on their own.
            if (widget &&
                qobject_cast<const QAbstractItemView *>(widget->parentWidget() ? widget->parentWidget()->parentWidget() : nullptr))
                painter->fillRect(rect, colour(Colour::Base));
            return;
        }
        drawField(painter, rect, option, widget, option->state & State_ReadOnly);
        return;
    }
    case PE_FrameLineEdit: return;
    case PE_Frame:
        if (isField(widget))
            drawField(painter, rect, option, widget, isReadOnly(widget));
        else
            drawRounded(painter, rect, theme::radius, {}, colour(Colour::Line));
        return;
    case PE_FrameFocusRect:
        if (!qobject_cast<const QAbstractItemView *>(widget))
            drawRounded(painter, rect, 4, {}, colour(Colour::Accent), 2);
        return;
    case PE_FrameDefaultButton:
    case PE_FrameStatusBarItem:
    case PE_PanelItemViewRow:
    case PE_FrameTabWidget:
    case PE_FrameMenu: return;
    case PE_FrameGroupBox:
    case PE_PanelScrollAreaCorner: return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: drawCheck(painter, rect, option->state); return;
    case PE_IndicatorRadioButton: drawRadio(painter, rect, option->state); return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown:
        drawIcon(painter, rect, u"down"_s, Colour::Muted, qMin(theme::iconSmall, rect.height()), option->state & State_Enabled);
        return;
    case PE_IndicatorArrowUp:
    case PE_IndicatorSpinUp:
        drawIcon(painter, rect, u"up"_s, Colour::Muted, qMin(theme::iconSmall, rect.height()), option->state & State_Enabled);
        return;
    case PE_IndicatorArrowRight:
        drawIcon(painter, rect, u"right"_s, Colour::Muted, theme::iconSmall, option->state & State_Enabled);
        return;
    case PE_IndicatorArrowLeft: drawIcon(painter, rect, u"left"_s, Colour::Muted, theme::iconSmall, option->state & State_Enabled); return;
    case PE_IndicatorBranch:
        if (option->state & State_Children) {
            const bool rightToLeft = option->direction == Qt::RightToLeft;
            drawIcon(painter, rect, option->state & State_Open ? u"down"_s : (rightToLeft ? u"left"_s : u"right"_s), Colour::Muted,
                     theme::iconSmall);
        }
        return;
    case PE_IndicatorHeaderArrow: return; // Painted with the label.
    case PE_PanelButtonTool: drawToolButtonPanel(option, painter, widget); return;
    case PE_PanelMenu: {
        painter->setCompositionMode(QPainter::CompositionMode_Source);
        painter->fillRect(rect, Qt::transparent);
        painter->setCompositionMode(QPainter::CompositionMode_SourceOver);
        drawRounded(painter, rect, menuRadius, colour(Colour::Raised), colour(Colour::Line));
        return;
    }
    case PE_PanelTipLabel: drawRounded(painter, rect, 0, colour(Colour::Raised), colour(Colour::Line)); return;
    case PE_PanelItemViewItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        if (!item)
            return;
        if (item->state & State_Selected)
            painter->fillRect(rect, colour(item->state & State_Active ? Colour::Selection : Colour::SelectionIdle));
        else if (item->state & State_MouseOver)
            painter->fillRect(rect, colour(Colour::Hover));
        else if (item->backgroundBrush.style() != Qt::NoBrush)
            painter->fillRect(rect, item->backgroundBrush);
        return;
    }
    case PE_FrameTabBarBase: {
        const auto *base = qstyleoption_cast<const QStyleOptionTabBarBase *>(option);
        const QRect all = base && widget ? widget->rect() : rect;
        painter->fillRect(QRect(all.left(), all.bottom(), all.width(), 1), colour(Colour::Line));
        return;
    }
    case PE_FrameButtonTool: return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const QRect &rect = option->rect;
    switch (element) {
    case CE_FocusFrame: drawRounded(painter, rect, theme::radius + 4, {}, colour(Colour::Accent), 2); return;
    case CE_PushButtonBevel: drawPushButton(option, painter, widget); return;
    case CE_PushButtonLabel: drawPushButtonLabel(option, painter, widget); return;
    case CE_MenuItem: drawMenuItem(option, painter, widget); return;
    case CE_MenuEmptyArea:
    case CE_MenuScroller:
    case CE_MenuTearoff:
        if (element == CE_MenuScroller)
            drawIcon(painter, rect, option->state & State_DownArrow ? u"down"_s : u"up"_s, Colour::Muted, theme::iconSmall);
        return;
    case CE_Splitter: {
        // A splitter between left and right has a handle that stands, which Qt calls horizontal.
        const bool standing = option->state & State_Horizontal;
        const QRect line =
            standing ? QRect(rect.center().x(), rect.top(), 1, rect.height()) : QRect(rect.left(), rect.center().y(), rect.width(), 1);
        const bool hot = option->state & (State_MouseOver | State_Sunken);
        painter->fillRect(line, colour(hot ? Colour::Accent : Colour::Line));
        return;
    }
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        if (!widget || widget->autoFillBackground() || element == CE_HeaderSection) {
            if (option->state & State_MouseOver && element == CE_HeaderSection)
                painter->fillRect(rect, colour(Colour::Hover));
        }
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour(Colour::Line));
        return;
    case CE_HeaderLabel: drawHeaderLabel(option, painter, widget); return;
    case CE_TabBarTabShape: return;
    case CE_TabBarTabLabel: drawTab(option, painter, widget); return;
    case CE_ProgressBarGroove:
        drawRounded(painter, QRectF(rect.x(), rect.center().y() - 1, rect.width(), 4), 2, colour(Colour::Line), {});
        return;
    case CE_ProgressBarLabel: return;
    case CE_ProgressBarContents: {
        const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        if (!bar)
            return;
        const qint64 span = qint64(bar->maximum) - bar->minimum;
        const double share = span > 0 ? qBound(0.0, double(qint64(bar->progress) - bar->minimum) / double(span), 1.0) : 1.0;
        QRect filled(rect.x(), rect.center().y() - 1, int(rect.width() * share), 4);
        drawRounded(painter, visualRect(option->direction, rect, filled), 2, colour(span > 0 ? Colour::Accent : Colour::AccentLine), {});
        return;
    }
    case CE_ShapedFrame: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine)) {
            const QRect line = frame->frameShape == QFrame::HLine ? QRect(rect.left(), rect.center().y(), rect.width(), 1)
                                                                  : QRect(rect.center().x(), rect.top(), 1, rect.height());
            painter->fillRect(line, colour(Colour::Line));
            return;
        }
        if (frame && frame->frameShape == QFrame::NoFrame)
            return;
        drawPrimitive(PE_Frame, option, painter, widget);
        return;
    }
    case CE_ComboBoxLabel: {
        const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (!box || box->editable)
            return;
        QRect field = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget);
        if (!box->currentIcon.isNull()) {
            const QRect place =
                visualRect(option->direction, field, QRect(field.left(), field.top(), box->iconSize.width(), field.height()));
            box->currentIcon.paint(painter, place, Qt::AlignCenter, option->state & State_Enabled ? QIcon::Normal : QIcon::Disabled);
            if (option->direction == Qt::RightToLeft)
                field.setRight(place.left() - theme::u2);
            else
                field.setLeft(place.right() + theme::u2);
        }
        painter->setPen(option->palette.color(QPalette::Text));
        const QString shown = option->fontMetrics.elidedText(box->currentText, Qt::ElideRight, field.width());
        drawWords(painter, field, int(visualAlignment(option->direction, Qt::AlignLeft) | Qt::AlignVCenter), shown);
        return;
    }
    default: QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ScrollBar: drawScrollBar(option, painter, widget); return;
    case CC_ComboBox: drawComboBox(option, painter, widget); return;
    case CC_SpinBox: drawSpinBox(option, painter, widget); return;
    case CC_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            // Panel and label alone: the focus ring is part of the panel, and a menu needs no arrow of its own unless it has text.
            drawToolButtonPanel(option, painter, widget);
            QStyleOptionToolButton label = *button;
            if (button->features & QStyleOptionToolButton::HasMenu && !button->text.isEmpty() &&
                button->toolButtonStyle != Qt::ToolButtonIconOnly) {
                const QRect arrow =
                    visualRect(option->direction, option->rect,
                               QRect(option->rect.right() - 23, option->rect.top(), theme::iconSmall, option->rect.height()));
                drawIcon(painter, arrow, u"down"_s, Colour::Muted, theme::iconSmall, option->state & State_Enabled);
                label.rect = visualRect(option->direction, option->rect, option->rect.adjusted(theme::u2, 0, -26, 0));
            }
            drawControl(CE_ToolButtonLabel, &label, painter, widget);
        }
        return;
    default: QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

void Style::drawPushButton(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const ButtonKind kind = kindOf(widget);
    const bool enabled = option->state & State_Enabled;
    const bool focused = option->state & State_HasFocus;
    const bool over = enabled && option->state & State_MouseOver;
    const bool down = enabled && option->state & (State_Sunken | State_On);
    const qreal radius = isSmall(widget) ? 5 : theme::radius;
    QColor fill = colour(down ? Colour::Pressed : (over ? Colour::Hover : Colour::Base));
    QColor line = colour(Colour::Line);
    QRectF rect = option->rect;
    bool filled = false;
    switch (kind) {
    case ButtonKind::Normal: break;
    case ButtonKind::Danger: line = colour(Colour::BadLine); break;
    case ButtonKind::Primary:
        fill = line = colour(over || down ? Colour::AccentHover : Colour::Accent);
        filled = true;
        break;
    case ButtonKind::DangerFilled:
        fill = line = over || down ? colour(Colour::Bad).darker(112) : colour(Colour::Bad);
        filled = true;
        break;
    case ButtonKind::Flat:
    case ButtonKind::Link:
        line = QColor();
        if (!over && !down)
            fill = QColor();
        break;
    }
    if (!enabled) {
        fill = QColor();
        line = kind == ButtonKind::Flat || kind == ButtonKind::Link ? QColor() : colour(Colour::Line);
    }
    painter->save();
    // Of two buttons that belong together, the corners where they meet are square.
    if (const QString joined = widget ? widget->property("joined").toString() : QString(); !joined.isEmpty()) {
        const bool meetsRight = (joined == "leading"_L1) == (option->direction == Qt::LeftToRight);
        painter->setClipRect(rect);
        rect.adjust(meetsRight ? 0 : -2 * radius, 0, meetsRight ? 2 * radius : 0, 0);
    }
    // A filled button would hide it: FocusRing puts it around those.
    if (focused && !filled)
        drawRounded(painter, rect, radius, fill.isValid() ? fill : QColor(), colour(Colour::Accent), 2);
    else
        drawRounded(painter, rect, radius, fill, line);
    painter->restore();
}

void Style::drawPushButtonLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button)
        return;
    const bool enabled = option->state & State_Enabled;
    Colour ink = Colour::Text;
    switch (kindOf(widget)) {
    case ButtonKind::Normal:
    case ButtonKind::Flat: break;
    case ButtonKind::Primary: ink = Colour::OnAccent; break;
    case ButtonKind::Danger: ink = Colour::Bad; break;
    case ButtonKind::DangerFilled: ink = Colour::OnBad; break;
    case ButtonKind::Link: ink = Colour::Accent; break;
    }
    const int gap = isSmall(widget) ? 6 : theme::u2;
    const QSize picture = button->icon.isNull() ? QSize() : button->iconSize;
    QFont face = painter->font();
    if (!enabled)
        face.setWeight(QFont::Normal);
    painter->save();
    painter->setFont(face);
    const QString shown = button->text;
    const int textWidth = shown.isEmpty() ? 0 : QFontMetrics(face).size(Qt::TextShowMnemonic, shown).width();
    const int menuWidth = button->features & QStyleOptionButton::HasMenu ? theme::iconSmall + gap : 0;
    int width = textWidth + menuWidth;
    if (!picture.isEmpty())
        width += picture.width() + (shown.isEmpty() ? 0 : gap);
    QRect area(0, 0, width, option->rect.height());
    area.moveCenter(option->rect.center());
    if (!picture.isEmpty()) {
        const QRect place(area.left(), area.center().y() - picture.height() / 2 + 1, picture.width(), picture.height());
        button->icon.paint(painter, visualRect(option->direction, option->rect, place), Qt::AlignCenter,
                           enabled ? QIcon::Normal : QIcon::Disabled, option->state & State_On ? QIcon::On : QIcon::Off);
        area.setLeft(place.right() + 1 + gap);
    }
    if (menuWidth > 0) {
        const QRect arrow = visualRect(option->direction, option->rect,
                                       QRect(area.right() - theme::iconSmall + 1, area.top(), theme::iconSmall, area.height()));
        drawIcon(painter, arrow, u"down"_s, ink == Colour::Text ? Colour::Muted : ink, theme::iconSmall, enabled);
        area.setRight(area.right() - menuWidth);
    }
    if (!shown.isEmpty()) {
        painter->setPen(colour(enabled ? ink : Colour::Disabled));
        // One pixel more, for fonts whose glyphs hang over.
        const QRect words = visualRect(option->direction, option->rect, area).adjusted(-1, 0, 1, 0);
        const int mnemonics = styleHint(SH_UnderlineShortcut, option, widget, nullptr) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
        drawWords(painter, words, Qt::AlignCenter | Qt::TextSingleLine | mnemonics, shown);
    }
    painter->restore();
}

void Style::drawToolButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const bool enabled = option->state & State_Enabled;
    const bool over = enabled && option->state & State_MouseOver;
    const bool down = enabled && option->state & (State_Sunken | State_On);
    const bool raised = !(option->state & State_AutoRaise);
    const bool inField = widget && qobject_cast<const QLineEdit *>(widget->parentWidget());
    QColor fill = raised && !inField ? colour(Colour::Base) : QColor();
    if (down)
        fill = colour(Colour::Pressed);
    else if (over && !inField)
        fill = colour(Colour::Hover);
    QColor line = raised && !inField ? colour(Colour::Line) : QColor();
    const bool focused = option->state & State_HasFocus;
    drawRounded(painter, option->rect, theme::radius, enabled ? fill : QColor(), focused ? colour(Colour::Accent) : line, focused ? 2 : 1);
}

void Style::drawMenuItem(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item)
        return;
    const QRect &rect = option->rect;
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        if (item->text.isEmpty()) {
            painter->fillRect(QRect(rect.left(), rect.center().y(), rect.width(), 1), colour(Colour::Line));
        } else {
            painter->setFont(theme::font(theme::Type::HintStrong));
            painter->setPen(colour(Colour::Muted));
            drawWords(painter, rect.adjusted(theme::u2, 0, -theme::u2, 0),
                      int(visualAlignment(option->direction, Qt::AlignLeft) | Qt::AlignVCenter), item->text);
        }
        return;
    }
    const bool enabled = option->state & State_Enabled;
    if (option->state & State_Selected && enabled)
        drawRounded(painter, rect, 5, colour(Colour::Selection), {});
    const auto place = [&](int from, int width) {
        return visualRect(option->direction, rect, QRect(rect.left() + from, rect.top(), width, rect.height()));
    };
    const bool checkable = item->checkType != QStyleOptionMenuItem::NotCheckable;
    int start = theme::u2;
    if (checkable || item->menuHasCheckableItems) {
        if (item->checked)
            drawIcon(painter, place(start, theme::iconSmall), u"check"_s, Colour::Accent, theme::iconSmall, enabled);
        start += theme::iconSmall + theme::u2;
    }
    if (!item->icon.isNull())
        item->icon.paint(painter, place(start, theme::iconSmall), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    if (!item->icon.isNull() || (item->maxIconWidth > 0 && !item->menuHasCheckableItems))
        start += theme::iconSmall + theme::u2;
    const QStringList words = item->text.split(u'\t');
    const int mnemonics = styleHint(SH_UnderlineShortcut, option, widget, nullptr) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    painter->setFont(item->font);
    painter->setPen(colour(enabled ? Colour::Text : Colour::Disabled));
    drawWords(painter, place(start, rect.width() - start - theme::u2),
              int(visualAlignment(option->direction, Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextSingleLine | mnemonics, words.value(0));
    if (words.size() > 1) {
        painter->setFont(theme::font(theme::Type::Hint));
        painter->setPen(colour(enabled ? Colour::Muted : Colour::Disabled));
        drawWords(painter, place(0, rect.width() - theme::u2), int(visualAlignment(option->direction, Qt::AlignRight) | Qt::AlignVCenter),
                  words.value(1));
    }
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu)
        drawIcon(painter, place(rect.width() - theme::iconSmall - 4, theme::iconSmall),
                 option->direction == Qt::RightToLeft ? u"left"_s : u"right"_s, Colour::Muted, theme::iconSmall, enabled);
}

void Style::drawHeaderLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (!header)
        return;
    // The label's rectangle keeps room for an arrow at its end; ours stands right behind the word.
    const auto leading = option->direction == Qt::RightToLeft ? QStyleOptionHeader::End : QStyleOptionHeader::Beginning;
    const bool first = header->position == leading || header->position == QStyleOptionHeader::OnlyOneSection;
    QRect rect = header->rect;
    const int inset = widget && widget->property("compact").toBool() ? theme::u1 : theme::u2;
    if (first && header->orientation == Qt::Horizontal)
        rect = option->direction == Qt::RightToLeft ? rect.adjusted(0, 0, -inset, 0) : rect.adjusted(inset, 0, 0, 0);
    const bool sorted = header->sortIndicator != QStyleOptionHeader::None;
    const int room = sorted ? 16 : 0;
    const bool trailing = header->textAlignment & Qt::AlignRight;
    if (sorted && trailing) {
        // Up to the edge that the numbers below it end at; QCommonStyle took half a header and two margins away.
        const int margin = proxy()->pixelMetric(PM_HeaderMargin, option, widget);
        const auto last = option->direction == Qt::RightToLeft ? QStyleOptionHeader::Beginning : QStyleOptionHeader::End;
        const int kept = (rect.height() + 2 * margin) / 2 + 2 * margin - (header->position == last ? inset : 0);
        rect = option->direction == Qt::RightToLeft ? rect.adjusted(-kept, 0, 0, 0) : rect.adjusted(0, 0, kept, 0);
    }
    const QFont face = theme::font(theme::Type::HintStrong);
    const QFontMetrics metrics(face);
    const QString shown = metrics.elidedText(header->text, Qt::ElideRight, qMax(0, rect.width() - room));
    const int width = metrics.horizontalAdvance(shown);
    QRect words(trailing ? rect.right() + 1 - room - width : rect.left(), rect.top(), width + 1, rect.height());
    painter->setFont(face);
    painter->setPen(colour(Colour::Muted));
    drawWords(painter, visualRect(option->direction, rect, words), Qt::AlignCenter | Qt::TextSingleLine, shown);
    if (sorted) {
        const QRect arrow(words.right() + 3, rect.top(), 12, rect.height());
        // Qt names the arrow by its look in other styles: down is ascending.
        drawIcon(painter, visualRect(option->direction, rect, arrow),
                 header->sortIndicator == QStyleOptionHeader::SortDown ? u"up"_s : u"down"_s, Colour::Text, 12);
    }
}

void Style::drawTab(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    if (!tab)
        return;
    const bool chosen = option->state & State_Selected;
    const bool first = tab->position == QStyleOptionTab::Beginning || tab->position == QStyleOptionTab::OnlyOneTab;
    const QRect rect = option->rect.adjusted(first ? theme::u4 : 0, 0, -tabGap, 0);
    const QRect place = visualRect(option->direction, option->rect, rect);
    const QStringList words = tab->text.split(u'\t');
    const QFont face = theme::font(chosen ? theme::Type::Strong : theme::Type::Base);
    const int start = int(visualAlignment(option->direction, Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextSingleLine;
    const int mnemonics = styleHint(SH_UnderlineShortcut, option, widget, nullptr) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    painter->setFont(face);
    painter->setPen(colour(!(option->state & State_Enabled)            ? Colour::Disabled
                           : chosen || option->state & State_MouseOver ? Colour::Text
                                                                       : Colour::Muted));
    drawWords(painter, place, start | mnemonics, words.value(0));
    int width = QFontMetrics(face).size(Qt::TextShowMnemonic, words.value(0)).width();
    if (words.size() > 1) {
        const QFont small = theme::font(theme::Type::Hint);
        painter->setFont(small);
        painter->setPen(colour(Colour::Muted));
        const QRect count(rect.left() + width + 6, rect.top(), rect.width() - width - 6, rect.height());
        drawWords(painter, visualRect(option->direction, option->rect, count), start, words.value(1));
        width += 6 + QFontMetrics(small).horizontalAdvance(words.value(1));
    }
    const QRect under(rect.left(), option->rect.bottom() - 1, width, 2);
    if (chosen)
        painter->fillRect(visualRect(option->direction, option->rect, under), colour(Colour::Accent));
    if (option->state & State_HasFocus && chosen)
        drawRounded(painter,
                    visualRect(option->direction, option->rect, QRect(rect.left() - 5, rect.top() + 5, width + 10, rect.height() - 12)), 4,
                    {}, colour(Colour::Accent), 2);
}

void Style::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar || bar->maximum <= bar->minimum)
        return;
    const QRect slider = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    const bool hot = option->state & State_MouseOver || option->activeSubControls & SC_ScrollBarSlider;
    drawRounded(painter, QRectF(slider).adjusted(2, 2, -2, -2), 3, colour(hot ? Colour::Disabled : Colour::Line), {});
}

void Style::drawComboBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (!box)
        return;
    if (box->frame)
        drawField(painter, option->rect, option, widget, false);
    drawIcon(painter, subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget), u"down"_s, Colour::Text, theme::iconSmall,
             option->state & State_Enabled);
}

void Style::drawSpinBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (!box)
        return;
    if (box->frame)
        drawField(painter, option->rect, option, widget, false);
    if (box->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const bool enabled = option->state & State_Enabled;
    const auto side = [&](SubControl part, const QString &name, QAbstractSpinBox::StepEnabledFlag step) {
        const bool hot = option->activeSubControls & part && enabled;
        drawIcon(painter, subControlRect(CC_SpinBox, option, part, widget), name, hot ? Colour::Accent : Colour::Muted, 12,
                 enabled && box->stepEnabled & step);
    };
    side(SC_SpinBoxUp, u"up"_s, QAbstractSpinBox::StepUpEnabled);
    side(SC_SpinBoxDown, u"down"_s, QAbstractSpinBox::StepDownEnabled);
}

} // namespace edgewise
