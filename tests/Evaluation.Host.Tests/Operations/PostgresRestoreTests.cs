using Evaluation.Host.Tests.Processes;

namespace Evaluation.Host.Tests.Operations;

/// <summary>README's steps for a server: pg_dump, pg_restore into a new database.</summary>
public sealed class PostgresRestoreTests : IDisposable
{
    private readonly string name = $"ops_{Guid.NewGuid():N}";
    private readonly TempFolder temp = new();
    private readonly TempFolder elsewhere = new();

    public void Dispose()
    {
        temp.Dispose();
        elsewhere.Dispose();
    }

    [PostgresToolsFact]
    public async Task An_office_goes_on_from_a_dump_restored_into_a_new_database()
    {
        try
        {
            var connection = PostgresTools.Create(name);
            await OfficeInUse.SetUpAsync(temp.Path, connection, Environment(connection));
            var refused = await EvaluationProcess.RunAsync(temp.Path, Environment(connection), "backup", "copy.db");
            Assert.Equal((3, "", false), (refused.ExitCode, refused.Out, File.Exists(temp["copy.db"])));
            Assert.Contains("pg_dump", refused.Error, StringComparison.Ordinal);

            await PostgresTools.RunAsync("pg_dump", name, "--format=custom", $"--file={temp["evaluation.dump"]}");
            var restored = PostgresTools.Create(name + "_new");
            await PostgresTools.RunAsync("pg_restore", name + "_new", "--exit-on-error", "--single-transaction", "--no-owner", $"--dbname={name}_new", temp["evaluation.dump"]);
            PostgresTools.Drop(name);
            await OfficeInUse.MustWorkAsync(temp.Path, elsewhere.Path, restored, Environment(restored));
        }
        finally
        {
            PostgresTools.Drop(name);
            PostgresTools.Drop(name + "_new");
        }
    }

    private static Dictionary<string, string> Environment(string connection) => new() { ["Evaluation__Database"] = connection };
}
