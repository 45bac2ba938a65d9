#include "ui/theme/theme.h"

#include <gtest/gtest.h>
#include <map>
#include <QFile>
#include <QRegularExpression>

using namespace xushi::ui;

namespace
{

using Tokens = std::map<QString, QString>;

// The declarations of the blocks whose selector holds `selector`, in the agreed token sheet.
Tokens tokensOf(const QString &selector)
{
    QFile file(QStringLiteral(XUSHI_SOURCE_DIR "/tests/ui/theme/tokens.css"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QString sheet = QString::fromUtf8(file.readAll());
    sheet.remove(
        QRegularExpression(QStringLiteral("/\\*.*?\\*/"), QRegularExpression::DotMatchesEverythingOption));
    static const QRegularExpression block(QStringLiteral("([^{}]+)\\{([^}]*)\\}"));
    static const QRegularExpression declaration(QStringLiteral("--([a-z0-9-]+)\\s*:\\s*([^;]+);"));
    Tokens tokens;
    for (const QRegularExpressionMatch &rule : block.globalMatch(sheet)) {
        if (!rule.captured(1).contains(selector))
            continue;
        for (const QRegularExpressionMatch &match : declaration.globalMatch(rule.captured(2)))
            tokens[match.captured(1)] = match.captured(2).trimmed();
    }
    return tokens;
}

Tokens onlyColours(Tokens tokens)
{
    std::erase_if(tokens, [](const auto &token) { return !token.second.startsWith(QLatin1Char('#')); });
    return tokens;
}

void expectEqual(const Theme &theme, const Tokens &sheet)
{
    ASSERT_FALSE(sheet.empty());
    EXPECT_EQ(colourTokens().size(), sheet.size());
    for (const ColourToken &token : colourTokens()) {
        const auto found = sheet.find(QString::fromLatin1(token.name));
        ASSERT_NE(found, sheet.end()) << token.name << " is not on the sheet";
        EXPECT_EQ(theme.*token.colour, QColor(found->second)) << token.name;
    }
}

} // namespace

TEST(Tokens, LightEqualsTheSheet)
{
    expectEqual(Theme::light(), onlyColours(tokensOf(QStringLiteral("data-theme=\"light\""))));
}

TEST(Tokens, DarkEqualsTheSheet)
{
    expectEqual(Theme::dark(), onlyColours(tokensOf(QStringLiteral("data-theme=\"dark\""))));
}

TEST(Tokens, EveryColourHasItsOwnPlace)
{
    Theme theme;
    for (const ColourToken &token : colourTokens()) {
        EXPECT_FALSE((theme.*token.colour).isValid()) << token.name << " shares a member";
        theme.*token.colour = Qt::black;
    }
}

TEST(Tokens, LengthsEqualTheSheet)
{
    const Tokens sheet = tokensOf(QStringLiteral(":root"));
    const std::map<const char *, int> lengths {{"s", measure::small}, {"m", measure::body},
        {"l", measure::large}, {"row", measure::row}, {"row-2", measure::row2}, {"head", measure::head},
        {"menu", measure::menu}, {"tool", measure::tool}, {"panel", measure::panel},
        {"status", measure::status}, {"navw", measure::navw}, {"navw-narrow", measure::navwNarrow},
        {"insp", measure::insp}, {"ctl", measure::ctl}, {"radius", measure::radius},
        {"scroll", measure::scroll}};
    size_t onSheet = 0;
    for (const auto &[name, value] : sheet)
        onSheet += value.endsWith(QStringLiteral("px")) ? 1 : 0;
    EXPECT_EQ(onSheet, lengths.size());
    for (const auto &[name, length] : lengths)
        EXPECT_EQ(sheet.at(QString::fromLatin1(name)), QStringLiteral("%1px").arg(length)) << name;
}
