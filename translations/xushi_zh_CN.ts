<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Cli</name>
    <message>
        <source>%1: %2 chapters, %3 tasks, %4 responsibilities, %5 targets</source>
        <translation>%1：%2个篇章，%3项任务，%4条责任，%5项指标</translation>
    </message>
    <message>
        <source>--lang en                         speaks English</source>
        <translation>--lang en                         用英文</translation>
    </message>
    <message>
        <source>Draws a panel of a plan as a picture.</source>
        <translation>把计划的一个面板画成图片。</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 wrong use, 2 cannot read, 3 cannot write, 4 in use, 5 faults found, 6 fault of the program.</source>
        <translation>退出码：0完成，1用法不对，2读不了，3写不了，4有人正打开着，5查出问题，6程序故障。</translation>
    </message>
    <message>
        <source>Makes a plan from the text of a notice, or from JSON.</source>
        <translation>从通知的文本或JSON生成计划。</translation>
    </message>
    <message>
        <source>Opens a plan file, checks everything in it and says what is wrong.</source>
        <translation>打开计划文件，逐项检查，说明问题在哪里。</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Say with -o which file to write.</source>
        <translation>用-o说明写到哪个文件。</translation>
    </message>
    <message>
        <source>Say with -o which plan file to write.</source>
        <translation>用-o说明写到哪个计划文件。</translation>
    </message>
    <message>
        <source>See xushi --help.</source>
        <translation>用法见xushi --help。</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>显示这份说明。</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation>图片没有画成。</translation>
    </message>
    <message>
        <source>The plan is sound: %1 tasks, %2 targets, %3 steps of history.</source>
        <translation>计划完好：%1项任务，%2项指标，%3步历史。</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the name and the folder.</source>
        <translation>没有“%1”这个文件。请核对文件名和文件夹。</translation>
    </message>
    <message>
        <source>Writes a plan as JSON (all of it), or its ledger as xlsx or csv.</source>
        <translation>把计划全部写成JSON，或把台账写成xlsx、csv。</translation>
    </message>
    <message>
        <source>Writes a report of a plan as docx, pdf, xlsx or csv.</source>
        <translation>把计划的报告写成docx、pdf、xlsx或csv。</translation>
    </message>
    <message>
        <source>Writes the sample plan: the county's notice with invented progress.</source>
        <translation>写出示例计划：县里的通知加虚构的进展。</translation>
    </message>
    <message>
        <source>Xushi: annual key-task plans</source>
        <translation>序时：年度重点工作任务</translation>
    </message>
    <message>
        <source>a panel as a picture</source>
        <translation>把面板画成图片</translation>
    </message>
    <message>
        <source>a plan as json, its ledger as xlsx or csv</source>
        <translation>导出计划（json）或台账（xlsx、csv）</translation>
    </message>
    <message>
        <source>a plan from a notice or from JSON</source>
        <translation>从通知或JSON生成计划</translation>
    </message>
    <message>
        <source>a report as docx, pdf, xlsx or csv</source>
        <translation>出报告（docx、pdf、xlsx、csv）</translation>
    </message>
    <message>
        <source>json, xlsx or csv</source>
        <translation>json、xlsx或csv</translation>
    </message>
    <message>
        <source>light or dark</source>
        <translation>light（浅色）或dark（深色）</translation>
    </message>
    <message>
        <source>monthly or ledger</source>
        <translation>monthly（月度进展情况报告）或ledger（工作台账）</translation>
    </message>
    <message>
        <source>number of the task to select and show in the inspector</source>
        <translation>要选中并在检查器里显示的任务序号</translation>
    </message>
    <message>
        <source>size of the window in pixels</source>
        <translation>窗口大小（像素）</translation>
    </message>
    <message>
        <source>the PNG to write; a folder with --panel all</source>
        <translation>要写的PNG；--panel all时是文件夹</translation>
    </message>
    <message>
        <source>the day up to which figures count, like 2023-06-30</source>
        <translation>数据截至的日期，如2023-06-30</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>要写的文件</translation>
    </message>
    <message>
        <source>the file to write; its ending names the format</source>
        <translation>要写的文件，按后缀决定格式</translation>
    </message>
    <message>
        <source>the plan file</source>
        <translation>计划文件</translation>
    </message>
    <message>
        <source>the plan file to write</source>
        <translation>要写的计划文件</translation>
    </message>
    <message>
        <source>the sample plan as a file</source>
        <translation>写出示例计划</translation>
    </message>
    <message>
        <source>what to read</source>
        <translation>要读的文件</translation>
    </message>
    <message>
        <source>whether a plan file is sound</source>
        <translation>检查计划文件是否完好</translation>
    </message>
    <message>
        <source>which panel: %1; or all</source>
        <translation>哪个面板：%1；全部用all</translation>
    </message>
    <message>
        <source>xushi --sample                    opens the window on the sample plan</source>
        <translation>xushi --sample                    打开窗口，看示例</translation>
    </message>
    <message>
        <source>xushi COMMAND … [--help]          works without a window</source>
        <translation>xushi 命令 … [--help]             不开窗口做一件事</translation>
    </message>
    <message>
        <source>xushi [FILE.xushi]                opens the window</source>
        <translation>xushi [文件.xushi]                打开窗口</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>“%1”读不了。</translation>
    </message>
    <message>
        <source>“%1” is no command and no plan file. See xushi --help.</source>
        <translation>“%1”既不是命令，也不是计划文件。用法见xushi --help。</translation>
    </message>
    <message>
        <source>“%1” is no format; take json, xlsx or csv.</source>
        <translation>没有“%1”这种格式，可用json、xlsx、csv。</translation>
    </message>
    <message>
        <source>“%1” is no panel; there are %2.</source>
        <translation>没有“%1”这个面板，可用：%2。</translation>
    </message>
    <message>
        <source>“%1” is no size; write it like 1366x768.</source>
        <translation>“%1”不是大小，写法如1366x768。</translation>
    </message>
    <message>
        <source>“%1” is not a day; write it like 2023-06-30.</source>
        <translation>“%1”不是日期，写法如2023-06-30。</translation>
    </message>
    <message>
        <source>“%1” takes %2 file name(s), %3 were given.</source>
        <translation>“%1”要%2个文件名，给了%3个。</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Somebody has taken this plan over. Your changes are safe in the working copy; save them under another name.</source>
        <translation>这份计划已被别人接管。改动都在工作副本里，没有丢，可以另存一份。</translation>
    </message>
    <message>
        <source>This plan has no file yet. Choose a name for it.</source>
        <translation>这份计划还没有文件，先给它起个名字。</translation>
    </message>
    <message>
        <source>This plan is open for reading only. Your changes are safe in the working copy; save them under another name.</source>
        <translation>这份计划是只读打开的。改动都在工作副本里，没有丢，可以另存一份。</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>A department needs a name. Nothing was changed.</source>
        <translation>单位要有名称。没有改动。</translation>
    </message>
    <message>
        <source>A figure needs the day up to which it counts. Nothing was recorded.</source>
        <translation>数据要有截至日期。没有记入。</translation>
    </message>
    <message>
        <source>A plan needs a title. The old one was kept.</source>
        <translation>计划要有标题。原来的标题留着。</translation>
    </message>
    <message>
        <source>A target needs a name. The old one was kept.</source>
        <translation>指标要有名称。原来的名称留着。</translation>
    </message>
    <message>
        <source>A task cannot be moved below itself. It stays where it was.</source>
        <translation>任务不能移到自己下面。位置没有变。</translation>
    </message>
    <message>
        <source>A task cannot end before it starts. The old date was kept.</source>
        <translation>任务的完成日期不能早于开始日期。原来的日期留着。</translation>
    </message>
    <message>
        <source>A task needs a title. The old one was kept.</source>
        <translation>任务要有名称。原来的名称留着。</translation>
    </message>
    <message>
        <source>Accept target</source>
        <translation>认可指标</translation>
    </message>
    <message>
        <source>Add chapter</source>
        <translation>新增篇章</translation>
    </message>
    <message>
        <source>Add department</source>
        <translation>新增单位</translation>
    </message>
    <message>
        <source>Add department alias</source>
        <translation>新增单位别名</translation>
    </message>
    <message>
        <source>Add milestone</source>
        <translation>新增节点</translation>
    </message>
    <message>
        <source>Add target</source>
        <translation>新增指标</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>新增任务</translation>
    </message>
    <message>
        <source>Attach file</source>
        <translation>添加佐证</translation>
    </message>
    <message>
        <source>Change chapter number</source>
        <translation>改篇章序号</translation>
    </message>
    <message>
        <source>Change chapter title</source>
        <translation>改篇章名称</translation>
    </message>
    <message>
        <source>Change contact person</source>
        <translation>改联络员</translation>
    </message>
    <message>
        <source>Change department category</source>
        <translation>改单位类别</translation>
    </message>
    <message>
        <source>Change department note</source>
        <translation>改单位备注</translation>
    </message>
    <message>
        <source>Change department's part</source>
        <translation>改责任</translation>
    </message>
    <message>
        <source>Change departments</source>
        <translation>改责任单位</translation>
    </message>
    <message>
        <source>Change kind of target</source>
        <translation>改指标性质</translation>
    </message>
    <message>
        <source>Change milestone date</source>
        <translation>改节点日期</translation>
    </message>
    <message>
        <source>Change milestone title</source>
        <translation>改节点名称</translation>
    </message>
    <message>
        <source>Change plan dates</source>
        <translation>改计划起止</translation>
    </message>
    <message>
        <source>Change plan title</source>
        <translation>改计划标题</translation>
    </message>
    <message>
        <source>Change responsible person</source>
        <translation>改责任人</translation>
    </message>
    <message>
        <source>Change target base value</source>
        <translation>改基期值</translation>
    </message>
    <message>
        <source>Change target comparator</source>
        <translation>改比较方式</translation>
    </message>
    <message>
        <source>Change target definition</source>
        <translation>改口径</translation>
    </message>
    <message>
        <source>Change target direction</source>
        <translation>改指标方向</translation>
    </message>
    <message>
        <source>Change target due date</source>
        <translation>改指标期限</translation>
    </message>
    <message>
        <source>Change target firmness</source>
        <translation>改承诺程度</translation>
    </message>
    <message>
        <source>Change target name</source>
        <translation>改指标名称</translation>
    </message>
    <message>
        <source>Change target unit</source>
        <translation>改指标单位</translation>
    </message>
    <message>
        <source>Change target value</source>
        <translation>改目标值</translation>
    </message>
    <message>
        <source>Change task end</source>
        <translation>改任务完成日期</translation>
    </message>
    <message>
        <source>Change task note</source>
        <translation>改任务备注</translation>
    </message>
    <message>
        <source>Change task number</source>
        <translation>改任务序号</translation>
    </message>
    <message>
        <source>Change task start</source>
        <translation>改任务开始日期</translation>
    </message>
    <message>
        <source>Change task state</source>
        <translation>改任务状态</translation>
    </message>
    <message>
        <source>Change task text</source>
        <translation>改任务内容</translation>
    </message>
    <message>
        <source>Change task title</source>
        <translation>改任务名称</translation>
    </message>
    <message>
        <source>Change whether a milestone is done</source>
        <translation>改节点是否完成</translation>
    </message>
    <message>
        <source>Change whether a task is tracked</source>
        <translation>改是否纳入调度</translation>
    </message>
    <message>
        <source>Check a doubtful place</source>
        <translation>核对存疑之处</translation>
    </message>
    <message>
        <source>Delete attachment</source>
        <translation>删除佐证</translation>
    </message>
    <message>
        <source>Delete chapter</source>
        <translation>删除篇章</translation>
    </message>
    <message>
        <source>Delete department</source>
        <translation>删除单位</translation>
    </message>
    <message>
        <source>Delete department alias</source>
        <translation>删除单位别名</translation>
    </message>
    <message>
        <source>Delete figure</source>
        <translation>删除数据</translation>
    </message>
    <message>
        <source>Delete milestone</source>
        <translation>删除节点</translation>
    </message>
    <message>
        <source>Delete progress report</source>
        <translation>删除进展</translation>
    </message>
    <message>
        <source>Delete target</source>
        <translation>删除指标</translation>
    </message>
    <message>
        <source>Delete tasks</source>
        <translation>删除任务</translation>
    </message>
    <message>
        <source>Import notice</source>
        <translation>读入通知</translation>
    </message>
    <message>
        <source>Move task</source>
        <translation>移动任务</translation>
    </message>
    <message>
        <source>Open reporting round</source>
        <translation>开启调度期</translation>
    </message>
    <message>
        <source>Record figure</source>
        <translation>记一次数据</translation>
    </message>
    <message>
        <source>Rename department</source>
        <translation>改单位名称</translation>
    </message>
    <message>
        <source>Report progress</source>
        <translation>填报进展</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the name and the folder.</source>
        <translation>没有“%1”这个文件。请核对文件名和文件夹。</translation>
    </message>
    <message>
        <source>This department still has tasks, persons or reports. Give them to another one first.</source>
        <translation>这个单位还有任务、人员或填报。先转给别的单位，再删。</translation>
    </message>
    <message>
        <source>This is no longer in the plan. Nothing was changed.</source>
        <translation>这一项已不在计划里。没有改动。</translation>
    </message>
    <message>
        <source>This plan already has tasks. Import the notice into a new plan.</source>
        <translation>这份计划已有任务。请把通知读入一份新计划。</translation>
    </message>
    <message>
        <source>This round is frozen and cannot be changed. Reopen it first; its figures will be kept.</source>
        <translation>这一期已冻结，不能再改。要改，先重开本期；原来的数字会留着。</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is a file and that you may open it.</source>
        <translation>“%1”读不了。请核对它是不是文件、有没有权限打开。</translation>
    </message>
    <message>
        <source>“%1” is already the name or alias of a department. Nothing was changed.</source>
        <translation>“%1”已是某个单位的名称或别名。没有改动。</translation>
    </message>
    <message>
        <source>“%1” is larger than 64 MB; that is no notice.</source>
        <translation>“%1”超过64 MB，不会是通知。</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>At %1: %2. Nothing was changed.</source>
        <translation>%1处：%2。没有改动任何内容。</translation>
    </message>
    <message>
        <source>Import plan</source>
        <translation>导入计划</translation>
    </message>
    <message>
        <source>Load demonstration data</source>
        <translation>载入演示数据</translation>
    </message>
    <message>
        <source>The file is JSON, but not a plan of Xushi. Nothing was changed.</source>
        <translation>文件是JSON，但不是序时的计划。没有改动任何内容。</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was changed.</source>
        <translation>文件是空的。没有改动任何内容。</translation>
    </message>
    <message>
        <source>The file is not readable as JSON: the mistake is in line %1, at character %2. Nothing was changed.</source>
        <translation>文件不是正确的JSON：第%1行第%2个字符处有误。没有改动任何内容。</translation>
    </message>
    <message>
        <source>These are not demonstration data, or the plan has no tasks yet. Nothing was changed.</source>
        <translation>这不是演示数据，或者计划里还没有任务。没有改动任何内容。</translation>
    </message>
    <message>
        <source>This file was written by a newer version of Xushi and cannot be read here. Nothing was changed. Update Xushi, or ask the sender for an older form.</source>
        <translation>这个文件由更新版本的序时写成，这里读不了。没有改动任何内容。请更新序时，或请发送方另存为旧格式。</translation>
    </message>
    <message>
        <source>This plan already has figures or reports. Demonstration data are never mixed with them. Nothing was changed.</source>
        <translation>计划里已有数据或填报，演示数据不能与其混在一起。没有改动任何内容。</translation>
    </message>
    <message>
        <source>This plan is not empty. Import the file into a new plan. Nothing was changed.</source>
        <translation>这个计划不是空的，请导入到新计划。没有改动任何内容。</translation>
    </message>
    <message>
        <source>a day is needed, as in "2023-06-30"</source>
        <translation>应为日期，如"2023-06-30"</translation>
    </message>
    <message>
        <source>a figure in quotes is needed, as in "6.40"</source>
        <translation>应为带引号的数字，如"6.40"</translation>
    </message>
    <message>
        <source>a list in [ ] is needed</source>
        <translation>应为[ ]括起的列表</translation>
    </message>
    <message>
        <source>a month is needed, as in "2023-06"</source>
        <translation>应为月份，如"2023-06"</translation>
    </message>
    <message>
        <source>a text in quotes is needed</source>
        <translation>应为带引号的文字</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is needed</source>
        <translation>应为%1到%2之间的整数</translation>
    </message>
    <message>
        <source>an id is needed: a whole number above 0, in quotes</source>
        <translation>应为标识：带引号的正整数</translation>
    </message>
    <message>
        <source>an object in { } is needed</source>
        <translation>应为{ }括起的对象</translation>
    </message>
    <message>
        <source>it names another owner than the one it stands in</source>
        <translation>它写明的所属与所在位置不一致</translation>
    </message>
    <message>
        <source>it stands below itself</source>
        <translation>它成了自己的下级</translation>
    </message>
    <message>
        <source>more than one task has the number “%1”</source>
        <translation>序号为“%1”的任务不止一项</translation>
    </message>
    <message>
        <source>no chapter is called “%1”</source>
        <translation>没有叫“%1”的篇章</translation>
    </message>
    <message>
        <source>no task has the number “%1”</source>
        <translation>没有序号为“%1”的任务</translation>
    </message>
    <message>
        <source>no “%1” of the file has the id %2</source>
        <translation>文件里没有标识为%2的“%1”</translation>
    </message>
    <message>
        <source>task %1 has no target “%2” (%3) at place %4</source>
        <translation>任务%1的第%4个指标不是“%2”（%3）</translation>
    </message>
    <message>
        <source>the id %1 occurs twice</source>
        <translation>标识%1出现了两次</translation>
    </message>
    <message>
        <source>the number 1 is needed</source>
        <translation>应为数字1</translation>
    </message>
    <message>
        <source>the plan has no department “%1”</source>
        <translation>计划里没有“%1”这个单位</translation>
    </message>
    <message>
        <source>the plan is of another year</source>
        <translation>计划不是这一年的</translation>
    </message>
    <message>
        <source>there is no such field</source>
        <translation>没有这个字段</translation>
    </message>
    <message>
        <source>these values do not fit together</source>
        <translation>这些值互相矛盾</translation>
    </message>
    <message>
        <source>this field is missing</source>
        <translation>缺少这个字段</translation>
    </message>
    <message>
        <source>true or false is needed</source>
        <translation>应为true或false</translation>
    </message>
    <message>
        <source>“%1” is none of the codes %2</source>
        <translation>“%1”不在代码%2之中</translation>
    </message>
    <message>
        <source>“%1” is not among the persons of the file</source>
        <translation>文件的人员里没有“%1”</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Base value</source>
        <translation>基期值</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>受阻</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>篇章</translation>
    </message>
    <message>
        <source>Comparator</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联络员</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>下降</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>End</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Enterprises</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>序时</translation>
    </message>
    <message>
        <source>Financial institutions</source>
        <translation>金融机构</translation>
    </message>
    <message>
        <source>Firmness</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Government departments</source>
        <translation>政府部门</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>增速</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>越高越好</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>推进中</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>牵头</translation>
    </message>
    <message>
        <source>Lead department</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Lead departments</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Level or total</source>
        <translation>总量</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>亮灯</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>越低越好</translation>
    </message>
    <message>
        <source>Mass organisations</source>
        <translation>群团</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>New in the year</source>
        <translation>当年新增</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未启动</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Party bodies</source>
        <translation>党委部门</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Public institutions</source>
        <translation>事业单位</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>完成值</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>负责</translation>
    </message>
    <message>
        <source>Responsible departments</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>State-owned enterprises</source>
        <translation>国企</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>明确</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>配合</translation>
    </message>
    <message>
        <source>Supporting departments</source>
        <translation>配合单位</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Target value</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务名称</translation>
    </message>
    <message>
        <source>Task forces</source>
        <translation>专班、领导小组</translation>
    </message>
    <message>
        <source>Text of the task</source>
        <translation>任务内容</translation>
    </message>
    <message>
        <source>Towns and subdistricts</source>
        <translation>镇街</translation>
    </message>
    <message>
        <source>Tracked</source>
        <translation>纳入调度</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Vertically managed bodies</source>
        <translation>垂管、双管</translation>
    </message>
    <message>
        <source>Within a range</source>
        <translation>区间内</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>园区</translation>
    </message>
    <message>
        <source>above %1 by</source>
        <translation>高于%1</translation>
    </message>
    <message>
        <source>points</source>
        <translation>百分点</translation>
    </message>
    <message>
        <source>“%1” is none of the choices. Pick one from the list.</source>
        <translation>“%1”不在可选项里。请从列表里选一个。</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like 6.30, 2023-6-30 or 6月底, or press Esc to give up.</source>
        <translation>“%1”不是日期。写法如6.30、2023-6-30、6月底，或按Esc放弃。</translation>
    </message>
    <message>
        <source>“%1” is not a number with at most 15 digits. Correct it, or press Esc to give up.</source>
        <translation>“%1”不是15位以内的数字。请改正，或按Esc放弃。</translation>
    </message>
    <message>
        <source>“%1” is not a number: character %2 is “%3”. Correct it, or press Esc to give up.</source>
        <translation>“%1”不是数字，第%2位是“%3”。请改正，或按Esc放弃。</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>%1 led, %2 supported, %3 responsible</source>
        <translation>牵头%1项，配合%2项，负责%3项</translation>
    </message>
    <message>
        <source>, and other departments (not all listed in the notice)</source>
        <translation>，等部门（原文未列全）</translation>
    </message>
    <message>
        <source>Add a milestone</source>
        <translation>加一个节点</translation>
    </message>
    <message>
        <source>Add another name</source>
        <translation>增加一个别名</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新核对</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已核对</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>承诺事项</translation>
    </message>
    <message>
        <source>Completion %1, difference %2</source>
        <translation>完成率%1，差值%2</translation>
    </message>
    <message>
        <source>Delete figure</source>
        <translation>删除这次数据</translation>
    </message>
    <message>
        <source>Delete milestone</source>
        <translation>删除节点</translation>
    </message>
    <message>
        <source>Delete name</source>
        <translation>删除别名</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>历次数据</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>More</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>New milestone</source>
        <translation>新节点</translation>
    </message>
    <message>
        <source>Next steps: %1</source>
        <translation>下步打算：%1</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <translation>存在问题：%1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>Progress of month %1</source>
        <translation>%1月进展</translation>
    </message>
    <message>
        <source>Record a figure</source>
        <translation>记一次数据</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>责任</translation>
    </message>
    <message>
        <source>See in the notice</source>
        <translation>在原文中查看</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>To the round</source>
        <translation>到调度</translation>
    </message>
    <message>
        <source>demonstration data</source>
        <translation>演示数据</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation><numerusform>%n项指标</numerusform></translation>
    </message>
    <message>
        <source>Choose the task first that the target belongs to.</source>
        <translation>请先选中指标所属的任务。</translation>
    </message>
    <message>
        <source>New chapter</source>
        <translation>新篇章</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>新指标</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>新任务</translation>
    </message>
    <message>
        <source>Task / target</source>
        <translation>任务名称 / 指标</translation>
    </message>
    <message>
        <source>month 1</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>months 1–%1</source>
        <translation>1—%1月</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>whole year</source>
        <translation>全年</translation>
    </message>
