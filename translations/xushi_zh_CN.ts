<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Attachments</name>
    <message>
        <source>Adding attachments</source>
        <translation>正在添加附件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>No program on this computer opens “%1”. It can be saved out and opened elsewhere.</source>
        <translation>本机没有能打开“%1”的软件。可以另存后到别处打开。</translation>
    </message>
    <message>
        <source>Opening attachment</source>
        <translation>正在打开附件</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>另存附件</translation>
    </message>
    <message>
        <source>Saving attachment</source>
        <translation>正在另存附件</translation>
    </message>
    <message>
        <source>This plan has no file of its own, so nothing can be attached to it.</source>
        <translation>这份计划还没有自己的文件，不能添加附件。</translation>
    </message>
    <message>
        <source>“%1” is on the network. Please save it to this computer first, then drag it here.</source>
        <translation>“%1”在网络上。请先存到本机，再拖到这里。</translation>
    </message>
    <message>
        <source>“%1” would run as a program, so it is not opened from a plan. It can be saved out if you know where it comes from.</source>
        <translation>“%1”是可以运行的程序，不从计划里打开。确知来源的，可以另存后处理。</translation>
    </message>
</context>
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
        <source>number of the task to select and show in the inspector</source>
        <translation>要选中并在检查器里显示的任务序号</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>种类，可以是：%1</translation>
    </message>
    <message>
        <source>options of the kind, like paper=a4; several with ; between them. They are: %1</source>
        <translation>报告的选项，如paper=a4，多个之间用分号隔开。各种报告的选项：%1</translation>
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
        <source>“%1” is no option of a report; write it like paper=a4.</source>
        <translation>“%1”不是报告选项；请写成paper=a4这样。</translation>
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
    <name>Clipboard</name>
    <message>
        <source>The clipboard holds more than can be read at once: only its beginning was read.</source>
        <translation>剪贴板里的内容太多，只读了开头的部分。</translation>
    </message>
    <message>
        <source>The table is too large: only the first %1 rows were read.</source>
        <translation>表太大，只读了前%1行。</translation>
    </message>
    <message>
        <source>The table is too wide: only the first %1 columns were read.</source>
        <translation>表太宽，只读了前%1列。</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Somebody has taken this plan over. Your changes are safe in the working copy; save them under another name.</source>
        <translation>这份计划已被别人接管。改动都在工作副本里，没有丢，可以另存一份。</translation>
    </message>
    <message>
        <source>Somebody has taken this plan over; its file was left alone. Open the version as a copy instead.</source>
        <translation>这份计划已被别人接管，文件没有动。请改为打开副本。</translation>
    </message>
    <message>
        <source>This plan has no file that could be replaced. Open the version as a copy instead.</source>
        <translation>这份计划没有可以替换的文件。请改为打开副本。</translation>
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
        <source>A chapter cannot be moved below itself. It stays where it was.</source>
        <translation>篇章不能移到自己下面，仍在原处。</translation>
    </message>
    <message>
        <source>A department needs a name. Nothing was changed.</source>
        <translation>单位要有名称。没有改动。</translation>
    </message>
    <message>
        <source>A figure needs the day up to which it counts. Nothing was recorded.</source>
        <translation>数据要有截至日期。没有记入。</translation>
    </message>
    <message>
        <source>A file needs a name.</source>
        <translation>文件要有名称。</translation>
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
        <source>Another department has the name “%1” by now. Nothing was changed.</source>
        <translation>现在已有别的单位叫“%1”。没有改动。</translation>
    </message>
    <message>
        <source>Another entry has taken this place by now. Correct that one instead. Nothing was changed.</source>
        <translation>这个位置现在已有别的记录，请直接改那一条。没有改动。</translation>
    </message>
    <message>
        <source>Attach file</source>
        <translation>添加佐证</translation>
    </message>
    <message>
        <source>Bring back what was deleted</source>
        <translation>恢复删除的内容</translation>
    </message>
    <message>
        <source>Change certifying department</source>
        <translation>修改认定单位</translation>
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
        <source>Change departments' parts</source>
        <translation>改多处责任</translation>
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
        <source>Change note of attachment</source>
        <translation>修改附件备注</translation>
    </message>
    <message>
        <source>Change order of departments</source>
        <translation>调整机构排序</translation>
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
        <source>Change upper value of target</source>
        <translation>修改指标上限</translation>
    </message>
    <message>
        <source>Change what a target is compared with</source>
        <translation>修改指标的比较对象</translation>
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
        <source>Duplicate tasks</source>
        <translation>复制任务</translation>
    </message>
    <message>
        <source>Go back to right after “%1”</source>
        <translation>退回到“%1”之后</translation>
    </message>
    <message>
        <source>Import notice</source>
        <translation>读入通知</translation>
    </message>
    <message>
        <source>Indent tasks</source>
        <translation>任务降一级</translation>
    </message>
    <message>
        <source>It has been deleted since. Bring it back first, then restore its values.</source>
        <translation>它后来被删除了。请先恢复这条记录，再恢复它的值。</translation>
    </message>
    <message>
        <source>It is in the plan already. Nothing was changed.</source>
        <translation>它就在计划中。没有改动。</translation>
    </message>
    <message>
        <source>Move chapters</source>
        <translation>移动篇章</translation>
    </message>
    <message>
        <source>Move targets</source>
        <translation>移动指标</translation>
    </message>
    <message>
        <source>Move task</source>
        <translation>移动任务</translation>
    </message>
    <message>
        <source>Move tasks</source>
        <translation>移动任务</translation>
    </message>
    <message>
        <source>No department is called “%1”. Please choose one of the plan, or add it in the matrix first.</source>
        <translation>没有名为“%1”的单位。请从计划的单位里选，或先在责任矩阵里添加。</translation>
    </message>
    <message>
        <source>Open reporting round</source>
        <translation>开启调度期</translation>
    </message>
    <message>
        <source>Outdent tasks</source>
        <translation>任务升一级</translation>
    </message>
    <message>
        <source>Record figure</source>
        <translation>记一次数据</translation>
    </message>
    <message>
        <source>Rename attachment</source>
        <translation>重命名附件</translation>
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
        <source>Restore an earlier value</source>
        <translation>恢复原值</translation>
    </message>
    <message>
        <source>The earlier value names something that is no longer in the plan. Nothing was changed.</source>
        <translation>原来的值所指的内容已不在计划中。没有改动。</translation>
    </message>
    <message>
        <source>The plan is not as its history says. Nothing was changed; open a backup instead.</source>
        <translation>计划与历史记录对不上。没有改动；请打开备份。</translation>
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
        <source>This step did not delete it. Nothing was changed.</source>
        <translation>这一步没有删除它。没有改动。</translation>
    </message>
    <message>
        <source>This version cannot read the earlier value. Nothing was changed.</source>
        <translation>这个版本读不懂原来的值。没有改动。</translation>
    </message>
    <message>
        <source>What it stood under is no longer in the plan. Bring that back first.</source>
        <translation>它的上级已不在计划中。请先恢复上级。</translation>
    </message>
    <message>
        <source>What it stood under is now below itself. It stays where it is.</source>
        <translation>原来的上级现在排在它自己下面。位置没有动。</translation>
    </message>
    <message>
        <source>What this step deleted is no longer kept in the history. Open a backup to look for it.</source>
        <translation>这一步删除的内容历史里已不再保留。请到备份里找。</translation>
    </message>
    <message>
        <source>With this value the end would come before the start. Nothing was changed.</source>
        <translation>恢复成这个值，结束就早于开始了。没有改动。</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>附件</translation>
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
        <source>“%1” is attached here already, as “%2”.</source>
        <translation>“%1”已经附在这里，名称是“%2”。</translation>
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
        <source>Certified by</source>
        <translation>认定单位</translation>
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
        <source>File</source>
        <translation>文件</translation>
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
        <source>Relative to</source>
        <translation>比较对象</translation>
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
        <source>There is no day “%1” in the calendar. Write the date like 6.30 or 2023-6-30.</source>
        <translation>日历上没有“%1”这一天。请写成6.30或2023-6-30。</translation>
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
        <source>Upper value</source>
        <translation>上限</translation>
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
        <source>“%1” is not a date. Write it like 6.30, 2023-6-30, 2023.6, 6月底 or 二季度.</source>
        <translation>“%1”不是日期。请写成6.30、2023-6-30、2023.6、6月底或二季度。</translation>
    </message>
    <message>
        <source>“%1” is not a number with at most 15 digits. Correct it, or press Esc to give up.</source>
        <translation>“%1”不是15位以内的数字。请改正，或按Esc放弃。</translation>
    </message>
    <message>
        <source>“%1” is not a number: character %2 is “%3”. Correct it, or press Esc to give up.</source>
        <translation>“%1”不是数字，第%2位是“%3”。请改正，或按Esc放弃。</translation>
    </message>
    <message>
        <source>“%1” is the number by which a spreadsheet counts days (it would be %2). Give the cell a date format there and copy again, or write the date like 2023-6-30.</source>
        <translation>“%1”是电子表格计日用的序号（相当于%2）。请在表格里把单元格设为日期格式后再复制，或写成2023-6-30。</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>%1 contains “%2”</source>
        <translation>%1含“%2”</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1为空</translation>
    </message>
    <message>
        <source>%1 is not empty</source>
        <translation>%1不为空</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>The changes of “%1” (%2) are no longer kept; older steps keep their line only. Go back to that step or a later one, or open a backup.</source>
        <translation>“%1”（%2）的改动内容已不再保留，较早的操作只留下记录。可以退回到这一步或它之后，或打开备份。</translation>
    </message>
    <message>
        <source>The history of this record has gaps; its earlier values cannot be worked out.</source>
        <translation>这条记录的历史不完整，推算不出以前的值。</translation>
    </message>
    <message>
        <source>The plan could not be read for the comparison. Nothing was changed; try again.</source>
        <translation>没能读出计划来比较。没有改动，请再试一次。</translation>
    </message>
    <message>
        <source>This step is not in the history of the plan.</source>
        <translation>计划的历史里没有这一步。</translation>
    </message>
    <message>
        <source>This step of the history is damaged and cannot be shown. The plan itself is unchanged.</source>
        <translation>历史里的这一步已损坏，无法显示。计划本身没有变。</translation>
    </message>
    <message>
        <source>“%1” (%2) was made by an older version of Xushi and can only be read. Go back to that step or a later one, or open a backup.</source>
        <translation>“%1”（%2）是旧版序时做的，只能查看。可以退回到这一步或它之后，或打开备份。</translation>
    </message>
    <message>
        <source>“%1” of %2 is not taken back by going back. Go back to that step or a later one.</source>
        <translation>“%1”（%2）不能靠退回撤去。可以退回到这一步或它之后。</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1—%2</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>（没有名称）</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>主送机关</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>上级单位</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>工作日历</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>数据性质</translation>
    </message>
    <message>
        <source>Certifying department</source>
        <translation>认定单位</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>篇章</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>相对于</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day of the calendar</source>
        <translation>日历日</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation>演示数据</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Exists from</source>
        <translation>设立日期</translation>
    </message>
    <message>
        <source>Exists until</source>
        <translation>撤销日期</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Figure as of %1</source>
        <translation>截至%1的数据</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>发文机关</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>成文日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Leader in charge</source>
        <translation>分管领导</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>More supporting departments, not listed</source>
        <translation>配合单位未列全</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Names a class</source>
        <translation>泛指</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>下一步打算</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note on demonstration data</source>
        <translation>演示数据说明</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>次序</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>开头语</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Report for %1</source>
        <translation>%1的进展</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>报送日期</translation>
    </message>
    <message>
        <source>Reports due</source>
        <translation>报送截止</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>责任</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>调度期</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Title of the plan</source>
        <translation>计划名称</translation>
    </message>
    <message>
        <source>Upper end</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Where “%1” comes from</source>
        <translation>“%1”的出处</translation>
    </message>
    <message>
        <source>Words of the notice</source>
        <translation>原文用语</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>原文写作</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>a department's report</source>
        <translation>单位填报</translation>
    </message>
    <message>
        <source>an import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>at the top</source>
        <translation>最上层</translation>
    </message>
    <message>
        <source>certified</source>
        <translation>认定数</translation>
    </message>
    <message>
        <source>compared with others</source>
        <translation>相对水平</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>down to zero</source>
        <translation>清零</translation>
    </message>
    <message>
        <source>full coverage</source>
        <translation>全覆盖</translation>
    </message>
    <message>
        <source>half month</source>
        <translation>半月</translation>
    </message>
    <message>
        <source>half year</source>
        <translation>半年</translation>
    </message>
    <message>
        <source>list not complete</source>
        <translation>名单未列全</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>moved among its neighbours</source>
        <translation>在同级中移动</translation>
    </message>
    <message>
        <source>nature of a target</source>
        <translation>指标性质</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>no department</source>
        <translation>没有责任单位</translation>
    </message>
    <message>
        <source>party names a class</source>
        <translation>泛指单位</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>初步数</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>季</translation>
    </message>
    <message>
        <source>quota from above</source>
        <translation>上级下达</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>位次</translation>
    </message>
    <message>
        <source>structure of the text</source>
        <translation>文本结构</translation>
    </message>
    <message>
        <source>the notice</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>typed by hand</source>
        <translation>手工填写</translation>
    </message>
    <message>
        <source>week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
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
        <source>Add a file…</source>
        <translation>添加文件…</translation>
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
        <source>Delete attachment</source>
        <translation>删除附件</translation>
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
        <source>Edit note</source>
        <translation>修改备注</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>历次数据</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
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
        <source>Open</source>
        <translation>打开</translation>
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
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>责任</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>See in the notice</source>
        <translation>在原文中查看</translation>
    </message>
    <message>
        <source>Start and end</source>
        <translation>起止</translation>
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
        <source>What to do with this file</source>
        <translation>这个文件的操作</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>谁改了什么</translation>
    </message>
    <message>
        <source>demonstration data</source>
        <translation>演示数据</translation>
    </message>
    <message>
        <source>drag files here</source>
        <translation>可把文件拖到这里</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>The Word document is damaged. Open it in Word or WPS and save it as docx again.</source>
        <translation>这个Word文档已损坏。请在Word或WPS里打开，重新存为docx。</translation>
    </message>
    <message>
        <source>The file is damaged or no Office document. Open it in Word or WPS and save it as docx again.</source>
        <translation>文件已损坏，或者不是Office文档。请在Word或WPS里打开，重新存为docx。</translation>
    </message>
    <message>
        <source>“%1” is a PDF. Open it, select and copy all of its text, and choose “New from clipboard”.</source>
        <translation>“%1”是PDF。请打开它，全选并复制文字，再用“从剪贴板新建”。</translation>
    </message>
    <message>
        <source>“%1” is in the old format of Word or WPS, or is protected by a password. Open it there, save it as docx without a password, and take that file.</source>
        <translation>“%1”是Word或WPS的旧格式，或者设了密码。请在Word或WPS里打开，去掉密码，另存为docx，再用那个文件。</translation>
    </message>
    <message>
        <source>“%1” is no Word document. Xushi reads notices from docx and plain text; save it as one of these.</source>
        <translation>“%1”不是Word文档。序时能读docx和纯文本的公文，请另存为其中一种。</translation>
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
    <name>MatrixScene</name>
    <message>
        <source>%1 bodies</source>
        <translation>%1家</translation>
    </message>
    <message>
        <source>Lead or responsible (tasks)</source>
        <translation>牵头和负责（项）</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
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
    <message>
        <source>twice</source>
        <translation>一家两责</translation>
    </message>
