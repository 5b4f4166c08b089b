namespace Evaluation.Store;

/// <summary>What is wrong with a row of the audit.</summary>
public enum AuditFaultKind
{
    /// <summary>Its content is not what was written.</summary>
    Altered,

    /// <summary>It is gone.</summary>
    Missing,

    /// <summary>It was written at another place.</summary>
    Reordered,

    /// <summary>It is whole in itself but does not follow the row before: one of the two was replaced.</summary>
    Unlinked,

    /// <summary>It is not the row at which the audit is known to end.</summary>
    NotTheEnd,
}
