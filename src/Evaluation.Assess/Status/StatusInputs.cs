using Evaluation.Model;
using Evaluation.Model.Indices;
using Evaluation.Model.Schemes;

namespace Evaluation.Assess.Status;

/// <summary>Everything a development-status evaluation is made from.</summary>
/// <param name="Year">The year evaluated; figures of later years serve only to fill gaps between years.</param>
/// <param name="AsOf">Values released later are not seen, even where they are given.</param>
/// <param name="Indicators">At least those of both definitions.</param>
/// <param name="Areas">Of all levels.</param>
public sealed record StatusInputs(
    int Year,
    DateOnly AsOf,
    IReadOnlyList<Indicator> Indicators,
    IReadOnlyList<Area> Areas,
    IReadOnlyList<Observation> Observations,
    NationalIndexDefinition National,
    RegionIndexDefinition Regions,
    StatusScheme Scheme)
{
    /// <summary>Code of the area whose development it is: the nation or, say, a province.</summary>
    public string Area { get; init; } = "CN";

    /// <summary>Name of the office that answers for what no agency does.</summary>
    public string Office { get; init; } = "";

    /// <summary>As the list of areas has it; the code where it does not.</summary>
    public string AreaName => AreaList.NameOf(Areas, Area);

    /// <summary>The areas right below, which are compared; by code.</summary>
    public IReadOnlyList<Area> Compared => AreaList.Below(Areas, Area);
}
