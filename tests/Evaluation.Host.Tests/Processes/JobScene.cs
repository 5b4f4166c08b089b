using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using Evaluation.Host.Publishing;
using Evaluation.Host.Tests.Reporting;
using Evaluation.Host.Web.Accounts;
using Evaluation.Model;
using Evaluation.Model.Reporting;
using Evaluation.Store;
using Evaluation.Store.Accounts;
using Evaluation.Store.Jobs;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Evaluation.Host.Tests.Processes;

/// <summary>A folder and a database, filled from the shipped data package, on which real processes work slots off.</summary>
/// <param name="server">Connection string of an empty PostgreSQL schema; <c>null</c>: an SQLite file in the folder.</param>
internal sealed class JobScene(string? server = null) : IDisposable
{
    /// <summary>Of every account.</summary>
    public const string Password = "correct-horse-battery";
    private const int SqliteBusy = 5;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);
    private readonly TempFolder temp = new();

    public string Folder => temp.Path;

    public string Database => server ?? $"Data Source={temp["evaluation.db"]}";

    public IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string> { ["Evaluation__Database"] = Database };

    public string this[string name] => temp[name];

    public EvaluationStore Open(TimeProvider? clock = null) => EvaluationStore.Open(Database, clock);

    public Task<CliResult> RunAsync(params string[] args) => EvaluationProcess.RunAsync(Folder, Environment, args);

    public RunningProgram Start(params string[] args) => RunningProgram.Start(Folder, Environment, args);

    public async Task InitAsync()
    {
        var init = await RunAsync("init");
        if (init.ExitCode != 0)
            throw new InvalidOperationException(init.Error);
    }

    /// <summary>Names of accounts are in lower case.</summary>
    public static string AccountOf(string agency) => agency.ToLowerInvariant();

    /// <param name="agency">Code; <c>null</c>: none's.</param>
    public void AddAccount(string name, AccountRole role, string? agency)
    {
        using var store = Open();
        store.Write("test", "account", name, unit => unit.Accounts.Add(name, role, agency, Passwords.Hash(Password), mustChange: false));
    }

    /// <summary>Hands out the forms of a quarter and fills each in.</summary>
    /// <returns>By agency's code.</returns>
    public async Task<SortedDictionary<string, byte[]>> FilledFormsAsync(int count)
    {
        var handed = await RunAsync("forms", "--year", "2023", "--period", "2023-Q4", "--out", "forms");
        if (handed.ExitCode != 0)
            throw new InvalidOperationException(handed.Error);
        using var store = Open();
        var agencies = store.Reference.Agencies();
        return new(
            Directory.GetFiles(temp["forms"], "*.xlsx").Order(StringComparer.Ordinal).Take(count).ToDictionary(
                path => agencies.Find(Path.GetFileNameWithoutExtension(path).Split('-')[^1])!.Code, path => Filled(File.ReadAllBytes(path), "示例")),
            StringComparer.Ordinal);
    }

    /// <summary>A production asked for by hand.</summary>
    public JobSlot Ask(string product, DateOnly asOf)
    {
        using var store = Open();
        JobSlot? slot = null;
        store.Write("test", "job", product, unit => slot = unit.Jobs.Ask(new SlotRequest(null, DateTimeOffset.UtcNow, product, 2023, asOf, null, null)));
        return slot!;
    }

    /// <summary>Reports every measure of a form as under way, in these words.</summary>
    public static byte[] Filled(byte[] form, string text)
    {
        var filler = new FormFiller(form);
        foreach (var key in filler.Keys(FormColumns.MeasureKey))
        {
            filler.Type(key, FormColumns.MeasureKey, FormColumns.MeasureStatus, "推进中")
                .Type(key, FormColumns.MeasureKey, FormColumns.MeasurePercent, 40)
                .Type(key, FormColumns.MeasureKey, FormColumns.MeasureProgress, $"{text}：第{key}项已完成调研");
        }

        return filler.Save();
    }

    public JobSlot Find(JobSlot slot)
    {
        using var store = Open();
        return store.Jobs.Find(slot.Id)!;
    }

    public Task<IReadOnlyList<JobSlot>> EndedAsync(int count) => UntilAsync(slots => slots.Count == count && slots.All(s => !s.IsOpen));

    /// <returns>The slots that were so, latest first.</returns>
    public async Task<IReadOnlyList<JobSlot>> UntilAsync(Func<IReadOnlyList<JobSlot>, bool> isSo)
    {
        using var store = Open();
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < Patience; await Task.Delay(20))
        {
            var slots = store.Jobs.Latest(999);
            if (isSo(slots))
                return slots;
        }

        throw new TimeoutException(string.Join('\n', store.Jobs.Latest(999)));
    }

    /// <summary>Makes the slot's lease one that ran out, as if its worker had stood still for longer.</summary>
    public void ExpireLease(JobSlot slot) =>
        Execute(string.Create(CultureInfo.InvariantCulture, $"UPDATE job_slot SET lease_until = '2000' WHERE id = {slot.Id}"));

    /// <summary>True while somebody holds an SQLite file's write lock; a PostgreSQL server lets go of it by itself.</summary>
    public bool IsBeingWritten()
    {
        if (server is not null)
            return false;
        using var connection = new SqliteConnection(Database + ";Pooling=False;Default Timeout=1");
        connection.Open();
        try
        {
            connection.BeginTransaction(deferred: false).Dispose();
            return false;
        }
        catch (SqliteException error) when (error.SqliteErrorCode == SqliteBusy)
        {
            return true;
        }
    }

    /// <summary>Where the claim that holds or ended the slot puts its files, relative.</summary>
    public static string FolderOf(JobSlot slot) => string.Create(
        CultureInfo.InvariantCulture,
        $"output/{slot.Request.Schedule ?? slot.Request.Product}-{slot.Request.AsOf:yyyy-MM-dd}-{slot.Id}{(slot.Fence == 1 ? "" : $".{slot.Fence}")}");

    /// <summary>Of what is published in a folder.</summary>
    public SortedDictionary<string, string> Hashes(string folder) => new(
        Directory.GetFiles(temp[folder], "*", SearchOption.AllDirectories)
            .Where(path => !Path.GetFileName(path).StartsWith('.') && Path.GetFileName(path) != Manifest.FileName)
            .ToDictionary(path => Path.GetRelativePath(temp[folder], path), path => Sha256.Of(File.ReadAllBytes(path))),
        StringComparer.Ordinal);

    /// <summary>Goes past the store.</summary>
    public void Execute(string sql)
    {
        using DbConnection connection = server is null ? new SqliteConnection(Database + ";Pooling=False") : new NpgsqlConnection(Database + ";Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public void Dispose() => temp.Dispose();
}
