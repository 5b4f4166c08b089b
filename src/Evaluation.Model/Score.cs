using System.Globalization;

namespace Evaluation.Model;

/// <summary>A figure, or the reason why there is none. Unrounded.</summary>
/// <remarks><c>default</c> is <c>Unscored(NotReported)</c>: a forgotten score never reads as 0.</remarks>
public readonly record struct Score
{
    private readonly decimal value;
    private readonly UnscoredReason reason;

    private Score(bool isScored, decimal value, UnscoredReason reason) =>
        (IsScored, this.value, this.reason) = (isScored, value, reason);

    public bool IsScored { get; }

    /// <exception cref="InvalidOperationException">There is no value; see <see cref="Reason"/>.</exception>
    public decimal Value => IsScored ? value : throw new InvalidOperationException($"No value: {reason}.");

    /// <exception cref="InvalidOperationException">There is a value.</exception>
    public UnscoredReason Reason => IsScored ? throw new InvalidOperationException("There is a value.") : reason;

    public static Score Of(decimal value) => new(true, value, default);

    public static Score Unscored(UnscoredReason reason) => new(false, 0, reason);

    public bool TryGet(out decimal scored)
    {
        scored = value;
        return IsScored;
    }

    /// <returns>The score of <paramref name="change"/> applied to the value; the same reason where there is none.</returns>
    public Score Map(Func<decimal, decimal> change) => IsScored ? Of(change(value)) : this;

    public override string ToString() => IsScored ? value.ToString(CultureInfo.InvariantCulture) : reason.ToString();
}
