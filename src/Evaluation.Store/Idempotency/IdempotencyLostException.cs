namespace Evaluation.Store.Idempotency;

/// <summary>A unit of a request that is no longer its holder's to carry out, or was carried out before; it is undone.</summary>
public sealed class IdempotencyLostException : Exception
{
    public IdempotencyLostException()
    {
    }

    public IdempotencyLostException(string message)
        : base(message)
    {
    }

    public IdempotencyLostException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
