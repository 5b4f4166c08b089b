using Evaluation.Model;

namespace Evaluation.Intake.Plans;

/// <summary>A responsibility clause as read.</summary>
/// <param name="Names">In printed order.</param>
/// <param name="Words">The whole clause, folded: deadlines are looked for here.</param>
/// <param name="Others">Words such as 等单位 that stand for bodies left unnamed; empty where none.</param>
/// <param name="Remainder">What is neither a body nor a role nor a deadline; empty where none.</param>
/// <param name="StandsForLater">下同 at its end: tasks without a clause of their own have this one.</param>
internal sealed record Clause(
    ResponsibilityMode Mode,
    IReadOnlyList<ClauseName> Names,
    string Words,
    string Others,
    string Remainder,
    bool StandsForLater)
{
    /// <summary>The first that leads, else the first named.</summary>
    public ClauseName Lead =>
        Names.FirstOrDefault(n => n.Part == ClausePart.Lead)
        ?? Names.FirstOrDefault(n => n.Part != ClausePart.Implement)
        ?? Names[0];
}
