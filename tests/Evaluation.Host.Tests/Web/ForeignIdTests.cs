using System.Net;
using Evaluation.Host.Web.Assessing;
using Evaluation.Model;
using Evaluation.Store.Accounts;

namespace Evaluation.Host.Tests.Web;

public sealed class ForeignIdTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task Of_all_tasks_and_files_each_agency_gets_its_own_and_404_for_every_other()
    {
        using var view = new AnnualView(portal.Store, portal.Settings, portal.Clock);
        var assessment = (await view.OfAsync(2023, new DateOnly(2024, 6, 30))).Rows.Single();
        var agencies = assessment.Inputs.Agencies.All.Where(a => a.Kind != AgencyKind.Collective).ToList();
        var data = portal.Store.DataState.Last();
        foreach (var agency in agencies)
        {
            portal.Make(agency.Code.ToLowerInvariant(), AccountRole.Agency, agency.Code);
            using var visitor = portal.Enter(agency.Code.ToLowerInvariant());
            var own = assessment.Agencies.FirstOrDefault(a => a.Agency == agency)?.Tasks.Select(t => t.Task.Task.Number).ToHashSet() ?? [];
            foreach (var task in assessment.Tasks.Select(t => t.Task.Number))
                await ExpectAsync(visitor, $"/plan/2023/{task}", own.Contains(task), agency.Name);
            for (var i = 0; i < portal.Scorecards.Artifacts.Count; i++)
                await ExpectAsync(visitor, $"/runs/{portal.Scorecards.Id}/files/{i}", portal.Scorecards.Artifacts[i].Name == $"部门评价表-2023-{agency.Name}.xlsx", agency.Name);
        }

        Assert.Equal(data, portal.Store.DataState.Last());
        Assert.Equal(agencies.Count, portal.Store.Audit.Latest(1000).Count(r => r.Action == "download"));
    }

    private static async Task ExpectAsync(Visitor visitor, string path, bool isOwn, string agency)
    {
        using var response = await visitor.GetAsync(path);
        Assert.True(response.StatusCode == (isOwn ? HttpStatusCode.OK : HttpStatusCode.NotFound), $"{agency} {path}: {response.StatusCode}");
    }
}
