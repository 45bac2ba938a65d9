#include "tests/ui/widgets/gallerypieces.h"

#include "ui/theme/drawing.h"
#include "ui/theme/icons.h"
#include "ui/theme/lights.h"
#include "ui/theme/theme.h"
#include "ui/widgets/asofcontrol.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keyvalueform.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labeledcombobutton.h"
#include "ui/widgets/ladderbar.h"
#include "ui/widgets/lightlabel.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/navigationbar.h"
#include "ui/widgets/panelhead.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/statusbar.h"
#include "ui/widgets/toolbar.h"

#include <map>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QMenuBar>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QScrollArea>
#include <QSlider>
#include <QSpinBox>
#include <QStyledItemDelegate>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace xushi::ui;

namespace gallery
{

QString Words::translate(const char *, const char *source, const char *, int) const
{
    static const std::map<QByteArray, QString> words {{"As of", QStringLiteral("截至")},
        {"yyyy-MM-dd", QStringLiteral("yyyy年M月d日")}, {"yyyy", QStringLiteral("yyyy年")},
        {"MMM", QStringLiteral("M月")}, {"Green", QStringLiteral("绿")}, {"Yellow", QStringLiteral("黄")},
        {"Red", QStringLiteral("红")}, {"Blue", QStringLiteral("蓝")}, {"Orange", QStringLiteral("橙")},
        {"None", QStringLiteral("无法计算")}, {"%1 and others, %2 in all", QStringLiteral("%1等%2个")}};
    const auto found = words.find(source);
    return found == words.end() ? QString() : found->second;
}

namespace
{

LabeledComboButton *combo(const QString &caption, const QString &value)
{
    auto *button = new LabeledComboButton(caption);
    button->setChoices({{QStringLiteral("a"), value, {}, {}}});
    button->setCurrent(QStringLiteral("a"));
    return button;
}

ToolBar *makeToolBar(QWidget *parent, bool narrow)
{
    auto *bar = new ToolBar(parent);
    const auto action = [&](Icon icon, const QString &text, const QString &keys = {}) {
        auto *result = new QAction(lineIcon(icon), text, parent);
        result->setShortcut(QKeySequence(keys));
        return result;
    };
    bar->addAction(action(Icon::Save, QStringLiteral("保存")));
    bar->addAction(action(Icon::Undo, QStringLiteral("撤销")));
    bar->addAction(action(Icon::Redo, QStringLiteral("重做")))->defaultAction()->setEnabled(false);
    bar->addSeparator();
    auto *asOf = new AsOfControl;
    asOf->setDate(QDate(2023, 6, 30));
    bar->addControl(asOf);
    bar->addSeparator();
    bar->addControl(combo(QStringLiteral("篇章"), QStringLiteral("全部")));
    bar->addControl(combo(QStringLiteral("单位"), QStringLiteral("全部")));
    bar->addControl(combo(QStringLiteral("亮灯"), QStringLiteral("全部")));
    auto *search = new SearchField;
    search->setPlaceholderText(narrow ? QStringLiteral("查找") : QStringLiteral("查找：文字或拼音首字母"));
    search->setShortcut(QKeySequence(QStringLiteral("Ctrl+F")));
    search->setFixedWidth(narrow ? 168 : 232);
    bar->addControl(search);
    bar->addStretch();
    const ActionWords words = narrow ? ActionWords::Hidden : ActionWords::Beside;
    bar->addAction(action(Icon::Present, QStringLiteral("放映"), QStringLiteral("F5")), words);
    bar->addAction(action(Icon::Print, QStringLiteral("打印")), words);
    bar->addSeparator();
    QAction *panel = action(Icon::Panel, QStringLiteral("检查器"));
    panel->setCheckable(true);
    panel->setChecked(true);
    bar->addAction(panel);
    return bar;
}

NavigationBar *makeNavigation(bool folded)
{
    auto *bar = new NavigationBar;
    bar->setItems({{QStringLiteral("today"), QStringLiteral("今日"), Icon::Today, {}, 0},
        {QStringLiteral("overview"), QStringLiteral("概览"), Icon::Overview, {}, 0},
        {QStringLiteral("source"), QStringLiteral("原文"), Icon::Source, {}, 1},
        {QStringLiteral("ledger"), QStringLiteral("台账"), Icon::Ledger, {}, 1},
        {QStringLiteral("timeline"), QStringLiteral("时间轴"), Icon::Timeline, {}, 1},
        {QStringLiteral("matrix"), QStringLiteral("责任矩阵"), Icon::Matrix, {}, 1},
        {QStringLiteral("target"), QStringLiteral("指标"), Icon::Target, {}, 2},
        {QStringLiteral("round"), QStringLiteral("调度"), Icon::Round, QStringLiteral("9"), 2},
        {QStringLiteral("problem"), QStringLiteral("问题"), Icon::Problem, QStringLiteral("4"), 2},
        {QStringLiteral("project"), QStringLiteral("项目库"), Icon::Project, {}, 3},
        {QStringLiteral("supervise"), QStringLiteral("督办"), Icon::Supervise, QStringLiteral("2"), 3},
        {QStringLiteral("appraise"), QStringLiteral("考核"), Icon::Appraise, {}, 3},
        {QStringLiteral("report"), QStringLiteral("报告"), Icon::Report, {}, 4},
        {QStringLiteral("history"), QStringLiteral("历史"), Icon::History, {}, 4}});
    bar->setCurrent(QStringLiteral("ledger"));
    bar->setFolded(folded);
    return bar;
}

class LightDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = themeOf(option.widget);
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
        const QVariant light = index.data(Qt::UserRole);
        if (light.isValid())
            paintLightLabel(
                *painter, option.rect.adjusted(8, 0, 0, 0), Light(light.toInt()), {}, theme.text, theme);
        else if (index.data(Qt::UserRole + 1).isValid())
            paintLightCounts(*painter, option.rect.adjusted(8, 0, 0, 0),
                {{Light::Green, 8}, {Light::Yellow, 3}, {Light::Red, 1}}, 40, theme);
    }
};

