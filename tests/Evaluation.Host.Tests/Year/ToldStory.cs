using Evaluation.Model;

namespace Evaluation.Host.Tests.Year;

/// <summary>A report as the script tells it.</summary>
internal sealed class ToldReport(string key, string agency, int quarter, DateOnly on, ScriptedRow row)
{
    public string Key { get; } = key;

    public string Agency { get; } = agency;

    public int Quarter { get; } = quarter;

    public DateOnly On { get; } = on;

    public ScriptedRow Row { get; } = row;

    public List<(DateOnly On, ReviewDecision Decision, DeliveryStatus? Status)> Reviews { get; } = [];

    /// <summary>The last word by a day; <c>null</c> where there is none.</summary>
    public ReviewDecision? DecisionBy(DateOnly day) => Reviews.Where(r => r.On <= day).Select(r => (ReviewDecision?)r.Decision).LastOrDefault();

    /// <summary>The status that the office set last by a day, else the one reported.</summary>
    public DeliveryStatus StatusBy(DateOnly day)
    {
        var by = Reviews.Where(r => r.On <= day).ToList();
        return by.Count > 0 && by[^1].Decision == ReviewDecision.Overridden ? by[^1].Status!.Value : Row.Status;
    }
}

/// <summary>The script told from beginning to end with lists and loops: what an office that kept a paper file would have in it. Knows no store.</summary>
internal sealed class ToldStory
{
    private readonly Dictionary<(string Agency, int Quarter), string> lastContent = [];

    public ToldStory(SyntheticYear year, IReadOnlyDictionary<(string Indicator, Period Period), decimal> knownBefore)
    {
        foreach (var (day, form, review) in year.Events)
        {
            if (form is { Damage: Damage.None })
                Take(form, day, knownBefore);
            else if (review is not null)
                Decide(review);
        }
    }

    /// <summary>As they came.</summary>
    public List<ToldReport> Reports { get; } = [];

    /// <summary>Forms that said something new.</summary>
    public List<(string Agency, int Quarter, DateOnly On)> Submissions { get; } = [];

    public List<(ScriptedFigure Figure, string Agency, DateOnly On)> Figures { get; } = [];

    public List<(ScriptedCase Case, string Agency, DateOnly On)> Cases { get; } = [];

    /// <summary>Of an agency on a row and quarter, by a day: the one that came last.</summary>
    public ToldReport? Latest(string key, string agency, int quarter, DateOnly day) =>
        Reports.LastOrDefault(r => r.Key == key && r.Agency == agency && r.Quarter == quarter && r.On <= day);

    private static string ContentOf(ScriptedForm form) =>
        string.Join('|', form.Rows.Select(r => r.ToString()).Order(StringComparer.Ordinal).Concat(form.Figures.Select(f => f.ToString())).Concat(form.Cases.Select(c => c.ToString())));

    private void Take(ScriptedForm form, DateOnly day, IReadOnlyDictionary<(string, Period), decimal> knownBefore)
    {
        if (lastContent.GetValueOrDefault((form.Agency, form.Quarter)) == ContentOf(form))
            return;
        lastContent[(form.Agency, form.Quarter)] = ContentOf(form);
        Submissions.Add((form.Agency, form.Quarter, day));
        foreach (var row in form.Rows)
        {
            if (Latest(row.Key, form.Agency, form.Quarter, day)?.Row != row)
                Reports.Add(new(row.Key, form.Agency, form.Quarter, day, row));
        }

        foreach (var figure in form.Figures)
        {
            var told = Figures.Where(f => (f.Figure.Indicator, f.Figure.Period) == (figure.Indicator, figure.Period)).Select(f => (decimal?)f.Figure.Value).LastOrDefault();
            if ((told ?? knownBefore.GetValueOrDefault((figure.Indicator, figure.Period), decimal.MinValue)) != figure.Value)
                Figures.Add((figure, form.Agency, day));
        }

        foreach (var offered in form.Cases)
        {
            if (!Cases.Exists(c => c.Case == offered))
                Cases.Add((offered, form.Agency, day));
        }
    }

    private void Decide(ScriptedReview review)
    {
        foreach (var decision in review.Decisions)
            Latest(decision.Key, review.Agency, review.Quarter, review.On)!.Reviews.Add((review.On, decision.Decision, decision.Status));
        if (!review.AcceptsTheRest)
            return;
        foreach (var key in Reports.Where(r => r.Agency == review.Agency && r.Quarter == review.Quarter).Select(r => r.Key).ToHashSet())
        {
            var latest = Latest(key, review.Agency, review.Quarter, review.On)!;
            if (latest.Reviews.Count == 0)
                latest.Reviews.Add((review.On, ReviewDecision.Accepted, null));
        }
    }
}
