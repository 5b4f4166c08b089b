namespace Evaluation.Intake.Plans;

/// <summary>The part a clause gives a body.</summary>
internal enum ClausePart
{
    /// <summary>负责, 按职责分工负责, or no word of its own.</summary>
    Answer,

    /// <summary>牵头</summary>
    Lead,

    /// <summary>配合, 参与, 参加</summary>
    Support,

    /// <summary>…人民政府结合实际落实</summary>
    Implement,
}