QTreeWidgetItem *addTask(QTreeWidgetItem *parent, const QStringList &cells, Light light, const Theme &theme)
{
    auto *item = new QTreeWidgetItem(parent, cells);
    for (int column = 3; column < 7; ++column)
        item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    item->setForeground(5, theme.text3);
    item->setData(7, Qt::UserRole, int(light));
    return item;
}

QTreeWidget *makeLedger()
{
    auto *tree = new QTreeWidget;
    const Theme &theme = themeOf(tree);
    tree->setFrameShape(QFrame::NoFrame);
    tree->setHeaderLabels({QStringLiteral("任务名称 / 指标"), QStringLiteral("牵头单位"),
        QStringLiteral("单位"), QStringLiteral("目标值\n全年"), QStringLiteral("完成率\n%"),
        QStringLiteral("序时\n%"), QStringLiteral("差值\n百分点"), QStringLiteral("亮灯")});
    for (int column = 3; column < 7; ++column)
        tree->headerItem()->setTextAlignment(column, Qt::AlignRight);
    for (const QString &title :
        {QStringLiteral("一、加快推进国家创新型县建设"), QStringLiteral("二、持续深化新旧动能转换")}) {
        auto *section = new QTreeWidgetItem(tree, QStringList {title});
        QFont bold = theme.font(TypeSize::Body, QFont::DemiBold);
        section->setFont(0, bold);
        for (int column = 0; column < 8; ++column)
            section->setBackground(column, theme.alt);
        section->setData(4, Qt::UserRole + 1, 1);
        addTask(section,
            {QStringLiteral("加快高能级创新平台建设"), QStringLiteral("县科技局"), QStringLiteral("3项指标"),
                {}, QStringLiteral("55.7"), QStringLiteral("50.0"), QStringLiteral("+5.7")},
            Light::Green, theme);
        QTreeWidgetItem *task = addTask(section,
            {QStringLiteral("加大高端人才引育力度"), QStringLiteral("县委组织部"), QStringLiteral("2项指标"),
                {}, QStringLiteral("35.6"), QStringLiteral("50.0"), QStringLiteral("−14.4")},
            Light::Yellow, theme);
        addTask(task,
            {QStringLiteral("新引进专科以上高校毕业生"), {}, QStringLiteral("人"), QStringLiteral("2600"),
                QStringLiteral("31.2"), QStringLiteral("50.0"), QStringLiteral("−18.8")},
            Light::Yellow, theme);
        for (int more = 0; more < 9; ++more)
            addTask(section,
                {QStringLiteral("铺开农光互补光伏发电市场化并网项目建设"), QStringLiteral("县发展改革局"),
                    QStringLiteral("项"), QStringLiteral("9"), QStringLiteral("11.1"), QStringLiteral("50.0"),
                    QStringLiteral("−38.9")},
                more % 2 ? Light::Red : Light::None, theme);
    }
    tree->expandAll();
    auto *delegate = new LightDelegate(tree);
    tree->setItemDelegateForColumn(7, delegate);
    tree->setColumnWidth(0, 330);
    for (const auto &[column, width] :
        std::map<int, int> {{1, 120}, {2, 72}, {3, 60}, {4, 60}, {5, 56}, {6, 64}, {7, 60}})
        tree->setColumnWidth(column, width);
    tree->setCurrentItem(tree->topLevelItem(0)->child(1));
    return tree;
}

