using Evaluation.Host.Loading;
using Evaluation.Host.Reviewing;
using Evaluation.Host.Settings;
using Evaluation.Intake.Forms;
using Evaluation.Model;
using Evaluation.Model.Problems;
using Evaluation.Model.Reporting;
using Evaluation.Store;

namespace Evaluation.Host.Submitting;

/// <summary>Takes filled forms back: each whole, or not at all. The command line and the portal are callers.</summary>
/// <param name="account">Who hands them in.</param>
public sealed class FormIntake(EvaluationStore store, AppSettings settings, string account)
{
    private readonly IReadOnlyList<Indicator> indicators = store.Reference.Indicators();
    private readonly IReadOnlyList<Area> areas = store.Reference.Areas();
    private readonly AgencyDirectory directory = store.Reference.Agencies();
    private readonly Dictionary<int, Plan?> plans = [];

    public FormOutcome Take(string fileName, byte[] file, FormTaking how)
    {
        using var stream = new MemoryStream(file, writable: false);
        var read = FormReader.Read(stream, fileName, Expectations(how));
        var form = read.Rows.Count > 0 ? read.Rows[0] : null;
        var agency = form is null ? "" : directory.Find(form.Structure.Identity.Agency)?.Name ?? "";
        if (form is null || read.IsRefused)
            return new FormOutcome(fileName, FormResult.Refused, form, agency, read.Problems);
        var figures = new FormFigures(store, settings, indicators).Check(form, fileName);
        List<Problem> problems = [.. read.Problems, .. figures.Problems];
        if (Loaded.MustRefuse(problems))
            return new FormOutcome(fileName, FormResult.Refused, form, agency, problems);
        var result = Store(form, figures.Rows, fileName, file, how, problems);
        return new FormOutcome(fileName, result, form, agency, problems);
    }

    private FormResult Store(FilledForm form, IReadOnlyList<Observation> figures, string fileName, byte[] file, FormTaking how, List<Problem> problems)
    {
        var (identity, isNew) = (form.Structure.Identity, false);
        try
        {
            store.Write(account, "submit", $"{identity.Agency} {identity.Period}", unit =>
            {
                isNew = unit.AppendSubmission(form, Path.GetFileName(fileName), file, how.ReportedOn, account).IsNew;
                if (!isNew)
                    return;
                unit.AppendFormDeliveries(form.Deliveries);
                unit.AppendCases(form.Cases);
                problems.AddRange(unit.AppendObservations(figures).Conflicts.Select(ObservationLoading.Conflict));
                if (how.IsRehearsal || Loaded.MustRefuse(problems))
                    unit.Refuse();
            });
        }
        catch (YearClosedException closed)
        {
            problems.Add(ReviewProblems.Closed(closed) with { Place = new Place(Path.GetFileName(fileName)) });
        }

        if (Loaded.MustRefuse(problems))
            return FormResult.Refused;
        if (!isNew)
            return FormResult.Unchanged;
        return how.IsRehearsal ? FormResult.Acceptable : FormResult.Accepted;
    }

    private FormExpectations Expectations(FormTaking how) =>
        new(store.Forms.Key() ?? [], PlanOf, directory, indicators, areas, f => Latest(f)?.Identity.Version, how.ReportedOn)
        {
            Area = settings.Area,
            Agency = how.Agency,
            IsGoodStill = IsGoodStill,
        };

    private Plan? PlanOf(int year)
    {
        if (!plans.TryGetValue(year, out var plan))
            plans[year] = plan = store.Plans.Load(year);
        return plan;
    }

    /// <returns><c>null</c> where none was issued for this plan.</returns>
    private FormIssue? Latest(FormIdentity identity) =>
        store.Forms.Latest(identity.PlanYear, identity.Agency, identity.Period) is { } issue && issue.Identity.PlanHash == identity.PlanHash ? issue : null;

    /// <summary>An agency whose deadline was moved need not fill in its form once more; whether it is late is told by the last deadline.</summary>
    private bool IsGoodStill(FormStructure form) => Latest(form.Identity) is { } last && (form with { Due = last.Due }).RowsHash == last.RowsHash;
}
