#pragma once

#include <QByteArray>
#include <QString>
#include <QWidget>

#include <stop_token>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace edgewise {

class CodeEdit;
class ElidedLabel;
class EmptyState;
class FindBar;
class HexView;
class JsonView;
class TextFind;

/// A body as what it is: JSON with folding, text, a picture, or bytes; with a line to find something in it above, and where one is and how
/// much there is below (mockup 31).
class BodyView final : public QWidget
{
    Q_OBJECT

public:
    enum class Show { AsItIs, AsText };

    /// Longer texts are cut in view. (JSON and bytes are shown whole, whatever their length.)
    static constexpr qsizetype longestText = 1'000'000;

    /// @param name  the fixed objectName of whatever shows the body: "Response body"
    BodyView(const QString &name, const QString &accessibleName, Show show, QWidget *parent = nullptr);
    ~BodyView() override;

    void setBody(const QByteArray &body, const QByteArray &contentType);
    /// What is said where there is no body.
    void setEmptyWords(const QString &words);
    [[nodiscard]] bool isJson() const;
    /// What a picture or the bytes of one have no use for.
    [[nodiscard]] bool canFind() const;
    void activateFind();
    void findNext();
    void findPrevious();
    /// Whether long lines are broken where the window ends.
    void setWrap(bool wrap);
    /// Goes to the value of a JSON Pointer, once it is read.
    void goTo(const QString &pointer);
    void foldAll();
    void unfoldAll();
    /// "JSON, 612 lines"
    [[nodiscard]] QString kindWords() const;
    /// Whether only the beginning of the text is shown.
    [[nodiscard]] bool isCutInView() const { return m_isCut; }

Q_SIGNALS:
    void wrapChanged(bool wrap);
    /// The link beside the word that the text is cut.
    void saveWanted();

private:
    enum Page { JsonPage, TextPage, BytesPage, PicturePage, EmptyPage };

    QWidget *foot();
    void look();
    void showText();
    void showPicture();
    void showKind();
    void showPlace(const QString &place);

    const Show m_show;
    QByteArray m_body;
    QString m_mediaType;
    QString m_encoding;
    bool m_isCut = false;
    std::stop_source m_reading;

    FindBar *m_find;
    QWidget *m_findRow;
    QStackedWidget *m_pages;
    JsonView *m_json;
    CodeEdit *m_text;
    TextFind *m_textFind;
    HexView *m_bytes;
    QScrollArea *m_pictureArea;
    QLabel *m_picture;
    EmptyState *m_empty;
    QWidget *m_cut;
    ElidedLabel *m_place;
    QPushButton *m_copyPlace;
    QLabel *m_kind;
};

} // namespace edgewise
