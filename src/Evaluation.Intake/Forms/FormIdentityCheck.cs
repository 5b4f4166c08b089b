using System.Globalization;
using Evaluation.Model;
using Evaluation.Model.Reporting;

namespace Evaluation.Intake.Forms;

/// <summary>Whether a signed form is the one that is awaited.</summary>
internal static class FormIdentityCheck
{
    private const int ShownHash = 12;

    /// <param name="plan">Of the form's year; <c>null</c> where there is none.</param>
    /// <returns>Whose form it is; <c>null</c> where it is another than awaited, which is then told.</returns>
    public static Agency? Check(FormStructure form, Plan? plan, FormExpectations expect, FormProblemList problems)
    {
        var identity = form.Identity;
        if (plan is null || identity.PlanHash != plan.TextHash)
        {
            problems.Add(FormProblems.OtherPlan, Words(identity.PlanYear), Short(identity.PlanHash), plan is null ? "-" : Short(plan.TextHash));
            return null;
        }

        if (expect.Agencies.All.FirstOrDefault(agency => agency.Code == identity.Agency) is not { } own)
        {
            problems.Add(FormProblems.AgencyUnknown, FormText.Shown(identity.Agency));
            return null;
        }

        if (expect.Agency is { } awaited && awaited != own.Code)
        {
            problems.Add(FormProblems.OtherAgency, own.Name, expect.Agencies.Find(awaited)?.Name ?? awaited);
            return null;
        }

        return IsLatest(form, own, expect, problems) ? own : null;
    }

    private static bool IsLatest(FormStructure form, Agency own, FormExpectations expect, FormProblemList problems)
    {
        var identity = form.Identity;
        var latest = expect.LatestVersion(identity);
        if (latest is null || identity.Version > latest || identity.Version < 1)
            problems.Add(FormProblems.NeverIssued, own.Name, identity.Period.ToString(), Words(identity.Version));
        else if (identity.Version < latest && !expect.IsGoodStill(form))
            problems.Add(FormProblems.OldVersion, Words(identity.Version), Words(latest.Value));
        else
            return true;
        return false;
    }

    private static string Short(string hash) => hash.Length <= ShownHash ? hash : hash[..ShownHash];

    private static string Words(int number) => number.ToString(CultureInfo.InvariantCulture);
}
