#include "ui/shell/theme.h"

#include "ui/shell/style.h"
#include "ui/widgets/button.h"

#include <QApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFocusFrame>
#include <QFontDatabase>
#include <QPalette>
#include <QPointer>
#include <QTimer>
#include <QToolTip>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace edgewise::theme {

namespace {

constexpr int colourCount = int(Colour::Shadow) + 1;
using Table = std::array<QRgb, colourCount>;

// In the order of enum Colour.
constexpr Table light = {
    0xFFF6F7F9, 0xFFFFFFFF, 0xFFFFFFFF,                                     // Window, Base, Raised
    0xFF1B1F24, 0xFF59636E, 0xFF9AA3AC, 0xFFD5DBE1, 0xFFE9ECF0,             // Text, Muted, Disabled, Line, LineSoft
    0xFF2F5FDE, 0xFFFFFFFF, 0xFF274FB9, 0xFFEDF2FD, 0xFFB6C7F3,             // Accent, OnAccent, AccentHover, AccentSurface, AccentLine
    0xFFF4F5F7, 0xFFE9EBEE, 0xFFE8EEFC, 0xFFEDEFF2,                         // Hover, Pressed, Selection, SelectionIdle
    0xFF1A7F37, 0xFFEDF7F0, 0xFFAFD2B9, 0xFF8A5A00, 0xFFFBF4E4, 0xFFE3CD9C, // Good, Warn with surface and line
    0xFFC21F2B, 0xFFFCEFF0, 0xFFEAB1B5, 0xFFFFFFFF,                         // Bad with surface and line, OnBad
    0xFF2F5FDE, 0xFF1A7F37, 0xFF8A5A00, 0xFF6D3FA0, 0xFF59636E,             // CodeKey, CodeString, CodeNumber, CodeWord, CodePunct
    0xFFFBE9B0, 0xFFF2B84B, 0x291B1F24,                                     // Mark, FindCurrent, Shadow
};
constexpr Table dark = {
    0xFF15181C, 0xFF1C2025, 0xFF23282E,                                     //
    0xFFE6EAEE, 0xFF9BA5AF, 0xFF66707A, 0xFF333A42, 0xFF272C33,             //
    0xFF7AA2FF, 0xFF0E1420, 0xFF97B6FF, 0xFF222B3C, 0xFF3D4E71,             //
    0xFF23282E, 0xFF2B3138, 0xFF28324A, 0xFF2A2F36,                         //
    0xFF4AC26B, 0xFF1F3028, 0xFF2F5A3E, 0xFFD9A93A, 0xFF322C1E, 0xFF5E502C, //
    0xFFFF7B72, 0xFF38262A, 0xFF6B4040, 0xFF0E1420,                         //
    0xFF7AA2FF, 0xFF4AC26B, 0xFFD9A93A, 0xFFC9A7FF, 0xFF9BA5AF,             //
    0xFF5A4A14, 0xFFD9A93A, 0x7A000000,                                     //
};

struct State
{
    Scheme wanted = Scheme::Desktop;
    bool platformDark = false;
    std::optional<bool> portalDark;
    bool animations = true;
    bool dark = false;
    qint64 applied = 0; ///< The palette that was set last.
    QString family;
    QString fixedFamily;
    qreal points = 10;
};

State &state()
{
    static State it;
    return it;
}

/// What fontconfig answers when the desktop did not choose anything.
bool isGeneric(const QString &family)
{
    static const QStringList names = {u"sans"_s, u"sans serif"_s, u"sans-serif"_s, u"monospace"_s, u"mono"_s, u"helvetica"_s, u""_s};
    return names.contains(family.toLower());
}

QString firstInstalled(const QStringList &wanted, const QString &otherwise)
{
    for (const QString &family : wanted) {
        if (QFontDatabase::hasFamily(family))
            return family;
    }
    return otherwise;
}

void chooseFonts()
{
    State &s = state();
    const QFont platform = QApplication::font();
    s.family = platform.family();
    s.points = platform.pointSizeF() > 0 ? platform.pointSizeF() : 10;
    if (isGeneric(s.family)) {
        s.family = firstInstalled({u"Inter"_s, u"Adwaita Sans"_s, u"Cantarell"_s, u"Segoe UI"_s, u"Noto Sans"_s}, s.family);
        s.points = 10;
    }
    s.fixedFamily = QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
    if (isGeneric(s.fixedFamily))
        s.fixedFamily = firstInstalled({u"JetBrains Mono"_s, u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s}, s.fixedFamily);
}

QPalette palette()
{
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, Colour active, Colour disabled) {
        p.setColor(QPalette::Active, role, colour(active));
        p.setColor(QPalette::Inactive, role, colour(active));
        p.setColor(QPalette::Disabled, role, colour(disabled));
    };
    set(QPalette::Window, Colour::Window, Colour::Window);
    set(QPalette::Base, Colour::Base, Colour::Window);
    set(QPalette::AlternateBase, Colour::Window, Colour::Window);
    set(QPalette::Button, Colour::Base, Colour::Window);
    set(QPalette::WindowText, Colour::Text, Colour::Disabled);
    set(QPalette::Text, Colour::Text, Colour::Disabled);
    set(QPalette::ButtonText, Colour::Text, Colour::Disabled);
    set(QPalette::BrightText, Colour::OnAccent, Colour::Disabled);
    set(QPalette::PlaceholderText, Colour::Muted, Colour::Disabled);
    set(QPalette::Highlight, Colour::Accent, Colour::Line);
    set(QPalette::HighlightedText, Colour::OnAccent, Colour::Text);
    set(QPalette::Link, Colour::Accent, Colour::Disabled);
    set(QPalette::LinkVisited, Colour::Accent, Colour::Disabled);
    set(QPalette::ToolTipBase, Colour::Raised, Colour::Raised);
    set(QPalette::ToolTipText, Colour::Text, Colour::Text);
    set(QPalette::Light, Colour::Raised, Colour::Raised);
    set(QPalette::Midlight, Colour::LineSoft, Colour::LineSoft);
    set(QPalette::Mid, Colour::Line, Colour::Line);
    set(QPalette::Dark, Colour::Line, Colour::Line);
    set(QPalette::Shadow, Colour::Line, Colour::Line);
    return p;
}

