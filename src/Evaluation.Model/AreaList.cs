namespace Evaluation.Model;

/// <summary>What a list of areas tells of one of them.</summary>
public static class AreaList
{
    /// <returns>The name that the list has for the code; the code itself where it has none.</returns>
    public static string NameOf(IEnumerable<Area> areas, string code) => areas.FirstOrDefault(a => a.Code == code)?.Name ?? code;

    /// <returns>The areas right below the one of the code, by code.</returns>
    public static IReadOnlyList<Area> Below(IEnumerable<Area> areas, string code) =>
        [.. areas.Where(a => a.Parent == code).OrderBy(a => a.Code, StringComparer.Ordinal)];
}