</context>
<context>
    <name>MatrixTips</name>
    <message>
        <source>%1
%2: parts in %3 tasks and items</source>
        <translation>%1
%2：承担%3项任务和清单事项</translation>
    </message>
    <message>
        <source>%1 and others, %2 in all</source>
        <translation>%1等%2家</translation>
    </message>
    <message>
        <source>%1 bodies lead this task or are responsible for it; the first one collates.</source>
        <translation>这项任务由%1家牵头或负责，排在最前的一家汇总。</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 × %2: %3</source>
        <translation>%1 × %2：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>A department stands twice in this task.</source>
        <translation>有单位在这项任务里列了两次。</translation>
    </message>
    <message>
        <source>All departments: %1</source>
        <translation>全部单位：%1</translation>
    </message>
    <message>
        <source>Also called %1</source>
        <translation>又称：%1</translation>
    </message>
    <message>
        <source>No task in this plan</source>
        <translation>在本计划中没有任务</translation>
    </message>
    <message>
        <source>Nobody leads this task or is responsible for it.</source>
        <translation>这项任务还没有牵头或负责单位。</translation>
    </message>
    <message>
        <source>Nobody leads this task or is responsible for it; it is not tracked.</source>
        <translation>这项任务还没有牵头或负责单位，未纳入调度。</translation>
    </message>
    <message>
        <source>leads %1, responsible for %2, supports %3 (tasks and items)</source>
        <translation>牵头%1项，负责%2项，配合%3项（任务和清单事项）</translation>
    </message>
    <message>
        <source>task %1</source>
        <translation>第%1项</translation>
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
    <name>Overview</name>
    <message>
        <source>%1 down %2</source>
        <translation>%1少%2</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1项</translation>
    </message>
    <message>
        <source>%1 tasks tracked</source>
        <translation>纳入调度%1项</translation>
    </message>
    <message>
        <source>%1 up %2</source>
        <translation>%1多%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2 within the filter</source>
        <translation>%1，筛选后%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>. Up to %1.</source>
        <translation>。截至%1。</translation>
    </message>
    <message>
        <source>; %1 in %2</source>
        <translation>；%2为%1项</translation>
    </message>
    <message>
        <source>; %1 out of %2 (%3)</source>
        <translation>；%3%2项中有%1项</translation>
    </message>
    <message>
        <source>Against %1: %2</source>
        <translation>比%1：%2</translation>
    </message>
    <message>
        <source>Class of progress</source>
        <translation>进度分类</translation>
    </message>
    <message>
        <source>Comparing with %1…</source>
        <translation>正在与%1比较…</translation>
    </message>
    <message>
        <source>Each tracked task counts once: under its first lead, or where none leads under the first responsible department</source>
        <translation>每项任务只计一次，计入排在第一位的牵头单位，没有牵头的计入第一负责单位</translation>
    </message>
    <message>
        <source>Each tracked task counts under its topmost chapter</source>
        <translation>每项纳入调度的任务计入所在的一级篇章</translation>
    </message>
    <message>
        <source>Green lights</source>
        <translation>绿灯</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>亮灯</translation>
    </message>
    <message>
        <source>No light</source>
        <translation>不亮灯</translation>
    </message>
    <message>
        <source>Red lights</source>
        <translation>红灯</translation>
    </message>
    <message>
        <source>State today, behind</source>
        <translation>当前状态（各月欠进度项数）</translation>
    </message>
    <message>
        <source>Targets by what kind of figure they are; doubtful ones are judged nowhere</source>
        <translation>按数字的性质分类；存疑的不参与评判</translation>
    </message>
    <message>
        <source>Targets, behind</source>
        <translation>指标（各月欠进度项数）</translation>
    </message>
    <message>
        <source>Tasks and targets behind, by kind</source>
        <translation>各类别欠进度项数</translation>
    </message>
    <message>
        <source>Tasks behind, by chapter</source>
        <translation>各篇章欠进度项数</translation>
    </message>
    <message>
        <source>Tasks behind, by lead department</source>
        <translation>各牵头单位欠进度项数</translation>
    </message>
    <message>
        <source>Tasks by state</source>
        <translation>各状态项数</translation>
    </message>
    <message>
        <source>Tasks for which no light can be worked out yet</source>
        <translation>暂时判断不出亮灯的任务</translation>
    </message>
    <message>
        <source>Tasks none of whose targets is 10 points or more behind expected progress</source>
        <translation>各项指标落后序时都不到10个百分点的任务</translation>
    </message>
    <message>
        <source>Tasks whose completion is 5 points or more above expected progress</source>
        <translation>完成率超序时进度5个百分点及以上的任务</translation>
    </message>
    <message>
        <source>Tasks whose completion is below expected progress, and those without figures that are blocked, overdue or past a milestone</source>
        <translation>完成率低于序时进度的任务，以及没有数字指标但受阻、逾期或节点未完成的任务</translation>
    </message>
    <message>
        <source>Tasks whose completion is not below expected progress and less than 5 points above it</source>
        <translation>完成率不低于序时进度、超出不到5个百分点的任务</translation>
    </message>
    <message>
        <source>Tasks whose targets are all reached, or whose state is done</source>
        <translation>各项指标都已达到目标，或者状态为已完成的任务</translation>
    </message>
    <message>
        <source>Tasks whose worst target is 10 to 30 points behind expected progress (both included)</source>
        <translation>最差的指标落后序时10—30个百分点（含两端）的任务</translation>
    </message>
    <message>
        <source>Tasks whose worst target is more than 30 points behind expected progress, and overdue ones</source>
        <translation>最差的指标落后序时超过30个百分点的任务，以及逾期的任务</translation>
    </message>
    <message>
        <source>Tasks without figures yet, not due, or not to be computed</source>
        <translation>没有数据、未到时限或无法计算的任务</translation>
    </message>
    <message>
        <source>Tasks, behind</source>
        <translation>任务（各月欠进度项数）</translation>
    </message>
    <message>
        <source>There is no earlier month to compare with</source>
        <translation>没有更早的月份可比</translation>
    </message>
    <message>
        <source>Tracked tasks by the state recorded today; states of earlier months are not kept</source>
        <translation>纳入调度的任务，按现在记录的状态；往月的状态没有留存</translation>
    </message>
    <message>
        <source>Tracked tasks by their class at the end of each month</source>
        <translation>纳入调度的任务，按各月末的进度分类</translation>
    </message>
    <message>
        <source>Tracked tasks by their light at the end of each month</source>
        <translation>纳入调度的任务，按各月末的亮灯</translation>
    </message>
    <message>
        <source>Tracked tasks, the items below them, and measures that are not tracked</source>
        <translation>纳入调度的任务、下面的清单事项和不纳入调度的保障措施</translation>
    </message>
    <message>
        <source>Yellow lights</source>
        <translation>黄灯</translation>
    </message>
    <message>
        <source>chapter</source>
        <translation>篇章</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>上季</translation>
    </message>
    <message>
        <source>lead department</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>lights as many as then</source>
        <translation>各灯项数不变</translation>
    </message>
    <message>
        <source>month %1</source>
        <translation>%1月</translation>
    </message>
    <message>
        <source>month %2 of %1</source>
        <translation>%1年%2月</translation>
    </message>
    <message>
        <source>months 1–%1</source>
        <translation>1—%1月</translation>
    </message>
    <message>
        <source>no day chosen</source>
        <translation>未定截止日</translation>
    </message>
    <message>
        <source>start of the year</source>
        <translation>年初</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>截至%1</translation>
    </message>
