using System.Globalization;
using Evaluation.Host.Tests.Reporting;
using Evaluation.Store.Accounts;

namespace Evaluation.Host.Tests.Web.Api;

public sealed class ApiRightsTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    /// <summary>
    /// Operation and path; then what nobody, a reader, the office, agency A02 and an administrator get. Of the tasks 2 is led by A02 and 1 is none of its.
    /// A write is sent without a body: who may do it is told what is wrong with that.
    /// </summary>
    private const string Matrix =
        """
        getHome             /                                     401 200 200 200 200
        listProblems        /problems                             200 200 200 200 200
        getProblem          /problems/not-found                   200 200 200 200 200
        getProblem          /problems/none                        404 404 404 404 404
        listPlans           /plans                                401 200 200 200 200
        getPlan             /plans/2023                           401 200 200 200 200
        getPlan             /plans/1999                           401 404 404 404 404
        getEvaluation       /plans/2023/evaluation                401 200 200 404 200
        getEvaluation       /plans/1999/evaluation                401 404 404 404 404
        listTasks           /plans/2023/tasks                     401 200 200 200 200
        listTasks           /plans/2023/tasks?as-of=2024-06-30    401 200 200 400 200
        listTasks           /plans/1999/tasks                     401 404 404 404 404
        getTask             /plans/2023/tasks/2                   401 200 200 200 200
        getTask             /plans/2023/tasks/1                   401 200 200 404 200
        getTask             /plans/2023/tasks/999                 401 404 404 404 404
        listAgencyScores    /plans/2023/agencies                  401 200 200 200 200
        getAgencyScore      /plans/2023/agencies/A02              401 200 200 200 200
        getAgencyScore      /plans/2023/agencies/A13              401 200 200 404 200
        getAgencyScore      /plans/2023/agencies/NONE             401 404 404 404 404
        listStandings       /plans/2023/indicators?as-of=2024-06-30 401 200 200 200 200
        getStanding         /plans/2023/indicators/PATENT_INTENSIVE_GDP 401 200 200 200 200
        getStanding         /plans/2023/indicators/NONE           401 404 404 404 404
        listAgencies        /agencies                             401 200 200 200 200
        getAgency           /agencies/A02                         401 200 200 200 200
        getAgency           /agencies/A13                         401 200 200 404 200
        listIndicators      /indicators                           401 200 200 200 200
        getIndicator        /indicators/PATENT_INTENSIVE_GDP      401 200 200 200 200
        getIndicator        /indicators/NONE                      401 404 404 404 404
        listObservations    /indicators/PATENT_INTENSIVE_GDP/observations 401 200 200 200 200
        listObservations    /indicators/NONE/observations         401 404 404 404 404
        listForms           /forms                                401 404 200 200 200
        listForms           /forms?year=1999                      401 404 400 400 400
        listScorecards      /scorecards                           401 200 200 200 200
        listSubmissions     /submissions                          401 404 200 200 200
        getSubmission       /submissions/{own-sent}               401 404 200 200 200
        getSubmission       /submissions/{foreign-sent}           401 404 200 404 200
        getSubmission       /submissions/999999                   401 404 404 404 404
        downloadSubmission  /submissions/{own-sent}/file          401 404 200 200 200
        downloadSubmission  /submissions/{foreign-sent}/file      401 404 200 404 200
        submitForm          /submissions                          401 404 404 400 404
        listReviews         /reviews                              401 404 200 404 200
        getReview           /reviews/{report}                     401 404 200 404 200
        getReview           /reviews/999999                       401 404 404 404 404
        decideReview        /reviews/{report}/decisions           401 404 400 404 400
        decideReview        /reviews/999999/decisions             401 404 404 404 404
        listCases           /cases                                401 404 200 404 200
        getCase             /cases/2023/{case}                    401 404 200 404 200
        getCase             /cases/2023/NONE                      401 404 404 404 404
        decideCase          /cases/2023/{case}/decisions          401 404 400 404 400
        decideCase          /cases/2023/NONE/decisions            401 404 404 404 404
        listProducts        /products                             401 200 200 404 200
        listRuns            /runs                                 401 200 200 404 200
        getRun              /runs/{run}                           401 200 200 404 200
        getRun              /runs/0000000000000000                401 404 404 404 404
        verifyRun           /runs/{run}/verification              401 200 200 404 200
        downloadRunFile     /runs/{run}/files/{own}               401 200 200 200 200
        downloadRunFile     /runs/{run}/files/{foreign}           401 200 200 404 200
        downloadRunFile     /runs/{forms}/files/{own-form}        401 200 200 200 200
        downloadRunFile     /runs/{forms}/files/{foreign-form}    401 200 200 404 200
        downloadRunFile     /runs/{run}/files/99                  401 404 404 404 404
        produce             /runs                                 401 404 400 404 400
        listJobs            /jobs                                 401 404 200 404 200
        getJob              /jobs/{job}                           401 404 200 404 200
        getJob              /jobs/999999                          401 404 404 404 404
        cancelJob           /jobs/{job}                           401 404 200 404 200
        cancelJob           /jobs/999999                          401 404 404 404 404
        listSchedules       /schedules                            401 404 200 404 200
        getSchedule         /schedules/monthly-bulletin           401 404 200 404 200
        getSchedule         /schedules/none                       401 404 404 404 404
        changeSchedule      /schedules/monthly-bulletin           401 404 400 404 400
        changeSchedule      /schedules/none                       401 404 404 404 404
        listYears           /years                                401 404 200 404 200
        listAudit           /audit                                401 404 200 404 200
        verifyAudit         /audit/verification                   401 404 200 404 200
        listAccounts        /accounts                             401 404 404 404 200
        getAccount          /accounts/{account}                   401 404 404 404 200
        getAccount          /accounts/999999                      401 404 404 404 404
        addAccount          /accounts                             401 404 404 404 400
        disableAccount      /accounts/{account}/disable           401 404 404 404 200
        enableAccount       /accounts/{account}/enable            401 404 404 404 200
        resetAccount        /accounts/{account}/reset             401 404 404 404 200
        resetAccount        /accounts/999999/reset                401 404 404 404 404
        """;

    private readonly Dictionary<string, string> names = [];

    [Fact]
    public async Task Each_role_gets_exactly_the_operations_and_ids_that_are_its()
    {
        ApiClient[] clients =
        [
            new(portal.Address, null),
            ApiClient.New(portal, "api-reader", AccountRole.Reader),
            ApiClient.New(portal, "api-office", AccountRole.Office),
            ApiClient.New(portal, "api-a02", AccountRole.Agency, "A02"),
            ApiClient.New(portal, "api-administrator", AccountRole.Administrator),
        ];
        await FillAsync();
        List<string> wrong = [];
        var rows = Matrix.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        foreach (var row in rows)
        {
            var operation = clients[0].Document[row[0]];
            var path = Filled(row[1]).TrimEnd('/');
            Assert.True(operation.Matches("/api/v1" + path), $"{row[0]} {path}");
            for (var i = 0; i < clients.Length; i++)
            {
                var answer = await clients[i].SendAsync(operation.Method, path, null);
                if (answer.Status.ToString(CultureInfo.InvariantCulture) != row[i + 2])
                    wrong.Add($"{row[0]} {path} #{i}: {answer.Status}, not {row[i + 2]}");
            }
        }

        Assert.Empty(wrong);
        Assert.Empty(clients[0].Document.Operations.Select(o => o.Id).Except(rows.Select(r => r[0])));
        foreach (var client in clients)
            client.Dispose();
    }

    /// <summary>A02 and A13 have each got a form and sent it back; there is a case, a job, a schedule and an account.</summary>
    private async Task FillAsync()
    {
        var forms = await portal.HandOutAsync("2023-Q4", "中央宣传部", "财政部");
        var files = forms.Artifacts.Select(a => a.Name).ToList();
        (names["{forms}"], names["{run}"]) = (forms.Id, portal.Scorecards.Id);
        foreach (var (agency, words) in new[] { ("中央宣传部", "own"), ("财政部", "foreign") })
        {
            names[$"{{{words}-form}}"] = $"{files.IndexOf($"报送表-2023-Q4-{agency}.xlsx")}";
            names[$"{{{words}-sent}}"] = $"{portal.Submit(ReportingOffice.Filled(portal.FormOf(forms, agency)), agency).Id}";
        }

        var own = portal.Scorecards.Artifacts.Select(a => a.Name).ToList().IndexOf("部门评价表-2023-中央宣传部.xlsx");
        (names["{own}"], names["{foreign}"]) = ($"{own}", $"{own + 1}");
        names["{report}"] = $"{portal.Store.Deliveries.History(2023)[0].Id}";
        names["{case}"] = ApiSamples.OfferCase(portal);
        names["{job}"] = $"{ApiSamples.AskForJob(portal)}";
        names["{account}"] = $"{portal.Make("api-other", AccountRole.Reader).Id}";
        ApiSamples.Seed(portal);
    }

    private string Filled(string path) => names.Aggregate(path, (filled, name) => filled.Replace(name.Key, name.Value, StringComparison.Ordinal));
}
