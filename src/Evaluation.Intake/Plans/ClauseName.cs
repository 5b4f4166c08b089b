namespace Evaluation.Intake.Plans;

/// <summary>A body named in a clause.</summary>
/// <param name="AsPrinted">Without spaces, 下同 and 以下简称.</param>
/// <param name="Folded">The same, as compared.</param>
/// <param name="Alias">Folded name by which later clauses mean this body (下同, 以下简称); <c>null</c> where none is given.</param>
internal sealed record ClauseName(string AsPrinted, string Folded, ClausePart Part, string? Alias);
