using Evaluation.Assess.Explaining;
using Evaluation.Assess.Status;
using Evaluation.Model;

namespace Evaluation.Host.Explaining;

/// <summary>The index of the whole area, the region index as a whole, or one region in it.</summary>
/// <param name="Area"><c>null</c>: all regions.</param>
/// <param name="IsWhole">The area that the plan is for; else one right below it.</param>
internal sealed record IndexSubject(Area? Area, bool IsWhole = false)
{
    /// <param name="key">national or regions in any case, 地区, or an area's code or name, such as 全国.</param>
    /// <param name="whole">Code of the area that the plan is for.</param>
    /// <returns><c>null</c> when the indices know nothing of this name.</returns>
    public static IndexSubject? Find(string key, IReadOnlyList<Area> areas, string whole)
    {
        if (key is "地区" || key.Equals("regions", StringComparison.OrdinalIgnoreCase))
            return new(Area: null);
        var area = key.Equals("national", StringComparison.OrdinalIgnoreCase)
            ? areas.FirstOrDefault(a => a.Code == whole)
            : areas.FirstOrDefault(a => (a.Code == whole || a.Parent == whole) && (a.Name == key || a.Code.Equals(key, StringComparison.OrdinalIgnoreCase)));
        return area is null ? null : new(area, area.Code == whole);
    }

    /// <summary>The region whose name begins a longer one (北京市), or is begun by this one; empty where none or several are.</summary>
    public static string Suggest(string key, IReadOnlyList<Area> areas, string whole)
    {
        var like = Names(areas, whole).Where(name => name.StartsWith(key, StringComparison.Ordinal) || key.StartsWith(name, StringComparison.Ordinal)).ToList();
        return like.Count == 1 ? like[0] : "";
    }

    /// <summary>Of the regions that are compared.</summary>
    public static IEnumerable<string> Names(IReadOnlyList<Area> areas, string whole) => areas.Where(a => a.Parent == whole).Select(a => a.Name);

    /// <returns><c>null</c> when the evaluation does not compare this area.</returns>
    public Explanation? Explain(StatusAssessment assessment) => Area is null ? Assess.Explaining.Explain.Regions(assessment)
        : IsWhole ? Assess.Explaining.Explain.National(assessment)
        : Assess.Explaining.Explain.Region(assessment, Area);
}
