#include "tests/ui/print/sampledocuments.h"

namespace xushi::print::samples
{

using namespace report;

Cell cell(const QString &text, Align align)
{
    Cell result;
    result.text = text;
    result.align = align;
    return result;
}

Paragraph paragraph(const QString &text)
{
    return {{{text}}};
}

namespace
{

Table lagging()
{
    Table table;
    table.caption = QStringLiteral("落后指标一览表");
    table.unitNote = QStringLiteral("单位：%、百分点");
    table.note = QStringLiteral("注：差值为完成率减时间进度（50.0%），单位为百分点。");
    table.columns
        = {{1, Align::Center}, {5}, {3}, {1.6, Align::Right}, {1.6, Align::Right}, {1.6, Align::Right}};
    std::vector<Cell> head;
    for (const char16_t *text : {u"序号", u"指标", u"牵头单位", u"目标值", u"完成值", u"差值"})
        head.push_back(cell(QString::fromUtf16(text), Align::Center));
    table.head.push_back(head);
    const char16_t *names[]
        = {u"铺开农光互补光伏发电市场化并网项目建设", u"完成废弃矿山生态修复", u"新增中心村卫生室",
            u"新增汽车充电桩", u"新引进专科以上高校毕业生", u"路面状况改善工程", u"培育瞪羚类等新物种企业"};
    for (int i = 0; i < 7; ++i)
        table.rows.push_back({cell(QString::number(i + 1), Align::Center), cell(QString::fromUtf16(names[i])),
            cell(QStringLiteral("县发展改革局")), cell(QStringLiteral("%1个").arg(9 + i * 7), Align::Right),
            cell(QString::number(i + 1), Align::Right),
            cell(QStringLiteral("−%1.9").arg(38 - i), Align::Right)});
    return table;
}

Figure chart(FigureKind kind)
{
    Figure figure;
    figure.kind = kind;
    figure.caption = QStringLiteral("图1　2023年1—6月重点产业产值（来源：县工业和信息化局，演示数据）");
    figure.unit = QStringLiteral("亿元");
    figure.categories = {QStringLiteral("新医药"), QStringLiteral("新材料"), QStringLiteral("智能装备"),
        QStringLiteral("电子信息"), QStringLiteral("食品加工")};
    figure.series = {{QStringLiteral("完成"), {98.4, 69.7, 9.1, 8.6, std::nullopt}},
        {QStringLiteral("序时"), {95.0, 75.0, 12.5, 10.0, 20.0}}};
    return figure;
}

} // namespace

Document monthlyReport()
{
    Document document;
    document.title = QStringLiteral("1—6月进展情况报告");
    document.author = QStringLiteral("沂源县人民政府办公室");
    document.dataNote = QStringLiteral("演示数据");
    auto &blocks = document.blocks;
    blocks.push_back(Title {
        QStringLiteral("沂源县深化新旧动能转换推动绿色低碳高质量发展2023年重点工作任务1—6月进展情况报告"),
        QStringLiteral("（2023年7月5日）")});
    blocks.push_back(
        Addressee {QStringLiteral("各镇人民政府，各街道办事处，县政府各部门，县属各企事业单位：")});
    blocks.push_back(Heading {1, QStringLiteral("一、总体情况")});
    blocks.push_back(paragraph(QStringLiteral(
        "2023年重点工作任务共75项，纳入调度71项。截至6月30日，已完成3项、超进度17项、达进度31项、欠进度17项、"
        "其他3项，分别占4.2%、23.9%、43.8%、23.9%、4.2%。亮绿灯53项、黄灯16项、红灯2项。")));
    blocks.push_back(paragraph(QStringLiteral("省市县重大项目完成投资126.7亿元，完成年度计划的53.2%"
                                              "，快于时间进度3.2个百分点；实施省市县重大项目121个，"
                                              "完成年度计划的71.6%。")));
    blocks.push_back(Heading {1, QStringLiteral("二、主要进展")});
    blocks.push_back(Heading {2, QStringLiteral("（一）加快推进国家创新型县建设")});
    blocks.push_back(Paragraph {{{QStringLiteral("一是平台建设提速。"), true},
        {QStringLiteral(
            "新增市级创新平台3家、省级创新平台1家，全县各类国家级、省级创新平台达到41家。申请市级以上创新"
            "项目6项，完成年度目标的60.0%。高新技术企业达到66家，科技型中小企业达到71家。")}}});
    blocks.push_back(Heading {3, QStringLiteral("1. 持续深化新旧动能转换")});
    blocks.push_back(paragraph(QStringLiteral(
        "实施市级重点技改项目46个，完成年度目标的57.5%。新医药、新材料、智能装备、电子信息产业产值"
        "分别达到98.4亿元、69.7亿元、9.1亿元、8.6亿元。")));
    blocks.push_back(Heading {4, QStringLiteral("（1）重点产业")});
    blocks.push_back(chart(FigureKind::Columns));
    blocks.push_back(Heading {1, QStringLiteral("三、存在问题")});
    blocks.push_back(paragraph(QStringLiteral(
        "按时间进度衡量，落后10个百分点以上的量化指标主要集中在新能源、生态修复、交通和商贸流通领域，"
        "其中落后最多的9项见下表。")));
    blocks.push_back(lagging());
    blocks.push_back(Heading {1, QStringLiteral("四、下步打算")});
    blocks.push_back(paragraph(QStringLiteral(
        "一是对红灯任务逐项挂账，7月15日前由牵头单位报送整改措施。二是对汽车充电桩、农村公路等建设类"
        "指标，按月分解到项目。三是组织第二批农光互补项目并网（含“光伏+”）。")));
    blocks.push_back(AttachmentNote {{QStringLiteral("进展情况表"),
        QStringLiteral("沂源县深化新旧动能转换推动绿色低碳高质量发展2023年重点工作任务清单")}});
    blocks.push_back(Signature {QStringLiteral("沂源县人民政府办公室"), QDate(2023, 7, 5), true});
    blocks.push_back(AttachmentStart {QStringLiteral("附件1")});
    blocks.push_back(Title {QStringLiteral("进展情况表"), {}});
    blocks.push_back(chart(FigureKind::Lines));
    blocks.push_back(chart(FigureKind::Bars));
    return document;
}

Document ledger(int rows)
{
    Table table;
    table.wide = true;
    table.columns = {{1}, {2}, {6}, {3}, {4}, {2}, {2}, {6}};
    const auto center = [](const char16_t *text, int columns = 1, int rowsDown = 1) {
        Cell result = cell(QString::fromUtf16(text), Align::Center);
        result.columnSpan = columns;
        result.rowSpan = rowsDown;
        return result;
    };
    table.head = {{center(u"序号", 1, 2), center(u"篇章", 1, 2), center(u"任务", 1, 2),
                      center(u"责任单位", 2), center(u"进度", 2), center(u"进展情况", 1, 2)},
        {center(u"", 1, 0), center(u"", 1, 0), center(u"", 1, 0), center(u"牵头"), center(u"配合"),
            center(u"完成"), center(u"差值"), center(u"", 1, 0)}};
    constexpr int group = 6;
    for (int i = 0; i < rows; ++i) {
        Cell section = center(u"加快推进国家创新型县建设", 1, std::min(group, rows - i));
        if (i % group != 0)
            section = center(u"", 1, 0);
        table.rows.push_back({cell(QString::number(i + 1), Align::Center), section,
            cell(QStringLiteral(
                "甲%1新增市级创新平台3家、省级创新平台1家，全县各类国家级、省级创新平台达到41家。")
                     .arg(i + 1)),
            cell(QStringLiteral("县科技局")),
            cell(QStringLiteral("县发展改革局、县工业和信息化局、县财政局")),
            cell(QStringLiteral("60.0%"), Align::Right), cell(QStringLiteral("+10.0"), Align::Right),
            cell(QStringLiteral("申请市级以上创新项目6项，完成年度目标的60.0%%2乙%1")
                     .arg(i + 1)
                     .arg(i % 5 == 0 ? QStringLiteral(
                              "，高新技术企业达到66家，科技型中小企业达到71家，其余按月推进。")
                                     : QString()))});
    }
    Document document;
    document.title = QStringLiteral("工作台账");
    document.blocks = {Title {QStringLiteral("沂源县2023年重点工作任务台账"), {}}, table};
    return document;
}

Document plainText(int characters)
{
    static const QString pool
        = QStringLiteral("沂源县深化新旧动能转换推动绿色低碳高质量发展重点工作任务进展情况报告表");
    QString text;
    for (int i = 0; i < characters; ++i)
        text += pool[i * 7 % pool.size()];
    Document document;
    document.blocks = {paragraph(text)};
    return document;
}

} // namespace xushi::print::samples