</context>
<context>
    <name>OverviewPicture</name>
    <message>
        <source>The picture was not saved: %1 cannot be written. Choose another folder.</source>
        <translation>没有存上：%1不能写。请换一个文件夹。</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>责任矩阵</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
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
    <name>PlanRows</name>
    <message>
        <source>%1 light</source>
        <translation>%1灯</translation>
    </message>
    <message>
        <source>No lead department</source>
        <translation>未明确牵头单位</translation>
    </message>
    <message>
        <source>No light</source>
        <translation>不亮灯</translation>
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
        <source>Blocked</source>
        <translation>受阻</translation>
    </message>
    <message>
        <source>Checklist items</source>
        <translation>清单事项</translation>
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
        <source>Decrease rates</source>
        <translation>降幅</translation>
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
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Doubtful targets</source>
        <translation>存疑指标</translation>
    </message>
    <message>
        <source>Expected progress</source>
        <translation>序时进度</translation>
    </message>
    <message>
        <source>Growth rates</source>
        <translation>增速</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>推进中</translation>
    </message>
    <message>
        <source>Light: %1</source>
        <translation>%1灯</translation>
    </message>
    <message>
        <source>No figure has been recorded up to this day, so there is no light.</source>
        <translation>截至这一天还没有数据，不亮灯。</translation>
    </message>
    <message>
        <source>No lead department</source>
        <translation>无牵头单位</translation>
    </message>
    <message>
        <source>No light</source>
        <translation>不亮灯</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未启动</translation>
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
        <source>Outside all chapters</source>
        <translation>未归篇章</translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation>累计量</translation>
    </message>
    <message>
        <source>Rule: Yinchuan, progress. Figures up to %1, %2.</source>
        <translation>规则：银川·进度。数据截至%1，%2。</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>显示为</translation>
    </message>
    <message>
        <source>Supporting measures</source>
        <translation>保障措施</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
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
        <source>Totals</source>
        <translation>总量</translation>
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
        <source>Yes or no</source>
        <translation>是否类</translation>
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
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>复制链接(&amp;L)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
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
    <name>ReportKinds</name>
    <message>
        <source>%1 pt</source>
        <translation>%1 磅</translation>
    </message>
    <message>
        <source>Add up to 100 %</source>
        <translation>合计为100 %</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Attachment: table of progress</source>
        <translation>附件：进展情况表</translation>
    </message>
    <message>
        <source>Chart of the chapters in the attachment</source>
        <translation>附件中附各篇章完成率图</translation>
    </message>
    <message>
        <source>Column with the text of the task</source>
        <translation>列出任务内容</translation>
    </message>
    <message>
        <source>Columns with persons</source>
        <translation>列出责任人、联络员</translation>
    </message>
    <message>
        <source>Columns with what was reported</source>
        <translation>列出进展、问题、打算</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Each rounded</source>
        <translation>各自四舍五入</translation>
    </message>
    <message>
        <source>GB/T 9704</source>
        <translation>GB/T 9704</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>Leading and supporting</source>
        <translation>牵头和配合</translation>
    </message>
    <message>
        <source>Leading only</source>
        <translation>只列牵头</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>工作台账</translation>
    </message>
    <message>
        <source>Line pitch</source>
        <translation>行距</translation>
    </message>
    <message>
        <source>Margins %1</source>
        <translation>边距 %1 毫米</translation>
    </message>
    <message>
        <source>Monthly progress report</source>
        <translation>月度进展情况报告</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>分工</translation>
    </message>
    <message>
        <source>Rows with the chapters</source>
        <translation>按篇章分行</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>数字占比</translation>
    </message>
    <message>
        <source>Table of lagging targets in the text</source>
        <translation>正文中列出滞后指标</translation>
    </message>
    <message>
        <source>Table of targets</source>
        <translation>指标体系表</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Task list of a department</source>
        <translation>单位任务清单</translation>
    </message>
    <message>
        <source>This report has no option “%1”. It has: %2.</source>
        <translation>这种报告没有“%1”这个选项。可以用：%2。</translation>
    </message>
    <message>
        <source>Those behind</source>
        <translation>欠进度的</translation>
    </message>
    <message>
        <source>Those with data</source>
        <translation>已有数据的</translation>
    </message>
    <message>
        <source>Turned on upright sheets</source>
        <translation>纵向，表格转排</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>“%1” is no value of the option “%2”. It takes: %3.</source>
        <translation>选项“%2”不能取“%1”。可以取：%3。</translation>
    </message>
</context>
<context>
    <name>ReportMaker</name>
    <message>
        <source>The plan was changed while the report was made. Try it again.</source>
        <translation>生成报告时计划有改动。请再试一次。</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>%1 by %2</source>
        <translation>%1用%2代替</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Not installed and drawn here: %1. Word files still name the first.</source>
        <translation>本机未装：%1。docx中仍写原来的字体名。</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期次</translation>
    </message>
    <message>
        <source>That of the filter, else all</source>
        <translation>随筛选（未筛选时列全部）</translation>
    </message>
    <message>
        <source>The printer did not take the pages. See that it is on and has paper, or save a PDF and print that.</source>
        <translation>打印机没有接收。请看打印机是否开着、有没有纸，也可以先存为PDF再打印。</translation>
    </message>
