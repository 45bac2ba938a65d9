#include "core/store/filenames.h"

#include <algorithm>

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

namespace xushi::store
{

namespace
{

constexpr qsizetype longestName = 180; // bytes; file systems take 255, some sync programs add to it
constexpr qsizetype longestEnding = 16; // characters

bool isUnfit(QChar c)
{
    static const QString reserved = QStringLiteral("<>:\"/\\|?*");
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format: // among them those that turn the direction of writing
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return reserved.contains(c);
    }
}

bool isDeviceName(const QString &base)
{
    static const QRegularExpression devices(
        QStringLiteral("^(CON|PRN|AUX|NUL|COM[0-9]|LPT[0-9])$"), QRegularExpression::CaseInsensitiveOption);
    return devices.match(base.section(u'.', 0, 0).trimmed()).hasMatch();
}

// Never leaves half of a character.
void cutTo(QString &text, qsizetype bytes)
{
    while (!text.isEmpty() && text.toUtf8().size() > bytes) {
        text.chop(1);
        if (!text.isEmpty() && text.back().isHighSurrogate())
            text.chop(1);
    }
}

} // namespace

QString cleanFileName(const QString &name)
{
    QString clean = name.normalized(QString::NormalizationForm_C);
    const qsizetype folder = std::max(clean.lastIndexOf(u'/'), clean.lastIndexOf(u'\\'));
    clean.remove(0, folder + 1);
    clean.removeIf(isUnfit);
    clean = clean.simplified();
    while (clean.endsWith(u'.') || clean.endsWith(u' '))
        clean.chop(1);
    while (clean.startsWith(u'.') || clean.startsWith(u' '))
        clean.remove(0, 1);
    const qsizetype dot = clean.lastIndexOf(u'.');
    const QString ending = dot > 0 && clean.size() - dot <= longestEnding ? clean.mid(dot) : QString();
    QString base = clean.left(clean.size() - ending.size());
    cutTo(base, longestName - ending.toUtf8().size());
    if (isDeviceName(base))
        base.prepend(u'_');
    return base + ending;
}

bool isProgram(const QString &name, QByteArrayView firstBytes)
{
    static const QSet<QString> endings = [] {
        const QString list = QStringLiteral(
            "action apk app appimage application appref-ms bash bat bin cab chm cmd com command cpl csh "
            "deb desktop dll dmg ec exe fish gadget hta htc img inf ins iso isp jar jnlp js jse ksh "
            "library-ms lnk mjs msc msi msix msp mst ocx pif pkg pl ps1 ps1xml ps2 psc1 psd1 psm1 py pyc "
            "pyw pyz rb reg rpm run scf scr sct search-ms settingcontent-ms sh shb shs so sys url vb vbe "
            "vbs vhd vhdx wasm website ws wsc wsf wsh xll zsh");
        const QStringList words = list.split(u' ');
        return QSet<QString>(words.begin(), words.end());
    }();
    if (endings.contains(QFileInfo(name).suffix().toLower()))
        return true;
    for (const QByteArrayView begin : {QByteArrayView("MZ"),
             QByteArrayView("\x7f"
                            "ELF"),
             QByteArrayView("#!"), QByteArrayView("\xcf\xfa\xed\xfe"), QByteArrayView("[Desktop Entry]")}) {
        if (firstBytes.startsWith(begin))
            return true;
    }
    return false;
}

} // namespace xushi::store
