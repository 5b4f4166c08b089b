using Evaluation.Intake.Forms;
using Evaluation.Model;
using Evaluation.Model.Problems;
using Evaluation.Model.Reporting;

namespace Evaluation.Intake.Tests.Forms;

/// <summary>A small plan, its agencies and the form of one of them; all 示例.</summary>
internal static class Sample
{
    public static readonly byte[] Key = "an office's own key, 示例"u8.ToArray();

    public static readonly Plan Plan = new(2023, "2023 年推进计划（示例）", "", "abcdef0123456789", [
        Task(1, 2, "国家知识产权局"), Task(2, 1, "中央宣传部", "国家知识产权局"), Task(12, 2, "国家知识产权局"), Task(30, 1, "中央宣传部")]);

    public static readonly AgencyDirectory Agencies = new([
        new Agency("A01", "国家知识产权局", ["知识产权局"], true, AgencyKind.Agency, ""),
        new Agency("A02", "中央宣传部", ["中宣部"], true, AgencyKind.Agency, "")]);

    public static readonly Indicator[] Indicators = [Indicator("PAT", "件/万人"), Indicator("AMT", "亿元"), Indicator("SHARE", "%"), Indicator("PIECES", "件")];

    public static readonly Area[] Areas =
        [new("CN", "全国", "nation", "", ""), new("440000", "广东", "province", "CN", "东部"), new("450000", "广西", "province", "CN", "西部"), new("990100", "示例市", "city", "440000", "")];

    public static readonly FormStructure Structure = new(
        new FormIdentity(2023, Plan.TextHash, "A01", Period.Parse("2023-Q4"), 2), new DateOnly(2024, 1, 15),
        ["1-1", "1-2", "2-1", "12-1", "12-2"], ["PAT@2023", "AMT@2023", "SHARE@2023", "PIECES@2023-Q4"]);

    public static readonly FormExpectations Expect = new(
        Key, year => year == Plan.Year ? Plan : null, Agencies, Indicators, Areas, identity => identity.Period.ToString() == "2023-Q4" ? 2 : null, new DateOnly(2024, 1, 10));

    public static Read<FilledForm> Read(TestForm form) => FormReader.Read(form.Build(), "报送（终稿2）.xlsx", Expect);

    /// <summary>Reads a form in which nothing may be wrong.</summary>
    public static FilledForm Clean(TestForm form)
    {
        var read = Read(form);
        Assert.Empty(read.Problems.Select(p => $"{p.Code.Id} {p.Place.Sheet}!{p.Place.Column}{p.Place.Row}"));
        return Assert.Single(read.Rows);
    }

    /// <summary>Such as <c>form-status-missing 举措进展!C5</c>.</summary>
    public static string[] Told(TestForm form) => [.. Read(form).Problems.Select(Told)];

    public static string Told(Problem problem) => problem.Place.Row is null
        ? problem.Code.Id
        : $"{problem.Code.Id} {problem.Place.Sheet}!{problem.Place.Column}{problem.Place.Row}";

    /// <summary>Everything that was read but the file's hash, as text.</summary>
    public static string Words(FilledForm form) =>
        string.Join('\n', form.Deliveries.Select(d => d.ToString()).Concat(form.Observations.Select(o => o.ToString())).Concat(form.Cases.Select(c => c.ToString())));

    /// <summary>A form with something in every table.</summary>
    public static TestForm Filled() => new TestForm()
        .Fill("1-1", FormColumns.MeasureStatus, "已完成")
        .Fill("1-1", FormColumns.MeasurePercent, TestCell.Number("100"))
        .Fill("1-1", FormColumns.MeasureProgress, "条例已印发（示例）。")
        .Fill("1-1", FormColumns.MeasureDate, TestCell.Date("45261"))
        .Fill("1-1", FormColumns.MeasureEvidence, "国知发〔2023〕1号（示例）")
        .Fill("2-1", FormColumns.MeasureStatus, "推进中")
        .Fill("2-1", FormColumns.MeasurePercent, TestCell.Percent("0.6"))
        .Fill("12-2", FormColumns.MeasureStatus, "常态化推进")
        .Fill("12-2", FormColumns.MeasureProgress, "每月开展一次（示例）")
        .Figure("PAT@2023", FormColumns.IndicatorValue, TestCell.Number("11.8"))
        .Figure("SHARE@2023", FormColumns.IndicatorValue, "12.71%")
        .Figure("SHARE@2023", FormColumns.IndicatorReleased, "2023年12月29日")
        .Figure("SHARE@2023", FormColumns.IndicatorSource, "国家统计局")
        .Case(0, "一件事一次办（示例）", TestCell.Number("12"), "广东省", "企业一次提交即可办结。", "粤知〔2023〕9号（示例）")
        .Case(2, "快速维权（示例）", null, null, "七日内办结。");

    private static Indicator Indicator(string code, string unit) => new(code, code + "（示例）", unit, Direction.Higher, Semantics.Flow, "", "A", "国家知识产权局");

    private static PlanTask Task(int number, int measures, params string[] agencies) => new(
        number, "", "", ResponsibilityMode.Responsible, "",
        [.. agencies.Select((a, i) => new Assignment(a, a, i == 0 ? AssignmentRole.Lead : AssignmentRole.Participant))],
        [.. Enumerable.Range(1, measures).Select(m => new Measure(m, "", MeasureKind.Deliverable, [], null))]);
}
