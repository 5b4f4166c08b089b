using System.Globalization;
using System.Text.Json;
using Evaluation.Host.Web.Api.Answers;
using Evaluation.Host.Web.Security;
using Evaluation.Store;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Evaluation.Host.Web.Api.Resources;

/// <summary>Years as the office closed them, and every change of state.</summary>
internal static class AuditApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.List("/years", Years, new("listYears", "各年度是否已关闭", "Which years are closed."), Policies.Office);
        api.List("/audit", List, new("listAudit", "审计记录，最近的在前", "The audit, last first."), Policies.Office);
        api.Read("/audit/verification", Verify, new("verifyAudit", "核对整条审计链", "Walks the whole chain of the audit."), Policies.Office);
    }

    private static Tagged<Page<YearItem>> Years(HttpContext context, EvaluationStore store) =>
        Paged.Of(context, store.Plans.Years(), year => YearItem.Of(store.Years.State(year)));

    private static Tagged<Page<AuditItem>> List(HttpContext context, EvaluationStore store)
    {
        var (page, size) = Paged.Asked(context);
        return Paged.Of<AuditItem>(context, [.. store.Audit.Latest(size, (page - 1) * size).Select(AuditItem.Of)], (int)store.Audit.Head().Rows);
    }

    private static Tagged<AuditCheck> Verify(EvaluationStore store)
    {
        var found = store.Audit.Verify();
        return new(new AuditCheck(found.Rows, found.IsSound, [.. found.Faults]));
    }
}

internal sealed record YearItem(int Year, bool IsClosed, DateOnly? ClosedAsOf, IReadOnlyList<YearChangeItem> History)
{
    public static YearItem Of(YearState of) =>
        new(of.Year, of.IsClosed, of.ClosedAsOf, [.. of.History.Select(c => new YearChangeItem(c.IsClosed, c.AsOf, c.Reason, c.Actor, c.At))]);
}

internal sealed record YearChangeItem(bool IsClosed, DateOnly? AsOf, string Reason, string Actor, DateTimeOffset At);

internal sealed record AuditItem(long Seq, DateTimeOffset At, string Actor, string Action, string Subject, IReadOnlyList<AuditChange> Changes, string PreviousHash, string Hash)
{
    public static AuditItem Of(AuditRow of) => new(
        of.Seq,
        DateTimeOffset.Parse(of.At, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
        of.Actor,
        of.Action,
        of.Subject,
        JsonSerializer.Deserialize<IReadOnlyList<AuditChange>>(of.Detail, ApiJson.Options)!,
        of.PreviousHash,
        of.Hash);
}

internal sealed record AuditChange(string What, int Added, int Replaced, string Sha256);

internal sealed record AuditCheck(long Rows, bool IsSound, IReadOnlyList<AuditFault> Faults);
