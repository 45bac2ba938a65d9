#include "core/notice/textdecoding.h"

#include <algorithm>

#include <QCoreApplication>
#include <QStringDecoder>

namespace xushi::notice
{

namespace
{

QString sentence(const char *source)
{
    return QCoreApplication::translate("notice", source);
}

std::optional<QString> decoded(QStringDecoder decoder, const QByteArray &bytes)
{
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decoder.decode(bytes);
    if (decoder.hasError() || text.contains(QChar::ReplacementCharacter))
        return std::nullopt;
    return text;
}

bool hasMark(const QByteArray &bytes)
{
    return bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
}

// Word, Excel, PDF and other files that people try first: by their first bytes.
const char *foreignKind(const QByteArray &bytes)
{
    if (bytes.startsWith("PK\x03\x04"))
        return QT_TRANSLATE_NOOP("notice",
            "This is a packed document (docx, xlsx or zip), not a text file. Open it, save it as plain text "
            "and read that.");
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return QT_TRANSLATE_NOOP("notice",
            "This is an old Office document (doc, xls or wps), not a text file. Open it, save it as plain "
            "text and read that.");
    if (bytes.startsWith("%PDF-"))
        return QT_TRANSLATE_NOOP("notice",
            "This is a PDF document, not a text file. Copy its text into a text file and read that.");
    return nullptr;
}

// Control characters that no text file holds.
bool looksBinary(const QString &text)
{
    const auto controls = std::count_if(text.begin(), text.end(), [](QChar c) {
        const char16_t u = c.unicode();
        return u < 0x20 && u != u'\t' && u != u'\n' && u != u'\r' && u != u'\f' && u != 0x0B && u != 0x1A;
    });
    return controls > text.size() / 1000;
}

} // namespace

Result<QString> decodeNoticeText(const QByteArray &bytes)
{
    if (bytes.trimmed().isEmpty())
        return fail(ErrorKind::Invalid,
            sentence(QT_TRANSLATE_NOOP("notice", "The file is empty: there is no notice to read.")));
    if (const char *kind = foreignKind(bytes))
        return fail(ErrorKind::Foreign, sentence(kind));

    std::optional<QString> text;
    if (hasMark(bytes)) {
        text = decoded(QStringDecoder(QStringConverter::Utf16), bytes);
    } else if (!bytes.contains('\0')) {
        text = decoded(QStringDecoder(QStringConverter::Utf8), bytes);
        if (!text)
            text = decoded(QStringDecoder("GB18030"), bytes);
    }
    if (!text || looksBinary(*text))
        return fail(ErrorKind::Foreign,
            sentence(QT_TRANSLATE_NOOP("notice",
                "This file is not a text that can be read. Save the notice as plain text (UTF-8) and read "
                "that.")));
    text->replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text->replace(u'\r', u'\n');
    if (text->trimmed().isEmpty())
        return fail(ErrorKind::Invalid,
            sentence(QT_TRANSLATE_NOOP("notice", "The file is empty: there is no notice to read.")));
    return *text;
}

} // namespace xushi::notice
