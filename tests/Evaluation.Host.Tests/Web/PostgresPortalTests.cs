using System.Net;
using Evaluation.Host.Tests.Processes;
using Evaluation.Store.Accounts;

namespace Evaluation.Host.Tests.Web;

public sealed class PostgresPortalTests
{
    [PostgresFact]
    public async Task A_zero_byte_which_PostgreSQL_keeps_in_no_text_is_the_askers_mistake_and_not_a_database_out_of_reach()
    {
        using var schema = new PostgresSchema();
        using var portal = new PortalOnServer(schema.ConnectionString);
        await portal.InitializeAsync();
        using var visitor = await portal.NewAsync("office", AccountRole.Office);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/submissions?agency=NONE")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.GetAsync("/submissions?agency=%00")).StatusCode);

        using var stranger = portal.Visit();
        using var signIn = await stranger.FillAsync("/sign-in", null, ("name", "\0"), ("password", PortalFixture.Password));
        Assert.Equal(HttpStatusCode.BadRequest, signIn.StatusCode);
    }

    private sealed class PortalOnServer(string database) : PortalFixture
    {
        protected override string? Database => database;
    }
}
