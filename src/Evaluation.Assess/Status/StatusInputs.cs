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
    StatusScheme Scheme);
