using System.Globalization;
using Evaluation.Intake.Tables;
using Evaluation.Model;

namespace Evaluation.Host.Tests.Year;

/// <summary>A national figure as the data package's file has it, or as a form gave it.</summary>
internal sealed record PlainFigure(string Indicator, Period Period, decimal Value, DateOnly ReleasedOn);

/// <summary>The rows of the data package as they stand in its files, and what follows from them for tasks.</summary>
internal sealed class PlainFigures(string folder)
{
    private readonly IReadOnlyList<string[]> targets = Rows(Path.Combine(folder, "targets.csv"));
    private readonly IReadOnlyList<string[]> links = Rows(Path.Combine(folder, "task-indicators", "2023.csv"));

    public IReadOnlyDictionary<string, string[]> Indicators { get; } = Rows(Path.Combine(folder, "indicators.csv")).ToDictionary(r => r[0]);

    public IReadOnlyList<PlainFigure> National { get; } = [.. Rows(Path.Combine(folder, "observations", "national.csv"))
        .Where(r => r[1] == "CN")
        .Select(r => new PlainFigure(r[0], Period.Parse(r[2]), decimal.Parse(r[3], CultureInfo.InvariantCulture), DateOnly.Parse(r[5], CultureInfo.InvariantCulture)))];

    /// <summary>Those that forms ask for: they speak for a task or have a target.</summary>
    public IReadOnlySet<string> Asked => links.Select(l => l[1]).Concat(targets.Select(t => t[0])).ToHashSet();

    public IReadOnlyList<(int Task, string Indicator, string Role)> Links => [.. links.Select(l => (int.Parse(l[0], CultureInfo.InvariantCulture), l[1], l[2]))];

    /// <summary>The outcome score of each task that has outcome indicators: mean of 100 × share of the road where there is a baseline, else of the attainment, between 0 and 100.</summary>
    public IReadOnlyDictionary<int, Told> Outcomes(string mainDocument, IEnumerable<PlainFigure> fromForms, DateOnly asOf)
    {
        var figures = National.Concat(fromForms).Where(f => f.ReleasedOn <= asOf).ToList();
        var outcomes = new Dictionary<int, Told>();
        foreach (var task in links.Where(l => l[2] == "outcome").GroupBy(l => int.Parse(l[0], CultureInfo.InvariantCulture)))
        {
            var points = Indicators.Keys.Where(code => task.Any(l => l[1] == code)).Select(code => Points(code, mainDocument, figures)).ToList();
            var scored = points.Where(p => p.Value is not null).Select(p => p.Value!.Value).ToList();
            outcomes[task.Key] = scored.Count > 0 ? Told.Of(scored.Sum() / scored.Count) : points[0];
        }

        return outcomes;
    }

    private Told Points(string code, string mainDocument, List<PlainFigure> figures)
    {
        if (Latest(code, figures) is not { } latest)
            return Told.No("无数据");
        if (Target(code, mainDocument) is not { } target)
            return Told.No("无目标值");
        if (target[2].Length > 0 && latest.Period.Year < Period.Parse(target[2]).Year)
            return Told.No("尚无进展期");
        var (goal, isHigher) = (Number(target[5]), Indicators[code][3] == "higher");
        var share = target[3].Length > 0
            ? (latest.Value - Number(target[3])) / (goal - Number(target[3]))
            : isHigher ? latest.Value / goal : goal / latest.Value;
        return Told.Of(Math.Min(100, Math.Max(0, share * 100)));
    }

    /// <summary>Of the latest year up to 2023 that has a value for the whole year, or of a stock one for its end, the last released.</summary>
    private PlainFigure? Latest(string code, List<PlainFigure> figures)
    {
        PlainFigure? best = null;
        foreach (var figure in figures.Where(f => f.Indicator == code && f.Period.Year <= 2023))
        {
            var isYear = figure.Period.Kind == PeriodKind.Year;
            if (!isYear && !(Indicators[code][4] == "stock" && figure.Period.LastDay == new DateOnly(figure.Period.Year, 12, 31)))
                continue;
            if (best is null || figure.Period > best.Period || (figure.Period == best.Period && figure.ReleasedOn >= best.ReleasedOn))
                best = figure;
        }

        return best;
    }

    /// <summary>Of the plan's main document first; then the nearest target year not before 2023.</summary>
    private string[]? Target(string code, string mainDocument) => targets.Where(t => t[0] == code)
        .OrderBy(t => t[1] == mainDocument ? 0 : 1)
        .ThenBy(t => Period.Parse(t[4]).Year >= 2023 ? 0 : 1)
        .ThenBy(t => Math.Abs(Period.Parse(t[4]).Year - 2023))
        .FirstOrDefault();

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static IReadOnlyList<string[]> Rows(string path)
    {
        var table = TableFiles.Open(path).Tables[0];
        return [.. table.Rows.Select(r => Enumerable.Range(0, table.Headers.Count).Select(c => r[c]).ToArray())];
    }
}
