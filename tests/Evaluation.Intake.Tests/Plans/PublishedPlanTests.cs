using System.Text.RegularExpressions;
using Evaluation.Intake.Plans;
using Evaluation.Model;

namespace Evaluation.Intake.Tests.Plans;

/// <summary>The 2023 plan. Expectations are copied from the published text by hand, or counted by the naive reader below.</summary>
public sealed partial class PublishedPlanTests
{
    private static Plan Plan => Plan2023.Reading.Plan!;

    [Fact]
    public void The_published_plan_has_139_tasks_212_measures_and_no_problem()
    {
        Assert.Empty(Plan2023.Reading.Problems);
        Assert.Equal(Enumerable.Range(1, 139), Plan.Tasks.Select(t => t.Number));
        Assert.Equal(212, Plan.Tasks.Sum(t => t.Measures.Count));
        Assert.Equal((2023, "2023 年知识产权强国建设纲要和“十四五”规划实施推进计划", ""), (Plan.Year, Plan.Title, Plan.IssuingBody));
    }

    [Fact]
    public void Seven_chapters_thirteen_sections_and_44_names()
    {
        Assert.Equal(
            ["一、完善知识产权制度", "二、强化知识产权保护", "三、完善知识产权市场运行机制", "四、提高知识产权公共服务水平",
             "五、营造良好的知识产权人文社会环境", "六、深度参与全球知识产权治理", "七、加强组织保障"], Plan.Chapters);
        var sections = Plan.Tasks.Where(t => t.Section.Length > 0).Select(t => t.Chapter + t.Section).Distinct().ToList();
        Assert.Equal(13, sections.Count);
        Assert.Contains("三、完善知识产权市场运行机制（二）加强知识产权综合运用", sections);
        Assert.All(Plan.Tasks.Where(t => t.Chapter[0] is '六' or '七'), t => Assert.Equal("", t.Section));
        Assert.Equal(44, Plan.Tasks.SelectMany(t => t.Assignments).Select(a => a.Agency).Distinct().Count());
    }