QWidget *target(const QString &name, double share, const QString &value, const QString &rest)
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 4);
    grid->setVerticalSpacing(0);
    auto *title = new Label(name);
    title->setOverflow(Overflow::Elide);
    grid->addWidget(title, 0, 0, 1, 2);
    grid->addWidget(new LightLabel(Light::Yellow), 0, 3, Qt::AlignRight);
    auto *ladder = new LadderBar;
    ladder->setLadder({share, 0.5}, rest);
    ladder->setFixedWidth(88);
    grid->addWidget(ladder, 1, 0);
    grid->addWidget(new Label(value, TypeSize::Small, TextTone::Text, QFont::DemiBold), 1, 1, Qt::AlignRight);
    grid->addWidget(new Label(rest, TypeSize::Small), 1, 2, 1, 2, Qt::AlignRight);
    grid->setColumnStretch(1, 1);
    return box;
}

QWidget *makeInspector()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 14, 16, 16);
    layout->addWidget(
        new Label(QStringLiteral("加大高端人才引育力度"), TypeSize::Large, TextTone::Text, QFont::DemiBold));
    auto *row = new QHBoxLayout;
    row->addWidget(new LightLabel(Light::Yellow));
    row->addWidget(new Label(QStringLiteral("2项指标落后10—30个百分点")), 1);
    row->addWidget(new LinkButton(QStringLiteral("为何是黄灯")));
    layout->addLayout(row);
    auto *form = new KeyValueForm;
    form->addSection(QStringLiteral("责任"));
    form->addRow(QStringLiteral("牵头单位"), QStringLiteral("县委组织部"));
    form->addRow(QStringLiteral("配合单位"),
        QStringLiteral("县教育和体育局、县人力资源社会保障局、县科技局、县工业和信息化局、县发展改革局"),
        QStringLiteral("，等部门（原文未列全）"));
    form->addRow(QStringLiteral("责任人"), QStringLiteral("张某某"), QStringLiteral("，联络员甲"));
    form->addRow(QStringLiteral("起止"), QStringLiteral("2023年1月1日—12月31日"));
    form->addSection(QStringLiteral("指标"), QStringLiteral("记一次数据"));
    form->addWide(target(QStringLiteral("新增国家和省市级重点人才工程人选"), 0.4, QStringLiteral("4 / 10 人"),
        QStringLiteral("40.0 %    −10.0")));
    form->addHair();
    form->addWide(target(QStringLiteral("新引进专科以上高校毕业生"), 0.312, QStringLiteral("812 / 2600 人"),
        QStringLiteral("31.2 %    −18.8")));
    form->addHair();
    form->addSection(QStringLiteral("6月进展"), QStringLiteral("已报，待审签"), QStringLiteral("到调度"));
    auto *edit = new QLineEdit(QStringLiteral("引才专场活动已办3场"));
    form->addRow(QStringLiteral("进展"), edit);
    layout->addWidget(form);
    layout->addStretch();
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFixedWidth(320);
    area->setWidget(content);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

