namespace Evaluation.Report.Charts;

/// <summary>What tells a line from another one of the same grey.</summary>
internal enum LineDash
{
    None,
    Dashed,
    Dotted,
}
