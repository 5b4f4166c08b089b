namespace Evaluation.Host.Cli;

/// <summary>How a call ended, as scripts see it.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The arguments make no sense.</summary>
    public const int BadUsage = 1;

    /// <summary>The input has problems, which are listed.</summary>
    public const int BadInput = 2;

    /// <summary>Our mistake, the machine's, or cancelled.</summary>
    public const int Failed = 3;
}
