namespace Evaluation.Intake.Records;

/// <summary>A column of the table at hand.</summary>
/// <param name="Index">0-based; -1 where the table lacks it.</param>
internal readonly record struct Column(string Name, int Index)
{
    public bool IsThere => Index >= 0;
}
