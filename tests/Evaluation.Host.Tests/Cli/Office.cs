namespace Evaluation.Host.Tests.Cli;

/// <summary>A folder with a database filled from the shipped data package, shared by the tests of a class.</summary>
public sealed class Office : IDisposable
{
    private readonly TempFolder temp = new();

    public Office() => InitResult = RunAsync("init", "--format", "csv").GetAwaiter().GetResult();

    public CliResult InitResult { get; }

    public string this[string name] => temp[name];

    public string Write(string name, string text) => temp.Write(name, text);

    public Task<CliResult> RunAsync(params string[] args) => new CliRunner(temp.Path).RunAsync(args);

    public void Dispose() => temp.Dispose();
}
