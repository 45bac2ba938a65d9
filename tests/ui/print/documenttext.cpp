#include "tests/ui/print/documenttext.h"

#include "tests/ui/print/sampledocuments.h"

namespace xushi::print::samples
{

using namespace report;

QString squeezed(const QString &text)
{
    QString result;
    for (const QChar c : text)
        if (!c.isSpace())
            result += c;
    return result;
}

namespace
{

template <size_t count>
QString oneOf(QRandomGenerator &random, const char16_t *const (&choices)[count])
{
    return QString::fromUtf16(choices[random.bounded(static_cast<int>(count))]);
}

struct BlockText {
    QString text;
    void operator()(const Title &title) { text += title.text + title.subtitle; }
    void operator()(const Heading &heading) { text += heading.text; }
    void operator()(const Paragraph &paragraph)
    {
        for (const Run &run : paragraph.runs)
            text += run.text;
    }
    void operator()(const Addressee &addressee) { text += addressee.text; }
    void operator()(const Table &) { }
    void operator()(const Figure &figure) { text += figure.caption; }
    void operator()(const AttachmentNote &note)
    {
        text += QStringLiteral("附件：");
        for (qsizetype i = 0; i < note.titles.size(); ++i)
            text += (note.titles.size() > 1 ? QString::number(i + 1) + QLatin1Char('.') : QString())
                + note.titles[i];
    }
    void operator()(const Signature &signature)
    {
        text += signature.issuer
            + QStringLiteral("%1年%2月%3日")
                  .arg(signature.date.year())
                  .arg(signature.date.month())
                  .arg(signature.date.day());
    }
    void operator()(const AttachmentStart &start) { text += start.label; }
    void operator()(const PageBreak &) { }
};

} // namespace

QString randomText(QRandomGenerator &random, int pieces)
{
    static const char16_t *const words[] = {u"工作", u"日常", u"月度", u"高质量", u"门类", u"见", u"沂源县",
        u"推进", u"新旧动能转换", u"的", u"项目", u"建设", u"长", u"车", u"风", u"食品", u"龙头"};
    static const char16_t *const marks[]
        = {u"，", u"。", u"；", u"、", u"：", u"——", u"……", u"”", u"“", u"（", u"）", u"《", u"》", u" "};
    static const char16_t *const figures[] = {u"2023年", u"6月30日", u"98.4亿元", u"3.2个百分点", u"63%～68%",
        u"1—6月", u"−4.5", u"〔2023〕7号", u"121个"};
    static const char16_t *const latin[] = {u"GDP", u"R&D", u"PM2.5", u"A", u"internationalization", u"5G"};
    QString text;
    for (int i = 0; i < pieces; ++i) {
        const int kind = random.bounded(20);
        if (kind < 12)
            text += oneOf(random, words);
        else if (kind < 16)
            text += oneOf(random, marks);
        else if (kind < 19)
            text += oneOf(random, figures);
        else
            text += oneOf(random, latin);
    }
    return text;
}

Document randomDocument(QRandomGenerator &random, int blocks)
{
    Document document;
    document.dataNote = random.bounded(2) ? QStringLiteral("演示数据") : QString();
    const auto text = [&random](int most) { return randomText(random, 1 + random.bounded(most)); };
    for (int i = 0; i < blocks; ++i) {
        switch (random.bounded(14)) {
        case 0:
            document.blocks.push_back(Title {text(20), random.bounded(2) ? text(4) : QString()});
            break;
        case 1:
            document.blocks.push_back(Addressee {text(30)});
            break;
        case 2:
            document.blocks.push_back(AttachmentNote {{text(20), text(5)}});
            break;
        case 3:
            document.blocks.push_back(Signature {text(5), QDate(2023, 7, 5), random.bounded(2) == 1});
            break;
        case 4:
            document.blocks.push_back(AttachmentStart {QStringLiteral("附件%1").arg(i)});
            break;
        case 5:
            document.blocks.push_back(PageBreak {});
            break;
        case 6:
        case 7:
        case 8:
            document.blocks.push_back(Heading {1 + random.bounded(4), text(16)});
            break;
        default:
            document.blocks.push_back(
                Paragraph {{{text(40), random.bounded(4) == 0}, {text(80)}}, random.bounded(5) > 0});
        }
    }
    return document;
}

QString textOf(const Document &document)
{
    BlockText words;
    for (const Block &block : document.blocks)
        std::visit(words, block);
    return squeezed(words.text);
}

QString textOf(const PageItems &items)
{
    QString text;
    for (const PageItem &item : items)
        if (const auto *glyphs = std::get_if<GlyphText>(&item))
            text += glyphs->text();
    return squeezed(text);
}

QString textOf(const std::vector<Page> &pages)
{
    QString text;
    for (const Page &page : pages)
        text += textOf(page.body);
    return text;
}

} // namespace xushi::print::samples
