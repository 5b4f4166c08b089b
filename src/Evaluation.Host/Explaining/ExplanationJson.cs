using System.Globalization;
using System.Text.Json;
using Evaluation.Assess.Explaining;
using Evaluation.Model;

namespace Evaluation.Host.Explaining;

/// <summary>Writes an explanation as JSON: every node with the same keys, and the row it shows where it shows one.</summary>
/// <param name="depth">Levels written below the root; a node cut there has no parts and <c>lines_below</c>, the lines of the printed tree that are missing.</param>
internal sealed class ExplanationJson(Utf8JsonWriter json, FigureText figures, int depth)
{
    public void Write(Explanation root) => Write(root, depth);

    private void Write(Explanation node, int levels)
    {
        json.WriteStartObject();
        json.WriteString("label", node.Label);
        WriteFigure(node);
        json.WriteStartArray("words");
        foreach (var choice in node.Choices)
            json.WriteStringValue(ChoiceWords.Of(choice));
        json.WriteEndArray();
        json.WriteString("text", node.Text);
        WriteNumber("weight", node.Weight);
        json.WriteString("how", Name(node.How));
        json.WriteString("formula", Formula.Of(node));
        WriteRows(node);
        if (levels == 0 && ExplanationTree.LinesBelow(node) is > 0 and var below)
            json.WriteNumber("lines_below", below);
        json.WriteStartArray("parts");
        foreach (var part in levels > 0 ? node.Children : [])
            Write(part, levels - 1);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The value unrounded, the reason where there is none, and what the report prints.</summary>
    private void WriteFigure(Explanation node)
    {
        WriteNumber("value", node.Figure is { IsScored: true } figure ? figure.Value : null);
        json.WriteString("reason", node.Figure is { IsScored: false } unscored ? Name(unscored.Reason) : null);
        json.WriteString("printed", figures.Printed(node));
        json.WriteString("kind", Name(node.Kind));
        json.WriteString("unit", node.Unit);
    }

    private void WriteRows(Explanation node)
    {
        if (node.Rule is { } rule)
            WriteObject("rule", ("setting", rule.Setting), ("value", rule.Value), ("source", rule.Source));
        if (node.Report is { } report)
            WriteReport(report);
        if (node.Observation is { } observation)
            WriteObservation(observation);
        if (node.Target is { } target)
            WriteTarget(target);
    }

    private void WriteReport(ReviewedDelivery reviewed)
    {
        var (report, review) = (reviewed.Delivery, reviewed.Review);
        WriteObject(
            "report",
            ("agency", report.Agency),
            ("task", Text(report.TaskNumber)),
            ("measure", Text(report.MeasureNumber)),
            ("status", Name(report.Status)),
            ("percent", report.Percent is { } percent ? Text(percent) : null),
            ("text", report.Text),
            ("date", Text(report.Date)),
            ("evidence", report.Evidence),
            ("source", report.Source),
            ("reported_on", Text(report.ReportedOn)),
            ("review", review is null ? null : Name(review.Decision)),
            ("review_status", review?.OverriddenStatus is { } status ? Name(status) : null),
            ("review_reason", review?.Reason),
            ("reviewer", review?.Reviewer),
            ("reviewed_on", Text(review?.ReviewedOn)));
    }

    private void WriteObservation(Observation observation) => WriteObject(
        "observation",
        ("indicator", observation.Indicator),
        ("area", observation.Area),
        ("period", observation.Period.ToString()),
        ("value", Text(observation.Value)),
        ("unit", observation.Unit),
        ("released_on", Text(observation.ReleasedOn)),
        ("status", Name(observation.Status)),
        ("source", observation.Source),
        ("note", observation.Note));

    private void WriteTarget(Target target) => WriteObject(
        "target",
        ("indicator", target.Indicator),
        ("document", target.Document),
        ("baseline_period", target.BaselinePeriod?.ToString()),
        ("baseline_value", target.BaselineValue is { } baseline ? Text(baseline) : null),
        ("target_period", target.TargetPeriod.ToString()),
        ("target_value", Text(target.TargetValue)),
        ("nature", target.Nature),
        ("in_force_from", Text(target.InForceFrom)),
        ("source", target.Source),
        ("note", target.Note));

    /// <summary>A row as it stands in the data package: every value as text.</summary>
    private void WriteObject(string name, params IReadOnlyList<(string Key, string? Value)> values)
    {
        json.WriteStartObject(name);
        foreach (var (key, value) in values)
            json.WriteString(key, value);
        json.WriteEndObject();
    }

    private void WriteNumber(string name, decimal? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }

    /// <summary>As the data package writes choices: <c>not_started</c>.</summary>
    private static string Name(Enum choice) => JsonNamingPolicy.SnakeCaseLower.ConvertName(choice.ToString());

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