QPalette viewPalette()
{
    QPalette p = palette();
    p.setColor(QPalette::Active, QPalette::Highlight, colour(Colour::Selection));
    p.setColor(QPalette::Inactive, QPalette::Highlight, colour(Colour::SelectionIdle));
    for (const auto group : {QPalette::Active, QPalette::Inactive})
        p.setColor(group, QPalette::HighlightedText, colour(Colour::Text));
    return p;
}

void refresh()
{
    State &s = state();
    const bool before = s.dark;
    s.dark = s.wanted == Scheme::Dark || (s.wanted == Scheme::Desktop && s.portalDark.value_or(s.platformDark));
    QApplication::setPalette(palette());
    QApplication::setPalette(viewPalette(), "QAbstractItemView");
    QToolTip::setPalette(palette());
    s.applied = QApplication::palette().cacheKey();
    if (s.dark != before)
        Q_EMIT notifier().changed();
}

bool isDarkPalette(const QPalette &p)
{
    return p.color(QPalette::Window).lightness() < p.color(QPalette::WindowText).lightness();
}

/// Looks at what the platform would show without us: our own palette hides it.
void readPlatform()
{
    State &s = state();
    QApplication::setPalette(QPalette());
    s.platformDark = isDarkPalette(QApplication::palette());
}

/// Draws the focus of filled buttons around them: on them it would not show.
class FocusRing final : public QObject
{
public:
    explicit FocusRing(QApplication *application)
        : QObject(application)
    {
        connect(application, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
    }

private:
    void follow(QWidget *now)
    {
        const auto kind = ButtonKind(now ? now->property("kind").toInt() : 0);
        const bool isFilled = qobject_cast<QPushButton *>(now) && (kind == ButtonKind::Primary || kind == ButtonKind::DangerFilled);
        if (isFilled && !m_frame)
            m_frame = new QFocusFrame(now);
        if (m_frame)
            m_frame->setWidget(isFilled ? now : nullptr);
    }

    QPointer<QFocusFrame> m_frame; ///< A child of what it surrounds, and gone with it.
};

/// Follows the desktop: the platform's theme, and the settings portal where there is one.
class Desktop final : public QObject
{
    Q_OBJECT

public:
    explicit Desktop(QObject *parent)
        : QObject(parent)
    {
        parent->installEventFilter(this);
    }

    void askPortal()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.isConnected())
            return;
        bus.connect(service, path, interface, u"SettingChanged"_s, this, SLOT(settingChanged(QString,QString,QDBusVariant)));
        read(bus, u"org.freedesktop.appearance"_s, u"color-scheme"_s);
        read(bus, u"org.gnome.desktop.interface"_s, u"enable-animations"_s);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        const bool themed = event->type() == QEvent::ThemeChange || event->type() == QEvent::ApplicationPaletteChange;
        // The event of our own change comes as well, later.
        if (themed && !m_waiting && QApplication::palette().cacheKey() != state().applied) {
            m_waiting = true;
            QMetaObject::invokeMethod(
                this,
                [this] {
                    readPlatform();
                    refresh();
                    m_waiting = false;
                },
                Qt::QueuedConnection);
        }
        return false;
    }

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value) { take(group, key, value.variant()); }

