using Evaluation.Model;

namespace Evaluation.Report.Cases;

/// <summary>Everything that the register of typical cases is printed from; nothing reported or decided after the as-of day.</summary>
/// <param name="Areas">The areas that cases may come from; those right below <see cref="Area"/> are expected to offer some.</param>
/// <param name="Cases">Each code once, with the office's last word on it.</param>
public sealed record CasesInputs(
    Plan Plan,
    DateOnly AsOf,
    AgencyDirectory Agencies,
    IReadOnlyList<Area> Areas,
    IReadOnlyList<RegisteredCase> Cases)
{
    /// <summary>Code of the area that the plan is for.</summary>
    public string Area { get; init; } = "CN";

    /// <summary>As the list of areas has it; the code where it does not.</summary>
    public string AreaName => AreaList.NameOf(Areas, Area);
}