</context>
<context>
    <name>RoleBlock</name>
    <message>
        <source>%1: “%2” falls outside the matrix</source>
        <translation>%1：“%2”超出矩阵范围</translation>
    </message>
    <message>
        <source>%1: “%2” is not a role</source>
        <translation>%1：“%2”不是责任（可用：牵头、负责、配合）</translation>
    </message>
    <message>
        <source>A part can be given only where one task and one department meet. Nothing was changed.</source>
        <translation>责任只能放在一项任务与一个单位相交的格里。没有改动。</translation>
    </message>
    <message>
        <source>These are %1 cells; at most %2 can be changed at once. Nothing was changed. Select fewer.</source>
        <translation>这里有%1格，一次最多改%2格。没有改动。请少选一些。</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>第%1行第%2列</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
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
        <source>The SQLite of this computer cannot record changes (no session extension). Install Xushi with the SQLite package of the system.</source>
        <translation>这台电脑的SQLite不能记录改动（没有session扩展）。请用系统自带的SQLite软件包安装序时。</translation>
    </message>
    <message>
        <source>The change could not be written. Nothing was changed.</source>
        <translation>改动没有写上。没有改变任何内容。</translation>
    </message>
    <message>
        <source>The copy of “%1” is not equal to the attached file, so it was not kept. The disk may be failing; please save to another one.</source>
        <translation>“%1”写出后与附件不一致，没有保留。磁盘可能有故障，请换一个磁盘保存。</translation>
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
        <source>This attached file is missing from the working copy. Please add it again.</source>
        <translation>工作副本里缺少这个附件，请重新添加。</translation>
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
        <source>“%1” is a folder. Please add the files in it, or pack it into one file first.</source>
        <translation>“%1”是文件夹。请添加其中的文件，或先打包成一个文件。</translation>
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
        <source>“%1” was not added: together, the files would be more than a plan can carry. Please remove some attachments, or keep this file elsewhere and note its place.</source>
        <translation>没有添加“%1”：附件加在一起超过了一份计划的上限。请删去一些附件，或把它放在别处并在备注里写明位置。</translation>
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
    <name>TableEdit</name>
    <message>
        <source>A reading needs a figure.</source>
        <translation>完成数要填数字。</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第%1列</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>Left out by you.</source>
        <translation>未勾选。</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>Only the first %1 places are listed. Replace them, then search again.</source>
        <translation>只列出前%1处，替换后再查找其余的。</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Paste tasks</source>
        <translation>粘贴任务</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Row %1 of the clipboard</source>
        <translation>剪贴板第%1行</translation>
    </message>
    <message>
        <source>The column “%1” has no counterpart here and is not taken.</source>
        <translation>“%1”这一列台账里没有，不取。</translation>
    </message>
    <message>
        <source>The row has no title, so no task can be made of it.</source>
        <translation>这一行没有任务名称，建不成任务。</translation>
    </message>
    <message>
        <source>The table has no column with titles of tasks.</source>
        <translation>表里没有任务名称这一列。</translation>
    </message>
    <message>
        <source>The table has no more columns at the right.</source>
        <translation>右边没有这么多列。</translation>
    </message>
    <message>
        <source>The table has no more rows below. Paste as new tasks instead.</source>
        <translation>下面没有这么多行，可改用“粘贴为新任务”。</translation>
    </message>
    <message>
        <source>The target is no longer there.</source>
        <translation>这个指标已经不在了。</translation>
    </message>
    <message>
        <source>There is nothing to fill in here in this row.</source>
        <translation>这一行在这一列没有可填的内容。</translation>
    </message>
    <message>
        <source>“%1” belongs to targets, not to tasks.</source>
        <translation>“%1”是指标的内容，不是任务的。</translation>
    </message>
    <message>
        <source>“%1” is worked out by the program and cannot be typed over.</source>
        <translation>“%1”由程序计算，不能改写。</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>A figure is always of a day. Type one like 6.30, or press Esc.</source>
        <translation>每次数据都要有日期。请写成6.30这样，或按Esc放弃。</translation>
    </message>
    <message>
        <source>Change the day of a figure</source>
        <translation>改数据日期</translation>
    </message>
    <message>
        <source>There is a figure for %1 already. Change that one, or type another day.</source>
        <translation>%1已经有一次数据。请改那一次，或换一个日期。</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>No dates yet</source>
        <translation>未定起止日期</translation>
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
        <source>Not done although its day has passed</source>
        <translation>已过期，尚未完成</translation>
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
        <source>Keep</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再填</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name and unit are written beside each change in the history, so that it can be seen later who changed what. There is no account and no password; they stay on this computer and in the plans.</source>
        <translation>姓名和单位写在每条修改记录旁，以后能看出是谁改的。不需要账号和密码，只保存在本机和计划文件里。</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Who is working</source>
        <translation>姓名和单位</translation>
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
    <name>std</name>
    <message>
        <source>Chapters, tasks and targets are moved each by themselves.</source>
        <translation>篇章、任务、指标要分别移动。</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>项数</translation>
    </message>
    <message>
        <source>Only what fits the filter is counted.</source>
        <translation>只统计符合筛选条件的。</translation>
    </message>
    <message>
        <source>Rule: Yinchuan, progress.</source>
        <translation>规则：银川·进度。</translation>
    </message>
    <message>
        <source>See the notice</source>
        <translation>看原文</translation>
    </message>
    <message>
        <source>See what is counted</source>
        <translation>看这些事项</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>显示为</translation>
    </message>
    <message>
        <source>all classes make 100.0 %; the largest takes what rounding leaves</source>
        <translation>各类合计100.0 %，舍入的余数归最大的一类</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>截至%1</translation>
    </message>
</context>
<context>
    <name>xushi::BehindArea</name>
    <message>
        <source>%1 most behind</source>
        <translation>落后前%1项</translation>
    </message>
    <message>
        <source>All %1 targets that are behind</source>
        <translation>全部%1项欠进度指标</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Lead department</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Lead department: %1</source>
        <translation>牵头单位：%1</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>亮灯</translation>
    </message>
    <message>
        <source>Targets most behind</source>
        <translation>落后最多的指标</translation>
    </message>
    <message>
        <source>Targets whose difference is below zero, and overdue ones. A click lists them.</source>
        <translation>差值小于0的指标和逾期的指标，单击全部列出。</translation>
    </message>
    <message>
        <source>Task %1 %2</source>
        <translation>任务%1 %2</translation>
    </message>
    <message>
        <source>The %1 targets most behind</source>
        <translation>落后最多的%1项指标</translation>
    </message>
    <message>
        <source>There are no targets.</source>
        <translation>还没有指标。</translation>
    </message>
    <message>
        <source>Up to %1 no figure has been recorded.</source>
        <translation>截至%1还没有记过数据。</translation>
    </message>
    <message>
        <source>Up to %1 no target is behind.</source>
        <translation>截至%1没有落后的指标。</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>全部%1项</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
</context>
<context>
    <name>xushi::ChangeModel</name>
    <message>
        <source>%1: </source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>The changes of this step are no longer kept; of old steps only their line stays.</source>
        <translation>这一步的改动内容已不再保留；较早的操作只留下记录。</translation>
    </message>
    <message>
        <source>The rest of this step is damaged and cannot be shown. The plan itself is unchanged.</source>
        <translation>这一步余下的内容已损坏，无法显示。计划本身没有变。</translation>
    </message>
</context>
<context>
    <name>xushi::ChapterArea</name>
    <message>
        <source>%1 further chapters</source>
        <translation>其余%1章</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2 tracked</source>
        <translation>%1，纳入调度%2</translation>
    </message>
    <message>
        <source>%1; %2. A click selects it.</source>
        <translation>%1，%2。单击选中。</translation>
    </message>
    <message>
        <source>A click lists every chapter.</source>
        <translation>单击列出全部篇章。</translation>
    </message>
    <message>
        <source>A click lists them.</source>
        <translation>单击列出这些任务。</translation>
    </message>
    <message>
        <source>A click shows this chapter alone, in every panel.</source>
        <translation>单击后各面板只看这一章。</translation>
    </message>
    <message>
        <source>Fewer chapters</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Lights by chapter</source>
        <translation>各篇章亮灯</translation>
    </message>
    <message>
        <source>Tasks that stand in no chapter. A click lists them.</source>
        <translation>没有归入篇章的任务，单击列出。</translation>
    </message>
    <message>
        <source>Tracked tasks of the chapter</source>
        <translation>本章纳入调度</translation>
    </message>
    <message>
        <source>a shape for up to %1 tasks</source>
        <translation>每格至多%1项任务</translation>
    </message>
    <message>
        <source>not tracked</source>
        <translation>不纳入调度</translation>
    </message>
    <message>
        <source>one shape a task</source>
        <translation>每格1项任务</translation>
    </message>
</context>
<context>
    <name>xushi::ColumnFilter</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Contains …</source>
        <translation>含有文字…</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>筛选：%1</translation>
    </message>
    <message>
        <source>Not empty</source>
        <translation>不为空</translation>
    </message>
    <message>
        <source>Text that the column contains</source>
        <translation>本列含有的文字</translation>
    </message>
    <message>
        <source>The first %1 values; type for the others.</source>
        <translation>只列出前%1个取值，其余请输入文字。</translation>
    </message>
    <message>
        <source>Values of the column</source>
        <translation>本列的取值</translation>
    </message>
</context>
<context>
    <name>xushi::DayRangePopover</name>
    <message>
        <source>Days</source>
        <translation>起止日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>只看这些天</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>such as 6.30</source>
        <translation>如 6.30</translation>
    </message>
    <message>
        <source>“%1” is not understood as a day. Write 6.30 or 2023-6-30.</source>
        <translation>“%1”看不出是哪一天。请写成6.30或2023-6-30。</translation>
    </message>