    [Theory]
    [InlineData(1, "负责", "国家知识产权局", "", 5, "推动完成《中华人民共和国专利法实施细则》修改，推进《中华人民共和国商标法》《中华人民共和国商标法实施条例》修改。推进《集体商标、证明商标注册和管理办法》修改。完成《专利审查指南》适应性修改。推进知识产权基础性法律研究论证。加快开展集成电路布图设计制度修改调研论证。")]
    [InlineData(14, "负责", "国家知识产权局", "科技部、财政部、中央军委装备发展部、国家国防科工局、国家自然科学基金委", 1, "建立完善财政资助科研项目形成知识产权的声明制度，印发实施方案，面向中央财政重点项目和试点省份施行财政资助科研项目形成专利的声明制度。")]
    [InlineData(17, "负责", "中央军委装备发展部", "中央宣传部", 1, "出台《军用计算机软件著作权登记工作暂行办法》。")]
    [InlineData(32, "按职责分工", "中央宣传部", "市场监管总局、国家知识产权局", 4, "评选发布年度知识产权行政保护典型案例和知识产权行政执法指导案例。研究制定商标行政执法证据规则和行政执法指导手册，进一步完善调查取证规则，规范违法经营额计算。制定知识产权行政保护技术调查官管理办法。制定知识产权检验鉴定机构遴选荐用办法。")]
    [InlineData(44, "按职责分工", "农业农村部", "国家林草局", 3, "持续开展全国种业监管执法年活动，严厉查处侵犯植物新品种权行为和套牌侵权案件。推进修改农业植物新品种权侵权案件处理规定和农业部植物新品种复审委员会审理规定。修订《林草植物新品种保护行政执法办法》，适时发布第九批林草植物新品种保护名录。")]
    [InlineData(46, "负责", "海关总署", "", 2, "组织开展全面加强知识产权海关保护“龙腾行动 2023”、寄递渠道知识产权海关保护“蓝网行动 2023”、出口转运货物知识产权海关保护“净网行动 2023”等专项行动，严厉查处进出口环节侵权案件。推进知识产权海关保护智能化建设，完善知识产权海关保护执法系统和备案系统，优化知识产权海关保护备案办理流程。")]
    [InlineData(49, "按职责分工", "中央宣传部", "最高人民法院、最高人民检察院、公安部、农业农村部、文化和旅游部、海关总署、市场监管总局、国家知识产权局", 1, "强化行政执法与司法保护衔接和跨部门执法合作，促进行政执法标准与司法裁判标准统一，健全跨区域、跨部门知识产权保护协作机制。")]
    [InlineData(64, "负责", "国家知识产权局", "", 2, "强化专利申请源头治理和商标恶意注册打击力度。制定特定领域的商标注册申请和使用系列指引，制定《系统治理商标恶意注册促进高质量发展工作方案（2023—2025 年）》。")]
    [InlineData(94, "负责", "中央宣传部", "", 3, "推进全国版权示范城市、示范园区（基地）、示范单位创建和国家版权创新发展基地试点工作。研究制定《推动版权产业高质量发展指导意见》，不断完善全国版权展会授权交易体系，指导全国版权交易中心（贸易基地）专业化建设。推动国际性的版权交易和信息服务。")]
    [InlineData(121, "负责", "商务部", "中央宣传部、最高人民法院、最高人民检察院、国家知识产权局", 3, "积极参与世贸组织框架下的知识产权议题谈判磋商，深度参与全球知识产权治理。继续推进中国—尼加拉瓜、中国—以色列、中国—海合会等自贸协定知识产权议题谈判。积极推动加入《全面与进步跨太平洋伙伴关系协定》（CPTPP）进程。")]
    [InlineData(135, "负责", "联席会议办公室", "联席会议成员单位", 1, "开展《纲要》和《规划》实施情况年度监测评估以及《规划》实施中期评估，推广知识产权强国建设第二批典型案例，加强指标数据的动态监测和发布工作，对工作任务落实情况开展督促检查，纳入相关工作评价。")]
    [InlineData(139, "负责", "联席会议办公室", "", 1, "编制发布中国知识产权发展状况年度评价报告。")]
    public void A_task_is_read_as_printed(int number, string mode, string lead, string participants, int measures, string text)
    {
        var row = PlanTable.Rows(Plan)[number - 1];
        Assert.Equal((mode, lead, participants, $"{measures}", text), (row.Mode, row.Lead, row.Participants, row.Measures, row.Text));
    }

    [Fact]
    public void A_naive_reader_finds_the_same_in_every_task()
    {
        var joined = string.Concat(Plan2023.Text.Split('\n').Select(l => l.Trim()));
        joined = joined[joined.IndexOf("一、完善知识产权制度", StringComparison.Ordinal)..];
        foreach (var task in Plan.Tasks)
        {
            var start = joined.IndexOf($"{task.Number}．", StringComparison.Ordinal) + $"{task.Number}．".Length;
            var clause = Clause().Match(joined, start);
            var text = joined[start..clause.Index];
            Assert.Equal(text, task.Text);
            Assert.Equal(Title().Replace(text, "").Count(c => c == '。'), task.Measures.Count);
            Assert.Equal(clause.Groups["names"].Value.Split('、'), task.Assignments.Select(a => a.AsPrinted));
            Assert.Equal(clause.Groups["division"].Success, task.Mode == ResponsibilityMode.ByDivision);
            joined = joined[(clause.Index + clause.Length)..];
        }

        Assert.Equal("上述各项任务分工中，由多个部门负责的，列第一位的部门为牵头部门，其他为参与部门。", joined);
        Assert.Equal(joined, Plan2023.Reading.Ledger.Solid(LedgerUse.ClosingText));
    }

