using Evaluation.Host.Web.Api.Describing;
using Evaluation.Host.Web.Api.Resources;
using Evaluation.Host.Web.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Evaluation.Host.Web.Api;

/// <summary>Everything under <c>/api/v1</c>.</summary>
internal static class ApiRoutes
{
    public const string Root = "/api/v1";

    public static bool Contains(PathString path) => path.StartsWithSegments("/api");

    public static void Map(IEndpointRouteBuilder routes)
    {
        Map(routes, "总览", HomeApi.Map);
        Map(routes, "计划与评估", PlansApi.Map, TasksApi.Map, AgencyScoresApi.Map, StandingsApi.Map);
        Map(routes, "部门与指标", ReferenceApi.Map, ObservationsApi.Map);
        Map(routes, "报送", FormsApi.Map, ScorecardsApi.Map, SubmissionsApi.Map, UploadApi.Map);
        Map(routes, "审核与案例", ReviewsApi.Map, CasesApi.Map);
        Map(routes, "产品与任务", RunsApi.Map, ProductionApi.Map, JobsApi.Map, SchedulesApi.Map);
        Map(routes, "管理", AuditApi.Map, AccountsApi.Map);
        DocumentEndpoint.Map(routes);
    }

    private static void Map(IEndpointRouteBuilder routes, string tag, params ReadOnlySpan<Action<IEndpointRouteBuilder>> parts)
    {
        var group = routes.MapGroup(Root).WithTags(tag).RequireRateLimiting(Limits.AtOnce);
        foreach (var map in parts)
            map(group);
    }
}
