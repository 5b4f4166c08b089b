namespace Evaluation.Store;

/// <summary>The database cannot be used as it is: it does not open, is newer than the program, was migrated by another script, or stays locked.</summary>
public sealed class StoreException : Exception
{
    public StoreException()
    {
    }

    public StoreException(string message)
        : base(message)
    {
    }

    public StoreException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