QWidget *makePanel()
{
    auto *panel = new QWidget;
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new PanelHead(QStringLiteral("台账"));
    head->setSubtitle(QStringLiteral("12篇章 75项任务 136项指标"));
    head->addControl(combo(QStringLiteral("分组"), QStringLiteral("篇章")));
    auto *segments = new SegmentedControl(QStringLiteral("版式"));
    segments->addSegment(QStringLiteral("a"), QStringLiteral("领导版"));
    segments->addSegment(QStringLiteral("b"), QStringLiteral("填报版"));
    segments->addSegment(QStringLiteral("c"), QStringLiteral("打印版"));
    segments->setCurrent(QStringLiteral("b"));
    head->addControl(segments);
    head->addControl(new PlainButton(Icon::Columns, QStringLiteral("列")));
    head->addControl(new PrimaryButton(Icon::Plus, QStringLiteral("新增")));
    column->addWidget(head);
    auto *strip = new MessageStrip;
    strip->setText(
        QStringLiteral("56处需要核对"), QStringLiteral("指标性质不明 6   单位未列全 41   泛指单位 5"));
    strip->setNote(QStringLiteral("第 2 处，共 56 处"));
    strip->addButton(QStringLiteral("改正"));
    strip->addButton(QStringLiteral("照原文保留"), ButtonKind::Primary);
    column->addWidget(strip);
    column->addWidget(makeLedger(), 1);
    return panel;
}

class IconSheet : public QWidget
{
public:
    IconSheet() { setFixedSize(980, 470); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = themeOf(this);
        QPainter painter(this);
        painter.fillRect(rect(), theme.base);
        int at = 0;
        for (const Icon icon : allIcons()) {
            const QRect cell(24 + at % 12 * 78, 12 + at / 12 * 84, 78, 80);
            paintIcon(painter, QRect(cell.left() + 2, cell.top() + 8, 24, 24), icon, theme.text2);
            paintIcon(painter, QRect(cell.left() + 34, cell.top() + 10, 16, 16), icon, theme.text2);
            paintIcon(painter, QRect(cell.left() + 56, cell.top() + 12, 12, 12), icon, theme.text2);
            painter.setFont(theme.font(TypeSize::Small));
            painter.setPen(theme.text3);
            painter.drawText(cell.adjusted(0, 40, 0, 0), Qt::AlignTop | Qt::AlignHCenter, iconName(icon));
            ++at;
        }
        int x = 24;
        for (const Light light :
            {Light::Green, Light::Yellow, Light::Red, Light::None, Light::Blue, Light::Orange}) {
            for (const int side : {12, 16, 32}) {
                paintLight(painter, QRectF(x, 400 - side / 2, side, side), light, theme);
                x += side + 8;
            }
            painter.setPen(theme.text);
            painter.drawText(QRect(x, 380, 60, 40), Qt::AlignVCenter, lightWord(light));
            x += 64;
        }
    }
};

} // namespace

QWidget *makeWindow(bool folded)
{
    auto *window = new QWidget;
    auto *column = new QVBoxLayout(window);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *menus = new QMenuBar;
    for (const QString &title : {QStringLiteral("文件"), QStringLiteral("编辑"), QStringLiteral("视图"),
             QStringLiteral("计划"), QStringLiteral("调度"), QStringLiteral("报告"), QStringLiteral("帮助")})
        menus->addMenu(title)->addAction(title);
    column->addWidget(menus);
    column->addWidget(makeToolBar(window, folded));
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(makeNavigation(folded));
    middle->addWidget(makePanel(), 1);
    middle->addWidget(makeInspector());
    column->addLayout(middle, 1);
    auto *status = new StatusBar;
    status->setMark(QStringLiteral("演示数据"));
    status->setSource(QStringLiteral("进度为虚构，任务出自源政办字〔2023〕21号"));
    status->setFacts({QStringLiteral("选中 1 项"), QStringLiteral("共75项，纳入调度71项"),
        QStringLiteral("亮灯规则：银川・进度"), QStringLiteral("已保存")});
    column->addWidget(status);
    return window;
}

