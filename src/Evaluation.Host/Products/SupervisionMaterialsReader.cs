using Evaluation.Assess.Reviewing;
using Evaluation.Assess.Supervision;
using Evaluation.Host.Settings;
using Evaluation.Model;
using Evaluation.Model.Problems;
using Evaluation.Model.Schemes;
using Evaluation.Report.Supervision;
using Evaluation.Store;

namespace Evaluation.Host.Products;

/// <summary>Gathers what a supervision ledger is made from: both schemes, the calendar, the forms sent, every report with its reviews.</summary>
internal sealed class SupervisionMaterialsReader(EvaluationStore store, AppSettings settings)
{
    /// <returns>One row; none when something is missing or wrong.</returns>
    public Read<SupervisionMaterials> Read(int year, DateOnly asOf)
    {
        var (scheme, annual) = (MaterialFiles.SupervisionScheme(settings), MaterialFiles.AnnualScheme(settings));
        var (calendar, page) = (MaterialFiles.Calendar(settings), MaterialFiles.Template(settings, SupervisionReport.Template));
        List<Problem> problems = [.. scheme.Problems, .. annual.Problems, .. calendar.Problems, .. page.Problems];
        if (store.Plans.Load(year) is not { } plan)
            return new([], [.. problems, MaterialsReader.NoPlan(store, year)]);
        if (scheme.Rows.Count == 0 || annual.Rows.Count == 0 || calendar.IsRefused || page.Template is null)
            return new([], problems);
        var inputs = Inputs(plan, asOf, calendar.Rows[0], scheme.Rows[0], annual.Rows[0].Task);
        return new([new SupervisionMaterials(inputs, page.Template)], problems);
    }

    private SupervisionInputs Inputs(Plan plan, DateOnly asOf, WorkCalendar calendar, SupervisionScheme scheme, TaskRules yearly)
    {
        var indicators = AnnualLoading.IndicatorsOf(store, plan.Year, asOf);
        return new(
            plan,
            asOf,
            store.Reference.Agencies(),
            calendar,
            [.. Forms(plan.Year)],
            [.. store.Deliveries.History(plan.Year).OrderBy(d => d.Id).Select(d => new DeliveryHistory(d.Delivery, d.Reviews))],
            indicators,
            store.Reference.TaskIndicators(plan.Year),
            [.. indicators.SelectMany(i => store.Observations.Vintages(i.Code, settings.Area)).Where(o => o.ReleasedOn <= asOf)],
            scheme,
            yearly);
    }

    private IEnumerable<DispatchedForm> Forms(int year)
    {
        var received = store.Submissions.History(year).ToLookup(s => (s.Agency, s.Period), s => s.ReportedOn);
        return store.Forms.Issues(year).Select(issue =>
        {
            var (form, back) = (issue.Identity, received[(issue.Identity.Agency, issue.Identity.Period)].ToList());
            return new DispatchedForm(form.Agency, form.Period, issue.Due, DayOf(issue.IssuedAt), back.Count == 0 ? null : back.Min());
        });
    }

    private DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, settings.TimeZone).DateTime);
}
