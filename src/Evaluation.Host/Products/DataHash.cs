using System.Globalization;
using System.Text;
using Evaluation.Assess.Annual;
using Evaluation.Assess.Bulletin;
using Evaluation.Assess.MidTerm;
using Evaluation.Assess.Reviewing;
using Evaluation.Assess.Status;
using Evaluation.Assess.Supervision;
using Evaluation.Host.Settings;
using Evaluation.Model;
using Evaluation.Model.Reporting;
using Evaluation.Report.Cases;
using Evaluation.Report.Release;

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
        Add(text, "areas", inputs.Areas.Select(a => Row(a.Code, a.Name, a.Level, a.Parent, a.Region)));
        Add(text, "cases", inputs.Cases.Select(RowOf));
        Add(text, "task-matches", inputs.TaskMatches.Select(m => Row(m.Year, m.TaskNumber, m.PreviousTaskNumber)));
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
        Add(text, "office", [[inputs.Office]]);
        Add(text, "plan-years", inputs.PlanYears.Select(y => Row(y.Plan.Year, Of(y.Inputs), y.Scheme.Hash)));
        return Sha256.Of(text.ToString());
    }

    /// <summary>Versions make no difference: they follow from the rows.</summary>
    public static string Of(IReadOnlyList<ReportingForm> forms)
    {
        var text = new StringBuilder();
        Add(text, "forms", forms.Select(f => Row(f.Structure.RowsHash, f.PlanTitle, f.Agency.Name)));
        Add(text, "measures", forms.SelectMany(f => f.Measures.Select(m =>
            (object?[])[f.Agency.Code, m.Key, m.Role, m.Measure.Due, .. m.Previous is { } previous ? RowOf(previous) : []])));
        Add(text, "indicators", forms.SelectMany(f => f.Indicators.Select(i =>
            (object?[])[f.Agency.Code, i.Key, i.Area, .. RowOf(i.Indicator), .. i.Previous is { } previous ? RowOf(previous) : []])));
        return Sha256.Of(text.ToString());
    }

    public static string Of(BulletinInputs inputs)
    {
        var text = new StringBuilder();
        Add(text, "since", [[inputs.Since]]);
        if (inputs.Area != SettingNames.WholeCountry)
            Add(text, "area", [[inputs.Area]]);
        Add(text, "indicators", inputs.Indicators.Select(RowOf));
        Add(text, "areas", inputs.Areas.Select(a => Row(a.Code, a.Name, a.Level, a.Parent, a.Region)));
        Add(text, "targets", inputs.Targets.Select(RowOf));
        Add(text, "observations", inputs.Vintages.Select(RowOf));
        Add(text, "lags", inputs.StatedLags.Select(l => Row(l.Indicator, l.Days, l.Source)));
        Add(text, "evaluations", [[Of(inputs.Before.Inputs), Of(inputs.After.Inputs)]]);
        return Sha256.Of(text.ToString());
    }

    /// <summary>The order in which rows were stored counts only among those of one day, measure, agency and period.</summary>
    public static string Of(SupervisionInputs inputs)
    {
        var text = new StringBuilder();
        Add(text, "plan", [[inputs.Plan.Year, inputs.Plan.TextHash]]);
        Add(text, "agencies", inputs.Agencies.All.Select(a => Row(a.Code, a.Name, string.Join('|', a.Aliases), a.IsMember, a.Kind, a.Note)));
        Add(text, "calendar", inputs.Calendar.Exceptions.Select(e => Row(e.Key, e.Value)).Concat(inputs.Calendar.Years.Select(y => Row(y))));
        Add(text, "forms", inputs.Forms.Where(f => f.DispatchedOn <= inputs.AsOf)
            .Select(f => Row(f.Agency, f.Period, f.Due, f.DispatchedOn, f.ReceivedOn <= inputs.AsOf ? f.ReceivedOn : null)));
        Add(text, "deliveries", inputs.Deliveries.Select(d => d.AsOf(inputs.AsOf)).OfType<DeliveryHistory>()
            .GroupBy(d => (d.Delivery.TaskNumber, d.Delivery.MeasureNumber, d.Delivery.Agency, d.Delivery.Period, d.Delivery.ReportedOn))
            .SelectMany(ofDay => ofDay.Select((d, place) => (object?[])[place, .. RowOf(d.Reviewed), .. d.Reviews.SelectMany(RowOf)])));
        Add(text, "indicators", inputs.Indicators.Select(RowOf));
        Add(text, "task-indicators", inputs.TaskIndicators.Select(t => Row(t.TaskNumber, t.Indicator, t.Role)));
        Add(text, "observations", inputs.Observations.Select(RowOf));
        return Sha256.Of(text.ToString());
    }

    public static string Of(CasesInputs inputs)
    {
        var text = new StringBuilder();
        Add(text, "area", [[inputs.Area]]);
        Add(text, "plan", [[inputs.Plan.Year, inputs.Plan.TextHash]]);
        Add(text, "agencies", inputs.Agencies.All.Select(a => Row(a.Code, a.Name, a.IsMember, a.Kind)));
        Add(text, "areas", inputs.Areas.Select(a => Row(a.Code, a.Name, a.Level, a.Parent, a.Region)));
        Add(text, "cases", inputs.Cases.Select(RowOf));
        return Sha256.Of(text.ToString());
    }

    public static string Of(ReleaseInputs inputs)
    {
        var text = new StringBuilder();
        Add(text, "plan", [[inputs.Plan.Year, inputs.Plan.TextHash]]);
        Add(text, "indicators", inputs.Indicators.Select(RowOf));
        Add(text, "areas", inputs.Areas.Select(a => Row(a.Code, a.Name, a.Level, a.Parent, a.Region)));
        Add(text, "targets", inputs.Targets.Select(RowOf));
        Add(text, "observations", inputs.Vintages.Select(RowOf));
        return Sha256.Of(text.ToString());
    }

    public static string Of(StatusInputs inputs)
    {
        var text = new StringBuilder();
        Add(text, "area", [[inputs.Area]]);
        Add(text, "office", [[inputs.Office]]);
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
            d.PlanYear, d.TaskNumber, d.MeasureNumber, d.Agency, d.Period, d.Status, d.Percent, d.Text, d.Date, d.Evidence, d.Source, d.ReportedOn,
            .. review is null ? [] : RowOf(review),
        ];
    }

    private static object?[] RowOf(Review r) => [r.Decision, r.Reason, r.OverriddenStatus, r.Evidence, r.Reviewer, r.ReviewedOn];

    private static object?[] RowOf(RegisteredCase registered)
    {
        var (c, selection) = registered;
        return
        [
            c.PlanYear, c.Code, c.Agency, c.Area, c.TaskNumber, c.Title, c.Summary, c.Evidence, c.Batch, c.Source, c.ReportedOn,
            selection?.IsSelected, selection?.Reason, selection?.SelectedBy, selection?.SelectedOn,
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
