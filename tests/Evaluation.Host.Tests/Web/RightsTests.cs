using System.Net;
using System.Reflection;
using Evaluation.Host.Jobs;
using Evaluation.Host.Tests.Reporting;
using Evaluation.Store.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Evaluation.Host.Tests.Web;

public sealed class RightsTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    /// <summary>Address; then what nobody, a reader, the office, agency A02 and an administrator get. Task 1 is led by A01 and A02 is not in it; A02 leads task 2.</summary>
    private const string Matrix =
        """
        /                                   302 302 302 302 302
        /sign-in                            200 302 302 302 302
        /no-plan                            302 302 302 302 302
        /sign-out                           302 200 200 200 200
        /account                            302 200 200 200 200
        /account/password                   302 200 200 200 200
        /dashboard                          302 200 200 404 200
        /dashboard?year=1999                302 404 404 404 404
        /plan                               302 200 200 404 200
        /plan?q=专利&status=NotReported&p=2 302 200 200 404 200
        /plan/2023/1                        302 200 200 404 200
        /plan/2023/2                        302 200 200 200 200
        /plan/2023/999                      302 404 404 404 404
        /plan/1999/1                        302 404 404 404 404
        /indicators                         302 200 200 200 200
        /indicators/PATENT_INTENSIVE_GDP    302 200 200 200 200
        /indicators/NO_SUCH                 302 404 404 404 404
        /agency                             302 404 404 200 404
        /forms                              302 404 404 200 404
        /forms?year=1999                    302 404 404 404 404
        /runs/{forms}/files/{own-form}      302 200 200 200 200
        /runs/{forms}/files/{foreign-form}  302 200 200 404 200
        /reviews                            302 404 200 404 200
        /reviews?task=1&agency=A02&period=2023-Q4&state=&p=2 302 404 200 404 200
        /reviews?year=1999                  302 404 404 404 404
        /submissions                        302 404 200 404 200
        /submissions?year=1999              302 404 404 404 404
        /cases                              302 404 200 404 200
        /cases?year=1999                    302 404 404 404 404
        /submissions/{own-sent}/file        302 404 200 200 200
        /submissions/{foreign-sent}/file    302 404 200 404 200
        /submissions/999999/file            302 404 404 404 404
        /runs                               302 200 200 404 200
        /runs/{run}                         302 200 200 404 200
        /runs/{run}?verify=true             302 200 200 404 200
        /runs/0000000000000000              302 404 404 404 404
        /runs/{run}/files/{own}             302 200 200 200 200
        /runs/{run}/files/{foreign}         302 200 200 404 200
        /runs/{run}/files/99                302 404 404 404 404
        /runs/0000000000000000/files/0      302 404 404 404 404
        /audit                              302 404 200 404 200
        /schedules                          302 404 200 404 200
        /schedules?p=9                      302 404 200 404 200
        /schedules/monthly-bulletin         302 404 200 404 200
        /schedules/no-such                  302 404 404 404 404
        /users                              302 404 404 404 200
        /first-administrator/no-such        404 404 404 404 404
        /reset/no-such                      404 404 404 404 404
        /no-such-page                       302 404 404 404 404
        /health/live                        200 200 200 200 200
        /health/ready                       200 200 200 200 200
        /assets/icon.svg                    200 200 200 200 200
        """;

    private readonly Dictionary<string, string> reported = [];

    [Fact]
    public async Task Each_role_gets_exactly_the_pages_that_are_its()
    {
        Visitor[] visitors =
        [
            portal.Visit(),
            await portal.NewAsync("reader", AccountRole.Reader),
            await portal.NewAsync("office", AccountRole.Office),
            await portal.NewAsync("a02", AccountRole.Agency, "A02"),
            await portal.NewAsync("administrator", AccountRole.Administrator),
        ];
        await ReportAsync();
        SlotKeeper.Seed(portal.Store, portal.Settings, "test");
        List<string> wrong = [];
        foreach (var row in Matrix.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
        {
            var path = Filled(row[0]);
            for (var i = 0; i < visitors.Length; i++)
            {
                using var response = await visitors[i].GetAsync(path);
                if (((int)response.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture) != row[i + 1])
                    wrong.Add($"{path} #{i}: {(int)response.StatusCode}, not {row[i + 1]}");
            }
        }

        Assert.Empty(wrong);
        foreach (var visitor in visitors)
            visitor.Dispose();
    }

    [Fact]
    public void Every_page_says_who_may_see_it()
    {
        var pages = typeof(Host.Web.Portal).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(PageModel)) && !t.IsAbstract).ToList();
        Assert.NotEmpty(pages);
        Assert.All(pages, page => Assert.True(
            page.GetCustomAttribute<AuthorizeAttribute>()?.Policy is not null || page.GetCustomAttribute<AllowAnonymousAttribute>() is not null, page.Name));
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused_and_changes_nothing()
    {
        using var visitor = await portal.NewAsync("tokenless", AccountRole.Administrator);
        foreach (var path in new[] { "/sign-in", "/sign-out", "/account/password", "/account?handler=EndAll", "/account?handler=Token", "/runs", "/runs?handler=Cancel", "/schedules?handler=Add", "/schedules/midterm", "/schedules/midterm?handler=Remove", "/users?handler=Add", "/audit", "/reviews", "/cases", "/schedules?handler=Run", "/schedules?handler=Switch", "/schedules?handler=Cancel" })
        {
            using var response = await visitor.PostAsync(path, ("name", "intruder"), ("role", "Administrator"), ("days", "30"));
            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        }

        using var agency = await portal.NewAsync("tokenless-agency", AccountRole.Agency, "A02");
        using var upload = await agency.SendFileAsync("/forms", [1, 2, 3], "表.xlsx", ("how", "Submit"));
        Assert.Equal(HttpStatusCode.BadRequest, upload.StatusCode);
        Assert.Null(portal.Store.Accounts.Find("intruder"));
        await visitor.PageAsync("/dashboard");
    }

    [Fact]
    public async Task What_only_some_may_do_is_not_there_for_others_even_with_a_token_of_their_own_forms()
    {
        using var reader = await portal.NewAsync("curious", AccountRole.Reader);
        using var started = await reader.FillAsync("/account", "/runs", ("product", "annual"), ("year", "2023"), ("as-of", "2024-06-30"));
        Assert.Equal(HttpStatusCode.NotFound, started.StatusCode);
        using var added = await reader.FillAsync("/account", "/users?handler=Add", ("name", "friend"), ("role", "Administrator"));
        Assert.Equal(HttpStatusCode.NotFound, added.StatusCode);
        Assert.Null(portal.Store.Accounts.Find("friend"));

        var data = portal.Store.DataState.Last();
        using var agency = await portal.NewAsync("curious-agency", AccountRole.Agency, "A02");
        foreach (var visitor in new[] { reader, agency })
        {
            using var reviewed = await visitor.FillAsync("/account", "/reviews", ("verdict", "Accept"), ("chosen", "1:0"));
            Assert.Equal(HttpStatusCode.NotFound, reviewed.StatusCode);
            using var selected = await visitor.FillAsync("/account", "/cases", ("verdict", "Select"), ("chosen", "2023-A01-01"));
            Assert.Equal(HttpStatusCode.NotFound, selected.StatusCode);
        }

        using var sent = await reader.FillAsync("/account", "/forms", ("how", "Submit"));
        Assert.Equal(HttpStatusCode.NotFound, sent.StatusCode);
        Assert.Equal(data, portal.Store.DataState.Last());
    }

    /// <summary>A02 and A13 have each got a form and sent it back.</summary>
    private async Task ReportAsync()
    {
        var forms = await portal.HandOutAsync("2023-Q4", "中央宣传部", "财政部");
        var names = forms.Artifacts.Select(a => a.Name).ToList();
        reported["{forms}"] = forms.Id;
        foreach (var (agency, words) in new[] { ("中央宣传部", "own"), ("财政部", "foreign") })
        {
            reported[$"{{{words}-form}}"] = $"{names.IndexOf($"报送表-2023-Q4-{agency}.xlsx")}";
            reported[$"{{{words}-sent}}"] = $"{portal.Submit(ReportingOffice.Filled(portal.FormOf(forms, agency)), agency).Id}";
        }
    }

    private string Filled(string path)
    {
        path = reported.Aggregate(path, (filled, value) => filled.Replace(value.Key, value.Value, StringComparison.Ordinal));
        var names = portal.Scorecards.Artifacts.Select(a => a.Name).ToList();
        var own = names.IndexOf("部门评价表-2023-中央宣传部.xlsx");
        return path.Replace("{run}", portal.Scorecards.Id, StringComparison.Ordinal)
            .Replace("{own}", $"{own}", StringComparison.Ordinal)
            .Replace("{foreign}", $"{own + 1}", StringComparison.Ordinal);
    }
}
