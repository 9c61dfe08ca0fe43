#include "ui/connections/colourcombo.h"

#include "ui/shell/theme.h"

#include <QColorDialog>
#include <QPainter>
#include <QPixmap>

#include <array>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

struct Named
{
    const char *name;
    QLatin1StringView colour;
};

// These colours are data of the connection, the same in light and dark; white is readable on each.
constexpr std::array namedColours{
    Named{QT_TRANSLATE_NOOP("edgewise::ColourCombo", "Red"), "#C21F2B"_L1},
    Named{QT_TRANSLATE_NOOP("edgewise::ColourCombo", "Amber"), "#8A5A00"_L1},
    Named{QT_TRANSLATE_NOOP("edgewise::ColourCombo", "Green"), "#1A7F37"_L1},
    Named{QT_TRANSLATE_NOOP("edgewise::ColourCombo", "Teal"), "#0F766E"_L1},
    Named{QT_TRANSLATE_NOOP("edgewise::ColourCombo", "Blue"), "#2F5FDE"_L1},
    Named{QT_TRANSLATE_NOOP("edgewise::ColourCombo", "Purple"), "#6D3FA0"_L1},
    Named{QT_TRANSLATE_NOOP("edgewise::ColourCombo", "Grey"), "#59636E"_L1},
};

QIcon swatch(const QString &colour)
{
    QIcon icon;
    for (const int scale : {1, 2, 3}) {
        QPixmap pixmap(theme::iconSmall * scale, theme::iconSmall * scale);
        pixmap.setDevicePixelRatio(scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(colour));
        painter.drawRoundedRect(QRectF(0, 0, theme::iconSmall, theme::iconSmall), theme::u1, theme::u1);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace

ColourCombo::ColourCombo(QWidget *parent)
    : QComboBox(parent)
{
    for (const Named &named : namedColours)
        addItem(swatch(named.colour), tr(named.name), QString(named.colour));
    addItem(tr("Custom…"));
    connect(this, &QComboBox::activated, this, &ColourCombo::pick);
}

QString ColourCombo::usual(bool production)
{
    return production ? u"#C21F2B"_s : u"#0F766E"_s;
}

void ColourCombo::setColour(const QString &colour)
{
    m_colour = QColor::isValidColor(colour) ? QColor(colour).name().toUpper() : colour;
    int at = findData(m_colour, Qt::UserRole, Qt::MatchFixedString);
    const int last = count() - 1;
    if (at < 0 && QColor::isValidColor(m_colour)) {
        // A colour of one's own takes the place before "Custom…".
        if (last > int(namedColours.size()))
            removeItem(last - 1);
        at = count() - 1;
        insertItem(at, swatch(m_colour), m_colour, m_colour);
    }
    setCurrentIndex(at);
}

void ColourCombo::pick(int index)
{
    if (const QString colour = itemData(index).toString(); !colour.isEmpty()) {
        choose(colour);
        return;
    }
    setColour(m_colour);
    auto *dialog = new QColorDialog(QColor(m_colour), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor &colour) { choose(colour.name().toUpper()); });
    dialog->open();
}

void ColourCombo::choose(const QString &colour)
{
    setColour(colour);
    Q_EMIT chosen();
}

} // namespace edgewise