</context>
<context>
    <name>xushi::DepartmentPopover</name>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Add department</source>
        <translation>新增单位</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Also called, in notices and reports</source>
        <translation>公文和材料里的其他叫法</translation>
    </message>
    <message>
        <source>Another alias, then Enter</source>
        <translation>再加一个叫法，按Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Change department</source>
        <translation>改单位</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name, as in official documents</source>
        <translation>名称，与公文一致</translation>
    </message>
    <message>
        <source>New department</source>
        <translation>新增单位</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>去掉“%1”</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>“%1” is already the name or alias of a department.</source>
        <translation>“%1”已是某个单位的名称或别名。</translation>
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
        <source>Copied notice</source>
        <translation>复制的公文</translation>
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
        <source>Making the sample</source>
        <translation>正在准备示例</translation>
    </message>
    <message>
        <source>New plan from a notice</source>
        <translation>从公文新建计划</translation>
    </message>
    <message>
        <source>Notices (*.docx *.txt);;All files (*)</source>
        <translation>公文 (*.docx *.txt);;所有文件 (*)</translation>
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
        <source>Opening %1</source>
        <translation>正在打开%1</translation>
    </message>
    <message>
        <source>Putting an earlier version back</source>
        <translation>正在恢复以前的版本</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取“%1”</translation>
    </message>
    <message>
        <source>Reading the copied text</source>
        <translation>正在读取复制的文字</translation>
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
        <source>The plan is being saved. Close it when that is done.</source>
        <translation>计划正在保存，存完再关。</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Select and copy the whole notice in its program first.</source>
        <translation>剪贴板上没有文字。请先在原来的程序里选中整篇公文并复制。</translation>
    </message>
    <message>
        <source>This version could not be read, or there is no room to copy it. The file was left as it is.</source>
        <translation>这个版本读不出来，或磁盘没有空间复制它。文件没有动。</translation>
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
    <name>xushi::FigureArea</name>
    <message>
        <source>Click or Enter: what is behind it. Space: how it came about.</source>
        <translation>单击或回车：看这些事项。空格：怎么算的。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>怎么算的</translation>
    </message>
    <message>
        <source>Show what is behind it</source>
        <translation>看这些事项</translation>
    </message>
</context>
<context>
    <name>xushi::FilterBar</name>
    <message numerus="yes">
        <source>%n condition(s)</source>
        <translation><numerusform>列筛选%n项</numerusform></translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>篇章</translation>
    </message>
    <message>
        <source>Click to clear</source>
        <translation>点击清除</translation>
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
        <source>Find: text or pinyin initials</source>
        <translation>查找：文字或拼音首字母</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>亮灯</translation>
    </message>
    <message>
        <source>Search chapters</source>
        <translation>查找篇章</translation>
    </message>
    <message>
        <source>Search departments</source>
        <translation>查找单位</translation>
    </message>
</context>
<context>
    <name>xushi::HistoryPanel</name>
    <message>
        <source>%1 of %2 steps</source>
        <translation>共%2步，列出%1步</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>共%1步</translation>
    </message>
    <message>
        <source>%1 steps listed</source>
        <translation>列出%1步</translation>
    </message>
    <message>
        <source>(still reading)</source>
        <translation>（还在读取）</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>（未署名）</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>全部改动</translation>
    </message>
    <message>
        <source>By</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Changes of</source>
        <translation>列出</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>起止日期</translation>
    </message>
    <message>
        <source>Every change of the plan is listed here, with who made it and when, and can be taken back. Nothing has been changed yet.</source>
        <translation>这里记下谁在什么时候改了什么，并可以退回。还没有任何改动。</translation>
    </message>
    <message>
        <source>Go back to this step…</source>
        <translation>退回到这一步…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>No step fits the filter.</source>
        <translation>没有符合条件的操作。</translation>
    </message>
    <message>
        <source>Nothing is selected; all steps are listed.</source>
        <translation>没有选中项，列出全部。</translation>
    </message>
    <message>
        <source>Open the ledger</source>
        <translation>打开台账</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Search in steps and names</source>
        <translation>搜操作、名称</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>The file as it was before each of the last saves</source>
        <translation>最近几次保存之前的文件</translation>
    </message>
    <message>
        <source>This step</source>
        <translation>这一步</translation>
    </message>
    <message>
        <source>Versions of the file</source>
        <translation>历次备份</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>chapters</source>
        <translation>篇章</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>自选…</translation>
    </message>
    <message>
        <source>departments and persons</source>
        <translation>单位与人员</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>近30天</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>近7天</translation>
    </message>
    <message>
        <source>milestones</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>plan, notice and the rest</source>
        <translation>计划、原文等</translation>
    </message>
    <message>
        <source>responsibilities</source>
        <translation>责任</translation>
    </message>
    <message>
        <source>rounds and progress</source>
        <translation>调度与进展</translation>
    </message>
    <message>
        <source>selected only</source>
        <translation>只看选中项</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
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
    <name>xushi::ItemList</name>
    <message>
        <source>Go to the ledger</source>
        <translation>到台账看</translation>
    </message>
    <message>
        <source>Go to the targets</source>
        <translation>到指标看</translation>
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
    <name>xushi::LedgerFoot</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation><numerusform>%n项清单事项</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation><numerusform>%n项指标</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation><numerusform>%n项任务</numerusform></translation>
    </message>
    <message>
        <source>No room for: %1</source>
        <translation>宽度不够，未显示：%1</translation>
    </message>
    <message>
        <source>Scroll sideways instead</source>
        <translation>改为横向滚动</translation>
    </message>
    <message>
        <source>aimed at %1 %2</source>
        <translation>目标值合计%1%2</translation>
    </message>
    <message>
        <source>aimed at %1 %3, reached %2 %3</source>
        <translation>目标值合计%1%3，完成值合计%2%3</translation>
    </message>
    <message>
        <source>green %1, yellow %2, red %3</source>
        <translation>绿灯%1，黄灯%2，红灯%3</translation>
    </message>
</context>
<context>
    <name>xushi::LedgerHeader</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Click to sort, drag to move, right-click or Alt+Shift+Down for more</source>
        <translation>点击排序，拖动移位，右击或按Alt+Shift+↓还有更多</translation>
    </message>
</context>
<context>
    <name>xushi::LedgerPanel</name>
    <message>
        <source>%1 chapters %2 tasks %3 targets</source>
        <translation>%1篇章 %2项任务 %3项指标</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
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
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>全部折叠</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
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
    <message>
        <source>Views: save, rename, group, whole texts</source>
        <translation>视图：保存、重命名、分组、长文换行</translation>
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
    <name>xushi::LedgerViews</name>
    <message>
        <source>Chapter</source>
        <translation>篇章</translation>
    </message>
    <message>
        <source>Clear this filter</source>
        <translation>清除本列筛选</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>Filter …</source>
        <translation>筛选…</translation>
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
        <source>For printing</source>
        <translation>打印版</translation>
    </message>
    <message>
        <source>Freeze none</source>
        <translation>取消冻结</translation>
    </message>
    <message>
        <source>Freeze up to here</source>
        <translation>冻结至本列</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>隐藏本列</translation>
    </message>
    <message>
        <source>Lead department</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>亮灯</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>左移</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>变窄</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Order of the plan</source>
        <translation>按文件原次序</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>重命名视图</translation>
    </message>
    <message>
        <source>Rename “%1” …</source>
        <translation>重命名“%1”…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>存为视图</translation>
    </message>
    <message>
        <source>Save as a view …</source>
        <translation>存为视图…</translation>
    </message>
    <message>
        <source>Save changes to “%1”</source>
        <translation>保存对“%1”的改动</translation>
    </message>
    <message>
        <source>Sort downwards</source>
        <translation>降序</translation>
    </message>
    <message>
        <source>Sort upwards</source>
        <translation>升序</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>进展类别</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>There is a view named “%1” already. Choose another name.</source>
        <translation>已有名为“%1”的视图，请换个名称。</translation>
    </message>
    <message>
        <source>Whole texts in several lines</source>
        <translation>长文换行，显示全文</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>加宽</translation>
    </message>
    <message>
        <source>Widths as at first</source>
        <translation>恢复原列宽</translation>
    </message>
</context>
<context>
    <name>xushi::LowerStrip</name>
    <message>
        <source>By</source>
        <translation>按</translation>
    </message>
    <message>
        <source>What the lower area shows</source>
        <translation>下方按什么统计</translation>
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
        <source>Saving, %1 %</source>
        <translation>正在保存 %1 %</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>停止保存</translation>
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
        <source>%1 cells will change, %2 do not fit:
%3</source>
        <translation>将改动%1格，有%2处贴不上：
%3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第%1处，共%2处</translation>
    </message>
    <message>
        <source>%1 tasks × %2 departments</source>
        <translation>%1项任务 × %2个单位</translation>
    </message>
    <message>
        <source>Add department</source>
        <translation>新增单位</translation>
    </message>
    <message>
        <source>Add department…</source>
        <translation>新增单位…</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>全部任务数</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change department's part</source>
        <translation>改责任</translation>
    </message>
    <message>
        <source>Change departments' parts</source>
        <translation>改多处责任</translation>
    </message>
    <message>
        <source>Change order of departments</source>
        <translation>调整机构排序</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>这一列</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列序</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy department's part</source>
        <translation>复制责任</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Cut departments' parts</source>
        <translation>剪切责任</translation>
    </message>
    <message>
        <source>Delete department</source>
        <translation>删除单位</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>单位数</translation>
    </message>
    <message>
        <source>Departments by all tasks</source>
        <translation>单位按全部任务数</translation>
    </message>
    <message>
        <source>Departments by name</source>
        <translation>单位按名称</translation>
    </message>
    <message>
        <source>Departments by tasks led</source>
        <translation>单位按牵头任务数</translation>
    </message>
    <message>
        <source>Departments have places of their own only in the official order. Nothing was changed. Choose “Official order” first.</source>
        <translation>只有按机构排序时才能调整单位先后。没有改动。请先把列序换成“机构排序”。</translation>
    </message>
    <message>
        <source>Departments in official order</source>
        <translation>单位按机构排序</translation>
    </message>
    <message>
        <source>Fill departments' parts</source>
        <translation>填充责任</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>Fill right</source>
        <translation>向右填充</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>折叠</translation>
    </message>
    <message>
        <source>Fold all chapters</source>
        <translation>折叠全部篇章</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>折叠全部单位类别</translation>
    </message>
    <message>
        <source>Fold “%1”</source>
        <translation>折叠“%1”</translation>
    </message>
    <message>
        <source>Gaps first</source>
        <translation>缺口在前</translation>
    </message>
    <message>
        <source>Go to a task or department</source>
        <translation>查找任务或单位</translation>
    </message>
    <message>
        <source>Here stands who leads, answers for and supports each task. This plan has no departments yet.</source>
        <translation>这里列出每项任务由谁牵头、负责和配合。这份计划还没有责任单位。</translation>
    </message>
    <message>
        <source>Here stands who leads, answers for and supports each task. This plan has no tasks yet.</source>
        <translation>这里列出每项任务由谁牵头、负责和配合。这份计划还没有任务。</translation>
    </message>
    <message>
        <source>Move department's part</source>
        <translation>移动责任</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>左移一位</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>右移一位</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>Name, alias, number or pinyin initials; Enter goes to the next one</source>
        <translation>名称、别名、序号或拼音首字母；按Enter转到下一处</translation>
    </message>
    <message>
        <source>Name, category and aliases…</source>
        <translation>名称、类别和别名…</translation>
    </message>
    <message>
        <source>No lead %1</source>
        <translation>缺牵头 %1</translation>
    </message>
    <message>
        <source>No part</source>
        <translation>不参与</translation>
    </message>
    <message>
        <source>No task fits the filter.</source>
        <translation>没有符合筛选条件的任务。</translation>
    </message>
    <message>
        <source>Nothing of this can be pasted here:
%1</source>
        <translation>这些内容都不能贴在这里：
%1</translation>
    </message>
    <message>
        <source>Official order</source>
        <translation>机构排序</translation>
    </message>
    <message>
        <source>Only departments with tasks</source>
        <translation>只列有任务的单位</translation>
    </message>
    <message>
        <source>Only tasks of this department</source>
        <translation>只看这个单位的任务</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Paste departments' parts</source>
        <translation>粘贴责任</translation>
    </message>
    <message>
        <source>Paste roles</source>
        <translation>粘贴责任</translation>
    </message>
    <message>
        <source>Paste what fits</source>
        <translation>贴上能贴的</translation>
    </message>
    <message>
        <source>Plan order</source>
        <translation>计划顺序</translation>
    </message>
    <message>
        <source>Responsibility matrix</source>
        <translation>责任矩阵</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行序</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>选中：%1</translation>
    </message>
    <message>
        <source>Selected: %1 tasks and chapters × %2 columns</source>
        <translation>选中：%1行 × %2列</translation>
    </message>
    <message>
        <source>Several leads %1</source>
        <translation>多家牵头 %1</translation>
    </message>
    <message>
        <source>Show all tasks</source>
        <translation>显示全部任务</translation>
    </message>
    <message>
        <source>Show in the ledger</source>
        <translation>在台账中查看</translation>
    </message>
    <message>
        <source>Show in the notice</source>
        <translation>查看原文</translation>
    </message>
    <message>
        <source>Take all departments away</source>
        <translation>清除全部责任单位</translation>
    </message>
    <message>
        <source>Tasks by number of departments</source>
        <translation>任务按单位数</translation>
    </message>
    <message>
        <source>Tasks in the order of the plan</source>
        <translation>任务按计划顺序</translation>
    </message>
    <message>
        <source>Tasks led</source>
        <translation>牵头任务数</translation>
    </message>
    <message>
        <source>Tasks with gaps first</source>
        <translation>有缺口的任务在前</translation>
    </message>
    <message>
        <source>The clipboard holds no words. Copy cells with roles first: lead, responsible, support.</source>
        <translation>剪贴板里没有文字。请先复制写有牵头、负责或配合的单元格。</translation>
    </message>
    <message>
        <source>These are %1 cells, too many for the clipboard. Nothing was copied. Select fewer.</source>
        <translation>这里有%1格，剪贴板放不下。没有复制。请少选一些。</translation>
    </message>
    <message>
        <source>To the ledger</source>
        <translation>去台账新增任务</translation>
    </message>
    <message>
        <source>To the next department without a task</source>
        <translation>转到下一个没有任务的单位</translation>
    </message>
    <message>
        <source>To the next task in which a department stands twice (any gap: F8)</source>
        <translation>转到下一项同一单位列了两次的任务（任一缺口：F8）</translation>
    </message>
    <message>
        <source>To the next task that nobody leads or is responsible for (any gap: F8)</source>
        <translation>转到下一项缺牵头或负责单位的任务（任一缺口：F8）</translation>
    </message>
    <message>
        <source>To the next task with several leads or responsible bodies (any gap: F8)</source>
        <translation>转到下一项有多家牵头或负责的任务（任一缺口：F8）</translation>
    </message>
    <message>
        <source>Twice in a task %1</source>
        <translation>一家两责 %1</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>全部展开</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>展开全部单位类别</translation>
    </message>
    <message>
        <source>Unfold “%1”</source>
        <translation>展开“%1”</translation>
    </message>
    <message>
        <source>Without tasks %1</source>
        <translation>无任务单位 %1</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>……另有%1处</translation>
    </message>
</context>
<context>
    <name>xushi::MatrixView</name>
    <message>
        <source>Responsibility matrix</source>
        <translation>责任矩阵</translation>
    </message>
</context>
<context>
    <name>xushi::MonthArea</name>
    <message>
        <source>%1 further chapters</source>
        <translation>其余%1章</translation>
    </message>
    <message>
        <source>%1 further departments</source>
        <translation>其余%1家</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1, %2: %3 behind</source>
        <translation>%1 %2 欠进度%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>; behind: completion below expected progress</source>
        <translation>；欠进度指完成率低于序时进度</translation>
    </message>
    <message>
        <source>A click lists them all.</source>
        <translation>单击全部列出。</translation>
    </message>
    <message>
        <source>A click lists what is counted.</source>
        <translation>单击列出这些事项。</translation>
    </message>
    <message>
        <source>A click shows it alone, with every role it has, in every panel.</source>
        <translation>单击后各面板只看这一家（章），含配合的任务。</translation>
    </message>
    <message>
        <source>All targets</source>
        <translation>全部指标</translation>
    </message>
    <message>
        <source>All tasks and items</source>
        <translation>全部任务和事项</translation>
    </message>
    <message>
        <source>Counts by month</source>
        <translation>按月统计</translation>
    </message>
    <message>
        <source>Fewer rows</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>项数</translation>
    </message>
    <message>
        <source>Tracked tasks</source>
        <translation>纳入调度</translation>
    </message>
    <message>
        <source>earlier months are being counted…</source>
        <translation>正在统计前几个月…</translation>
    </message>
    <message>
        <source>from %1 on nothing yet</source>
        <translation>%1以后未到</translation>
    </message>
    <message>
        <source>the %1 with the most tasks stand here</source>
        <translation>按任务数列前%1家</translation>
    </message>
    <message>
        <source>the first %1 stand here</source>
        <translation>先列前%1章</translation>
    </message>
</context>
<context>
    <name>xushi::MonthTable</name>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>已认定</translation>
    </message>
    <message>
        <source>Change the day</source>
        <translation>改日期</translation>
    </message>
    <message>
        <source>Change the figure</source>
        <translation>改数据</translation>
    </message>
    <message>
        <source>Completion (%)</source>
        <translation>完成率（%）</translation>
    </message>
    <message>
        <source>Day of the figure</source>
        <translation>数据日期</translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation>演示数据</translation>
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
        <translation>数据</translation>
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
        <source>Preliminary</source>
        <translation>初步数</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Remove this figure</source>
        <translation>删除这次数据</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>累计</translation>
    </message>
</context>
<context>
    <name>xushi::OptionForm</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
</context>
<context>
    <name>xushi::OverviewPanel</name>
    <message>
        <source>Add tasks in the ledger</source>
        <translation>到台账添加任务</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Counting the tasks…</source>
        <translation>正在统计各项任务…</translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation>演示数据</translation>
    </message>
    <message>
        <source>Here all tasks are counted: by class, light, chapter, department and month. There is none yet.</source>
        <translation>这里汇总全部任务，按进度、亮灯、篇章、单位和月份统计。现在还没有任务。</translation>
    </message>
    <message>
        <source>Lights: Yinchuan, progress</source>
        <translation>亮灯规则：银川·进度</translation>
    </message>
    <message>
        <source>No task fits the filter.</source>
        <translation>没有符合筛选条件的任务。</translation>
    </message>
    <message>
        <source>Only what fits the filter</source>
        <translation>只含符合筛选条件的</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Overview %1.png</source>
        <translation>概览 %1.png</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>存为图片</translation>
    </message>
    <message>
        <source>The whole overview as a PNG file, for a document or a slide</source>
        <translation>把整个概览存成PNG图片，可放进文档或幻灯片</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>截至%1</translation>
    </message>
</context>
<context>
    <name>xushi::PagesView</name>
    <message>
        <source>Pages of the report</source>
        <translation>报告页面</translation>
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
    <name>xushi::RecentModel</name>
    <message>
        <source>%1-%2</source>
        <translation>%1年%2月</translation>
    </message>
    <message>
        <source>Latest figures</source>
        <translation>最近一期</translation>
    </message>
    <message>
        <source>Name and place</source>
        <translation>名称和位置</translation>
    </message>
    <message>
        <source>No longer there: %1</source>
        <translation>文件已不在：%1</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>打开时间</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
</context>
<context>
    <name>xushi::RecentView</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>最近的计划</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>打开所在文件夹</translation>
    </message>
