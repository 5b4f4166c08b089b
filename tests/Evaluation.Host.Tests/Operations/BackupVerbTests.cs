namespace Evaluation.Host.Tests.Operations;

public sealed class BackupVerbTests : IDisposable
{
    private readonly TempFolder temp = new();
    private readonly CliRunner cli;

    public BackupVerbTests() => cli = new CliRunner(temp.Path);

    public void Dispose() => temp.Dispose();

    [Fact]
    public async Task Without_a_database_there_is_nothing_to_copy_and_none_is_made()
    {
        await RefusedAsync("There is no database", "copy.db");
        Assert.Empty(Directory.GetFileSystemEntries(temp.Path));

        temp.Write("evaluation.db", "");
        await RefusedAsync("empty or another program's", "copy.db");
        Assert.False(File.Exists(temp["copy.db"]));
    }

    /// <summary>After a restore under a name that was mistyped, a database made for the occasion was found sound.</summary>
    [Fact]
    public async Task The_audit_of_a_database_that_is_not_there_is_not_sound_and_none_is_made()
    {
        var none = await cli.RunAsync("verify", "--audit");
        Assert.Equal((3, ""), (none.ExitCode, none.Out));
        Assert.Contains("There is no database", none.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(temp.Path));

        temp.Write("evaluation.db", "");
        var empty = await cli.RunAsync("verify", "--audit");
        Assert.Equal((3, ""), (empty.ExitCode, empty.Out));
        Assert.Contains("empty or another program's", empty.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evaluation.db", "in use")]
    [InlineData("here/../evaluation.db", "in use")]
    [InlineData("link/evaluation.db", "in use")]
    [InlineData("here", "is a folder")]
    [InlineData("nowhere/copy.db", "there is no folder")]
    [InlineData("notes.txt", "is no copy of a database; it stays as it is")]
    [InlineData("/proc/copy.db", "cannot be written")]
    public async Task A_target_that_can_not_take_a_copy_is_told_and_nothing_is_destroyed(string target, string told)
    {
        Assert.Equal(0, (await cli.RunAsync("user", "add", "boss", "--role", "administrator")).ExitCode);
        temp.Write("notes.txt", "示例：会议记录");
        Directory.CreateDirectory(temp["here"]);
        Directory.CreateSymbolicLink(temp["link"], temp.Path);
        var before = Directory.GetFiles(temp.Path).Order().ToList();

        await RefusedAsync(told, target);

        Assert.Equal(before, Directory.GetFiles(temp.Path).Where(p => !p.EndsWith("-wal", StringComparison.Ordinal) && !p.EndsWith("-shm", StringComparison.Ordinal)).Order());
        Assert.Equal("示例：会议记录", await File.ReadAllTextAsync(temp["notes.txt"]));
        Assert.Contains("boss", (await cli.RunAsync("user", "list")).Out, StringComparison.Ordinal);
        Assert.Equal(0, (await cli.RunAsync("verify", "--audit")).ExitCode);
    }

    [Fact]
    public async Task A_copy_replaces_an_older_one_and_is_for_its_owner_alone()
    {
        await cli.RunAsync("init");
        Assert.Equal(0, (await cli.RunAsync("backup", "copy.db")).ExitCode);
        await cli.RunAsync("user", "add", "boss", "--role", "administrator");
        Assert.Equal(0, (await cli.RunAsync("backup", "copy.db")).ExitCode);

        Assert.Contains("boss", (await cli.RunAsync("user", "list", "--database", $"Data Source={temp["copy.db"]}")).Out, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(temp.Path, "*.tmp"));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(temp["copy.db"]));
    }

    [Fact]
    public async Task A_server_has_tools_of_its_own()
    {
        var refused = await cli.RunAsync("backup", "copy.db", "--database", "Host=127.0.0.1;Port=1;Timeout=1;Password=s3cret");
        Assert.Equal(3, refused.ExitCode);
        Assert.DoesNotContain("s3cret", refused.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(temp["copy.db"]));
    }

    private async Task RefusedAsync(string told, string target)
    {
        var refused = await cli.RunAsync("backup", target);
        Assert.Equal((3, ""), (refused.ExitCode, refused.Out));
        Assert.Contains(told, refused.Error, StringComparison.Ordinal);
    }
}
