using Evaluation.Model;

namespace Evaluation.Assess.Explaining;

/// <summary>One figure or fact, with what it comes from beneath it, down to rows, releases and rules.</summary>
/// <param name="Label">What it is, in Chinese.</param>
/// <param name="Figure">Unrounded; <c>null</c> where there are only words.</param>
/// <param name="Text">Words beside the figure: the reason where there is none, a status, a row's date, evidence and source; may be empty.</param>
/// <param name="How">How <paramref name="Figure"/> follows from the children that have a weight.</param>
/// <param name="Weight">Part of the parent's figure with this weight; <c>null</c>: shown beside it.</param>
/// <param name="Rule">The scheme's rule it stands on.</param>
/// <param name="Report">The delivery it stands on, with its review.</param>
/// <param name="Observation">The released value it stands on.</param>
/// <param name="Target">The promise it stands on.</param>
public sealed record Explanation(
    string Label,
    Score? Figure,
    string Text,
    Combination How,
    IReadOnlyList<Explanation> Children,
    decimal? Weight = null,
    CitedRule? Rule = null,
    ReviewedDelivery? Report = null,
    Observation? Observation = null,
    Target? Target = null);
