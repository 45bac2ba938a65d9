#pragma once

#include <array>
#include <vector>

#include <QStringList>

#include "core/report/pagestyle.h"
#include "ui/print/face.h"

namespace xushi::print
{

// What a face is for on an official page: 小标宋, 仿宋, 楷体, 黑体, 宋体.
enum class Role { Title, Body, Second, First, Number };
inline constexpr int roleCount = 5;

// Which face a role got on this machine.
struct FaceUse {
    Role role = Role::Body;
    QString wanted; // the name that docx files carry
    QString used; // the family drawn here
    bool genuine = false; // the wanted design, perhaps under another of its names
    bool operator==(const FaceUse &) const = default;
};

// The faces of a document, found by walking a chain of exact family names for each role: fontconfig's own
// answer to a missing name (DejaVu for 仿宋_GB2312) is never trusted. Cheap to copy; needs a
// QGuiApplication.
class FaceSet
{
public:
    explicit FaceSet(const report::FaceNames &names = {});

    struct Choice {
        FacePointer face;
        Face::Glyph glyph;
    };
    [[nodiscard]] const FacePointer &face(Role role) const;
    // The role's own face or, where it lacks the character, the first other one that has it; the glyph for
    // missing characters of the role's face where none has.
    [[nodiscard]] Choice choose(Role role, char32_t character) const;

    [[nodiscard]] const std::vector<FaceUse> &uses() const { return m_uses; }
    // Of a set opened for the same names on another thread: our own face that stands in the place of that
    // one there. Both show the same family, so glyph numbers and widths agree.
    [[nodiscard]] FacePointer counterpart(const FaceSet &other, const FacePointer &face) const;
    // One sentence for each role drawn in another design than wanted; empty where all are genuine.
    [[nodiscard]] QStringList substitutions() const;

private:
    FacePointer open(const QString &family, QFont::Weight weight);
    [[nodiscard]] std::vector<FacePointer> all() const;
    void find(Role role, const QString &wanted);

    std::array<FacePointer, roleCount> m_faces;
    // 仿宋 has light figures half as wide as an ideograph. Its substitutes have grotesque ones (FandolFang)
    // or such that are not equally wide (Noto Serif), so theirs come from another face.
    FacePointer m_bodyLatin;
    std::vector<FacePointer> m_others; // asked for characters that the role's face lacks
    std::vector<FaceUse> m_uses;
};

// Makes the *.otf, *.ttf and *.ttc files of these folders known to the program (not to the system) and
// returns the families found. Folders that do not exist are passed over. Call once, before any FaceSet.
QStringList loadBundledFaces(const QStringList &folders);

} // namespace xushi::print