private:
    void read(const QDBusConnection &bus, const QString &group, const QString &key)
    {
        QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
        call << group << key;
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, group, key](QDBusPendingCallWatcher *done) {
            const QDBusPendingReply<QDBusVariant> reply = *done;
            if (reply.isValid())
                take(group, key, reply.value().variant());
            done->deleteLater();
        });
    }

    void take(const QString &group, const QString &key, QVariant value)
    {
        if (value.canConvert<QDBusVariant>())
            value = value.value<QDBusVariant>().variant();
        if (group == "org.freedesktop.appearance"_L1 && key == "color-scheme"_L1) {
            // 0 is "no preference", which leaves it to the platform's palette.
            const uint scheme = value.toUInt();
            state().portalDark = scheme == 0 ? std::nullopt : std::optional(scheme == 1);
            refresh();
        } else if (group == "org.gnome.desktop.interface"_L1 && key == "enable-animations"_L1) {
            state().animations = value.toBool();
        }
    }

    const QString service = u"org.freedesktop.portal.Desktop"_s;
    const QString path = u"/org/freedesktop/portal/desktop"_s;
    const QString interface = u"org.freedesktop.portal.Settings"_s;
    bool m_waiting = false;
};

qreal luminance(const QColor &c)
{
    const auto part = [](float v) { return v <= 0.04045F ? double(v) / 12.92 : std::pow((double(v) + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(c.redF()) + 0.7152 * part(c.greenF()) + 0.0722 * part(c.blueF());
}

QColor mixed(const QColor &over, const QColor &under, float share)
{
    return QColor::fromRgbF(over.redF() * share + under.redF() * (1 - share), over.greenF() * share + under.greenF() * (1 - share),
                            over.blueF() * share + under.blueF() * (1 - share));
}

} // namespace

QColor colour(Colour colour)
{
    return QColor::fromRgba((state().dark ? dark : light)[size_t(colour)]);
}

qreal contrast(const QColor &a, const QColor &b)
{
    const qreal first = luminance(a), second = luminance(b);
    return (qMax(first, second) + 0.05) / (qMin(first, second) + 0.05);
}

QFont font(Type type)
{
    const State &s = state();
    QFont f(type == Type::Code ? s.fixedFamily : s.family);
    const qreal unit = s.points / 10;
    f.setPointSizeF(10 * unit);
    switch (type) {
    case Type::Base: break;
    case Type::Strong: f.setWeight(QFont::DemiBold); break;
    case Type::Title:
        f.setPointSizeF(12.5 * unit);
        f.setWeight(QFont::DemiBold);
        break;
    case Type::Hint: f.setPointSizeF(9 * unit); break;
    case Type::HintStrong:
        f.setPointSizeF(9 * unit);
        f.setWeight(QFont::DemiBold);
        break;
    case Type::Small: f.setPointSizeF(8.5 * unit); break;
    case Type::Tag:
        f.setPointSizeF(8 * unit);
        f.setWeight(QFont::Bold);
        f.setCapitalization(QFont::AllUppercase);
        break;
    case Type::Welcome:
        f.setPointSizeF(18 * unit);
        f.setWeight(QFont::DemiBold);
        break;
    case Type::Code:
        f.setPointSizeF(9 * unit);
        f.setStyleHint(QFont::Monospace);
        f.setFixedPitch(true);
        break;
    }
    return f;
}

bool isDark()
{
    return state().dark;
}

int motion()
{
    // Nobody watches the offscreen platform.
    static const bool seen = QGuiApplication::platformName() != "offscreen"_L1;
    return seen && state().animations ? 120 : 0;
}

ConnectionColours connectionColours(const QColor &own, bool production)
{
    const QColor chosen = own.isValid() ? own : QColor(0xC2, 0x1F, 0x2B);
    if (!production)
        return {colour(Colour::Window), colour(Colour::Window), colour(Colour::Line), colour(Colour::Base), colour(Colour::Muted)};
    const QColor onChip =
        contrast(Qt::white, chosen) >= contrast(QColor(0x0E, 0x14, 0x20), chosen) ? QColor(Qt::white) : QColor(0x0E, 0x14, 0x20);
    const QColor tint = isDark() ? mixed(chosen, colour(Colour::Window), 0.14F) : mixed(chosen, colour(Colour::Base), 0.10F);
    const QColor line = mixed(chosen, colour(isDark() ? Colour::Line : Colour::Base), 0.30F);
    return {chosen, tint, line, chosen, onChip};
}

Notifier &notifier()
{
    static Notifier it;
    return it;
}

void apply(QApplication &application)
{
    State &s = state();
    s.platformDark = isDarkPalette(QApplication::palette());
    chooseFonts();
    QApplication::setStyle(new Style);
    QApplication::setFont(font(Type::Base));
    QToolTip::setFont(font(Type::Hint));
    refresh();
    new FocusRing(&application);
    auto *desktop = new Desktop(&application);
    if (QGuiApplication::platformName() != "offscreen"_L1 && qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        QTimer::singleShot(0, desktop, &Desktop::askPortal);
}

void setScheme(Scheme scheme)
{
    state().wanted = scheme;
    refresh();
}

} // namespace edgewise::theme

#include "theme.moc"