</context>
<context>
    <name>Light</name>
    <message>
        <source>Blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Please wait</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>Reports are written as docx, pdf, xlsx or csv. Give the file one of these endings.</source>
        <translation>报告可写成docx、pdf、xlsx、csv，文件名要用其中一种后缀。</translation>
    </message>
    <message>
        <source>There is no report called “%1”.</source>
        <translation>没有“%1”这种报告。</translation>
    </message>
    <message>
        <source>This report has no table that could be written as csv.</source>
        <translation>这份报告没有表格，写不成csv。</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>责任矩阵</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>%1 %2 is below itself.</source>
        <translation>%1 %2在自己下面。</translation>
    </message>
    <message>
        <source>%1 %2: %3 leads nowhere.</source>
        <translation>%1 %2：%3指向的内容不存在。</translation>
    </message>
    <message>
        <source>The plan holds values that this version cannot read. Nothing was changed. Open a backup, or update Xushi.</source>
        <translation>计划里有本版读不懂的内容。没有改动。可以打开备份，或升级序时。</translation>
    </message>
    <message>
        <source>origin %1 lies outside its document.</source>
        <translation>出处%1超出了原文。</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>The PDF could not be written to the end.</source>
        <translation>PDF没有写完。</translation>
    </message>
    <message>
        <source>The PDF is not built as this program builds it.</source>
        <translation>这个PDF不是本程序生成的格式。</translation>
    </message>
    <message>
        <source>The faces in the PDF are not those that were drawn.</source>
        <translation>PDF中的字体与绘制时所用的不一致。</translation>
    </message>
    <message>
        <source>“%1” is not installed; “%2” is drawn in its place. The docx still names “%1”.</source>
        <translation>未安装“%1”，本机用“%2”代替；docx中仍写“%1”。</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>%1 points</source>
        <translation>%1个百分点</translation>
    </message>
    <message>
        <source>%1 points ahead of %2: green.</source>
        <translation>超%2%1个百分点，亮绿灯。</translation>
    </message>
    <message>
        <source>%1 points behind %2, between 10 and 30 (both included): yellow.</source>
        <translation>落后%2%1个百分点，在10—30个百分点之间（含两端），亮黄灯。</translation>
    </message>
    <message>
        <source>%1 points behind %2, less than 10: green.</source>
        <translation>落后%2%1个百分点，不到10个百分点，亮绿灯。</translation>
    </message>
    <message>
        <source>%1 points behind %2, more than 30: red.</source>
        <translation>落后%2%1个百分点，超过30个百分点，亮红灯。</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>超进度</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>欠进度</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>Completion cannot be computed from these figures, so there is no light.</source>
        <translation>这些数字算不出完成率，不亮灯。</translation>
    </message>
    <message>
        <source>Demonstration data.</source>
        <translation>演示数据。</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Expected progress</source>
        <translation>序时进度</translation>
    </message>
    <message>
        <source>No figure has been recorded up to this day, so there is no light.</source>
        <translation>截至这一天还没有数据，不亮灯。</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>达进度</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Rule: Yinchuan, progress. Figures up to %1, %2.</source>
        <translation>规则：银川·进度。数据截至%1，%2。</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>显示为</translation>
    </message>
    <message>
        <source>The light of a task is the worst of its targets.</source>
        <translation>任务亮灯取各项指标中最差的。</translation>
    </message>
    <message>
        <source>The target is reached: green.</source>
        <translation>已达到目标，亮绿灯。</translation>
    </message>
    <message>
        <source>This happens once and is not due yet, so there is no light.</source>
        <translation>这是一次性的事项，还没到时限，暂不亮灯。</translation>
    </message>
    <message>
        <source>This happens once; its day is past and it is not done: red.</source>
        <translation>这是一次性的事项，时限已过仍未完成，亮红灯。</translation>
    </message>
    <message>
        <source>This task has no figures. Its light follows from its state, its end and its milestones.</source>
        <translation>这项任务没有数字指标，按状态、完成时限和节点亮灯。</translation>
    </message>
    <message>
        <source>This task is not tracked, so it has no light.</source>
        <translation>这项任务没有纳入调度，不亮灯。</translation>
    </message>
    <message>
        <source>Why green</source>
        <translation>为何是绿灯</translation>
    </message>
    <message>
        <source>Why no light</source>
        <translation>为何不亮灯</translation>
    </message>
    <message>
        <source>Why red</source>
        <translation>为何是红灯</translation>
    </message>
    <message>
        <source>Why yellow</source>
        <translation>为何是黄灯</translation>
    </message>
    <message>
        <source>certified</source>
        <translation>认定数</translation>
    </message>
    <message>
        <source>evenly by month, up to %1</source>
        <translation>按月均衡，截至%1</translation>
    </message>
    <message>
        <source>expected progress</source>
        <translation>序时</translation>
    </message>
    <message>
        <source>green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>初步数</translation>
    </message>
    <message>
        <source>red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>subtracted first, rounded once</source>
        <translation>先相减，只舍入一次</translation>
    </message>
    <message>
        <source>the target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>黄</translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>This figure is %1 times the last one (%2). Please check it.</source>
        <translation>这次数据是上次的%1倍（%2），请核对。</translation>
    </message>
    <message>
        <source>This figure is 1/%1 of the last one (%2). Please check it.</source>
        <translation>这次数据只有上次的%1分之一（%2），请核对。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>A cell of the table “%1” holds more text than a spreadsheet takes (32,767 characters). Nothing was written.</source>
        <translation>表格“%1”中有单元格的文字超出电子表格的上限（32767字），未写出文件。</translation>
    </message>
    <message>
        <source>Row %1 of the table “%2” does not fit its %3 columns. Nothing was written.</source>
        <translation>表格“%2”第%1行与%3列的栏目对不上，未写出文件。</translation>
    </message>
    <message>
        <source>The document could not be packed. Nothing was written.</source>
        <translation>文件打包失败，未写出文件。</translation>
    </message>
    <message>
        <source>The file could not be written completely. Choose another place with enough room.</source>
        <translation>文件没有写完整，请换一个空间足够的位置重新保存。</translation>
    </message>
    <message>
        <source>The table “%1” has more rows or columns than a spreadsheet takes. Nothing was written.</source>
        <translation>表格“%1”的行数或列数超出电子表格的上限，未写出文件。</translation>
    </message>
