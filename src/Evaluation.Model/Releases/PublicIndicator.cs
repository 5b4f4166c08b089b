namespace Evaluation.Model.Releases;

/// <summary>Whether an indicator's figures may be released. One that has no such row may not.</summary>
/// <param name="Licence">Name of a licence of the package.</param>
/// <param name="SourceNote">Where its figures are public already.</param>
public sealed record PublicIndicator(string Indicator, bool IsPublic, string Licence, string SourceNote);