    [Theory]
    [InlineData("\n", "\r\n")]
    [InlineData("\n \n", "\n— 3 —\n \n\f")]
    [InlineData("．", ".")]
    [InlineData("．", " ． ")]
    [InlineData("．", "、")]
    [InlineData("（一）", "(一)")]
    [InlineData("，", "\u200B，")]
    public void Another_typist_changes_nothing_in_the_reading(string printed, string typed)
    {
        var reading = Plan2023.Read(Plan2023.Text.Replace(printed, typed, StringComparison.Ordinal));
        Assert.True(reading.Ledger.IsBalanced);
        Assert.False(reading.IsRefused);
        Assert.Equal(Plan.Tasks.Select(Essence), reading.Plan!.Tasks.Select(Essence));

        static string Essence(PlanTask task) =>
            $"{task.Number} {task.Mode} {task.Measures.Count} {string.Join('、', task.Assignments.Select(a => a.Agency))} {task.Text.Replace("．", ".", StringComparison.Ordinal)}";
    }

    [Fact]
    public void Full_width_digits_and_half_width_punctuation_read_the_same()
    {
        var typed = string.Concat(Plan2023.Text.Select(c => c switch
        {
            >= '0' and <= '9' => (char)(c + 0xFEE0),
            '（' => '(',
            '）' => ')',
            '，' => ',',
            _ => c,
        }));
        var reading = Plan2023.Read(typed);
        Assert.Equal(2023, reading.Plan!.Year);
        Assert.Equal(139, reading.Plan.Tasks.Count);
        Assert.Equal(212, reading.Plan.Tasks.Sum(t => t.Measures.Count));
        Assert.Equal(Plan.Tasks.Select(t => t.Assignments.Count), reading.Plan.Tasks.Select(t => t.Assignments.Count));
    }

    [Fact]
    public void A_copy_with_one_paragraph_a_line_reads_the_same()
    {
        var joined = string.Concat(Plan2023.Text.Split('\n').Select(l => l.Trim()));
        var lines = Start().Replace(joined, "\n$0").Replace("上述各项任务", "\n上述各项任务", StringComparison.Ordinal);
        var reading = Plan2023.Read(lines);
        Assert.Empty(reading.Problems);
        Assert.Equal(Plan.Tasks.Select(t => t.Text), reading.Plan!.Tasks.Select(t => t.Text));
        Assert.Equal(Plan.Tasks.Select(t => t.Chapter + t.Section), reading.Plan.Tasks.Select(t => t.Chapter + t.Section));
    }

    [Theory]
    [InlineData(2, 1, MeasureKind.Ongoing)] // 推进修改
    [InlineData(2, 2, MeasureKind.Deliverable)] // 推动出台
    [InlineData(1, 4, MeasureKind.Study)] // 推进…研究论证
    [InlineData(3, 4, MeasureKind.Study)] // 研究制定
    [InlineData(14, 1, MeasureKind.Deliverable)] // …，印发实施方案
    [InlineData(19, 1, MeasureKind.Study)] // 探索…规则
    [InlineData(73, 1, MeasureKind.Ongoing)] // 开展…发布工作
    [InlineData(138, 1, MeasureKind.Deliverable)] // 对…给予表彰
    [InlineData(139, 1, MeasureKind.Deliverable)] // 编制发布
    public void Verbs_tell_what_a_measure_promises(int task, int measure, MeasureKind kind) =>
        Assert.Equal(kind, Plan.Tasks[task - 1].Measures[measure - 1].Kind);

    [GeneratedRegex("（(?<names>[^（）]*?)(?<division>按职责分工)?负责）")]
    private static partial Regex Clause();

    [GeneratedRegex("《[^《》]*》")]
    private static partial Regex Title();

    [GeneratedRegex(@"为贯彻落实中共|(?<=[。）]|制度|保护|机制|水平|环境|治理|保障)[一二三四五六七]、|(?<=[。）]|制度|保护|机制|水平|环境)（[一二三]）|(?<!\d)\d{1,3}．")]
    private static partial Regex Start();
}
