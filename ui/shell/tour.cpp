#include "ui/shell/tour.h"

#include "ui/shell/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QPainter>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr int lookEvery = 50; // ms
constexpr int mostLooks = 20'000 / lookEvery;
constexpr int settleTime = 250; // ms, for movements to end and for both schemes to be painted

void say(const QString &text)
{
    QTextStream(stdout) << text << Qt::endl;
}

} // namespace

Tour::Tour(QWidget &window, QString folder, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_folder(std::move(folder))
{
    m_timer.setSingleShot(true);
}

void Tour::step(const QString &picture, std::function<void()> act, std::function<bool()> until)
{
    m_steps.append({picture, std::move(act), std::move(until)});
}

void Tour::start()
{
    if (!QDir().mkpath(m_folder)) {
        fail(tr("The folder %1 cannot be made.").arg(m_folder));
        return;
    }
    theme::setScheme(theme::Scheme::Light);
    connect(&m_timer, &QTimer::timeout, this, &Tour::look);
    QMetaObject::invokeMethod(
        this, [this] { next(); }, Qt::QueuedConnection);
}

void Tour::next()
{
    if (m_failed)
        return;
    if (++m_at == m_steps.size()) {
        say(tr("The tour is over: %n step(s) worked.", nullptr, int(m_steps.size())));
        Q_EMIT finished(true);
        return;
    }
    m_looks = 0;
    m_doing = tr("nothing in particular");
    if (m_steps.at(m_at).act)
        m_steps.at(m_at).act();
    if (!m_failed)
        m_timer.start(lookEvery);
}

void Tour::look()
{
    if (m_failed)
        return;
    // Without a window manager nobody hands the focus on when a window comes or goes.
    if (!QApplication::activeWindow())
        topLevels().constFirst()->activateWindow();
    const Step &step = m_steps.at(m_at);
    if (step.until && !step.until()) {
        if (++m_looks >= mostLooks) {
            //: What the tour did before it waited, such as: press "Save"
            fail(tr("it waited 20 s for what should come after: %1").arg(m_doing));
            return;
        }
        m_timer.start(lookEvery);
        return;
    }
    if (step.picture.isEmpty()) {
        next();
        return;
    }
    QTimer::singleShot(settleTime, this, [this] {
        const QString name = m_steps.at(m_at).picture;
        save(name);
        theme::setScheme(theme::Scheme::Dark);
        QTimer::singleShot(settleTime, this, [this, name] {
            save(name + u"-dark");
            theme::setScheme(theme::Scheme::Light);
            say(tr("Step %1 of %2: %3").arg(m_at + 1).arg(m_steps.size()).arg(name));
            next();
        });
    });
}

void Tour::fail(const QString &why)
{
    if (m_failed)
        return;
    m_failed = true;
    m_timer.stop();
    const QString picture = m_at >= 0 && m_at < m_steps.size() ? m_steps.at(m_at).picture : QString();
    say(tr("The tour stopped at step %1 of %2 (%3): %4").arg(m_at + 1).arg(m_steps.size()).arg(picture, why));
    save(u"failed"_s);
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT finished(false); }, Qt::QueuedConnection);
}

void Tour::click(const QString &name)
{
    m_doing = tr("press “%1”").arg(name);
    auto *target = find<QAbstractButton>(name);
    if (!target)
        fail(tr("there is no button “%1” in sight").arg(name));
    else if (!target->isEnabled())
        fail(tr("the button “%1” cannot be pressed").arg(name));
    else
        target->click();
}

void Tour::type(const QString &name, const QString &text)
{
    m_doing = tr("type into “%1”").arg(name);
    if (auto *line = find<QLineEdit>(name); line && line->isEnabled() && !line->isReadOnly()) {
        line->setFocus();
        line->selectAll();
        line->insert(text);
    } else if (auto *editor = find<QPlainTextEdit>(name); editor && editor->isEnabled() && !editor->isReadOnly()) {
        editor->setFocus();
        editor->selectAll();
        editor->insertPlainText(text);
    } else if (auto *choice = find<QComboBox>(name); choice && choice->isEnabled()) {
        const int index = choice->findText(text);
        if (index < 0 && !choice->isEditable()) {
            fail(tr("“%1” offers no “%2”").arg(name, text));
            return;
        }
        choice->setFocus();
        choice->setCurrentText(text);
        Q_EMIT choice->activated(choice->currentIndex());
    } else {
        fail(tr("there is nothing to type into called “%1”").arg(name));
    }
}

/// What lies on top comes first: popups, dialogs, the window.
QList<QWidget *> Tour::topLevels() const
{
    QList<QWidget *> tops;
    const auto all = QApplication::topLevelWidgets();
    for (QWidget *top : all) {
        if (top != &m_window && top->isVisible() && top->windowType() != Qt::ToolTip)
            tops.append(top);
    }
    const auto height = [](const QWidget *top) -> int {
        if (top == QApplication::activePopupWidget())
            return 4;
        if (top->windowType() == Qt::Popup)
            return 3;
        if (top == QApplication::activeModalWidget())
            return 2;
        return top->isModal() ? 1 : 0;
    };
    std::stable_sort(tops.begin(), tops.end(), [&](const QWidget *a, const QWidget *b) { return height(a) > height(b); });
    tops.append(&m_window);
    return tops;
}

void Tour::save(const QString &name)
{
    QPixmap picture = m_window.grab();
    const auto tops = topLevels();
    {
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        for (auto top = tops.crbegin(); top != tops.crend(); ++top) {
            QWidget *widget = *top;
            if (widget == &m_window)
                continue;
            const QPixmap part = widget->grab();
            const auto inTheMiddle = [this](const QWidget *dialog) {
                return QPoint((m_window.width() - dialog->width()) / 2, (m_window.height() - dialog->height()) / 2);
            };
            if (widget->windowType() == Qt::Popup) { // of the window, or of a dialog, which is drawn in the middle wherever it is
                const QWidget *owner = widget;
                while (owner && owner->windowType() == Qt::Popup)
                    owner = owner->parentWidget() ? owner->parentWidget()->window() : nullptr;
                const bool isOfDialog = owner && owner != &m_window;
                const QPoint origin = isOfDialog ? owner->pos() - inTheMiddle(owner) : m_window.mapToGlobal(QPoint(0, 0));
                painter.drawPixmap(widget->pos() - origin, part);
                continue;
            }
            QColor scrim = theme::colour(theme::Colour::Shadow);
            scrim.setAlphaF(theme::isDark() ? 0.44F : 0.24F);
            painter.fillRect(m_window.rect(), scrim);
            painter.drawPixmap(inTheMiddle(widget), part);
        }
    }
    if (!picture.save(QDir(m_folder).filePath(QString(name + u".png"))))
        fail(tr("the picture %1 cannot be written").arg(name));
}

} // namespace edgewise