</context>
<context>
    <name>SourcePanel</name>
    <message>
        <source>Deadline %1</source>
        <translation>期限：%1</translation>
    </message>
    <message>
        <source>Departments in general</source>
        <translation>泛指单位</translation>
    </message>
    <message>
        <source>Departments left open</source>
        <translation>单位未列全</translation>
    </message>
    <message>
        <source>Kind of target unclear</source>
        <translation>指标性质不明</translation>
    </message>
    <message>
        <source>No department named</source>
        <translation>未写责任单位</translation>
    </message>
    <message>
        <source>No department named in the notice</source>
        <translation>原文未写责任单位</translation>
    </message>
    <message>
        <source>Structure unclear</source>
        <translation>结构不明</translation>
    </message>
    <message>
        <source>and other departments (not all listed)</source>
        <translation>等部门（原文未列全）</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>An attached file is missing from the working copy, so nothing was saved and the file is unchanged. Please remove the attachment or add it again.</source>
        <translation>工作副本中缺少一个附件，本次未保存，原文件未受影响。请删除该附件或重新添加。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>No working copy could be made in “%1”. Please check that the folder can be written and the disk has room.</source>
        <translation>无法在“%1”中建立工作副本，请检查该文件夹是否可写、磁盘是否有空间。</translation>
    </message>
    <message>
        <source>The SQLite driver of Qt is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>缺少Qt的SQLite驱动。请安装软件包libqt6sql6-sqlite。</translation>
    </message>
    <message>
        <source>The SQLite of this computer cannot record changes (no session extension), or Qt brings another one along. Install Xushi with the SQLite package of the system.</source>
        <translation>这台电脑的SQLite不能记录改动（没有session扩展），或Qt自带了另一个SQLite。请用系统自带的SQLite软件包安装序时。</translation>
    </message>
    <message>
        <source>The change could not be written. Nothing was changed.</source>
        <translation>改动没有写上。没有改变任何内容。</translation>
    </message>
    <message>
        <source>The disk has no room left for “%1”. What was saved before is unchanged; please free some room or save to another disk.</source>
        <translation>磁盘空间不足，无法写入“%1”。此前保存的内容未受影响，请清理磁盘或另存到其他磁盘。</translation>
    </message>
    <message>
        <source>The folder of “%1” cannot be written. The plan can be read and saved to another folder.</source>
        <translation>“%1”所在文件夹不可写。可以查看该计划，并另存到其他文件夹。</translation>
    </message>
    <message>
        <source>The plan could not be read from its working copy, so nothing was saved and the file is unchanged.</source>
        <translation>无法从工作副本读取计划，本次未保存，原文件未受影响。</translation>
    </message>
    <message>
        <source>The plan's data are damaged. The change was not made. Open a backup.</source>
        <translation>计划的数据已损坏，改动没有写上。可以打开备份。</translation>
    </message>
    <message>
        <source>The working copy cannot be written. The change was not made.</source>
        <translation>工作副本不能写，改动没有写上。</translation>
    </message>
    <message>
        <source>The working copy could not be opened. Check that its folder can be written and has room.</source>
        <translation>工作副本打不开。请核对它的文件夹能写、磁盘有空间。</translation>
    </message>
    <message>
        <source>There is no room left on the disk. The change was not made and nothing was lost. Free some space and try again.</source>
        <translation>磁盘没有空间了。改动没有写上，原来的内容没有丢。腾出空间后再试。</translation>
    </message>
    <message>
        <source>These values do not fit together. The change was not made.</source>
        <translation>这些内容互相矛盾，改动没有写上。</translation>
    </message>
    <message>
        <source>This plan could not be brought to the present format. The file is unchanged; keep it and report the fault.</source>
        <translation>这份计划没能转成现在的格式。文件没有变，请留好并反映问题。</translation>
    </message>
    <message>
        <source>This plan is already open in another window of Xushi.</source>
        <translation>该计划已在另一个序时窗口中打开。</translation>
    </message>
    <message>
        <source>This plan was written by a newer version of Xushi and cannot be opened here. Nothing was changed. Update Xushi, or ask the sender for an older copy.</source>
        <translation>这份计划由更新的版本写成，这里打不开。没有改动。可以升级序时，或向发送人要一份旧版的。</translation>
    </message>
    <message>
        <source>This step no longer fits the plan as it is now. Nothing was changed.</source>
        <translation>这一步和计划现在的样子对不上了。没有改动。</translation>
    </message>
    <message>
        <source>This step of the history is damaged and cannot be used. The plan itself is unchanged.</source>
        <translation>历史里的这一步已损坏，不能用。计划本身没有变。</translation>
    </message>
    <message>
        <source>someone</source>
        <translation>他人</translation>
    </message>
    <message>
        <source>“%1” could not be read. Please check its permissions and the disk.</source>
        <translation>无法读取“%1”，请检查文件权限和磁盘。</translation>
    </message>
    <message>
        <source>“%1” could not be written. What was saved before is unchanged; please check the permissions or save to another folder.</source>
        <translation>无法写入“%1”。此前保存的内容未受影响，请检查权限或另存到其他文件夹。</translation>
    </message>
    <message>
        <source>“%1” does not exist. It may have been moved or renamed.</source>
        <translation>“%1”不存在，可能已被移动或改名。</translation>
    </message>
    <message>
        <source>“%1” has been changed by someone else since it was opened here. Nothing was written.</source>
        <translation>“%1”打开后已被他人修改，本次未写入任何内容。</translation>
    </message>
    <message>
        <source>“%1” is an empty file; there is no plan in it.</source>
        <translation>“%1”是空文件，其中没有计划。</translation>
    </message>
    <message>
        <source>“%1” is being edited by %2 on the computer %3 since %4. You can read it, work on a copy, or take over.</source>
        <translation>“%1”正由%2在计算机“%3”上编辑（始于%4）。可以只读打开、打开副本或接管编辑。</translation>
    </message>
    <message>
        <source>“%1” is damaged and was not opened. Please open one of its backups instead.</source>
        <translation>“%1”已损坏，未予打开。请改为打开它的备份。</translation>
    </message>
    <message>
        <source>“%1” is in use and could not be replaced; it is unchanged. The new version is complete and kept as “%2”. Please save to another place.</source>
        <translation>“%1”正被占用，无法替换，原文件未受影响。新版本已完整保存为“%2”，请另存到其他位置。</translation>
    </message>
    <message>
        <source>“%1” is not a Xushi plan file.</source>
        <translation>“%1”不是序时计划文件。</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file and was left alone.</source>
        <translation>“%1”不是普通文件，未作改动。</translation>
    </message>
    <message>
        <source>“%1” is too large to be kept in a plan.</source>
        <translation>“%1”过大，无法作为附件存入计划。</translation>
    </message>
    <message>
        <source>“%1” was saved by a newer version of Xushi. Please update Xushi, then open it again; the file was not changed.</source>
        <translation>“%1”由更高版本的序时保存。请升级序时后再打开，原文件未作改动。</translation>
    </message>
    <message>
        <source>“%1” was written but did not read back right, so the file from before was left in place. The disk may be failing; please save to another one.</source>
        <translation>“%1”写入后校验未通过，已保留原文件。磁盘可能有故障，请另存到其他磁盘。</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>This figure is %1 times the last one (%2 → %3 %4). Please check it.</source>
        <translation>这次数据是上次的%1倍（%2 → %3%4），请核对。</translation>
    </message>
    <message>
        <source>This figure is less than a 20th of the last one (%1 → %2 %3). Please check it.</source>
        <translation>这次数据不到上次的二十分之一（%1 → %2%3），请核对。</translation>
    </message>
