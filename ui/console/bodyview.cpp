#include "ui/console/bodyview.h"

#include "app/console/definitionsource.h"
#include "app/core/background.h"
#include "ui/console/findbar.h"
#include "ui/console/hexview.h"
#include "ui/console/textfind.h"
#include "ui/shell/rule.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/codeedit.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/words.h"

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QImage>
#include <QImageReader>
#include <QLabel>
#include <QLocale>
#include <QPixmap>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStringConverter>
#include <QVBoxLayout>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr qsizetype sniffed = 4096;
constexpr QSize largestPicture(1600, 1200);

bool looksBinary(const QByteArray &body)
{
    const QByteArray head = body.first(std::min(sniffed, body.size()));
    // No text has these but for a form feed or an escape here and there.
    const auto control = std::count_if(head.cbegin(), head.cend(), [](char c) { return uchar(c) < 0x20 && !strchr("\t\n\r\f\x1b", c); });
    if (head.contains('\0') || control * 50 > head.size())
        return true;
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    // A character may be cut in two at the end of what is looked at.
    const QString text = decode(QByteArrayView(head));
    const qsizetype broken = text.count(QChar::ReplacementCharacter);
    return broken > 3 && broken * 20 > text.size();
}

bool looksJson(const QByteArray &body)
{
    const QByteArray head = body.first(std::min(sniffed, body.size())).trimmed();
    return head.startsWith('{') || head.startsWith('[');
}

bool isText(const QString &mediaType)
{
    return mediaType.startsWith("text/"_L1) || mediaType.endsWith("xml"_L1) || mediaType.endsWith("yaml"_L1) ||
           mediaType == "application/javascript"_L1 || mediaType == "application/x-www-form-urlencoded"_L1;
}

QString encodingOf(const QByteArray &contentType)
{
    const qsizetype at = contentType.toLower().indexOf("charset=");
    return at < 0 ? QString() : QString::fromLatin1(contentType.mid(at + 8)).section(u';', 0, 0).remove(u'"').trimmed();
}

QString decoded(const QByteArray &body, const QString &encoding)
{
    QStringDecoder decode(encoding.toLatin1().constData());
    if (!decode.isValid())
        decode = QStringDecoder(QStringDecoder::Utf8);
    return decode(QByteArrayView(body));
}

struct Picture
{
    QImage image;
    QSize size;
    QString format;
};

} // namespace

BodyView::BodyView(const QString &name, const QString &accessibleName, Show show, QWidget *parent)
    : QWidget(parent)
    , m_show(show)
    , m_find(new FindBar(show == Show::AsItIs ? u"Find in body"_s : u"Find in raw body"_s))
    , m_findRow(new QWidget)
    , m_pages(new QStackedWidget)
    , m_json(new JsonView)
    , m_text(new CodeEdit(true))
    , m_textFind(new TextFind(m_text))
    , m_bytes(new HexView)
    , m_pictureArea(new QScrollArea)
    , m_picture(new QLabel)
    , m_empty(new EmptyState)
    , m_cut(new QWidget)
    , m_place(new ElidedLabel)
    , m_copyPlace(button(u"Copy path"_s, tr("Copy the path"), u"copy"_s, ButtonKind::Flat, true, true))
    , m_kind(new QLabel)
{
    m_pictureArea->setWidget(m_picture);
    m_pictureArea->setWidgetResizable(true);
    m_pictureArea->setFrameShape(QFrame::NoFrame);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setBackgroundRole(QPalette::Base);
    m_picture->setAutoFillBackground(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setLanguage(CodeEdit::Language::Plain);
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_empty->setText({}, tr("The answer has no body."));
    // In the order of Page.
    for (QWidget *page : std::initializer_list<QWidget *>{m_json, m_text, m_bytes, m_pictureArea, m_empty}) {
        m_pages->addWidget(page);
        if (page != m_empty) {
            // One name for whatever shows it: only one of them is ever in sight.
            page->setAccessibleName(accessibleName);
            page->setObjectName(name + u" as something else"_s);
        }
    }
    m_pages->setCurrentIndex(EmptyPage);
    connect(m_pages, &QStackedWidget::currentChanged, this, [this, name] {
        for (int i = 0; i < EmptyPage; ++i)
            m_pages->widget(i)->setObjectName(i == m_pages->currentIndex() ? name : QString(name + u" as something else"_s));
    });
    m_json->setObjectName(name);

    auto *findLayout = new QHBoxLayout(m_findRow);
    findLayout->setContentsMargins(theme::u4, theme::u2, theme::u4, theme::u2);
    findLayout->addWidget(m_find);
    auto *cutLayout = new QHBoxLayout(m_cut);
    cutLayout->setContentsMargins(theme::u4, theme::u1, theme::u4, theme::u1);
    auto *cutWords = new QLabel(tr("Only the beginning is shown here."));
    cutWords->setFont(theme::font(theme::Type::Hint));
    auto *save = button(u"Save the whole"_s, tr("Save the whole"), {}, ButtonKind::Link, false, true);
    connect(save, &QPushButton::clicked, this, &BodyView::saveWanted);
    cutLayout->addWidget(cutWords);
    cutLayout->addWidget(save);
    cutLayout->addStretch(1);
    m_cut->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_findRow);
    layout->addWidget(new Rule);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_cut);
    layout->addWidget(foot());

    connect(m_find, &FindBar::changed, this, &BodyView::look);
    connect(m_find, &FindBar::nextWanted, this, &BodyView::findNext);
    connect(m_find, &FindBar::previousWanted, this, &BodyView::findPrevious);
    connect(m_find, &FindBar::wrapChanged, this, [this](bool wrap) {
        m_json->setWrap(wrap);
        m_text->setLineWrapMode(wrap ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
        Q_EMIT wrapChanged(wrap);
    });
    connect(m_json, &JsonView::matchesChanged, m_find, &FindBar::setMatches);
    connect(m_json, &JsonView::findProblem, m_find, &FindBar::setProblem);
    connect(m_json, &JsonView::currentPathChanged, this, &BodyView::showPlace);
    connect(m_json, &JsonView::ready, this, &BodyView::showKind);
    connect(m_textFind, &TextFind::matchesChanged, m_find, &FindBar::setMatches);
    connect(m_textFind, &TextFind::findProblem, m_find, &FindBar::setProblem);
    connect(m_text, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        const QTextCursor cursor = m_text->textCursor();
        showPlace(tr("line %1, column %2").arg(cursor.blockNumber() + 1).arg(cursor.positionInBlock() + 1));
    });
    connect(m_bytes, &HexView::currentLineChanged, this,
            [this](qsizetype line) { showPlace(tr("byte %1").arg(QLocale().toString(qlonglong(line) * 16))); });
    connect(m_copyPlace, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_place->text()); });
}

