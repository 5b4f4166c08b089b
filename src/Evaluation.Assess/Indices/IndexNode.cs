using System.Collections.Immutable;
using Evaluation.Model.Indices;

namespace Evaluation.Assess.Indices;

/// <summary>An indicator or aggregate of a tree.</summary>
/// <param name="Level">1 for indicators.</param>
/// <param name="Parent">Place in <see cref="IndexTree.Nodes"/>; −1 for the root.</param>
/// <param name="Children">Places in <see cref="IndexTree.Nodes"/>, ascending; empty for indicators.</param>
public sealed record IndexNode(string Code, int Level, int Parent, ImmutableArray<int> Children, IndexMeta Meta)
{
    public bool IsIndicator => Meta.Type == IndexMetaType.Indicator;
}
