namespace Evaluation.Model.Indices;

/// <summary>Something that is compared: a country, a province, an agency.</summary>
/// <param name="Row">Line of the DATA file; <c>null</c> where there is no file.</param>
public sealed record IndexUnit(string Code, int? Row = null);
