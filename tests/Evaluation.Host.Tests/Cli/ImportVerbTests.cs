namespace Evaluation.Host.Tests.Cli;

public sealed class ImportVerbTests(Office office) : IClassFixture<Office>
{
    private const string Observations = "indicator,area,period,value,unit,released_on,status,source,note";
    private const string Deliveries = "task_no,measure_no,agency,status,percent,text,date,evidence,source";

    [Fact]
    public async Task Init_again_changes_nothing()
    {
        Assert.Equal(0, office.InitResult.ExitCode);
        Assert.StartsWith("table,added,replaced,unchanged,held\nagencies,", office.InitResult.Out, StringComparison.Ordinal);

        var again = await office.RunAsync("init", "--format", "csv");

        Assert.Equal((0, ""), (again.ExitCode, again.Error));
        Assert.All(again.Out.Split('\n')[1..^1], line => Assert.Matches("^[a-z-]+,0,0,[1-9][0-9]*,0$", line));
    }

    [Fact]
    public async Task A_rehearsal_says_what_would_change_and_stores_nothing()
    {
        office.Write("new.csv", $"{Observations}\nPLEDGE_AMT,CN,2024,9000,亿元,2025-04-24,published,test,\n");

        var rehearsal = await office.RunAsync("import", "observations", office["new.csv"], "--dry-run", "--format", "csv");
        var rehearsedAgain = await office.RunAsync("import", "observations", office["new.csv"], "--dry-run", "--format", "csv");

        Assert.Equal(0, rehearsal.ExitCode);
        Assert.Equal("table,added,replaced,unchanged,held\nobservations,1,0,0,0\n", rehearsal.Out);
        Assert.Equal(rehearsal.Out, rehearsedAgain.Out);
        Assert.Contains("rehearsal", rehearsal.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_implausible_row_is_held_until_it_is_confirmed()
    {
        // Ten thousand times the neighbours: a unit mistaken.
        office.Write("held.csv", $"{Observations}\nPLEDGE_AMT,CN,2024,90000000,亿元,2025-04-24,published,test,\n");

        var held = await office.RunAsync("import", "observations", office["held.csv"], "--format", "csv");
        Assert.Equal(2, held.ExitCode);
        Assert.Equal("table,added,replaced,unchanged,held\nobservations,0,0,0,1\n", held.Out);
        Assert.Contains("held.csv,,2,", held.Error, StringComparison.Ordinal);
        Assert.Contains(",held,", held.Error, StringComparison.Ordinal);

        var other = await office.RunAsync("import", "observations", office["held.csv"], "--confirm", "3", "--dry-run", "--format", "csv");
        Assert.Equal(2, other.ExitCode);

        var confirmed = await office.RunAsync("import", "observations", office["held.csv"], "--confirm", "2", "--dry-run", "--format", "csv");
        Assert.Equal((0, "table,added,replaced,unchanged,held\nobservations,1,0,0,0\n"), (confirmed.ExitCode, confirmed.Out));
    }

    [Fact]
    public async Task The_same_file_again_once_its_row_was_confirmed_changes_nothing()
    {
        using var own = new Office();
        own.Write("held.csv", $"{Observations}\nPLEDGE_AMT,CN,2024,90000000,亿元,2025-04-24,published,test,\n");
        Assert.Equal(0, (await own.RunAsync("import", "observations", own["held.csv"], "--confirm", "2")).ExitCode);

        var again = await own.RunAsync("import", "observations", own["held.csv"], "--format", "csv");
        Assert.Equal((0, "table,added,replaced,unchanged,held\nobservations,0,0,1,0\n", ""), (again.ExitCode, again.Out, again.Error));
    }

    [Theory]
    [InlineData("observations", Observations, "PLEDGE_AMT,CN,2024,9000,万元,2025-04-24,published,test,", "unit-mismatch")]
    [InlineData("observations", Observations, "PLEDGE_AMT,CN,2024,9000,亿元,2023-02-30,published,test,", "not-a-date")]
    [InlineData("observations", Observations, "PLEDGE_AMT,CN,2023,8539.8,亿元,2024-04-24,published,test,", "two-values-for-key")]
    [InlineData("deliveries", Deliveries, "1,1,国家知识产权,completed,,done,2024-01-01,,test", "agency-unknown-like")]
    [InlineData("deliveries", Deliveries, "1,1,国家知识产权局,in_progress,-5,doing,2024-01-01,,test", "percent-out-of-range")]
    [InlineData("deliveries", Deliveries, "140,1,国家知识产权局,completed,,done,2024-01-01,,test", "task-unknown")]
    [InlineData("agencies", "code,name,aliases,member,kind,note", "Z1,司法部,,yes,agency,", "agency-name-taken")]
    [InlineData("agencies", "code,name,aliases,member,kind,note", "A24,示例部,,yes,agency,renamed without its old name: every product of the plan failed", "agency-name-in-use")]
    public async Task Bad_input_exits_2_names_the_row_and_stores_nothing(string kind, string header, string row, string code)
    {
        var path = office.Write($"bad-{code}.csv", $"{header}\n{row}\n");

        var result = await office.RunAsync("import", kind, path, "--format", "csv");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(code, result.Error, StringComparison.Ordinal);
        Assert.Matches($"^table,added,replaced,unchanged,held\n{kind},0,0,0,[01]\n$", result.Out);
    }

    [Fact]
    public async Task One_bad_file_keeps_the_good_ones_out()
    {
        office.Write("good.csv", $"{Observations}\nPLEDGE_AMT,CN,2024,9000,亿元,2025-04-24,published,test,\n");
        office.Write("broken.csv", "");

        var both = await office.RunAsync("import", "observations", office["good.csv"], office["broken.csv"]);
        var alone = await office.RunAsync("import", "observations", office["good.csv"], "--dry-run", "--format", "csv");

        Assert.Equal(2, both.ExitCode);
        Assert.Equal("table,added,replaced,unchanged,held\nobservations,1,0,0,0\n", alone.Out);
    }

    [Fact]
    public async Task The_audit_chain_of_what_was_done_is_whole()
    {
        var result = await office.RunAsync("verify", "--audit", "--format", "csv");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.EndsWith(",0\n", result.Out, StringComparison.Ordinal);
    }
}
