using System.Globalization;
using Evaluation.Host.Submitting;

namespace Evaluation.Host.Tests.Year;

/// <summary>What became of each form of the synthetic year, and what of it is in the store.</summary>
[Collection(SyntheticYearShared.Name)]
public sealed class FormOutcomeTests(SyntheticOffice office)
{
    [Fact]
    public void Every_damaged_form_is_refused_for_its_damage_and_every_other_is_taken()
    {
        foreach (var (form, outcome) in office.Outcomes)
        {
            var told = $"{form.FileName}: {string.Join('；', outcome.Problems)}";
            Assert.True(form.Damage == Damage.None == (outcome.Result != FormResult.Refused), told);
            if (FilledOut.ProblemOf(form.Damage) is { Length: > 0 } code)
                Assert.True(outcome.Problems.Any(p => p.Code.Id == code), told);
        }

        Assert.Equal(Enum.GetValues<Damage>(), office.Year.Forms.Select(f => f.Damage).Distinct().Order());
    }

    [Fact]
    public void A_form_is_on_record_once_for_everything_new_it_said()
    {
        Assert.Equal(
            office.Story.Submissions.Select(s => $"{s.Agency}|2023-Q{s.Quarter}|{s.On:yyyy-MM-dd}"),
            office.Store.Submissions.History(2023).Select(s => $"{office.Directory.Find(s.Agency)!.Name}|{s.Period}|{s.ReportedOn:yyyy-MM-dd}"));
        Assert.Equal(office.Story.Submissions.Count, office.Outcomes.Count(o => o.Outcome.Result == FormResult.Accepted));
        Assert.Contains(office.Outcomes, o => o.Outcome.Result == FormResult.Unchanged);
    }

    /// <summary>Also that nothing of a refused form is there.</summary>
    [Fact]
    public void The_store_holds_what_the_script_says_and_nothing_else()
    {
        Assert.Equal(
            office.Story.Reports.Select(r => $"{r.Key}|{r.Agency}|{r.Quarter}|{r.On:yyyy-MM-dd}|{FilledOut.Official(r.Row.Status)}|{Number(r.Row.Percent)}|{r.Row.Text}|{r.Row.Date:yyyy-MM-dd}|{r.Row.Evidence}").Order(StringComparer.Ordinal),
            office.Store.Deliveries.History(2023).Select(d => d.Delivery)
                .Select(d => $"{d.TaskNumber}-{d.MeasureNumber}|{d.Agency}|{d.Period.Number}|{d.ReportedOn:yyyy-MM-dd}|{FilledOut.Official(d.Status)}|{Number(d.Percent)}|{d.Text}|{d.Date:yyyy-MM-dd}|{d.Evidence}").Order(StringComparer.Ordinal));
        Assert.Equal(
            office.Story.Cases.Select(c => $"{c.Case.Title}|{c.Case.Summary}|{c.Case.Task}|{c.Agency}").Order(StringComparer.Ordinal),
            office.Store.Cases.AsOf(2023, new(2024, 12, 31)).Select(c => $"{c.Case.Title}|{c.Case.Summary}|{c.Case.TaskNumber}|{c.Case.Agency}").Order(StringComparer.Ordinal));
        Assert.Equal(
            office.ToldFigures.Select(f => $"{f.Indicator}|{f.Period}|{Number(f.Value)}|{f.ReleasedOn:yyyy-MM-dd}").Order(StringComparer.Ordinal),
            office.Store.Observations.Known([.. office.Figures.Indicators.Keys]).Where(o => o.ReleasedOn.Year == 2024)
                .Select(o => $"{o.Indicator}|{o.Period}|{Number(o.Value)}|{o.ReleasedOn:yyyy-MM-dd}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_agency_that_hands_in_anothers_form_is_refused_and_nothing_is_stored()
    {
        var form = office.Year.Forms.First(f => f is { Damage: Damage.None, Quarter: 4, Rows.Count: > 0 } && f.Agency != "科技部");
        var before = office.Store.Audit.Head();

        var outcome = office.TakeFor("科技部", form with { FileName = "科技部.xlsx" });

        Assert.Equal(FormResult.Refused, outcome.Result);
        Assert.Contains(outcome.Problems, p => p.Code.Id == "form-other-agency");
        Assert.Equal(before, office.Store.Audit.Head());
    }

    [Fact]
    public void Forms_ask_each_agency_for_the_measures_that_the_oracle_gives_it()
    {
        foreach (var line in File.ReadAllLines(office["forms1/forms-2023-Q1.csv"]).Skip(1).Select(l => l.Split(',')))
            Assert.Equal($"{line[1]}|{office.Measures.Count(m => m.Answering.Contains(line[1]))}", $"{line[1]}|{line[5]}");
    }

    private static string Number(decimal? number) => number?.ToString("0.####", CultureInfo.InvariantCulture) ?? "";
}
