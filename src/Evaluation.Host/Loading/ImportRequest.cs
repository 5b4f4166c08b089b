namespace Evaluation.Host.Loading;

/// <summary>One call of <c>import</c>.</summary>
/// <param name="Files">Absolute paths.</param>
/// <param name="Year">Of the plan that the files belong to; <c>null</c>: as the file's name or the only plan says.</param>
/// <param name="IsRehearsal">Say what would change, keep nothing.</param>
public sealed record ImportRequest(ImportKind Kind, IReadOnlyList<string> Files, int? Year, Confirmation Confirmed, bool IsRehearsal);
