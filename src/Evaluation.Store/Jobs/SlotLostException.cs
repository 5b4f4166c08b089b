using System.Globalization;

namespace Evaluation.Store.Jobs;

/// <summary>A worker's slot is its own no more: another has taken it over, or it was called off. Whatever the worker was about to write is undone.</summary>
public sealed class SlotLostException : Exception
{
    public SlotLostException()
    {
    }

    public SlotLostException(string message)
        : base(message)
    {
    }

    public SlotLostException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public SlotLostException(JobSlot held)
        : base(string.Create(CultureInfo.InvariantCulture, $"The slot {held?.Id} is not held any more by the claim {held?.Fence} of {held?.Worker}."))
    {
    }
}