</context>
<context>
    <name>xushi::ReportPanel</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation><numerusform>共%n页</numerusform></translation>
    </message>
    <message>
        <source>Add tasks in the ledger</source>
        <translation>到台账里添加任务</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Ctrl and the wheel, Ctrl+Plus, Ctrl+Minus; Ctrl+0: whole page</source>
        <translation>Ctrl+滚轮、Ctrl+加号、Ctrl+减号缩放；Ctrl+0看整页</translation>
    </message>
    <message>
        <source>Here the plan becomes documents and tables, to be printed or saved as PDF, docx and xlsx. There are no tasks yet.</source>
        <translation>这里把计划排成公文和表格，可以打印，也可以存为PDF、docx、xlsx。计划里还没有任务。</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Next page (PageDown)</source>
        <translation>下一页（PageDown）</translation>
    </message>
    <message>
        <source>No filter is set in the bar above.</source>
        <translation>上方工具栏没有设筛选。</translation>
    </message>
    <message>
        <source>Only the tasks of the filter</source>
        <translation>只含筛选出的任务</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Other formats</source>
        <translation>其他格式</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>页宽</translation>
    </message>
    <message>
        <source>Pages are being made</source>
        <translation>正在排版</translation>
    </message>
    <message>
        <source>Pages shown</source>
        <translation>当前页</translation>
    </message>
    <message>
        <source>Previous page (PageUp)</source>
        <translation>上一页（PageUp）</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print the report (Ctrl+P)</source>
        <translation>打印报告（Ctrl+P）</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>存为%1</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>存为%1…</translation>
    </message>
    <message>
        <source>Save report as %1</source>
        <translation>把报告存为%1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>The report could not be made.</source>
        <translation>报告没有生成。</translation>
    </message>
    <message>
        <source>The report is being printed</source>
        <translation>正在打印报告</translation>
    </message>
    <message>
        <source>The report is being saved</source>
        <translation>正在保存报告</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
</context>
<context>
    <name>xushi::RowEditing</name>
    <message>
        <source>%1 cells were not taken.</source>
        <translation>有%1格没有取。</translation>
    </message>
    <message>
        <source>%1: %2 cells changed.</source>
        <translation>%1：改了%2格。</translation>
    </message>
    <message>
        <source>%1: %2 tasks added.</source>
        <translation>%1：新增%2项任务。</translation>
    </message>
    <message>
        <source>Check before filling</source>
        <translation>填充前核对</translation>
    </message>
    <message>
        <source>Check before pasting</source>
        <translation>粘贴前核对</translation>
    </message>
    <message>
        <source>Choose the tasks to be duplicated first.</source>
        <translation>请先选中要复制的任务。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the cell</source>
        <translation>复制单元格</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>查找和替换…</translation>
    </message>
    <message>
        <source>Indent: item of the task above</source>
        <translation>降级：作为上一任务的事项</translation>
    </message>
    <message>
        <source>Insert above</source>
        <translation>在上方插入</translation>
    </message>
    <message>
        <source>Insert below</source>
        <translation>在下方插入</translation>
    </message>
    <message>
        <source>It is the first one here already.</source>
        <translation>已在最前面。</translation>
    </message>
    <message>
        <source>It is the last one here already.</source>
        <translation>已在最后面。</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>新任务</translation>
    </message>
    <message>
        <source>Nothing to fill down: select the row with the value and the rows below it.</source>
        <translation>没有可向下填充的内容：请选中有内容的一行和它下面的各行。</translation>
    </message>
    <message>
        <source>Nothing was changed: the cells say so already.</source>
        <translation>内容相同，没有改动。</translation>
    </message>
    <message>
        <source>Only a task with another one above it can become its item.</source>
        <translation>上面还有同级任务的，才能降为它的事项。</translation>
    </message>
    <message>
        <source>Only items of a task can move out of it.</source>
        <translation>只有任务下的事项才能升级。</translation>
    </message>
    <message>
        <source>Outdent</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Paste as new tasks</source>
        <translation>粘贴为新任务</translation>
    </message>
    <message>
        <source>Replaced in %1 cells.</source>
        <translation>替换了%1格。</translation>
    </message>
    <message>
        <source>The clipboard holds no text and no table.</source>
        <translation>剪贴板里没有文字或表格。</translation>
    </message>
    <message>
        <source>The rows do not stand in the order of the plan now. Take away sorting and grouping first.</source>
        <translation>现在的行序不是计划的顺序，请先取消排序和分组。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>xushi::SearchHits</name>
    <message>
        <source>%1, the nearest %2</source>
        <translation>%1，列出最接近的%2</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>篇章</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
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
        <source>What was found</source>
        <translation>查找结果</translation>
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
        <source>A plan there is (.xushi); a file can be dragged here too</source>
        <translation>已有的计划（.xushi），也可把文件拖到这里</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Find: text or pinyin initials</source>
        <translation>查找：文字或拼音首字母</translation>
    </message>
    <message>
        <source>Key tasks broken down, followed month by month, lit and reported</source>
        <translation>重点工作任务的分解、调度、亮灯和通报</translation>
    </message>
    <message>
        <source>Name and unit stand only in the history; no account is needed</source>
        <translation>姓名和单位只写入修改记录，不需要账号</translation>
    </message>
    <message>
        <source>New from notice</source>
        <translation>从公文新建</translation>
    </message>
    <message>
        <source>Not yet said who is working</source>
        <translation>还没有填写姓名和单位</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Opens a Word or text file and reads tasks, departments, targets and deadlines from it</source>
        <translation>打开Word或文本，读出任务、单位、指标和期限；也可把文件拖到这里</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>最近的计划</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>填写</translation>
    </message>
    <message>
        <source>See the sample</source>
        <translation>看示例</translation>
    </message>
    <message>
        <source>The key tasks of Yiyuan County in 2023, 75 of them, with demonstration data</source>
        <translation>沂源县2023年重点工作任务，75项，带演示数据</translation>
    </message>
    <message>
        <source>Xushi</source>
        <translation>序时</translation>
    </message>
</context>
<context>
    <name>xushi::StepDetail</name>
    <message>
        <source>%1 changes</source>
        <translation>共改动%1处</translation>
    </message>
    <message>
        <source>%1 entries are back. This can be undone.</source>
        <translation>已恢复%1条记录，可以撤销。</translation>
    </message>
    <message>
        <source>%1 is %2 again. This can be undone.</source>
        <translation>%1已恢复为%2，可以撤销。</translation>
    </message>
    <message>
        <source>%1 is %2 already. Nothing was changed.</source>
        <translation>%1就是%2，没有改动。</translation>
    </message>
    <message>
        <source>%1 that no longer have a place stayed away.</source>
        <translation>另有%1条已无处安放，没有恢复。</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>All changes with everything below it: %1 steps</source>
        <translation>连同下级的全部改动，共%1步</translation>
    </message>
    <message>
        <source>All values of this field</source>
        <translation>此字段的历次取值</translation>
    </message>
    <message>
        <source>All values of “%1”</source>
        <translation>“%1”的历次取值</translation>
    </message>
    <message>
        <source>Back to the step (Esc)</source>
        <translation>回到这一步（Esc）</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>恢复这条记录</translation>
    </message>
    <message>
        <source>Brings it back with everything that was deleted with it</source>
        <translation>连同当时一起删除的内容一并恢复</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Gives the field the value it had before this step</source>
        <translation>把这个字段恢复成这一步之前的值</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Go back to this step</source>
        <translation>退回到这一步</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>不会有改动。</translation>
    </message>
    <message>
        <source>Preview: back to right after “%1” (%2)</source>
        <translation>预览：退回到“%1”（%2）之后</translation>
    </message>
    <message>
        <source>Restore a value</source>
        <translation>恢复原值</translation>
    </message>
    <message>
        <source>Restore the new value: %1</source>
        <translation>恢复为新值：%1</translation>
    </message>
    <message>
        <source>Restore the old value: %1</source>
        <translation>恢复为原值：%1</translation>
    </message>
    <message>
        <source>Restore this value</source>
        <translation>恢复原值</translation>
    </message>
    <message>
        <source>Select it</source>
        <translation>选中并查看</translation>
    </message>
    <message>
        <source>Show this step</source>
        <translation>看这一步</translation>
    </message>
    <message>
        <source>Shows first what would change. It is a new step that can be undone; the history stays.</source>
        <translation>先看会改动什么。退回是新的一步，可以撤销，历史不会少。</translation>
    </message>
    <message>
        <source>Takes back %1 later steps as one new step. The history stays, and it can be undone.</source>
        <translation>作为新的一步撤去后面的%1步。历史不会少，也可以撤销。</translation>
    </message>
    <message>
        <source>The plan is as it was right after this step.</source>
        <translation>计划就是这一步之后的样子。</translation>
    </message>
    <message>
        <source>The plan is as it was right after “%1”.</source>
        <translation>计划已退回到“%1”之后。</translation>
    </message>
    <message>
        <source>This can be undone.</source>
        <translation>可以撤销。</translation>
    </message>
    <message>
        <source>only what is selected is listed</source>
        <translation>只列选中项</translation>
    </message>
    <message>
        <source>“%1” has been deleted since, so its values cannot be restored.</source>
        <translation>“%1”后来被删除了，它的值无处恢复。</translation>
    </message>
</context>
<context>
    <name>xushi::StepModel</name>
    <message>
        <source>%1 (undone)</source>
        <translation>%1（已撤销）</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>增%1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>改%1</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>删%1</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>共%1步</translation>
    </message>
    <message>
        <source>By</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>不再保留</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
</context>
<context>
    <name>xushi::SummaryArea</name>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1%2→%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>A click lists the tasks whose light has changed.</source>
        <translation>单击列出变了灯的任务。</translation>
    </message>
    <message>
        <source>Classes and lights</source>
        <translation>进度分类和亮灯</translation>
    </message>
    <message>
        <source>Tracked tasks</source>
        <translation>纳入调度</translation>
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
        <source>Later figures</source>
        <translation>截止日之后的数据</translation>
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
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation><numerusform>%n项</numerusform></translation>
    </message>
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
        <source>Green light</source>
        <translation>绿灯</translation>
    </message>
    <message>
        <source>In no chapter</source>
        <translation>不在篇章内</translation>
    </message>
    <message>
        <source>No department named</source>
        <translation>没有写明单位</translation>
    </message>
    <message>
        <source>No light</source>
        <translation>不亮灯</translation>
    </message>
    <message>
        <source>Red light</source>
        <translation>红灯</translation>
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
        <source>Without a unit</source>
        <translation>没有计量单位</translation>
    </message>
    <message>
        <source>Yellow light</source>
        <translation>黄灯</translation>
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
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Usual columns and widths</source>
        <translation>恢复默认的列和列宽</translation>
    </message>
