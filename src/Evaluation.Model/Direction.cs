namespace Evaluation.Model;

/// <summary>Which way an indicator is meant to go.</summary>
public enum Direction
{
    /// <summary>Neither way is better: counted, never scored.</summary>
    None,

    /// <summary>Higher is better.</summary>
    Higher,

    /// <summary>Lower is better.</summary>
    Lower,
}
