using System.Globalization;
using System.Text;
using Evaluation.Model;
using Evaluation.Model.Reporting;

namespace Evaluation.Store.Tests;

internal static class Samples
{
    public static Observation Observation(
        int year, decimal value, string indicator = "I", string area = "CN", string released = "2024-01-01", string unit = "件") =>
        new(indicator, area, Period.OfYear(year), value, unit, Day(released), ObservationStatus.Published, "年报", "");

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static Agency Agency(string code, string name, params string[] aliases) =>
        new(code, name, aliases, IsMember: true, AgencyKind.Agency, "");

    public static Indicator Indicator(string code, string name) =>
        new(code, name, "件", Direction.Higher, Semantics.Flow, "创造", "A", "国家知识产权局");

    public static Target Target(decimal value, string? inForceFrom = null) =>
        new("I", "规划", Period.OfYear(2020), 6.30m, Period.OfYear(2025), value, "预期性", "国发〔2021〕20号", "", inForceFrom is null ? null : Day(inForceFrom));

    public static Delivery Delivery(DeliveryStatus status, string reported, string agency = "国家知识产权局", int task = 1, decimal? percent = null) =>
        new(2023, task, 1, agency, status, percent, "已印发", Day("2023-05-01"), "国知发〔2023〕1号", "公开", Day(reported));

    public static TypicalCase Case(string code, string title, string reported, string agency = "司法部") =>
        new(2023, code, agency, "330000", 12, title, "示例简介", "示例〔2023〕1号", "第一批", "报送表", Day(reported));

    public static FormIdentity Form(string agency = "A01", string period = "2023-Q1", int version = 1) =>
        new(2023, "plan", agency, Period.Parse(period), version);

    /// <summary>A form that came back, and its file.</summary>
    public static (FilledForm Form, byte[] File) Filled(string file, FormIdentity? identity = null, params Delivery[] deliveries)
    {
        var bytes = Encoding.UTF8.GetBytes(file);
        return (new FilledForm(new FormStructure(identity ?? Form(), Day("2023-04-15"), [], []), Sha256.Of(bytes), deliveries, [], []), bytes);
    }

    public static RunKey RunKey(string dataHash = "d") => new("annual", Period.OfYear(2023), Day("2024-06-30"), dataHash, "s", "t", "0.1.0");

    public static Plan Plan(string textHash = "hash") => new(2023, "推进计划", "联席会议办公室", textHash,
    [
        new PlanTask(
            2,
            "一、完善制度",
            "（一）法规",
            ResponsibilityMode.ByDivision,
            "修订《商标法》。推进地方立法。",
            [new Assignment("国家知识产权局", "知识产权局", AssignmentRole.Lead), new Assignment("司法部", "司法部", AssignmentRole.Participant)],
            [
                new Measure(1, "修订《商标法》。", MeasureKind.Deliverable, ["司法部", "国家知识产权局"], Day("2023-09-30")),
                new Measure(2, "推进地方立法。", MeasureKind.Ongoing, [], null),
            ]),
        new PlanTask(1, "", "", ResponsibilityMode.LeadBy, "研究。", [], [new Measure(1, "研究。", MeasureKind.Study, [], null)]),
    ]);
}
