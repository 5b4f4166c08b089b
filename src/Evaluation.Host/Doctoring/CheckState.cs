namespace Evaluation.Host.Doctoring;

/// <summary>What a check found.</summary>
public enum CheckState
{
    Ok,

    /// <summary>Works, but worth a look.</summary>
    Warn,

    /// <summary>Something that was asked for will not work.</summary>
    Fail,
}