</context>
<context>
    <name>TimelineAxis</name>
    <message>
        <source>%1–%2</source>
        <translation>%1—%2</translation>
    </message>
    <message>
        <source>M/d</source>
        <translation>M.d</translation>
    </message>
    <message>
        <source>MMM</source>
        <translation>M月</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Q1</source>
        <translation>一季度</translation>
    </message>
    <message>
        <source>Q2</source>
        <translation>二季度</translation>
    </message>
    <message>
        <source>Q3</source>
        <translation>三季度</translation>
    </message>
    <message>
        <source>Q4</source>
        <translation>四季度</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>yyyy</source>
        <translation>yyyy年</translation>
    </message>
</context>
<context>
    <name>TimelineTip</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation>演示数据</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>%1完成</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>%1到期</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>自%1起</translation>
    </message>
    <message>
        <source>No dates yet</source>
        <translation>还没有日期</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>到%1止</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有%1项</translation>
    </message>
</context>
<context>
    <name>WindowDialogs</name>
    <message>
        <source>Understood</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Xushi</source>
        <translation>序时</translation>
    </message>
</context>
<context>
    <name>notice</name>
    <message>
        <source>It is not certain that this figure is a target: the words may only name the scope of ongoing work.</source>
        <translation>不能确定此数字是否为指标，可能只是说明正在推进的工作范围。</translation>
    </message>
    <message>
        <source>No numbered task was found in this text, so nothing was taken over. Check that the whole notice was given.</source>
        <translation>文中没有找到带序号的任务，未读入任何内容。请确认通知全文是否完整。</translation>
    </message>
    <message>
        <source>The file is empty: there is no notice to read.</source>
        <translation>文件为空，没有可读入的通知。</translation>
    </message>
    <message>
        <source>The list of departments is left open (等): it is not said who else takes part.</source>
        <translation>责任单位以“等”收尾，没有写全参与单位。</translation>
    </message>
    <message>
        <source>The list of figures does not match the list of names before it: check which figure belongs to which.</source>
        <translation>数字的个数与前面所列名称的个数不一致，请核对各自对应的关系。</translation>
    </message>
    <message>
        <source>The notice names no department for this task.</source>
        <translation>通知没有写明这项任务的责任单位。</translation>
    </message>
    <message>
        <source>The text is empty: there is no notice to read.</source>
        <translation>文字为空，没有可读入的通知。</translation>
    </message>
    <message>
        <source>The words do not say what this figure counts.</source>
        <translation>文中没有写明此数字所指的内容。</translation>
    </message>
    <message>
        <source>This file is not a text that can be read. Save the notice as plain text (UTF-8) and read that.</source>
        <translation>无法识别该文件中的文字。请将通知另存为纯文本（UTF-8），再读入。</translation>
    </message>
    <message>
        <source>This is a PDF document, not a text file. Copy its text into a text file and read that.</source>
        <translation>这是 PDF 文档，不是文本文件。请将其中文字复制到文本文件，再读入。</translation>
    </message>
    <message>
        <source>This is a packed document (docx, xlsx or zip), not a text file. Open it, save it as plain text and read that.</source>
        <translation>这是压缩格式的文档（docx、xlsx 或 zip），不是文本文件。请打开后另存为纯文本，再读入。</translation>
    </message>
    <message>
        <source>This is an old Office document (doc, xls or wps), not a text file. Open it, save it as plain text and read that.</source>
        <translation>这是旧格式的办公文档（doc、xls 或 wps），不是文本文件。请打开后另存为纯文本，再读入。</translation>
    </message>
    <message>
        <source>This text is too long to be a notice, so it was not read.</source>
        <translation>文字过长，不像一份通知，未读入。</translation>
    </message>
    <message>
        <source>“%1” names a class of departments: it is not said which ones.</source>
        <translation>“%1”是泛指，没有写明具体单位。</translation>
    </message>
    <message>
        <source>“Same as above” stands here, but nothing above says which departments.</source>
        <translation>此处写有“同上”，但上文没有写明责任单位。</translation>
    </message>
