using System.Globalization;
using Evaluation.Intake.Tables;
using Evaluation.Model.Problems;

namespace Evaluation.Intake.Forms;

/// <summary>What was found wrong with one form.</summary>
internal sealed class FormProblemList(string fileName, IReadOnlyList<Grid> grids)
{
    /// <summary>A form has few hundred rows; who makes more mistakes is told how many, not all of them.</summary>
    private const int MaxListed = 1_000;

    private readonly List<Problem> problems = [];
    private readonly HashSet<(string Code, Place Place, string Values)> told = [];
    private int count;

    /// <summary>Number of errors so far.</summary>
    public int Errors { get; private set; }

    public void Add(ProblemCode code, params IReadOnlyList<string> values) => Add(code, new Place(fileName), values);

    public void Add(ProblemCode code, FormCell cell, params IReadOnlyList<string> values) => Add(code, cell.Place, values);

    /// <summary>The same words about the same cell are kept once: a merged cell is read for every row it covers.</summary>
    public void Add(ProblemCode code, Place place, params IReadOnlyList<string> values)
    {
        Errors += code.Severity == ProblemSeverity.Error ? 1 : 0;
        if (told.Count <= MaxListed && !told.Add((code.Id, place, string.Join('\n', values))))
            return;
        count++;
        if (count <= MaxListed)
            problems.Add(new Problem(code, place, values));
    }

    /// <returns>In the order of the sheets, their rows and columns; those of the file first.</returns>
    public IReadOnlyList<Problem> InOrder()
    {
        var sheets = grids.Select((grid, i) => (grid.Sheet, i)).DistinctBy(s => s.Sheet).ToDictionary(s => s.Sheet, s => s.i, StringComparer.Ordinal);
        var ordered = problems
            .OrderBy(p => p.Place.Sheet is { } sheet ? sheets.GetValueOrDefault(sheet) : -1)
            .ThenBy(p => p.Place.Row ?? 0)
            .ThenBy(p => p.Place.Column?.Length ?? 0)
            .ThenBy(p => p.Place.Column, StringComparer.Ordinal);
        return count <= MaxListed
            ? [.. ordered]
            : [.. ordered, new Problem(FormProblems.TooMany, new Place(fileName), count.ToString(CultureInfo.InvariantCulture))];
    }
}
