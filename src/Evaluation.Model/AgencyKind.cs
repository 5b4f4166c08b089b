namespace Evaluation.Model;

/// <summary>What a name in the agency list stands for.</summary>
public enum AgencyKind
{
    Agency,

    /// <summary>The joint conference's own office.</summary>
    Office,

    /// <summary>Stands for every member agency.</summary>
    Collective,
}