</context>
<context>
    <name>xushi::DocumentController</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close plan</source>
        <translation>关闭计划</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃改动</translation>
    </message>
    <message>
        <source>New plan from a notice</source>
        <translation>从公文新建计划</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>打开副本</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>只读打开</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>接着改</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>打开计划</translation>
    </message>
    <message>
        <source>Recover changes</source>
        <translation>恢复改动</translation>
    </message>
    <message>
        <source>Replace, keeping theirs as a backup</source>
        <translation>用我的替换，对方的留作备份</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>换个地方存</translation>
    </message>
    <message>
        <source>Save plan</source>
        <translation>保存计划</translation>
    </message>
    <message>
        <source>Save plan as</source>
        <translation>计划另存为</translation>
    </message>
    <message>
        <source>Save under another name</source>
        <translation>另存一份</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>接管</translation>
    </message>
    <message>
        <source>Text of a notice (*.txt);;All files (*)</source>
        <translation>通知文本 (*.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Xushi ended before “%1” was saved. The last change was made on %2; nothing is lost.</source>
        <translation>上次退出时“%1”还没有保存。最后一次改动在%2，都在工作副本里，没有丢。</translation>
    </message>
    <message>
        <source>Xushi plans (*.xushi)</source>
        <translation>序时计划 (*.xushi)</translation>
    </message>
    <message>
        <source>“%1” has changes that are in no file yet.</source>
        <translation>“%1”有改动还没有存进文件。</translation>
    </message>
</context>
<context>
    <name>xushi::FieldEditor</name>
    <message>
        <source>6.30</source>
        <translation>如6.30、6月底</translation>
    </message>
</context>
<context>
    <name>xushi::FilterBar</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>篇章</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find: text</source>
        <translation>查找：序号或文字</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>亮灯</translation>
    </message>
    <message>
        <source>Search departments</source>
        <translation>查找单位</translation>
    </message>
</context>
<context>
    <name>xushi::Inspector</name>
    <message>
        <source>Chapter</source>
        <translation>篇章</translation>
    </message>
    <message>
        <source>Choose a task, target, chapter or department: everything about it stands here.</source>
        <translation>选中一项任务、指标、篇章或一个单位，它的全部内容就显示在这里。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>事项 %1</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>任务 %1</translation>
    </message>
</context>
<context>
    <name>xushi::LedgerDelegate</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation><numerusform>%n项</numerusform></translation>
    </message>
    <message>
        <source>and others, %1 in all</source>
        <translation>等%1家</translation>
    </message>
</context>
<context>
    <name>xushi::LedgerPanel</name>
    <message>
        <source>%1 chapters %2 tasks %3 targets</source>
        <translation>%1篇章 %2项任务 %3项指标</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation><numerusform>选中 %n 项</numerusform></translation>
    </message>
    <message>
        <source>A reading needs a figure. To delete one, open it at the right.</source>
        <translation>完成值要填数字。要删掉一次数据，请在右侧检查器里删。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>改一改</translation>
    </message>
    <message>
        <source>Choose which columns are shown</source>
        <translation>选择显示哪些列</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>全部折叠</translation>
    </message>
    <message>
        <source>For filling in</source>
        <translation>填报版</translation>
    </message>
    <message>
        <source>For leaders</source>
        <translation>领导版</translation>
    </message>
    <message>
        <source>Here all tasks and targets stand in one table. There are none yet.</source>
        <translation>这里用一张表列出全部任务和指标。现在还没有任务。</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>New chapter</source>
        <translation>新增篇章</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>新增指标</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>新增任务</translation>
    </message>
    <message>
        <source>No task matches the filter.</source>
        <translation>没有符合筛选条件的任务。</translation>
    </message>
    <message>
        <source>Record as it is</source>
        <translation>照此记入</translation>
    </message>
    <message>
        <source>See in the notice</source>
        <translation>在原文中查看</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>全部展开</translation>
    </message>
</context>
<context>
    <name>xushi::LedgerView</name>
    <message>
        <source>Tasks and targets</source>
        <translation>任务和指标</translation>
    </message>
</context>
<context>
    <name>xushi::MainWindow</name>
    <message>
        <source>%1 tasks, %2 tracked</source>
        <translation>共%1项，纳入调度%2项</translation>
    </message>
    <message>
        <source>%1%2 — Xushi</source>
        <translation>%1%2 — 序时</translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation>演示数据</translation>
    </message>
    <message>
        <source>Lights: Yinchuan, progress</source>
        <translation>亮灯规则：银川·进度</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Progress is invented, tasks are from %1</source>
        <translation>进度为虚构，任务出自%1</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Tasks from %1</source>
        <translation>任务出自%1</translation>
    </message>
    <message>
        <source>Xushi</source>
        <translation>序时</translation>
    </message>
</context>
<context>
    <name>xushi::MatrixPanel</name>
    <message>
        <source>%1 tasks × %2 departments</source>
        <translation>%1项任务 × %2个单位</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列序</translation>
    </message>
    <message>
        <source>Here stands who leads, answers for and supports each task. This plan has no departments yet.</source>
        <translation>这里列出每项任务由谁牵头、负责和配合。这份计划还没有责任单位。</translation>
    </message>
    <message>
        <source>No lead %1</source>
        <translation>缺牵头 %1</translation>
    </message>
    <message>
        <source>Number of tasks</source>
        <translation>任务数</translation>
    </message>
    <message>
        <source>Official order</source>
        <translation>机构排序</translation>
    </message>
    <message>
        <source>Responsibility matrix</source>
        <translation>责任矩阵</translation>
    </message>
    <message>
        <source>Selected: task %1 × %2</source>
        <translation>选中：第%1项 × %2</translation>
    </message>
    <message>
        <source>Several leads %1</source>
        <translation>多家牵头 %1</translation>
    </message>
</context>
<context>
    <name>xushi::MatrixView</name>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1
%2: %3</source>
        <translation>%1
%2：%3</translation>
    </message>
    <message>
        <source>%1 bodies</source>
        <translation>%1家</translation>
    </message>
    <message>
        <source>Lead or responsible (tasks)</source>
        <translation>牵头和负责（项）</translation>
    </message>
    <message>
        <source>No part</source>
        <translation>不参与</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Responsibility matrix</source>
        <translation>责任矩阵</translation>
    </message>
    <message>
        <source>Support (tasks)</source>
        <translation>配合（项）</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务名称</translation>
    </message>
    <message>
        <source>no lead</source>
        <translation>缺牵头</translation>
    </message>
</context>
<context>
    <name>xushi::MonthTable</name>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>Completion (%)</source>
        <translation>完成率（%）</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>序时</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Figures by month</source>
        <translation>分月数据</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>累计</translation>
    </message>
</context>
<context>
    <name>xushi::Plan</name>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的。</translation>
    </message>
</context>
<context>
    <name>xushi::ReadingPopover</name>
    <message>
        <source>Record</source>
        <translation>记入</translation>
    </message>
    <message>
        <source>Record a figure</source>
        <translation>记一次数据</translation>
    </message>
    <message>
        <source>Record as it is</source>
        <translation>照此记入</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>完成值</translation>
    </message>
</context>
<context>
    <name>xushi::SourcePanel</name>
    <message>
        <source>%1 chapters</source>
        <translation>%1篇章</translation>
    </message>
    <message>
        <source>%1 responsibilities</source>
        <translation>%1责任</translation>
    </message>
    <message>
        <source>%1 targets</source>
        <translation>%1指标</translation>
    </message>
    <message>
        <source>%1 tasks</source>
        <translation>%1任务</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Here stands the notice that a plan was read from. This plan was not read from a notice.</source>
        <translation>这里显示计划所依据的通知原文。本计划不是从通知读入的，没有原文。</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>选中：%1</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>The figure is</source>
        <translation>这个数字是</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
</context>
<context>
    <name>xushi::StartPage</name>
    <message>
        <source>An official notice goes in; a plan of tasks, departments, targets and milestones comes out, all in one file.</source>
        <translation>读入重点工作任务通知，得到任务、责任单位、指标和节点齐全的计划，都在一个文件里。</translation>
    </message>
    <message>
        <source>New from notice</source>
        <translation>从公文新建</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>See the sample</source>
        <translation>看示例</translation>
    </message>
    <message>
        <source>Xushi</source>
        <translation>序时</translation>
    </message>
</context>
<context>
    <name>xushi::TargetDelegate</name>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation><numerusform>%n项</numerusform></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>认可</translation>
    </message>
    <message>
        <source>not scaled by time</source>
        <translation>不按时间折算</translation>
    </message>
</context>
<context>
    <name>xushi::TargetDetail</name>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>; source: %1</source>
        <translation>；来源：%1</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Certified by</source>
        <translation>认定单位</translation>
    </message>
    <message>
        <source>Completion by chapter</source>
        <translation>各篇章完成率</translation>
    </message>
    <message>
        <source>Course of the target</source>
        <translation>指标走势</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>序时</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>In the notice</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>January %1</source>
        <translation>%1年1月</translation>
    </message>
    <message>
        <source>No figure has been recorded up to this day. Type one under the reached value, and the course appears here.</source>
        <translation>截至这一天还没有数据。在“完成值”里填上，这里就显示走势。</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>demonstration data</source>
        <translation>演示数据</translation>
    </message>
    <message>
        <source>mean of the targets scaled by time, %; expected %1 %</source>
        <translation>按序时比较的指标平均，%；序时 %1 %</translation>
    </message>
    <message>
        <source>months 1–%2 of %1</source>
        <translation>%1年1—%2月</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>截至%1</translation>
    </message>
</context>
<context>
    <name>xushi::TargetHeader</name>
    <message>
        <source>expected %1</source>
        <translation>序时 %1</translation>
    </message>
</context>
<context>
    <name>xushi::TargetModel</name>
    <message>
        <source>Cannot be computed</source>
        <translation>无法计算</translation>
    </message>
    <message>
        <source>Compared with the target directly, not scaled by time</source>
        <translation>与目标直接比较，不按时间折算</translation>
    </message>
    <message>
        <source>Doubtful targets</source>
        <translation>存疑指标</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>全计划</translation>
    </message>
    <message>
        <source>month 1</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>months 1–%1</source>
        <translation>1—%1月</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>whole year</source>
        <translation>全年</translation>
    </message>
</context>
<context>
    <name>xushi::TargetTable</name>
    <message>
        <source>Targets</source>
        <translation>指标</translation>
    </message>
</context>
<context>
    <name>xushi::TargetsPanel</name>
    <message>
        <source>%1 targets, %2 of them compared with expected progress</source>
        <translation>%1项，其中按序时比较%2项</translation>
    </message>
    <message>
        <source>1 target selected</source>
        <translation>选中 1 项指标</translation>
    </message>
    <message>
        <source>Accept as</source>
        <translation>认可为</translation>
    </message>
    <message>
        <source>Accept as: %1</source>
        <translation>认可为：%1</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>改一改</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Here stand the targets of the tasks. There is none yet. Add one to a task in the ledger.</source>
        <translation>这里列出各项任务的指标。现在还没有，可以在台账里给任务添加。</translation>
    </message>
    <message>
        <source>No target fits the filter.</source>
        <translation>没有符合筛选条件的指标。</translation>
    </message>
    <message>
        <source>Record a figure</source>
        <translation>记数据</translation>
    </message>
    <message>
        <source>Record it like this</source>
        <translation>照此记入</translation>
    </message>
    <message>
        <source>See the notice</source>
        <translation>看原文</translation>
    </message>
    <message>
        <source>See this figure</source>
        <translation>看这次数据</translation>
    </message>
    <message>
        <source>Show the course</source>
        <translation>显示走势</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>by chapter</source>
        <translation>篇章</translation>
    </message>
    <message>
        <source>not grouped</source>
        <translation>不分组</translation>
    </message>
</context>
<context>
    <name>xushi::TimelineAxis</name>
    <message>
        <source>As of %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>Time axis</source>
        <translation>时间刻度</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>今日%1</translation>
    </message>
</context>
<context>
    <name>xushi::TimelineBars</name>
    <message>
        <source>Bars</source>
        <translation>横道</translation>
    </message>
</context>
<context>
    <name>xushi::TimelineLegend</name>
    <message>
        <source>Done</source>
        <translation>已过</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Plan and completion</source>
        <translation>计划与完成</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>节点</translation>
    </message>
</context>
<context>
    <name>xushi::TimelineModel</name>
    <message>
        <source>Task / checklist item</source>
        <translation>任务 / 清单事项</translation>
    </message>
</context>
<context>
    <name>xushi::TimelinePanel</name>
    <message>
        <source>1 selected</source>
        <translation>选中 1 项</translation>
    </message>
    <message>
        <source>Add tasks in the ledger</source>
        <translation>到台账新增任务</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Here tasks stand against time: spans, completion, milestones and today. There are no tasks yet.</source>
        <translation>这里按时间排列任务：起止、完成、节点和今日。还没有任务。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>No task fits the filter.</source>
        <translation>没有符合筛选条件的任务。</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季</translation>
    </message>
    <message>
        <source>Scale of time</source>
        <translation>时间刻度</translation>
    </message>
    <message>
        <source>See the notice</source>
        <translation>看原文</translation>
    </message>
    <message>
        <source>Show the whole plan (0)</source>
        <translation>显示全部（0）</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>放大（+）</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>缩小（−）</translation>
    </message>
</context>
<context>
    <name>xushi::TimelineTree</name>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
</context>
<context>
    <name>xushi::ValueField</name>
    <message>
        <source>not filled in</source>
        <translation>未填</translation>
    </message>
</context>
<context>
    <name>xushi::WindowActions</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Close plan</source>
        <translation>关闭计划</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Ledger as PDF…</source>
        <translation>工作台账存为PDF…</translation>
    </message>
    <message>
        <source>Ledger as xlsx…</source>
        <translation>工作台账存为xlsx…</translation>
    </message>
    <message>
        <source>Monthly progress report as PDF…</source>
        <translation>月度进展情况报告存为PDF…</translation>
    </message>
    <message>
        <source>Monthly progress report as docx…</source>
        <translation>月度进展情况报告存为docx…</translation>
    </message>
    <message>
        <source>New from notice…</source>
        <translation>从公文新建…</translation>
    </message>
    <message>
        <source>Open sample</source>
        <translation>看示例</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
</context>
<context>
    <name>xushi::charts::ChapterChart</name>
    <message>
        <source>Completion</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>Completion by chapter</source>
        <translation>各篇章完成率</translation>
    </message>
    <message>
        <source>no figures</source>
        <translation>未记数据</translation>
    </message>
</context>
<context>
    <name>xushi::charts::TrendChart</name>
    <message>
        <source>Course of %1</source>
        <translation>%1走势</translation>
    </message>
    <message>
        <source>target %1%2</source>
        <translation>目标 %1%2</translation>
    </message>
    <message>
        <source>year end %1 (monthly average)</source>
        <translation>年底预计 %1（按月均推算）</translation>
    </message>
</context>
<context>
    <name>xushi::report</name>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Monthly progress report</source>
        <translation>月度进展情况报告</translation>
    </message>
</context>
<context>
    <name>xushi::source::NoticeView</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Text of the notice</source>
        <translation>通知原文</translation>
    </message>
</context>
<context>
    <name>xushi::source::OutlineHead</name>
    <message>
        <source>The plan that was read</source>
        <translation>读出的计划</translation>
    </message>
</context>
<context>
    <name>xushi::source::OutlineView</name>
    <message>
        <source>The plan that was read</source>
        <translation>读出的计划</translation>
    </message>
</context>
<context>
    <name>xushi::source::QuestionStrip</name>
    <message>
        <source>%1 places to check</source>
        <translation>%1处需要核对</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>改正</translation>
    </message>
    <message>
        <source>Keep as written</source>
        <translation>照原文保留</translation>
    </message>
    <message>
        <source>Next place (F8)</source>
        <translation>下一处（F8）</translation>
    </message>
    <message>
        <source>Place %1 of %2</source>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
    <message>
        <source>Previous place (Shift+F8)</source>
        <translation>上一处（Shift+F8）</translation>
    </message>
</context>
<context>
    <name>xushi::ui::AsOfControl</name>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下一月末</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>上一月末</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>yyyy-MM-dd</source>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>xushi::ui::CalendarPopover</name>
    <message>
        <source>As-of date</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Ends of months</source>
        <translation>各月末</translation>
    </message>
    <message>
        <source>MMM</source>
        <translation>M月</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>下一年</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>上一年</translation>
    </message>
    <message>
        <source>yyyy</source>
        <translation>yyyy年</translation>
    </message>
    <message>
        <source>yyyy-MM-dd</source>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>xushi::ui::ChoicePopover</name>
    <message>
        <source>taken</source>
        <translation>已选</translation>
    </message>
</context>
<context>
    <name>xushi::ui::LabeledComboButton</name>
    <message>
        <source>%1 and others, %2 in all</source>
        <translation>%1等%2个</translation>
    </message>
</context>
<context>
    <name>xushi::ui::NavigationBar</name>
    <message>
        <source>Navigation</source>
        <translation>导航</translation>
    </message>
</context>
<context>
    <name>xushi::ui::Popover</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>xushi::ui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
</context>
</TS>
