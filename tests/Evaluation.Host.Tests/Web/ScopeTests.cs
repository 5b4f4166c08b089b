using Evaluation.Assess.Annual;
using Evaluation.Host.Web.Assessing;
using Evaluation.Model;

namespace Evaluation.Host.Tests.Web;

public sealed class ScopeTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private static readonly DateOnly Day = new(2024, 6, 30);

    [Fact]
    public async Task The_tasks_SQL_gives_an_agency_are_those_the_evaluation_gives_it()
    {
        var assessment = await AssessAsync();
        var agencies = assessment.Inputs.Agencies.All.Where(a => a.Kind != AgencyKind.Collective).ToList();
        Assert.True(agencies.Count >= 43);
        foreach (var agency in agencies)
        {
            var expected = assessment.Agencies.FirstOrDefault(a => a.Agency == agency)?.Tasks.Select(t => t.Task.Task.Number).Order() ?? Enumerable.Empty<int>();
            Assert.Equal(expected, portal.Store.Scopes.Tasks(2023, agency.Code));
        }
    }

    [Fact]
    public async Task Fifty_who_ask_at_once_share_one_evaluation_until_data_changes()
    {
        using var view = new AnnualView(portal.Store, portal.Settings, portal.Clock);
        var asked = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => view.OfAsync(2023, Day))));
        Assert.Single(asked.Distinct());

        portal.Store.Write("test", "download", "示例", unit => unit.Note("downloaded"));
        Assert.Same(asked[0], await view.OfAsync(2023, Day));
        portal.Store.Write("test", "import", "示例", unit => unit.Note("示例"));
        Assert.NotSame(asked[0], await view.OfAsync(2023, Day));
    }

    [Fact]
    public async Task Who_leafs_through_the_days_does_not_make_todays_evaluation_be_made_anew()
    {
        using var view = new AnnualView(portal.Store, portal.Settings, portal.Clock);
        var today = await view.OfAsync(2023, view.Today);
        for (var days = 1; days <= 8; days++)
            await view.OfAsync(2023, view.Today.AddDays(-days));
        Assert.Same(today, await view.OfAsync(2023, view.Today));
    }

    [Fact]
    public async Task Who_has_just_written_sees_it_however_many_others_write_and_ask()
    {
        using var view = new AnnualView(portal.Store, portal.Settings, portal.Clock);
        await Task.WhenAll(Enumerable.Range(0, 12).Select(i => Task.Run(async () =>
        {
            var said = $"示例：第{i}个";
            var delivery = new Delivery(2023, 1, 1, "国家知识产权局", DeliveryStatus.InProgress, i, said, null, "", "test", new DateOnly(2024, 1, 1).AddDays(i));
            portal.Store.Write("test", "import", said, unit => unit.AppendDeliveries([delivery]));
            var seen = (await view.OfAsync(2023, Day)).Rows.Single();
            Assert.Contains(seen.Inputs.Deliveries, d => d.Delivery.ReportedOn >= delivery.ReportedOn && d.Delivery.Source == "test");
        })));
    }

    private async Task<AnnualAssessment> AssessAsync()
    {
        using var view = new AnnualView(portal.Store, portal.Settings, portal.Clock);
        return (await view.OfAsync(2023, Day)).Rows.Single();
    }
}
