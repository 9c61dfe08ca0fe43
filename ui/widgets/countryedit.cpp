#include "ui/widgets/countryedit.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStandardItemModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr int codeRole = Qt::UserRole, mostShown = 10, listWidth = 260;

struct Country
{
    QString code;
    QString name;
    QStringList others; ///< The same in English, and in the languages spoken there.
};

/// The name in `language` where that is spoken there, else in English: Qt knows no others.
QString nameIn(QLocale::Language language, QLocale::Territory territory)
{
    const QLocale there(language, territory);
    if (there.language() == language && there.territory() == territory && !there.nativeTerritoryName().isEmpty())
        return there.nativeTerritoryName();
    return QLocale::territoryToString(territory);
}

QList<Country> readCountries(QLocale::Language language)
{
    // Letters that Qt has for places which are no countries of ISO 3166-1.
    static const QStringList reserved{u"AC"_s, u"CP"_s, u"CQ"_s, u"DG"_s, u"EA"_s, u"EU"_s, u"EZ"_s,
                                      u"IC"_s, u"QO"_s, u"TA"_s, u"UN"_s, u"XK"_s, u"ZZ"_s};
    QList<Country> countries;
    for (int i = 1; i <= int(QLocale::LastTerritory); ++i) {
        const auto territory = QLocale::Territory(i);
        const QString code = QLocale::territoryToCode(territory);
        if (code.size() != 2 || reserved.contains(code))
            continue;
        Country country{code, nameIn(language, territory), {QLocale::territoryToString(territory)}};
        const auto locales = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, territory);
        for (const QLocale &locale : locales)
            country.others.append(locale.nativeTerritoryName());
        countries.append(country);
    }
    std::sort(countries.begin(), countries.end(),
              [](const Country &a, const Country &b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    return countries;
}

const QList<Country> &countries()
{
    static const QList<Country> all = readCountries(QLocale().language());
    return all;
}

const Country *countryOf(const QString &code)
{
    const auto &all = countries();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const Country &country) { return country.code == code; });
    return found == all.cend() ? nullptr : &*found;
}

/// How well what was typed fits: the less, the better; -1 not at all.
int fit(const Country &country, const QString &typed)
{
    if (country.code.compare(typed, Qt::CaseInsensitive) == 0)
        return 0;
    const QStringList names = QStringList(country.name) + country.others;
    if (names.contains(typed, Qt::CaseInsensitive))
        return 1;
    const auto any = [&names](const auto &isIt) { return std::any_of(names.cbegin(), names.cend(), isIt); };
    if (any([&](const QString &name) { return name.startsWith(typed, Qt::CaseInsensitive); }))
        return 2;
    return any([&](const QString &name) { return name.contains(typed, Qt::CaseInsensitive); }) ? 3 : -1;
}

/// Sets the letters of what was chosen, not what the list shows.
class Completer final : public QCompleter
{
public:
    using QCompleter::QCompleter;
    QString pathFromIndex(const QModelIndex &index) const override { return index.data(codeRole).toString(); }
};

} // namespace

CountryEdit::CountryEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_offered(new QStandardItemModel(this))
    , m_completer(new Completer(m_offered, this))
{
    auto *all = addAction(icon(u"down"_s), TrailingPosition);
    all->setText(tr("All countries"));
    all->setToolTip(tr("All countries"));
    all->setObjectName(u"All countries"_s);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(mostShown);
    m_completer->popup()->setMinimumWidth(listWidth);
    setCompleter(m_completer);
    connect(all, &QAction::triggered, this, &CountryEdit::offerAll);
    connect(this, &QLineEdit::textEdited, this, &CountryEdit::offer);
    connect(this, &QLineEdit::editingFinished, this, &CountryEdit::mend);
    connect(this, &QLineEdit::textChanged, this, [this] { setToolTip(nameOf(text())); });
}

void CountryEdit::setCode(const QString &code)
{
    m_given = code;
    setText(code);
}

QString CountryEdit::nameOf(const QString &code)
{
    const Country *country = countryOf(code);
    return country ? country->name : QString();
}

/// The countries that fit, the best first; all of them when nothing is typed.
void CountryEdit::offer(const QString &typed)
{
    const auto &all = countries();
    m_offered->clear();
    for (int wanted = 0; wanted < 4; ++wanted) {
        for (const Country &country : all) {
            if ((typed.isEmpty() ? 0 : fit(country, typed.trimmed())) != wanted)
                continue;
            auto *item = new QStandardItem(QString(country.code + u"   "_s + country.name));
            item->setData(country.code, codeRole);
            m_offered->appendRow(item);
        }
    }
}

void CountryEdit::offerAll()
{
    setFocus(Qt::OtherFocusReason);
    offer({});
    m_completer->complete();
    for (int row = 0; row < m_offered->rowCount(); ++row) {
        if (m_offered->item(row)->data(codeRole).toString() == text())
            m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(row, 0));
    }
}

/// Makes letters of a name, and capitals of letters. What came from elsewhere and was not touched stays.
void CountryEdit::mend()
{
    const QString typed = text().trimmed();
    if (text() == m_given || typed.isEmpty())
        return;
    const auto &all = countries();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const Country &country) {
        const int how = fit(country, typed);
        return how == 0 || how == 1;
    });
    if (found != all.cend() && text() != found->code)
        setText(found->code);
}

void CountryEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const QString name = nameOf(text());
    // The icons at the trailing end: the list, and the one that undoes a change. The letters stand at the left in every language.
    const int icons = theme::u2 + int(actions().size()) * (theme::iconSmall + theme::u2);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int used = 2 * theme::u2 + fontMetrics().horizontalAdvance(text()) + (mirrored ? icons : 0);
    const QRect room = rect().adjusted(used, 0, mirrored ? -theme::u2 : -icons, 0);
    if (name.isEmpty() || room.width() < theme::u6)
        return;
    QPainter painter(this);
    painter.setPen(theme::colour(isEnabled() ? theme::Colour::Muted : theme::Colour::Disabled));
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(name, Qt::ElideRight, room.width()));
}

void CountryEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && !m_completer->popup()->isVisible())
        offerAll();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace edgewise
