using Evaluation.Host.Jobs;
using Evaluation.Host.Products;
using Evaluation.Model;

namespace Evaluation.Host.Tests.Web.Api;

/// <summary>示例: what the shipped data package has none of.</summary>
internal static class ApiSamples
{
    public static string OfferCase(PortalFixture portal, string code = "2023-A13-01")
    {
        var offered = new TypicalCase(2023, code, "财政部", "", 2, "示例案例", "示例内容", "", "", "示例", portal.Settings.Today(portal.Clock));
        portal.Store.Write("test", "import", "cases", unit => unit.AppendCases([offered]));
        return code;
    }

    public static long AskForJob(PortalFixture portal) =>
        new ProductionDesk(portal.Store, portal.Clock).Ask(new AnnualProduct(), new ProductRequest(2023, new DateOnly(2024, 6, 30)), "test").Id;

    /// <summary>The shipped schedules.</summary>
    public static void Seed(PortalFixture portal) => Assert.Empty(SlotKeeper.Seed(portal.Store, portal.Settings, "test"));
}
