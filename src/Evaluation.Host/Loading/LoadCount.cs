namespace Evaluation.Host.Loading;

/// <summary>What loading did to one table of the store, in rows.</summary>
/// <param name="Table">Such as <c>observations</c>.</param>
/// <param name="Held">Implausible rows that nobody confirmed: not stored.</param>
public sealed record LoadCount(string Table, int Added, int Replaced, int Unchanged, int Held = 0);
