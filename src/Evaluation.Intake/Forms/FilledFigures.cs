using Evaluation.Model;
using Evaluation.Model.Problems;
using static Evaluation.Model.Reporting.FormColumns;

namespace Evaluation.Intake.Forms;

/// <summary>The figures an agency gives.</summary>
internal static class FilledFigures
{
    public const int MaxSource = 300;
    public const int MaxNote = 1_000;

    /// <summary>A row without a figure gives no observation; a figure of 0 is one.</summary>
    public static IReadOnlyList<(Observation Figure, Place Place)> Read(IReadOnlyList<(string Key, FormRow Row)> rows, FormContext form)
    {
        var observations = new List<(Observation, Place)>();
        foreach (var (key, row) in rows)
        {
            var before = form.Problems.Errors;
            if (!row.IsBlank(Indicators.Skip(1)) && Read(key, row, form) is { } observation && form.Problems.Errors == before)
                observations.Add((observation, row[IndicatorValue].Place));
        }

        return observations;
    }

    private static Observation? Read(string key, FormRow row, FormContext form)
    {
        var cell = row[IndicatorValue];
        if (cell.IsBlank)
        {
            form.Problems.Add(FormProblems.FigureMissing, cell, key);
            return null;
        }

        if (Asked(key, form) is not { } asked)
        {
            form.Problems.Add(FormProblems.RowUnknown, row.Own(IndicatorKey), key);
            return null;
        }

        var value = form.Cells.Figure(cell, asked.Indicator.Unit);
        var released = form.Cells.Date(row[IndicatorReleased]);
        var source = form.Cells.Text(row[IndicatorSource], MaxSource);
        var note = form.Cells.Text(row[IndicatorNote], MaxNote);
        return value is null || source is null || note is null
            ? null
            : new Observation(
                asked.Indicator.Code, form.Expect.Area, asked.Period, value.Value, asked.Indicator.Unit, released ?? form.Expect.ReportedOn,
                ObservationStatus.Published, source.Length > 0 ? source : form.Agency.Name, note);
    }

    private static (Indicator Indicator, Period Period)? Asked(string key, FormContext form)
    {
        var at = key.LastIndexOf('@');
        return at > 0 && Period.TryParse(key[(at + 1)..], out var period)
            && form.Expect.Indicators.FirstOrDefault(indicator => indicator.Code == key[..at]) is { } indicator ? (indicator, period) : null;
    }
}
