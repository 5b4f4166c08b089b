namespace Evaluation.Store.Accounts;

/// <summary>What an account may do.</summary>
public enum AccountRole
{
    /// <summary>All that the office may, and accounts.</summary>
    Administrator,

    /// <summary>Sees everything, runs products.</summary>
    Office,

    /// <summary>Sees what is its agency's.</summary>
    Agency,

    /// <summary>Sees everything, changes nothing.</summary>
    Reader,
}
