namespace Evaluation.Model;

/// <summary>What a name in the agency list stands for.</summary>
public enum AgencyKind
{
    Agency,

    /// <summary>The office whose plan it is, such as a joint conference's own.</summary>
    Office,

    /// <summary>Stands for every member agency.</summary>
    Collective,
}
