using System.Globalization;
using Evaluation.Assess.Reviewing;
using Evaluation.Host.Reviewing;
using Evaluation.Store;

namespace Evaluation.Host.Web.Pages;

/// <summary>What waits for the office: a number, and where it is worked off.</summary>
internal sealed record WaitingWork(string Name, string Count, string Note, string Address)
{
    /// <summary>For one year.</summary>
    public static IReadOnlyList<WaitingWork> Read(EvaluationStore store, int year, DateOnly today)
    {
        var reports = new ReviewDesk(store, "", today).Items(year, new ReviewFilter([], State: ReviewState.Pending)).Count;
        var unreturned = UnreturnedForms.Read(store, year);
        var (open, late) = (unreturned.Sum(f => f.Agencies.Count), unreturned.Where(f => f.Due < today).Sum(f => f.Agencies.Count));
        var cases = store.Cases.AsOf(year, today).Count(c => c.Selection is null);
        var of = string.Create(CultureInfo.InvariantCulture, $"?year={year}");
        return
        [
            new("待审核", $"{reports} 项", "各部门报送的举措进展", $"/reviews{of}&state=Pending"),
            new("未收回报送表", $"{open} 份", Due(open, late), $"/submissions{of}#unreturned"),
            new("待遴选案例", $"{cases} 个", "各部门推荐的典型案例", $"/cases{of}&state=Pending"),
        ];
    }

    private static string Due(int open, int late) => (open, late) switch
    {
        (0, _) => "已下发的均已收回",
        (_, 0) => "均未到期",
        _ => $"其中逾期{late}份",
    };
}
