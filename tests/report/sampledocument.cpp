#include "tests/report/sampledocument.h"

#include <zlib.h>

#include <QtEndian>

using namespace xushi::report;

namespace sample
{
namespace
{

Paragraph paragraph(const QString &text)
{
    return Paragraph {{Run {text}}};
}

Cell textCell(const QString &text, Align align = Align::Left)
{
    Cell cell;
    cell.text = text;
    cell.align = align;
    return cell;
}

Cell spanned(const QString &text, int columns, int rows)
{
    Cell cell = textCell(text);
    cell.columnSpan = columns;
    cell.rowSpan = rows;
    return cell;
}

Cell covered(int columns = 1)
{
    return spanned({}, columns, 0);
}

Cell numberCell(double value, int decimals)
{
    Cell cell = textCell(QString::number(value, 'f', decimals).replace(QLatin1Char('-'), QChar(0x2212)));
    cell.number = value;
    cell.decimals = decimals;
    return cell;
}

// 28 ideographs a line and nothing that breaks a line early, to count lines and characters on.
QString evenText(int lines)
{
    const QString line = QStringLiteral("坚持稳中求进工作总基调完整准确全面贯彻新发展理念加快构建");
    QString text;
    for (int i = 0; i < lines; ++i)
        text += line;
    return text.chopped(2); // the indent takes two
}

Figure figure()
{
    Figure figure;
    figure.caption = QStringLiteral("图1　2023年1—6月固定资产投资完成情况（单位：亿元；来源：县统计局）");
    figure.unit = QStringLiteral("亿元");
    figure.categories = QStringLiteral("1月 2月 3月 4月 5月 6月").split(QLatin1Char(' '));
    figure.series = {{QStringLiteral("完成"), {std::nullopt, 8.4, 15.2, 22.95, 31.0, 40.6}},
        {QStringLiteral("序时"), {7, 14, 21, 28, 35, 42}}};
    return figure;
}

QByteArray chunk(const char *type, const QByteArray &data)
{
    const QByteArray body = QByteArray(type) + data;
    QByteArray bytes(4, '\0');
    qToBigEndian<quint32>(static_cast<quint32>(data.size()), bytes.data());
    QByteArray check(4, '\0');
    const auto *start = reinterpret_cast<const Bytef *>(body.constData());
    qToBigEndian<quint32>(
        static_cast<quint32>(crc32(0, start, static_cast<uInt>(body.size()))), check.data());
    return bytes + body + check;
}

} // namespace

Table targetTable(int tasks)
{
    Table table;
    table.caption = QStringLiteral("表1　量化指标完成情况");
    table.unitNote = QStringLiteral("单位：亿元、%");
    table.note = QStringLiteral("注：完成率、序时进度和差值按未取整的数计算后取整。");
    for (const double weight : {0.7, 3.0, 1.2, 1.2, 1.2, 1.2, 1.2, 1.8, 1.8, 1.4})
        table.columns.push_back({weight, weight == 1.2 ? Align::Right : Align::Left});
    table.columns[0].align = Align::Center;
    table.head.push_back({spanned(QStringLiteral("序号"), 1, 2), spanned(QStringLiteral("任务名称"), 1, 2),
        spanned(QStringLiteral("年度目标"), 3, 1), spanned(QStringLiteral("进度"), 2, 1),
        spanned(QStringLiteral("责任单位"), 2, 1), spanned(QStringLiteral("备注"), 1, 2)});
    table.head.push_back({covered(), covered(), textCell(QStringLiteral("目标值")),
        textCell(QStringLiteral("完成值")), textCell(QStringLiteral("完成率")),
        textCell(QStringLiteral("序时")), textCell(QStringLiteral("差值")), textCell(QStringLiteral("牵头")),
        textCell(QStringLiteral("配合")), covered()});
    for (int i = 0; i < tasks; ++i) {
        const bool first = i % 2 == 0;
        table.rows.push_back({first ? spanned(QString::number(i / 2 + 1), 1, 2) : covered(),
            first ? spanned(
                QStringLiteral("推进高端装备产业园二期等项目建设，年内建成投产%1个").arg(i + 3), 1, 2)
                  : covered(),
            numberCell(647.4 + i, 1), numberCell(629.0 - 10 * i, 1), numberCell(97.2 - i, 1),
            numberCell(83.3, 1), numberCell(13.8 - i, 1), textCell(QStringLiteral("县发展改革局")),
            textCell(QStringLiteral("县财政局、各镇人民政府")),
            textCell(first ? QString() : QStringLiteral("=1+1"))});
    }
    if (tasks % 2 == 1)
        for (size_t column : {0, 1})
            table.rows.back()[column].rowSpan = 1;
    return table;
}

Table wideTable(int tasks)
{
    Table table;
    table.wide = true;
    const QStringList heads = QStringLiteral(
        "序号 篇章 任务名称 年度目标 目标值 完成值 完成率 亮灯 本期进展 存在问题 下步打算 牵头单位 "
        "配合单位 责任人 完成时限 备注")
                                  .split(QLatin1Char(' '));
    table.head.emplace_back();
    for (const QString &head : heads) {
        const bool prose = head.contains(QStringLiteral("进展")) || head.contains(QStringLiteral("任务"));
        table.columns.push_back({prose ? 3.0 : 1.4, Align::Left});
        table.head.front().push_back(textCell(head));
    }
    for (int i = 0; i < tasks; ++i) {
        std::vector<Cell> row;
        for (qsizetype column = 0; column < heads.size(); ++column)
            row.push_back(
                textCell(column == 8 ? QStringLiteral("已完成主体施工，设备安装完成60%，预计9月底试运行。")
                                     : heads[column]));
        row[0] = numberCell(i + 1, 0);
        table.rows.push_back(std::move(row));
    }
    return table;
}

Document report()
{
    Document document;
    document.title = QStringLiteral("重点任务进展情况的报告");
    document.author = QStringLiteral("沂源县人民政府办公室");
    document.dataNote = QStringLiteral("演示数据，不代表实际完成情况");
    auto &blocks = document.blocks;
    blocks.push_back(
        Title {QStringLiteral("沂源县人民政府办公室关于2023年政府工作报告重点任务1—6月进展情况的报告"),
            QStringLiteral("（2023年7月5日）")});
    blocks.push_back(Addressee {QStringLiteral("县人民政府：")});
    blocks.push_back(paragraph(QStringLiteral("2023年《政府工作报告》确定的75项任务，截至6月底已完成6项、超进"
                                              "度12项、达进度47项、欠进度8项、其他2项。"
                                              "固定资产投资完成40.6亿元，完成年度计划的48.3%，慢于时间进度1."
                                              "7个百分点；规模以上工业增加值增长12.5%。")));
    blocks.push_back(Heading {1, QStringLiteral("一、总体情况")});
    blocks.push_back(Heading {2, QStringLiteral("（一）量化指标完成情况")});
    blocks.push_back(Heading {3, QStringLiteral("1.主要经济指标")});
    blocks.push_back(Heading {4, QStringLiteral("（1）固定资产投资")});
    blocks.push_back(Paragraph {{Run {QStringLiteral("一是项目建设提速。"), true},
        Run {QStringLiteral("“十四五”规划的102项重点项目开工96项，开工率94.1%，总投资63亿～68亿元。")}}});
    blocks.push_back(figure());
    blocks.push_back(paragraph(evenText(40)));
    blocks.push_back(targetTable(61));
    blocks.push_back(Heading {1, QStringLiteral("二、存在问题")});
    blocks.push_back(paragraph(QStringLiteral("部分项目用地、资金保障不足，进度滞后。")));
    blocks.push_back(AttachmentNote {{QStringLiteral("2023年政府工作报告重点任务进展情况表"),
        QStringLiteral("欠进度任务清单和需要县政府协调解决的事项以及下一步打算汇总表")}});
    blocks.push_back(Signature {QStringLiteral("沂源县人民政府办公室"), QDate(2023, 7, 5), true});
    blocks.push_back(AttachmentStart {QStringLiteral("附件1")});
    blocks.push_back(Title {QStringLiteral("2023年政府工作报告重点任务进展情况表"), {}});
    blocks.push_back(wideTable(14));
    blocks.push_back(AttachmentStart {QStringLiteral("附件2")});
    blocks.push_back(Title {QStringLiteral("欠进度任务清单"), {}});
    blocks.push_back(paragraph(QStringLiteral("无。")));
    blocks.push_back(Signature {QStringLiteral("县督查室"), QDate(2023, 12, 15), false});
    return document;
}

QByteArray GreyPainter::png(const Figure &, QSize pixels)
{
    asked = pixels;
    QByteArray header(13, '\0');
    qToBigEndian<quint32>(static_cast<quint32>(pixels.width()), header.data());
    qToBigEndian<quint32>(static_cast<quint32>(pixels.height()), header.data() + 4);
    header[8] = 8; // bits of a grey sample
    const QByteArray rows
        = (QByteArray(1, '\0') + QByteArray(pixels.width(), '\xC0')).repeated(pixels.height());
    return QByteArray("\x89PNG\r\n\x1a\n") + chunk("IHDR", header) + chunk("IDAT", qCompress(rows).mid(4))
        + chunk("IEND", {});
}

} // namespace sample
