namespace Evaluation.Store;

/// <summary>What overtakes an approval.</summary>
public enum SupersededBy
{
    /// <summary>A newer delivery for the same task, measure and agency.</summary>
    Delivery,

    /// <summary>Another review of the delivery.</summary>
    Review,
}
