namespace Evaluation.Model;

/// <summary>A nation, province or city.</summary>
/// <param name="Code"><c>CN</c> or a GB/T 2260 code.</param>
/// <param name="Parent">Code of the area that contains it; empty at the top.</param>
/// <param name="Region">四大区域: 东部, 中部, 西部, 东北; empty where none.</param>
public sealed record Area(string Code, string Name, string Level, string Parent, string Region);
