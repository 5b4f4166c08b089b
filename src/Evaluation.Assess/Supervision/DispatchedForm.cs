using Evaluation.Model;

namespace Evaluation.Assess.Supervision;

/// <summary>A reporting form that was sent to an agency.</summary>
/// <param name="Agency">Code, name or alias.</param>
/// <param name="Due">Last day on which it is in time.</param>
/// <param name="DispatchedOn">Day it was sent; a later one to the same agency for the same period takes its place.</param>
/// <param name="ReceivedOn">Day it first came back and was taken in; <c>null</c> where it did not.</param>
public sealed record DispatchedForm(string Agency, Period Period, DateOnly Due, DateOnly DispatchedOn, DateOnly? ReceivedOn)
{
    /// <summary>Keys of its rows such as <c>12-1</c>; <c>null</c>: every measure in which the agency has a part.</summary>
    public IReadOnlyList<string>? Measures { get; init; }
}