</context>
<context>
    <name>xushi::TargetsPanel</name>
    <message>
        <source>%1 targets, %2 of them compared with expected progress</source>
        <translation>%1项，其中按序时比较%2项</translation>
    </message>
    <message numerus="yes">
        <source>%n still without a figure for this day</source>
        <translation><numerusform>还有 %n 项未填本期数据</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) selected</source>
        <translation><numerusform>选中 %n 项指标</numerusform></translation>
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
        <source>Accept…</source>
        <translation>认定…</translation>
    </message>
    <message>
        <source>Add targets in the ledger</source>
        <translation>到台账添加指标</translation>
    </message>
    <message>
        <source>All figures so far</source>
        <translation>历次数据</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>改一改</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Close all groups</source>
        <translation>折叠全部分组</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Here stand the targets of the tasks, and every month their figures are typed in. There is none yet.</source>
        <translation>这里列出各项任务的指标，每月在这里填报数据。现在还没有指标。</translation>
    </message>
    <message>
        <source>Next without a figure</source>
        <translation>下一项未填的</translation>
    </message>
    <message>
        <source>No target fits the filter.</source>
        <translation>没有符合筛选条件的指标。</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>展开全部分组</translation>
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
        <source>Remove the figure of this day</source>
        <translation>删除本期数据</translation>
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
        <source>Target</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>To the next target without a figure for this day (F8)</source>
        <translation>到下一项还没有本期数据的指标（F8）</translation>
    </message>
    <message>
        <source>Why this light</source>
        <translation>为何是这个灯</translation>
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
        <source>by department</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>by light</source>
        <translation>亮灯</translation>
    </message>
    <message>
        <source>by state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>by unit</source>
        <translation>计量单位</translation>
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
        <source>A milestone needs a name. Type one, or press Esc.</source>
        <translation>节点要有名称。请写上，或按Esc放弃。</translation>
    </message>
    <message>
        <source>Task / checklist item</source>
        <translation>任务 / 清单事项</translation>
    </message>
</context>
<context>
    <name>xushi::TimelinePanel</name>
    <message numerus="yes">
        <source>%n task(s) without dates</source>
        <translation><numerusform>%n 项未定起止日期</numerusform></translation>
    </message>
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
        <source>Day</source>
        <translation>日</translation>
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
        <source>More</source>
        <translation>更多</translation>
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
        <source>Show the whole plan (Ctrl+0)</source>
        <translation>显示整个计划（Ctrl+0）</translation>
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
        <source>Zoom in (Ctrl++)</source>
        <translation>放大（Ctrl++）</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+−)</source>
        <translation>缩小（Ctrl+−）</translation>
    </message>
</context>
<context>
    <name>xushi::TimelineTree</name>
    <message>
        <source>Draw the edges to widen a column</source>
        <translation>拖动列边可以改列宽</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
</context>
<context>
    <name>xushi::TimelineView</name>
    <message>
        <source>Close all</source>
        <translation>全部折叠</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>List all milestones</source>
        <translation>列出全部节点</translation>
    </message>
    <message>
        <source>Move it to another day</source>
        <translation>改节点日期</translation>
    </message>
    <message>
        <source>New milestone</source>
        <translation>新增节点</translation>
    </message>
    <message>
        <source>New milestone on %1</source>
        <translation>在%1新增节点</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>改回未完成</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>全部展开</translation>
    </message>
    <message>
        <source>Remove the milestone</source>
        <translation>删除节点</translation>
    </message>
    <message>
        <source>Rename the milestone</source>
        <translation>节点改名</translation>
    </message>
    <message>
        <source>See the notice</source>
        <translation>看原文</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>To the as-of day</source>
        <translation>转到截止日</translation>
    </message>
    <message>
        <source>To today</source>
        <translation>转到今天</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>显示整个计划</translation>
    </message>
    <message>
        <source>Why this light</source>
        <translation>为何是这个灯</translation>
    </message>
</context>
<context>
    <name>xushi::ValueField</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>See in the notice</source>
        <translation>在原文中查看</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>谁改了什么</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>未填</translation>
    </message>
</context>
<context>
    <name>xushi::VersionModel</name>
    <message>
        <source>%1 targets</source>
        <translation>%1项指标</translation>
    </message>
    <message>
        <source>%1 tasks</source>
        <translation>%1项任务</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Replaced %1</source>
        <translation>%1之前的文件</translation>
    </message>
    <message>
        <source>last: %1</source>
        <translation>最后一步：%1</translation>
    </message>
</context>
<context>
    <name>xushi::VersionsPane</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Comparing with the plan…</source>
        <translation>正在与现在的计划比较…</translation>
    </message>
    <message>
        <source>Each time the plan is saved, the file before is kept here, the last ten of them. There is none yet: the plan was saved once only.</source>
        <translation>每次保存都会把上一份文件留在这里，共留十份。现在还没有：计划只保存过一次。</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>历次备份</translation>
    </message>
    <message>
        <source>Earlier versions of the file are kept here. This plan has no file yet; save it (Ctrl+S), and from the second time on the version before is kept.</source>
        <translation>这里留着文件以前的版本。这份计划还没有存成文件；请先保存（Ctrl+S），从第二次保存起就会留下上一份。</translation>
    </message>
    <message>
        <source>Makes this version the plan's file again; the present one is kept among the versions</source>
        <translation>让这个版本重新成为计划文件；现在的文件会留作备份</translation>
    </message>
    <message>
        <source>Open as a copy</source>
        <translation>打开副本</translation>
    </message>
    <message>
        <source>Opens this version as a new plan without a name; the file stays as it is</source>
        <translation>作为未命名的新计划打开，原文件不动</translation>
    </message>
    <message>
        <source>Put a version back</source>
        <translation>恢复以前的版本</translation>
    </message>
    <message>
        <source>Put back, it would change in the plan: %1</source>
        <translation>恢复后，现在的计划会有这些变化：%1</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Put it back…</source>
        <translation>恢复这个版本…</translation>
    </message>
    <message>
        <source>The changes that are in no file yet are saved first, so that they are in it.</source>
        <translation>还没有存盘的改动会先存进去，不会丢。</translation>
    </message>
    <message>
        <source>The plan and this version say the same.</source>
        <translation>与现在的计划没有差别。</translation>
    </message>
    <message>
        <source>The version replaced on %1 becomes “%2” again. The present file is kept among the versions first, so that you can change your mind.</source>
        <translation>“%2”将恢复为%1之前的那份文件。现在的文件会先留作备份，随时可以换回来。</translation>
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
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
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
        <source>Folder of working copies and backups</source>
        <translation>工作副本和备份的位置</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>快捷键…</translation>
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
        <source>New from clipboard</source>
        <translation>从剪贴板新建</translation>
    </message>
    <message>
        <source>New from notice…</source>
        <translation>从公文新建…</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>还没有</translation>
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
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>最近的计划</translation>
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
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Who is working…</source>
        <translation>姓名和单位…</translation>
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
    <name>xushi::tableedit::CellWorkModel</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>改为</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>says so already</source>
        <translation>已是如此</translation>
    </message>
</context>
<context>
    <name>xushi::tableedit::CellWorkTable</name>
    <message>
        <source>Cells to be changed</source>
        <translation>要改的单元格</translation>
    </message>
</context>
<context>
    <name>xushi::tableedit::ReplaceDialog</name>
    <message>
        <source>%1 cannot be replaced; the remark says why.</source>
        <translation>有%1格不能替换，原因见说明。</translation>
    </message>
    <message numerus="yes">
        <source>%n selected row(s)</source>
        <translation><numerusform>选中的%n行</numerusform></translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All rows of the filter</source>
        <translation>筛选出的全部</translation>
    </message>
    <message>
        <source>Chapter: %1</source>
        <translation>篇章：%1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>查找和替换</translation>
    </message>
    <message>
        <source>Found in %1 cells, %2 will be replaced.</source>
        <translation>找到%1格，将替换%2格。</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>替换%1格</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>指标：%1</translation>
    </message>
    <message>
        <source>Type what is to be found.</source>
        <translation>输入要查找的文字。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>empty: the words are taken out</source>
        <translation>留空即删去</translation>
    </message>
    <message>
        <source>“%1” is not found here.</source>
        <translation>没有找到“%1”。</translation>
    </message>
</context>
<context>
    <name>xushi::tableedit::ReviewDialog</name>
    <message>
        <source>%1 cells: %2 will change, %3 say so already, %4 are not taken.</source>
        <translation>共%1格：改%2格，原样%3格，不取%4格。</translation>
    </message>
    <message>
        <source>%1 rows for new tasks.</source>
        <translation>新增任务%1行。</translation>
    </message>
    <message>
        <source>Add as a department</source>
        <translation>新增为单位</translation>
    </message>
    <message>
        <source>Add as a person</source>
        <translation>新增为人员</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不取</translation>
    </message>
    <message>
        <source>Means %1</source>
        <translation>就是%1</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>不取的</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>取入</translation>
    </message>
    <message>
        <source>Take %1 cells</source>
        <translation>取入%1格</translation>
    </message>
    <message>
        <source>The plan does not know these names. What shall become of them?</source>
        <translation>以下名称本计划里还没有，怎么处理？</translation>
    </message>
    <message>
        <source>Which cells are listed</source>
        <translation>列出哪些单元格</translation>
    </message>
    <message>
        <source>Will change</source>
        <translation>会改的</translation>
    </message>
    <message numerus="yes">
        <source>in %n cell(s)</source>
        <translation><numerusform>%n格</numerusform></translation>
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