BodyView::~BodyView()
{
    m_reading.request_stop();
}

QWidget *BodyView::foot()
{
    m_place->setFont(theme::font(theme::Type::Code));
    m_place->setForegroundRole(QPalette::PlaceholderText);
    m_place->setObjectName(u"Path"_s);
    m_place->setLayoutDirection(Qt::LeftToRight);
    m_place->setAccessibleName(tr("Place in the body"));
    m_kind->setFont(theme::font(theme::Type::Hint));
    m_kind->setForegroundRole(QPalette::PlaceholderText);
    m_kind->setObjectName(u"Kind of body"_s);
    auto *whole = new QWidget;
    whole->setFixedHeight(theme::control);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(theme::u4, 0, theme::u4, 0);
    row->setSpacing(theme::u1);
    row->addWidget(m_place, 0);
    row->addWidget(m_copyPlace);
    row->addStretch(1);
    row->addWidget(m_kind);
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(new Rule);
    layout->addLayout(row, 1);
    return whole;
}

void BodyView::setEmptyWords(const QString &words)
{
    m_empty->setText({}, words);
}

bool BodyView::isJson() const
{
    return m_pages->currentIndex() == JsonPage;
}

bool BodyView::canFind() const
{
    return m_pages->currentIndex() == JsonPage || m_pages->currentIndex() == TextPage;
}

void BodyView::setBody(const QByteArray &body, const QByteArray &contentType)
{
    m_reading.request_stop();
    m_reading = std::stop_source();
    m_body = body;
    m_isCut = false;
    m_mediaType = QString::fromUtf8(contentType).section(u';', 0, 0).trimmed().toLower();
    m_encoding = encodingOf(contentType);
    const bool isJsonType = m_mediaType.endsWith("json"_L1);

    Page page = TextPage;
    if (body.isEmpty())
        page = EmptyPage;
    else if (m_show == Show::AsText)
        page = TextPage;
    else if (m_mediaType.startsWith("image/"_L1) && !m_mediaType.endsWith("xml"_L1))
        page = PicturePage;
    else if (isJsonType || (!isText(m_mediaType) && looksJson(body)))
        page = JsonPage;
    else if (!isText(m_mediaType) && (m_mediaType == "application/octet-stream"_L1 || looksBinary(body)))
        page = BytesPage;

    // What is not shown keeps no bytes.
    m_json->setBody(page == JsonPage ? body : QByteArray());
    m_bytes->setBytes(page == BytesPage ? body : QByteArray());
    m_text->clear();
    m_picture->clear();
    m_pages->setCurrentIndex(page);
    showPlace(page == JsonPage ? m_json->currentPath() : QString());
    if (page == TextPage)
        showText();
    else if (page == BytesPage)
        m_bytes->setCurrentLine(0);
    else if (page == PicturePage)
        showPicture();
    m_cut->setVisible(m_isCut);
    m_findRow->setVisible(canFind());
    showKind();
    look();
}

