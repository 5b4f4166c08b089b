namespace Evaluation.Host.Tests.Year;

/// <summary>The printed annual evaluation of the synthetic year against the oracle, to the printed digit.</summary>
[Collection(SyntheticYearShared.Name)]
public sealed class AnnualFiguresTests(SyntheticOffice office)
{
    private const string MainDocument = "“十四五”国家知识产权保护和运用规划(国发〔2021〕20号)";

    public static TheoryData<string> Days { get; } = ["2023-08-15", "2024-01-31", "2024-03-31"];

    [Theory]
    [MemberData(nameof(Days))]
    public async Task Every_measure_has_the_report_status_and_credit_that_the_script_says(string day)
    {
        var book = await BookAsync(day);
        var told = Oracle(day).Tasks().SelectMany(t => t.Measures).ToList();

        Assert.Equal(
            told.Select(m => $"{m.Measure.Key}|{m.Status}|{PrintedBook.Printed(m.Credit.Value, m.Credit.Words, 2)}|{m.Standing?.Agency}|{m.Standing?.Row.Text}|{m.Standing?.Row.Evidence}"),
            book.Rows("举措", "任务", "得分").Select(r => $"{r["举措"]}|{r["状态"]}|{r["得分"]}|{r["报送部门"]}|{r["报送内容"]}|{r["佐证"]}"));
    }

    [Theory]
    [MemberData(nameof(Days))]
    public async Task Every_task_has_the_scores_and_the_status_that_the_script_says(string day)
    {
        var book = await BookAsync(day);

        Assert.Equal(
            Oracle(day).Tasks().Select(t => $"{t.Task.Number}|{t.Delivery}|{t.Outcome}|{t.Total}|{t.Status}"),
            book.Rows("任务", "序号", "落实分").Select(r => $"{r["序号"]}|{r["落实分"]}|{r["成效分"]}|{r["任务得分"]}|{r["状态"]}"));
    }

    [Theory]
    [MemberData(nameof(Days))]
    public async Task Chapters_and_the_whole_are_the_means_of_their_tasks(string day)
    {
        var book = await BookAsync(day);
        var tasks = Oracle(day).Tasks();

        Assert.Equal(
            tasks.GroupBy(t => t.Task.Chapter).Select(g => $"{g.Key}|{g.Count()}|{Of(g, "已完成")}|{Of(g, "常态化推进")}|{Of(g, "推进中")}|{Of(g, "逾期未完成") + Of(g, "未启动")}|{AnnualOracle.Mean(g)}"),
            book.Rows("章节", "章", "综合得分").Select(r => $"{r["章"]}|{r["任务数"]}|{r["已完成"]}|{r["常态化推进"]}|{r["推进中"]}|{r["逾期或未启动"]}|{r["综合得分"]}"));
        var key = book.Rows("总览", "项目", "数值").ToDictionary(r => r["项目"], r => r["数值"]);
        Assert.Equal(AnnualOracle.Mean(tasks).ToString(), key["综合得分"]);
        if (tasks.Any(t => t.Counted is not null))
            Assert.Equal(PrintedBook.Printed(AnnualOracle.Coverage(tasks), ""), key["数据覆盖率"]);
        Assert.Equal(Day(day) < SyntheticOffice.ChosenOn ? "0" : "1", key["典型案例"]);
        Assert.Equal($"入选数；征集{office.Story.Cases.Count(c => c.On <= Day(day))}件", book.Rows("总览", "项目", "数值").Single(r => r["项目"] == "典型案例")["说明"]);
    }

    [Theory]
    [MemberData(nameof(Days))]
    public async Task Agencies_have_the_scores_and_the_discipline_that_the_script_says(string day)
    {
        var book = await BookAsync(day);
        var oracle = Oracle(day);

        Assert.Equal(
            oracle.Agencies(oracle.Tasks()).Select(a => $"{a.Name}|{a.Led}|{a.Joined}|{a.TaskScore}|{a.Due}|{a.Reported}|{a.OnTime}|{a.Discipline}|{a.Score}|{PrintedBook.Printed(a.Coverage, "")}").Order(StringComparer.Ordinal),
            book.Rows("部门", "名次", "部门得分")
                .Select(r => $"{r["部门"]}|{r["牵头任务"]}|{r["参与任务"]}|{r["任务得分"]}|{r["应报举措"]}|{r["已报"]}|{r["按时"]}|{r["报送质量"]}|{r["部门得分"]}|{r["覆盖率（%）"]}").Order(StringComparer.Ordinal));
    }

    /// <summary>Ties share the smallest rank; fewer than three tasks or under 65 % coverage: no rank.</summary>
    [Fact]
    public async Task The_register_of_scorecards_has_the_oracles_scores_and_ranks()
    {
        await office.DoneAsync("report", "scorecards", "--year", "2023", "--as-of", "2024-03-31", "--out", "cards");
        var oracle = Oracle("2024-03-31");
        var agencies = oracle.Agencies(oracle.Tasks());
        var ranked = agencies.Where(a => a.Led + a.Joined >= 3 && a.Coverage >= 65 && a.Score.Value is not null).ToList();

        var register = File.ReadAllLines(office["cards/scorecards-2023.csv"]).Skip(1).Select(l => l.Split(',')).ToDictionary(f => f[1]);

        Assert.Equal(agencies.Count, register.Count);
        foreach (var agency in agencies)
        {
            var rank = ranked.Contains(agency) ? $"{1 + ranked.Count(o => Math.Round(o.Score.Value!.Value - agency.Score.Value!.Value, 12) > 0)}" : "";
            var printed = register[agency.Name];
            Assert.Equal($"{agency.Led}|{agency.Joined}|{agency.Score}", $"{printed[5]}|{printed[6]}|{printed[7]}");
            if (rank.Length > 0)
                Assert.Equal(rank, printed[8]);
            else
                Assert.False(char.IsAsciiDigit(printed[8][0]), $"{agency.Name} has a rank.");
        }
    }

    private static DateOnly Day(string day) => DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);

    private static int Of(IEnumerable<ToldTask> tasks, string status) => tasks.Count(t => t.Status == status);

    private AnnualOracle Oracle(string day) =>
        new(office.Measures, office.Story, office.Directory, office.Figures.Outcomes(MainDocument, office.ToldFigures, Day(day)), Day(day));

    private async Task<PrintedBook> BookAsync(string day)
    {
        var path = office[$"annual-{day}/年度监测评估-2023.xlsx"];
        if (!File.Exists(path))
            await office.DoneAsync("report", "annual", "--year", "2023", "--as-of", day, "--out", $"annual-{day}");
        return new PrintedBook(path);
    }
}
