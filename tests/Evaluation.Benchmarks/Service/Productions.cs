using System.Diagnostics;
using System.Globalization;
using System.Net;
using Evaluation.Host.Products;

namespace Evaluation.Benchmarks.Service;

/// <summary>Annual evaluations made one after another without a pause, in turn by the command in a process of its own and by the portal.</summary>
/// <param name="before">The first is as of the day after, each next one of a day later, so that none is a repetition.</param>
internal sealed class Productions(LoadOffice office, PortalClient portal, DateOnly before)
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(200);
    private readonly string product = new AnnualProduct().Name;
    private DateOnly day = before;

    public int ByCommand { get; private set; }

    public int ByPortal { get; private set; }

    public List<TimeSpan> Lasted { get; } = [];

    /// <summary>Goes on until told to end; the one under way is waited for and not counted.</summary>
    /// <exception cref="InvalidOperationException">One failed.</exception>
    public async Task MakeAsync(CancellationToken until)
    {
        while (!until.IsCancellationRequested)
        {
            day = day.AddDays(1);
            var watch = Stopwatch.StartNew();
            var isCommand = (ByCommand + ByPortal) % 2 == 0;
            await (isCommand ? Task.Run(() => Command(day), CancellationToken.None) : AskPortalAsync(day));
            if (until.IsCancellationRequested)
                return;
            Lasted.Add(watch.Elapsed);
            (ByCommand, ByPortal) = isCommand ? (ByCommand + 1, ByPortal) : (ByCommand, ByPortal + 1);
        }
    }

    private void Command(DateOnly asOf) => ChildRun.Of(office.Folder, "report", "annual", "--year", "2023", "--as-of", Text(asOf), "--out", "annual");

    private async Task AskPortalAsync(DateOnly asOf)
    {
        var token = PortalClient.TokenOf(await portal.PageAsync("/runs"));
        var answer = await portal.PostAsync("/runs", token, ("product", product), ("year", "2023"), ("as-of", Text(asOf)));
        if (answer != HttpStatusCode.Redirect)
            throw new InvalidOperationException($"the portal does not produce: {(int)answer}");
        var watch = Stopwatch.StartNew();
        while (!office.Store.Runs.Latest(3).Any(r => r.IsPublished && r.Key.Product == product && r.Key.AsOf == asOf))
        {
            if (watch.Elapsed > TimeSpan.FromMinutes(1))
                throw new InvalidOperationException("the portal did not publish within a minute");
            await Task.Delay(Look);
        }
    }

    private static string Text(DateOnly asOf) => asOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
