using System.Globalization;
using System.Text;
using Evaluation.Assess.Annual;
using Evaluation.Assess.MidTerm;
using Evaluation.Assess.Status;
using Evaluation.Model;

namespace Evaluation.Host.Products;

/// <summary>SHA-256 over a canonical text of exactly the rows an evaluation is made from; their order makes no difference.</summary>
internal static class DataHash
{
    public static string Of(AnnualInputs inputs)
    {
        var text = new StringBuilder();
        Add(text, "plan", [[inputs.Plan.Year, inputs.Plan.TextHash]]);
        Add(text, "agencies", inputs.Agencies.All.Select(a => Row(a.Code, a.Name, string.Join('|', a.Aliases), a.IsMember, a.Kind, a.Note)));
        Add(text, "indicators", inputs.Indicators.Select(RowOf));
        Add(text, "task-indicators", inputs.TaskIndicators.Select(t => Row(t.TaskNumber, t.Indicator, t.Role)));
        Add(text, "targets", inputs.Targets.Select(RowOf));
        Add(text, "observations", inputs.Observations.Select(RowOf));
        Add(text, "deliveries", inputs.Deliveries.Select(RowOf));
        Add(text, "previous-year", [[inputs.PreviousYear is { } previous ? Of(previous.Inputs) + previous.Scheme.Hash : null]]);
        return Sha256.Of(text.ToString());
    }

    /// <summary>Plan years stand in it by their own data and scheme.</summary>
    public static string Of(MidTermInputs inputs)
    {
        var text = new StringBuilder();
        Add(text, "indicators", inputs.Indicators.Select(RowOf));
        Add(text, "targets", inputs.Targets.Select(RowOf));
        Add(text, "observations", inputs.Observations.Select(RowOf));
        Add(text, "official", inputs.OfficialFindings.Select(f => Row(f.Indicator, f.Verdict, f.PublishedOn, f.Source, f.Note)));
        Add(text, "plan-years", inputs.PlanYears.Select(y => Row(y.Plan.Year, Of(y.Inputs), y.Scheme.Hash)));
        return Sha256.Of(text.ToString());
    }

    public static string Of(StatusInputs inputs)
    {
        var text = new StringBuilder();
        Add(text, "indicators", inputs.Indicators.Select(RowOf));
        Add(text, "areas", inputs.Areas.Select(a => Row(a.Code, a.Name, a.Level, a.Parent, a.Region)));
        Add(text, "observations", inputs.Observations.Select(RowOf));
        return Sha256.Of(text.ToString());
    }

    private static object?[] RowOf(Indicator i) => [i.Code, i.Name, i.Unit, i.Direction, i.Semantics, i.Dimension, i.Frequency, i.Agency];

    private static object?[] RowOf(Target t) =>
        [t.Indicator, t.Document, t.BaselinePeriod, t.BaselineValue, t.TargetPeriod, t.TargetValue, t.Nature, t.Source, t.Note, t.InForceFrom];

    private static object?[] RowOf(Observation o) => [o.Indicator, o.Area, o.Period, o.Value, o.Unit, o.ReleasedOn, o.Status, o.Source, o.Note];

    private static object?[] RowOf(ReviewedDelivery reviewed)
    {
        var (d, review) = reviewed;
        return
        [
            d.PlanYear, d.TaskNumber, d.MeasureNumber, d.Agency, d.Status, d.Percent, d.Text, d.Date, d.Evidence, d.Source, d.ReportedOn,
            review?.Decision, review?.Reason, review?.OverriddenStatus, review?.Reviewer, review?.ReviewedOn,
        ];
    }

    private static object?[] Row(params object?[] values) => values;

    private static void Add(StringBuilder text, string table, IEnumerable<object?[]> rows)
    {
        text.Append('#').Append(table).Append('\n');
        foreach (var row in rows.Select(row => string.Join('\t', row.Select(Words))).Order(StringComparer.Ordinal))
            text.Append(row).Append('\n');
    }

    /// <summary>Absent and empty differ; 1.0 and 1 do not.</summary>
    private static string Words(object? value) => value switch
    {
        null => "\\0",
        string text => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal),
        decimal number => number.ToString("0.############################", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
