namespace Evaluation.Assess.Statements;

/// <summary>What can be said of a claim from its own figures.</summary>
public enum ClaimOutcome
{
    /// <summary>Some figures that print as these do make all of it true.</summary>
    CanBeTrue,

    /// <summary>No figures that print as these do make all of it true.</summary>
    CannotBeTrue,

    /// <summary>The claim gives too few figures to contradict itself.</summary>
    NothingToCheck,
}
