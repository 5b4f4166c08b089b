namespace Evaluation.Store.Writing;

/// <summary>One thing a unit did, for its audit row.</summary>
/// <param name="Sha256">Of the canonical text of the rows concerned.</param>
internal sealed record Change(string What, int Added, int Replaced, string Sha256);
