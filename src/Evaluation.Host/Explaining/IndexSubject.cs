using Evaluation.Assess.Explaining;
using Evaluation.Assess.Status;
using Evaluation.Model;

namespace Evaluation.Host.Explaining;

/// <summary>The national index, the region index as a whole, or one region in it.</summary>
/// <param name="Area"><c>null</c>: all regions.</param>
internal sealed record IndexSubject(Area? Area)
{
    private const string Nation = "nation";
    private const string Province = "province";

    /// <param name="key">national or regions in any case, 全国, 地区, or an area's code or name.</param>
    /// <returns><c>null</c> when the indices know nothing of this name.</returns>
    public static IndexSubject? Find(string key, IReadOnlyList<Area> areas)
    {
        if (key is "地区" || key.Equals("regions", StringComparison.OrdinalIgnoreCase))
            return new(Area: null);
        var area = key.Equals("national", StringComparison.OrdinalIgnoreCase)
            ? areas.FirstOrDefault(a => a.Level == Nation)
            : areas.FirstOrDefault(a => a.Level is Nation or Province && (a.Name == key || a.Code.Equals(key, StringComparison.OrdinalIgnoreCase)));
        return area is null ? null : new(area);
    }

    /// <summary>The region whose name begins a longer one (北京市), or is begun by this one; empty where none or several are.</summary>
    public static string Suggest(string key, IReadOnlyList<Area> areas)
    {
        var like = Names(areas).Where(name => name.StartsWith(key, StringComparison.Ordinal) || key.StartsWith(name, StringComparison.Ordinal)).ToList();
        return like.Count == 1 ? like[0] : "";
    }

    /// <summary>Of the regions that are compared.</summary>
    public static IEnumerable<string> Names(IReadOnlyList<Area> areas) => areas.Where(a => a.Level == Province).Select(a => a.Name);

    /// <returns><c>null</c> when the evaluation does not compare this area.</returns>
    public Explanation? Explain(StatusAssessment assessment) => Area switch
    {
        null => Assess.Explaining.Explain.Regions(assessment),
        { Level: Nation } => Assess.Explaining.Explain.National(assessment),
        _ => Assess.Explaining.Explain.Region(assessment, Area),
    };
}
