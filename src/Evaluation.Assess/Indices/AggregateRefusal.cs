namespace Evaluation.Assess.Indices;

/// <summary>The value that an aggregation could not use.</summary>
/// <param name="Node">Place of the child in <see cref="IndexTree.Nodes"/>; −1: nothing was refused.</param>
internal readonly record struct AggregateRefusal(int Node, int Unit, double Value)
{
    public static readonly AggregateRefusal None = new(-1, -1, 0);

    public bool IsRefused => Node >= 0;
}
