namespace Evaluation.Host.Tests;

/// <summary>How a call ended and what it wrote.</summary>
public sealed record CliResult(int ExitCode, string Out, string Error);
