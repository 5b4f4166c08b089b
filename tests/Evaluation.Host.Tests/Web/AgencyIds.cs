using Evaluation.Host.Tests.Reporting;
using Evaluation.Host.Tests.Web.Api;
using Evaluation.Host.Web.Assessing;
using Evaluation.Model;

namespace Evaluation.Host.Tests.Web;

/// <summary>Of everything that an address names by an id: what there is, and whose. 示例 where the data package has none.</summary>
internal sealed class AgencyIds
{
    /// <summary>Of what there is nothing, by the name of the address's parameter.</summary>
    public static readonly IReadOnlyDictionary<string, string> None = new Dictionary<string, string>
    {
        ["number"] = "99999",
        ["id"] = "0000000000000000",
        ["index"] = "0",
        ["code"] = "NONE",
        ["name"] = "no-such",
        ["secret"] = "no-such",
        ["year"] = "2023",
        ["planYear"] = "2023",
    };

    private readonly Dictionary<string, List<AgencyId>> byKind = new(StringComparer.Ordinal);

    private AgencyIds()
    {
    }

    public IReadOnlyList<AgencyId> this[string kind] => byKind[kind];

    public static async Task<AgencyIds> FillAsync(PortalFixture portal, IReadOnlyList<Agency> agencies)
    {
        var ids = new AgencyIds();
        await ids.AddTasksAsync(portal);
        await ids.AddReportingAsync(portal, agencies);
        foreach (var agency in agencies)
            ids.Add("agency", agency, ("code", agency.Code));
        ids.Add("run", null, ("id", portal.Scorecards.Id));
        ids.Add("review", null, ("id", $"{portal.Store.Deliveries.History(2023)[0].Id}"));
        ids.Add("case", null, ("code", ApiSamples.OfferCase(portal)));
        ids.Add("job", null, ("id", $"{ApiSamples.AskForJob(portal)}"));
        ids.Add("account", null, ("id", $"{portal.Store.Accounts.Find("a01")!.Account.Id}"));
        ApiSamples.Seed(portal);
        ids.Add("schedule", null, ("name", "monthly-bulletin"));
        ids.Add("whole", null);
        ids.Add("link", null, ("secret", "another-secret"));
        return ids;
    }

    private async Task AddTasksAsync(PortalFixture portal)
    {
        using var view = new AnnualView(portal.Store, portal.Settings, portal.Clock);
        var assessment = (await view.OfAsync(2023, portal.Settings.Today(portal.Clock))).Rows.Single();
        foreach (var number in assessment.Tasks.Select(t => t.Task.Number))
        {
            var owners = assessment.Agencies.Where(a => a.Tasks.Any(t => t.Task.Task.Number == number)).Select(a => a.Agency.Code).ToHashSet();
            Kind("task").Add(new AgencyId(Values(("number", $"{number}")), owners));
        }
    }

    /// <summary>Every agency has a scorecard and a form, and sends the form back.</summary>
    private async Task AddReportingAsync(PortalFixture portal, IReadOnlyList<Agency> agencies)
    {
        var forms = await portal.HandOutAsync("2023-Q4");
        foreach (var run in new[] { portal.Scorecards, forms })
        {
            for (var i = 0; i < run.Artifacts.Count; i++)
                Add("file", agencies.SingleOrDefault(a => run.Artifacts[i].Name.EndsWith($"-{a.Name}.xlsx", StringComparison.Ordinal)), ("id", run.Id), ("index", $"{i}"));
        }

        foreach (var agency in agencies)
            Add("submission", agency, ("id", $"{portal.Submit(ReportingOffice.Filled(portal.FormOf(forms, agency.Name)), agency.Name).Id}"));
    }

    /// <param name="owner"><c>null</c>: no agency's.</param>
    private void Add(string kind, Agency? owner, params (string Name, string Value)[] values) =>
        Kind(kind).Add(new AgencyId(Values(values), new HashSet<string>(owner is null ? [] : [owner.Code])));

    private List<AgencyId> Kind(string kind) => byKind.TryGetValue(kind, out var known) ? known : byKind[kind] = [];

    private static Dictionary<string, string> Values(params (string Name, string Value)[] values)
    {
        var all = new Dictionary<string, string>(None);
        foreach (var (name, value) in values)
            all[name] = value;
        return all;
    }
}

/// <param name="Values">By the name of the address's parameter.</param>
/// <param name="Owners">Codes of the agencies that it is for.</param>
internal sealed record AgencyId(IReadOnlyDictionary<string, string> Values, IReadOnlySet<string> Owners);
