using System.Text.Json;

namespace Evaluation.Host.Tests.Cli;

public sealed class PlanVerbTests : IDisposable
{
    private const string Header = "task_no,chapter,section,mode,lead,participants,measures,text";

    private readonly TempFolder temp = new();

    public void Dispose() => temp.Dispose();

    [Fact]
    public async Task The_2023_plan_prints_a_row_for_each_of_its_139_tasks()
    {
        var result = await ParseAsync(Shipped, "--format", "csv");

        var lines = result.Out.Split('\n');
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(Header, lines[0]);
        Assert.Equal(Enumerable.Range(1, 139).Select(n => $"{n}"), lines[1..^1].Select(line => line.Split(',')[0]));
        Assert.DoesNotContain('\r', result.Out);
        Assert.DoesNotContain('\uFEFF', result.Out);
    }

    [Fact]
    public async Task Json_holds_the_same_tasks_with_their_212_measures()
    {
        var result = await ParseAsync(Shipped, "--format", "json");

        using var json = JsonDocument.Parse(result.Out);
        var tasks = json.RootElement.GetProperty("tasks").EnumerateArray().ToList();
        Assert.Equal(2023, json.RootElement.GetProperty("year").GetInt32());
        Assert.Equal(139, tasks.Count);
        Assert.Equal(212, tasks.Sum(t => t.GetProperty("measures").GetArrayLength()));
    }

    [Fact]
    public async Task A_field_with_a_comma_or_a_quote_is_quoted()
    {
        temp.Write("plan.txt", "2024年推进计划\n一、总则\n1.修改\"条例\",完成起草。（司法部负责）\n");

        var result = await ParseAsync(temp["plan.txt"]);

        Assert.Contains("\"修改\"\"条例\"\",完成起草。\"", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_an_empty_and_a_binary_file_are_refused_with_nothing_on_standard_output()
    {
        temp.Write("empty.txt", "");
        await File.WriteAllBytesAsync(temp["binary.txt"], [0x50, 0x4B, 3, 4, 0, 0, 0xFF, 0xFE, 0x80]);

        foreach (var name in new[] { "none.txt", "empty.txt", "binary.txt" })
        {
            var result = await ParseAsync(temp[name], "--format", "json");
            Assert.Equal((2, ""), (result.ExitCode, result.Out));
            using var problems = JsonDocument.Parse(result.Error);
            Assert.Equal(name, problems.RootElement[0].GetProperty("file").GetString());
            Assert.NotEqual("", problems.RootElement[0].GetProperty("code").GetString());
        }
    }

    [Fact]
    public async Task Two_tasks_of_one_number_exit_2()
    {
        temp.Write("plan.txt", "2024年推进计划\n一、总则\n1.完成起草。（司法部负责）\n1.完成审查。（司法部负责）\n");

        Assert.Equal(2, (await ParseAsync(temp["plan.txt"])).ExitCode);
    }

    private static string Shipped => Path.Combine(AppContext.BaseDirectory, "data", "plans", "2023.txt");

    private Task<CliResult> ParseAsync(string file, params string[] more) => new CliRunner(temp.Path).RunAsync(["plan", "parse", file, .. more]);
}