void BodyView::showText()
{
    m_isCut = m_body.size() > longestText;
    m_text->setPlainText(decoded(m_body.first(std::min(longestText, m_body.size())), m_encoding));
    m_text->moveCursor(QTextCursor::Start);
}

void BodyView::showPicture()
{
    m_picture->setText(tr("Reading the picture…"));
    inBackground(
        this,
        [body = m_body](const std::stop_token &) -> Result<Picture> {
            QBuffer buffer;
            buffer.setData(body);
            buffer.open(QIODevice::ReadOnly);
            QImageReader reader(&buffer);
            reader.setDecideFormatFromContent(true);
            Picture picture{{}, reader.size(), QString::fromLatin1(reader.format()).toUpper()};
            if (picture.size.width() > largestPicture.width() || picture.size.height() > largestPicture.height())
                reader.setScaledSize(picture.size.scaled(largestPicture, Qt::KeepAspectRatio));
            picture.image = reader.read();
            if (picture.image.isNull())
                return failed(Error::Kind::Malformed, reader.errorString());
            return picture;
        },
        m_reading.get_token())
        .then(this, [this, reading = m_reading](const Result<Picture> &picture) {
            if (reading.stop_requested())
                return;
            if (!picture) {
                // No picture Qt knows: its bytes are shown.
                m_bytes->setBytes(m_body);
                m_pages->setCurrentIndex(BytesPage);
                m_bytes->setCurrentLine(0);
                showKind();
                return;
            }
            m_picture->setPixmap(QPixmap::fromImage(picture->image));
            m_kind->setText(tr("%1, %2 × %3").arg(picture->format).arg(picture->size.width()).arg(picture->size.height()));
            m_picture->setAccessibleName(m_kind->text());
        });
}

QString BodyView::kindWords() const
{
    const auto lines = [](qint64 count) {
        return tr("%n line(s)", nullptr, int(count)).replace(QString::number(count), QLocale().toString(count));
    };
    switch (m_pages->currentIndex()) {
    case JsonPage: return m_json->isReady() ? tr("JSON, %1").arg(lines(m_json->lineCount())) : tr("JSON");
    case TextPage: {
        if (m_isCut)
            return tr("Text, the first %1 of %2").arg(Words::size(longestText), Words::size(m_body.size()));
        const QString kind = m_mediaType.endsWith("html"_L1) ? tr("HTML") : m_mediaType.endsWith("xml"_L1) ? tr("XML") : tr("Text");
        //: What a body is, and how many lines it has: "HTML, 12 lines"
        return tr("%1, %2").arg(kind, lines(m_text->blockCount()));
    }
    case BytesPage: return tr("%1, %2").arg(m_mediaType.isEmpty() ? tr("Bytes") : m_mediaType, Words::size(m_body.size()));
    case PicturePage: return m_kind->text();
    default: return {};
    }
}

void BodyView::showKind()
{
    m_kind->setText(m_pages->currentIndex() == PicturePage ? QString() : kindWords());
}

void BodyView::showPlace(const QString &place)
{
    m_place->setText(place);
    m_copyPlace->setVisible(m_pages->currentIndex() == JsonPage && !place.isEmpty());
}

void BodyView::look()
{
    if (m_pages->currentIndex() == JsonPage)
        m_json->find(m_find->wanted());
    else if (m_pages->currentIndex() == TextPage)
        m_textFind->find(m_find->wanted());
}

void BodyView::activateFind()
{
    if (canFind())
        m_find->activate();
}

void BodyView::findNext()
{
    m_pages->currentIndex() == JsonPage ? m_json->findNext() : m_textFind->findNext();
}

void BodyView::findPrevious()
{
    m_pages->currentIndex() == JsonPage ? m_json->findPrevious() : m_textFind->findPrevious();
}

void BodyView::setWrap(bool wrap)
{
    m_find->setWrap(wrap);
}

void BodyView::goTo(const QString &pointer)
{
    if (m_pages->currentIndex() == JsonPage)
        m_json->goTo(pointerNames(pointer));
}

void BodyView::foldAll()
{
    m_json->foldAll();
}

void BodyView::unfoldAll()
{
    m_json->unfoldAll();
}

} // namespace edgewise