QWidget *makeControls()
{
    auto *sheet = new QWidget;
    auto *grid = new QGridLayout(sheet);
    auto *asOf = new AsOfControl;
    asOf->setDate(QDate(2023, 6, 30));
    asOf->setRange(QDate(2023, 1, 31), QDate(2023, 12, 31));
    auto *departments = new LabeledComboButton(QStringLiteral("单位"));
    departments->setObjectName(QStringLiteral("departments"));
    departments->setMode(ChoiceMode::Many, QStringLiteral("全部"));
    departments->setSearchable(true, QStringLiteral("查找：文字或拼音首字母"));
    departments->setChoices({{QStringLiteral("1"), QStringLiteral("县发展改革局"), QStringLiteral("21"), {}},
        {QStringLiteral("2"), QStringLiteral("县科技局"), QStringLiteral("4"), {}},
        {QStringLiteral("3"), QStringLiteral("县工业和信息化局"), QStringLiteral("7"), {}}});
    departments->setCurrent({QStringLiteral("1"), QStringLiteral("2")});
    grid->addWidget(asOf, 0, 0);
    grid->addWidget(departments, 0, 1);
    auto *field = new QLineEdit(QStringLiteral("新引进毕业生812人"));
    auto *readOnly = new QLineEdit(QStringLiteral("只读"));
    readOnly->setReadOnly(true);
    grid->addWidget(field, 1, 0);
    grid->addWidget(readOnly, 1, 1);
    auto *search = new SearchField;
    search->setText(QStringLiteral("光伏"));
    grid->addWidget(search, 1, 2);
    auto *box = new QComboBox;
    box->addItems({QStringLiteral("2023年6月"), QStringLiteral("GB/T 9704")});
    auto *spin = new QSpinBox;
    spin->setValue(75);
    auto *progress = new QProgressBar;
    progress->setValue(40);
    grid->addWidget(box, 2, 0);
    grid->addWidget(spin, 2, 1);
    grid->addWidget(progress, 2, 2);
    int column = 0;
    for (const Qt::CheckState state : {Qt::Unchecked, Qt::PartiallyChecked, Qt::Checked}) {
        auto *check = new QCheckBox(QStringLiteral("正文中列出滞后指标"));
        check->setTristate(true);
        check->setCheckState(state);
        grid->addWidget(check, 3, column++);
    }
    auto *radio = new QRadioButton(QStringLiteral("按月均衡"));
    radio->setChecked(true);
    grid->addWidget(radio, 4, 0);
    grid->addWidget(new QRadioButton(QStringLiteral("按节点")), 4, 1);
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setValue(30);
    grid->addWidget(slider, 4, 2);
    auto *primary = new PrimaryButton(QStringLiteral("冻结本期"));
    auto *disabled = new PlainButton(Icon::Attach, QStringLiteral("佐证 2"));
    disabled->setEnabled(false);
    auto *off = new PrimaryButton(QStringLiteral("送审签"));
    off->setEnabled(false);
    grid->addWidget(primary, 5, 0);
    grid->addWidget(disabled, 5, 1);
    grid->addWidget(off, 5, 2);
    auto *tabs = new QTabWidget;
    tabs->addTab(new EmptyState(QStringLiteral("这里按月记录各单位的进展。还没有开启任何一期。"),
                     QStringLiteral("开启2023年6月")),
        QStringLiteral("调度"));
    tabs->addTab(new QWidget, QStringLiteral("问题"));
    tabs->setFixedHeight(150);
    grid->addWidget(tabs, 6, 0, 1, 3);
    auto *text = new QPlainTextEdit(
        QStringLiteral("新引进专科以上高校毕业生812人，较5月增加214人；重点人才工程人选4人。"));
    text->setFixedHeight(60);
    grid->addWidget(text, 7, 0, 1, 2);
    grid->addWidget(new LinkButton(QStringLiteral("看这次数据")), 7, 2);
    sheet->setWindowFlag(Qt::Window);
    sheet->resize(640, 480);
    field->setFocus(Qt::TabFocusReason);
    return sheet;
}

QWidget *makeIcons()
{
    return new IconSheet;
}

} // namespace gallery
