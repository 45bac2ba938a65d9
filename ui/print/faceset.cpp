#include "ui/print/faceset.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDir>
#include <QFontDatabase>

namespace xushi::print
{
namespace
{

struct Candidate {
    QString family;
    bool genuine = false;
    QFont::Weight weight = QFont::Normal;
};

// Names under which one design is installed come first; then the nearest free or system faces. Qt on
// Windows knows a family by its English or its Chinese name, so both stand here.
const std::vector<Candidate> &chain(Role role)
{
    static const std::vector<Candidate> title {
        {QStringLiteral("方正小标宋简体"), true},
        {QStringLiteral("方正小标宋_GBK"), true},
        {QStringLiteral("FZXiaoBiaoSong-B05S"), true},
        {QStringLiteral("FZXiaoBiaoSong-B05"), true},
        {QStringLiteral("华文中宋")},
        {QStringLiteral("STZhongsong")},
        {QStringLiteral("Noto Serif CJK SC"), false, QFont::Bold},
        {QStringLiteral("Source Han Serif SC"), false, QFont::Bold},
        {QStringLiteral("FandolSong"), false, QFont::Bold},
    };
    static const std::vector<Candidate> body {
        {QStringLiteral("仿宋_GB2312"), true},
        {QStringLiteral("FangSong_GB2312"), true},
        {QStringLiteral("方正仿宋_GBK"), true},
        {QStringLiteral("仿宋"), true},
        {QStringLiteral("FangSong"), true},
        {QStringLiteral("华文仿宋"), true},
        {QStringLiteral("STFangsong"), true},
        {QStringLiteral("FandolFang")},
        {QStringLiteral("Noto Serif CJK SC")},
        {QStringLiteral("Source Han Serif SC")},
        {QStringLiteral("AR PL UMing CN")},
    };
    static const std::vector<Candidate> second {
        {QStringLiteral("楷体_GB2312"), true},
        {QStringLiteral("KaiTi_GB2312"), true},
        {QStringLiteral("楷体"), true},
        {QStringLiteral("KaiTi"), true},
        {QStringLiteral("华文楷体"), true},
        {QStringLiteral("STKaiti"), true},
        {QStringLiteral("FandolKai")},
        {QStringLiteral("AR PL KaitiM GB")},
        {QStringLiteral("LXGW WenKai")},
    };
    static const std::vector<Candidate> first {
        {QStringLiteral("黑体"), true},
        {QStringLiteral("SimHei"), true},
        {QStringLiteral("华文黑体"), true},
        {QStringLiteral("STHeiti"), true},
        {QStringLiteral("Noto Sans CJK SC"), false, QFont::Bold},
        {QStringLiteral("Source Han Sans SC"), false, QFont::Bold},
        {QStringLiteral("FandolHei")},
        {QStringLiteral("WenQuanYi Zen Hei")},
        {QStringLiteral("WenQuanYi Micro Hei")},
    };
    static const std::vector<Candidate> number {
        {QStringLiteral("宋体"), true},
        {QStringLiteral("SimSun"), true},
        {QStringLiteral("新宋体"), true},
        {QStringLiteral("NSimSun"), true},
        {QStringLiteral("华文宋体"), true},
        {QStringLiteral("STSong"), true},
        {QStringLiteral("FandolSong")},
        {QStringLiteral("AR PL UMing CN")},
        {QStringLiteral("AR PL SungtiL GB")},
        {QStringLiteral("Noto Serif CJK SC")},
    };
    switch (role) {
    case Role::Title:
        return title;
    case Role::Body:
        return body;
    case Role::Second:
        return second;
    case Role::First:
        return first;
    case Role::Number:
        return number;
    }
    Q_UNREACHABLE();
}

} // namespace

FaceSet::FaceSet(const report::FaceNames &names)
{
    find(Role::Title, names.title);
    find(Role::Body, names.body);
    find(Role::Second, names.second);
    find(Role::First, names.first);
    find(Role::Number, names.number);
    for (const Role role : {Role::Number, Role::Second, Role::First, Role::Title})
        m_others.push_back(face(role));
    for (const char *family : {"Noto Serif CJK SC", "Noto Sans CJK SC", "AR PL UMing CN", "DejaVu Sans"})
        if (const FacePointer other = open(QString::fromLatin1(family), QFont::Normal))
            m_others.push_back(other);
    if (!m_uses[static_cast<size_t>(Role::Body)].genuine)
        m_bodyLatin = open(QStringLiteral("AR PL UMing CN"), QFont::Normal);
}

const FacePointer &FaceSet::face(Role role) const
{
    return m_faces[static_cast<size_t>(role)];
}

// A family that serves two roles is opened once: the PDF embeds it once, too.
FacePointer FaceSet::open(const QString &family, QFont::Weight weight)
{
    FacePointer fresh = Face::open(family, weight);
    if (!fresh)
        return {};
    for (const auto &list : {std::vector<FacePointer>(m_faces.begin(), m_faces.end()), m_others})
        for (const FacePointer &known : list)
            if (known && known->family() == family && known->at(1).weight() == fresh->at(1).weight())
                return known;
    return fresh;
}

void FaceSet::find(Role role, const QString &wanted)
{
    std::vector<Candidate> candidates {{wanted, true}};
    candidates.insert(candidates.end(), chain(role).begin(), chain(role).end());
    // Where nothing of the chain is there, any face is better than no document.
    candidates.push_back({QFontDatabase::systemFont(QFontDatabase::GeneralFont).family()});
    candidates.push_back({QFontDatabase::families().value(0)});
    for (const Candidate &candidate : candidates) {
        FacePointer found = open(candidate.family, candidate.weight);
        if (!found)
            continue;
        m_uses.push_back({role, wanted, candidate.family, candidate.genuine});
        m_faces[static_cast<size_t>(role)] = std::move(found);
        return;
    }
    qFatal("No font is installed at all.");
}

FaceSet::Choice FaceSet::choose(Role role, char32_t character) const
{
    const FacePointer &own = face(role);
    if (role == Role::Body && m_bodyLatin && character < 0x80)
        if (const auto glyph = m_bodyLatin->glyph(character))
            return {m_bodyLatin, *glyph};
    if (const auto glyph = own->glyph(character))
        return {own, *glyph};
    for (const FacePointer &other : m_others)
        if (const auto glyph = other->glyph(character))
            return {other, *glyph};
    return {own, own->missingGlyph()};
}

std::vector<FacePointer> FaceSet::all() const
{
    std::vector<FacePointer> faces(m_faces.begin(), m_faces.end());
    faces.push_back(m_bodyLatin);
    faces.insert(faces.end(), m_others.begin(), m_others.end());
    return faces;
}

FacePointer FaceSet::counterpart(const FaceSet &other, const FacePointer &face) const
{
    const std::vector<FacePointer> theirs = other.all();
    const std::vector<FacePointer> ours = all();
    Q_ASSERT(theirs.size() == ours.size());
    const auto found = std::find(theirs.begin(), theirs.end(), face);
    return found == theirs.end() ? FacePointer() : ours[static_cast<size_t>(found - theirs.begin())];
}

QStringList FaceSet::substitutions() const
{
    QStringList sentences;
    for (const FaceUse &use : m_uses)
        if (!use.genuine)
            sentences << QCoreApplication::translate(
                "Print", "“%1” is not installed; “%2” is drawn in its place. The docx still names “%1”.")
                             .arg(use.wanted, use.used);
    return sentences;
}

QStringList loadBundledFaces(const QStringList &folders)
{
    QStringList families;
    for (const QString &folder : folders) {
        const QDir dir(folder);
        const QStringList files
            = dir.entryList({QStringLiteral("*.otf"), QStringLiteral("*.ttf"), QStringLiteral("*.ttc")},
                QDir::Files, QDir::Name);
        for (const QString &file : files) {
            const int id = QFontDatabase::addApplicationFont(dir.filePath(file));
            if (id >= 0)
                families << QFontDatabase::applicationFontFamilies(id);
        }
    }
    families.removeDuplicates();
    return families;
}

} // namespace xushi::print
