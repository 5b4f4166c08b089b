namespace Evaluation.Host.Explaining;

/// <summary>What can be explained. Named as the command line has them.</summary>
internal enum SubjectKind
{
    Task,
    Indicator,
    Agency,

    /// <summary>The national index, the region index, or one region in it.</summary>
    Index,
}
