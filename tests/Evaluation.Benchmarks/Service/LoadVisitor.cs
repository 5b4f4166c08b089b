using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Evaluation.Store;

namespace Evaluation.Benchmarks.Service;

/// <summary>One signed-in agency with a connection of its own. Before the minute begins it has read its pages; within it nothing is parsed.</summary>
internal sealed partial class LoadVisitor : IDisposable
{
    private static readonly byte[] End = "</html>"u8.ToArray();
    private static readonly byte[] Taken = Encoding.UTF8.GetBytes("已接收。");
    private static readonly byte[] Same = Encoding.UTF8.GetBytes("与上次报送的内容相同");
    private static readonly byte[] Fine = Encoding.UTF8.GetBytes("检查通过，尚未提交。");
    private static readonly TimeSpan BetweenUploads = TimeSpan.FromSeconds(4);

    private readonly PortalClient client;
    private readonly AgencyAccount account;
    private readonly AskMix mix;
    private readonly byte[] nameOnPage;
    private IReadOnlyList<string> indicators = [];
    private (string Address, string Sha256) scorecard;
    private (string Address, string Sha256) form;
    private string token = "";
    private int handedIn;
    private long lastUpload;

    private LoadVisitor(PortalClient client, AgencyAccount account, AskMix mix)
    {
        (this.client, this.account, this.mix) = (client, account, mix);
        nameOnPage = Encoding.UTF8.GetBytes($"{account.Name}（");
    }

    /// <summary>Signs in through the page and reads what there is for it.</summary>
    public static async Task<LoadVisitor> SignInAsync(Uri portal, AgencyAccount account, int number, EvaluationStore store)
    {
        var visitor = new LoadVisitor(await PortalClient.SignInAsync(portal, account.Name), account, new AskMix(number));
        visitor.indicators = [.. IndicatorLink().Matches(await visitor.client.PageAsync("/indicators")).Select(m => m.Value).Distinct()];
        visitor.scorecard = Stored(store, await visitor.client.PageAsync("/agency"));
        var forms = await visitor.client.PageAsync("/forms");
        (visitor.form, visitor.token) = (Stored(store, forms), PortalClient.TokenOf(forms));
        return visitor;
    }

    /// <param name="thinks">Between an answer and the next question; otherwise the next follows at once.</param>
    public async Task AskAsync(Tally tally, bool thinks, CancellationToken until)
    {
        if (thinks)
            await Wait(mix.Think(), until);
        while (!until.IsCancellationRequested)
        {
            await AskOneAsync(tally, Kind());
            if (thinks)
                await Wait(mix.Think(), until);
        }
    }

    public void Dispose() => client.Dispose();

    /// <summary>Whoever handed in a moment ago reads on for a while: an account may upload 20 times a minute.</summary>
    private AskKind Kind()
    {
        var kind = mix.Next();
        if (!AskMix.IsUpload(kind))
            return kind;
        if (lastUpload != 0 && Stopwatch.GetElapsedTime(lastUpload) < BetweenUploads)
            return AskKind.FormsPage;
        lastUpload = Stopwatch.GetTimestamp();
        return kind;
    }

    private async Task AskOneAsync(Tally tally, AskKind kind)
    {
        using var request = Request(kind);
        var start = Stopwatch.GetTimestamp();
        try
        {
            using var response = await client.SendAsync(request);
            var body = await response.Content.ReadAsByteArrayAsync();
            tally.Answered(kind, Stopwatch.GetElapsedTime(start));
            if (WhyWrong(kind, response.StatusCode, body) is { } why)
                tally.Failed(kind, $"{request.RequestUri}: {why}");
        }
        catch (Exception error) when (error is HttpRequestException or IOException or TaskCanceledException)
        {
            tally.Failed(kind, $"{request.RequestUri}: {error.Message}");
        }
    }

    private HttpRequestMessage Request(AskKind kind) => kind switch
    {
        AskKind.OwnTasks => Get("/agency"),
        AskKind.FormsPage => Get("/forms"),
        AskKind.Indicators => Get("/indicators"),
        AskKind.Indicator => Get(mix.OneOf(indicators)),
        AskKind.Task => Get(string.Create(CultureInfo.InvariantCulture, $"/plan/{LoadOffice.Year}/{mix.OneOf(account.Tasks)}")),
        AskKind.Account => Get("/account"),
        AskKind.Scorecard => Get(scorecard.Address),
        AskKind.Form => Get(form.Address),
        AskKind.Check => Upload("Check"),
        AskKind.Submit => Upload("Submit"),
    };

    private static HttpRequestMessage Get(string address) => new(HttpMethod.Get, address);

    private HttpRequestMessage Upload(string how)
    {
        var file = new ByteArrayContent(account.Forms[how == "Submit" ? handedIn++ % account.Forms.Count : handedIn % account.Forms.Count]);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        return new HttpRequestMessage(HttpMethod.Post, "/forms")
        {
            Content = new MultipartFormDataContent { { new StringContent(token), PortalClient.FormToken }, { new StringContent(how), "how" }, { file, "form", "示例.xlsx" } },
        };
    }

    /// <returns><c>null</c> where the answer is the right one.</returns>
    private string? WhyWrong(AskKind kind, HttpStatusCode status, byte[] body)
    {
        if (status != HttpStatusCode.OK)
            return $"status {(int)status}";
        if (AskMix.IsDownload(kind))
            return Convert.ToHexStringLower(SHA256.HashData(body)) == (kind == AskKind.Scorecard ? scorecard : form).Sha256 ? null : "not the file that was recorded";
        if (body.AsSpan().LastIndexOf(End) < 0 || body.AsSpan().IndexOf(nameOnPage) < 0)
            return "not a whole page of this account";
        var isAsMeant = kind switch
        {
            AskKind.Check => body.AsSpan().IndexOf(Fine) >= 0 || body.AsSpan().IndexOf(Same) >= 0,
            AskKind.Submit => body.AsSpan().IndexOf(Taken) >= 0 || body.AsSpan().IndexOf(Same) >= 0,
            _ => true,
        };
        return isAsMeant ? null : "the form was not taken";
    }

    /// <returns>The only stored file a page leads to, and its hash by the run's record.</returns>
    private static (string Address, string Sha256) Stored(EvaluationStore store, string page)
    {
        var link = FileLink().Match(page);
        var run = store.Runs.Find(link.Groups["run"].Value) ?? throw new InvalidOperationException("A page leads to no stored file.");
        return (link.Value, run.Artifacts[int.Parse(link.Groups["file"].Value, CultureInfo.InvariantCulture)].Sha256);
    }

    private static async Task Wait(TimeSpan time, CancellationToken until) =>
        await Task.Delay(time, until).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    [GeneratedRegex("/indicators/[^\"?#]+")]
    private static partial Regex IndicatorLink();

    [GeneratedRegex("/runs/(?<run>[0-9a-f]+)/files/(?<file>[0-9]+)")]
    private static partial Regex FileLink();
}
