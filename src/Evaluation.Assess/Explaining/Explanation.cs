using Evaluation.Model;

namespace Evaluation.Assess.Explaining;

/// <summary>One figure or fact, with what it comes from beneath it, down to rows, releases and rules.</summary>
/// <param name="Label">What it is, in Chinese.</param>
/// <param name="Figure">Unrounded; <c>null</c> where there are only words.</param>
/// <param name="Kind">What sort of number <paramref name="Figure"/> is.</param>
/// <param name="How">How <paramref name="Figure"/> follows from the children that have a weight.</param>
public sealed record Explanation(
    string Label,
    Score? Figure,
    FigureKind Kind,
    Combination How,
    IReadOnlyList<Explanation> Children)
{
    /// <summary>Closed choices that go with the figure, such as a status, a verdict or a role; worded where they are printed.</summary>
    public IReadOnlyList<Enum> Choices { get; init; } = [];

    /// <summary>Free words beside the figure, such as a measure's text; may be empty.</summary>
    public string Text { get; init; } = "";

    /// <summary>Of <see cref="Figure"/>; empty where it has none.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Part of the parent's figure with this weight; <c>null</c>: shown beside it.</summary>
    public decimal? Weight { get; init; }

    /// <summary>The scheme's rule it stands on.</summary>
    public CitedRule? Rule { get; init; }

    /// <summary>The delivery it shows, with its review.</summary>
    public ReviewedDelivery? Report { get; init; }

    /// <summary>The released value it shows.</summary>
    public Observation? Observation { get; init; }

    /// <summary>The promise it shows.</summary>
    public Target? Target { get; init; }
}
