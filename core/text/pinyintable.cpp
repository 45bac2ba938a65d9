// Host program: reads pinyin_dict.go, lines of `0x91CD: "zhòng,chóng,tóng",`, and writes the table of the
// letters with which each character can begin. It stops at anything it does not understand: a table with
// holes would find less without anybody noticing.

#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <map>
#include <string>
#include <vector>

#include "core/text/pinyindata.h"

namespace
{

using Letters = std::uint32_t;
using Readings = std::map<char32_t, Letters>;

constexpr std::size_t fewestCharacters = 20902; // those of the first Unicode

[[noreturn]] void refuse(const std::string &why)
{
    std::cerr << "pinyintable: " << why << '\n';
    std::exit(1);
}

// The first character of a text in UTF-8.
char32_t firstOf(const std::string &text)
{
    const auto byte
        = [&](std::size_t at) { return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U; };
    if (byte(0) < 0x80)
        return byte(0);
    if (byte(0) < 0xE0)
        return (byte(0) & 0x1F) << 6 | (byte(1) & 0x3F);
    return (byte(0) & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F);
}

// The letter under the tone mark of a reading's first character; ü is typed as v.
char plainLetter(char32_t first)
{
    if (first >= U'a' && first <= U'z')
        return static_cast<char>(first);
    static const std::map<char, std::u32string> marked {{'a', U"āáǎà"}, {'e', U"ēéěèêếề"}, {'i', U"īíǐì"},
        {'o', U"ōóǒò"}, {'u', U"ūúǔù"}, {'v', U"üǖǘǚǜ"}, {'m', U"ḿ"}, {'n', U"ńňǹ"}};
    for (const auto &[letter, forms] : marked) {
        if (forms.find(first) != std::u32string::npos)
            return letter;
    }
    return 0;
}

Letters lettersOf(const std::string &readings)
{
    Letters letters = 0;
    for (std::size_t begin = 0; begin < readings.size();) {
        const std::size_t end = std::min(readings.find(',', begin), readings.size());
        const char letter = plainLetter(firstOf(readings.substr(begin, end - begin)));
        if (!letter)
            refuse("a reading that begins with no letter: " + readings);
        letters |= Letters(1) << (letter - 'a');
        begin = end + 1;
    }
    return letters;
}

Readings readingsIn(std::istream &file)
{
    Readings found;
    for (std::string line; std::getline(file, line);) {
        const std::size_t number = line.find("0x");
        const std::size_t open = line.find('"');
        const std::size_t close = line.rfind('"');
        if (number == std::string::npos || open == std::string::npos || close == open)
            continue;
        const auto character = static_cast<char32_t>(std::stoul(line.substr(number), nullptr, 16));
        if (character >= xushi::pinyin::data::end)
            refuse("a character beyond the planes of the table: " + line);
        found[character] |= lettersOf(line.substr(open + 1, close - open - 1));
    }
    if (found.size() < fewestCharacters)
        refuse("only " + std::to_string(found.size()) + " characters have a reading");
    return found;
}

void addLatinLetters(Readings &readings)
{
    for (char32_t i = 0; i < 26; ++i) {
        for (const char32_t first : {U'a', U'A', U'ａ', U'Ａ'})
            readings[first + i] = Letters(1) << i;
    }
    readings[0x212A] = Letters(1) << ('k' - 'a'); // kelvin and long s are K and S in another case
    readings[0x017F] = Letters(1) << ('s' - 'a');
}

template <class Numbers>
void write(std::ostream &out, const char *type, const char *name, const Numbers &numbers)
{
    out << "const std::" << type << ' ' << name << "[] = {";
    std::size_t at = 0;
    for (const auto number : numbers)
        out << (at++ % 24 ? "" : "\n") << number << ',';
    out << "\n};\n";
}

void writeTable(std::ostream &out, const Readings &readings)
{
    using namespace xushi::pinyin::data;
    std::map<Letters, std::uint16_t> indexOf {{0, 0}};
    std::vector<Letters> sets {0};
    std::vector<std::uint16_t> table(pageSize, 0);
    std::vector<std::uint16_t> pageTable(end / pageSize, 0);
    for (const auto &[character, letters] : readings) {
        const auto [at, isNew] = indexOf.try_emplace(letters, static_cast<std::uint16_t>(sets.size()));
        if (isNew)
            sets.push_back(letters);
        std::uint16_t &page = pageTable[character / pageSize];
        if (page == 0) {
            page = static_cast<std::uint16_t>(table.size() / pageSize);
            table.resize(table.size() + pageSize, 0);
        }
        table[page * std::size_t(pageSize) + character % pageSize] = at->second;
    }
    out << "#include \"core/text/pinyindata.h\"\n\nnamespace xushi::pinyin::data\n{\n";
    write(out, "uint16_t", "pages", pageTable);
    write(out, "uint16_t", "entries", table);
    write(out, "uint32_t", "letters", sets);
    out << "} // namespace xushi::pinyin::data\n";
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        refuse("usage: pinyintable pinyin_dict.go OUTPUT.cpp");
    std::ifstream dictionary(argv[1]);
    if (!dictionary)
        refuse(std::string("cannot read ") + argv[1]);
    Readings readings = readingsIn(dictionary);
    addLatinLetters(readings);
    std::ofstream out(argv[2]);
    writeTable(out, readings);
    out.close();
    if (!out)
        refuse(std::string("cannot write ") + argv[2]);
    return 0;
}
