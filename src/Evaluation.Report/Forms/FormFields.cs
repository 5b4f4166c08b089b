using Evaluation.Model;
using Evaluation.Model.Reporting;
using Evaluation.Report.Annual;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Forms;

/// <summary>The single values of a reporting form.</summary>
internal static class FormFields
{
    public static Dictionary<string, Cell> Of(ReportingForm form)
    {
        var tasks = form.Measures.DistinctBy(m => m.Task.Number).ToList();
        var led = tasks.Count(m => m.Role == AssignmentRole.Lead);
        var (year, period) = (form.Identity.PlanYear, form.Identity.Period);
        return new(StringComparer.Ordinal)
        {
            ["agency_name"] = Cell.Of(form.Agency.Name),
            ["agency_code"] = Cell.Of(form.Agency.Code),
            ["plan_title"] = Cell.Of(form.PlanTitle),
            ["plan_year"] = Cell.Of(year),
            ["period_name"] = Cell.Of(PeriodText.Of(period)),
            ["period_first"] = Cell.Of(Sentence.Day(period.FirstDay)),
            ["period_last"] = Cell.Of(Sentence.Day(period.LastDay)),
            ["due"] = Cell.Of(form.Due),
            ["due_text"] = Cell.Of(Sentence.Day(form.Due)),
            ["version"] = Cell.Of(form.Identity.Version),
            ["measures_count"] = Cell.Of(form.Measures.Count),
            ["led_count"] = Cell.Of(led),
            ["joined_count"] = Cell.Of(tasks.Count - led),
            ["indicators_count"] = Cell.Of(form.Indicators.Count),

            // Dates further off are slips of the keyboard: a whole year on either side stays possible.
            ["first_day"] = Cell.Of(new DateOnly(year - 1, 1, 1)),
            ["last_day"] = Cell.Of(new DateOnly(year + 1, 12, 31)),
        };
    }
}
