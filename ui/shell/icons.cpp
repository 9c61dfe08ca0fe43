#include "ui/shell/icons.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

QByteArray source(const QString &name)
{
    static QHash<QString, QByteArray> read;
    const auto known = read.constFind(name);
    if (known != read.cend())
        return *known;
    QFile file(u":/icons/"_s + name + u".svg"_s);
    QByteArray svg;
    if (file.open(QIODevice::ReadOnly))
        svg = file.readAll();
    else
        qWarning("There is no icon %s", qUtf8Printable(name));
    read.insert(name, svg);
    return svg;
}

class IconEngine final : public QIconEngine
{
public:
    IconEngine(QString name, theme::Colour tint)
        : m_name(std::move(name))
        , m_tint(tint)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QColor ink = theme::colour(mode == QIcon::Disabled ? theme::Colour::Disabled : m_tint);
        const QString key = u"edgewise-icon-%1-%2-%3x%4"_s.arg(m_name, ink.name()).arg(size.width()).arg(size.height());
        QPixmap picture;
        if (QPixmapCache::find(key, &picture))
            return picture;
        picture = QPixmap(size);
        picture.fill(Qt::transparent);
        QSvgRenderer svg(source(m_name).replace("currentColor", ink.name().toLatin1()));
        if (svg.isValid()) {
            QPainter painter(&picture);
            svg.setAspectRatioMode(Qt::KeepAspectRatio);
            svg.render(&painter, QRectF(QPointF(), QSizeF(size)));
        }
        QPixmapCache::insert(key, picture);
        return picture;
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    QIconEngine *clone() const override { return new IconEngine(*this); }
    QString key() const override { return u"edgewise"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return source(m_name).isEmpty(); }

private:
    QString m_name;
    theme::Colour m_tint;
};

} // namespace

QIcon icon(const QString &name, theme::Colour tint)
{
    return QIcon(new IconEngine(name, tint));
}

QPixmap drawing(const QString &name, qreal devicePixelRatio)
{
    // The files carry the light theme's colours, so that they can be looked at by themselves.
    QSvgRenderer svg(source(name)
                         .replace("currentColor", theme::colour(theme::Colour::Muted).name().toLatin1())
                         .replace("#2F5FDE", theme::colour(theme::Colour::Accent).name().toLatin1())
                         .replace("#C21F2B", theme::colour(theme::Colour::Bad).name().toLatin1()));
    if (!svg.isValid())
        return {};
    QPixmap picture((QSizeF(svg.defaultSize()) * devicePixelRatio).toSize());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    svg.render(&painter, QRectF(QPointF(), QSizeF(picture.size())));
    painter.end();
    picture.setDevicePixelRatio(devicePixelRatio);
    return picture;
}

} // namespace edgewise
