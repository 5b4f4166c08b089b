using Evaluation.Host.Products;
using Evaluation.Host.Settings;
using Evaluation.Intake.Checks;
using Evaluation.Intake.Records;
using Evaluation.Intake.Tables;
using Evaluation.Model;
using Evaluation.Model.Problems;
using Evaluation.Model.Reporting;
using Evaluation.Store;

namespace Evaluation.Host.Submitting;

/// <summary>Holds the figures of a form against what is known, as an import does: an implausible one keeps the whole form out.</summary>
internal sealed class FormFigures(EvaluationStore store, AppSettings settings, IReadOnlyList<Indicator> indicators)
{
    /// <returns>The figures that say something new, and what is wrong with any, at its cell.</returns>
    public Read<Observation> Check(FilledForm form, string fileName)
    {
        if (form.Observations.Count == 0)
            return new([], []);
        var rules = MaterialFiles.Plausibility(settings);
        if (rules.Rows.Count == 0)
            return new([], rules.Problems);
        var known = store.Observations.Known([.. form.Observations.Select(o => o.Indicator)]);
        var latest = known.GroupBy(o => (o.Indicator, o.Area, o.Period)).ToDictionary(g => g.Key, g => g.MaxBy(o => o.ReleasedOn)!);
        var news = form.Observations.Zip(form.FigurePlaces)
            .Where(f => !latest.TryGetValue((f.First.Indicator, f.First.Area, f.First.Period), out var before) || before.Value != f.First.Value)
            .ToList();
        var checkedRows = Plausibility.Check([.. news.Select(f => Incoming(f.First, f.Second, fileName))], known, indicators, rules.Rows[0]);
        var places = news.Select(f => f.Second).ToLookup(p => (p.Sheet, p.Row));
        return new(
            [.. checkedRows.Accepted.Select(a => a.Observation)],
            [.. checkedRows.Problems.Select(p => p with { Place = places[(p.Place.Sheet, p.Place.Row)].FirstOrDefault() ?? p.Place })]);
    }

    private static IncomingObservation Incoming(Observation figure, Place place, string fileName) =>
        new(figure, new Table(Path.GetFileName(fileName), place.Sheet, [], 0, [], []), place.Row ?? 0);
}
