namespace Evaluation.Assess.MidTerm;

/// <summary>How the engine's verdict stands to the official one.</summary>
public enum Agreement
{
    Agrees,
    Differs,

    /// <summary>No official finding was published by the as-of day.</summary>
    NoFinding,

    /// <summary>The finding's word is none of the known verdicts.</summary>
    UnknownWord,
}
