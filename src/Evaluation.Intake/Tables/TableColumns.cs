namespace Evaluation.Intake.Tables;

/// <summary>The headers a kind of table has. Headers match whatever their case and surrounding spaces.</summary>
public sealed record TableColumns(IReadOnlyList<string> Needed, IReadOnlyList<string> Optional)
{
    public IEnumerable<string> All => Needed.Concat(Optional);
}
