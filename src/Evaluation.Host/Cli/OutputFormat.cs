namespace Evaluation.Host.Cli;

/// <summary>How listings and problems are written.</summary>
internal enum OutputFormat
{
    /// <summary>Aligned columns for reading.</summary>
    Table,
    Csv,
    Json,
}
