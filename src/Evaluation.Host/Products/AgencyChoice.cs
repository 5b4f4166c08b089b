using Evaluation.Model;
using Evaluation.Model.Problems;

namespace Evaluation.Host.Products;

/// <summary>What to say to a name that is no agency's.</summary>
internal static class AgencyChoice
{
    /// <param name="there">Those that could have been meant.</param>
    public static Problem Unknown(AgencyDirectory directory, string name, IEnumerable<Agency> there) => directory.Suggest(name) is { } like
        ? new Problem(ProductProblems.AgencyUnknownLike, new Place(name), name, like)
        : new Problem(ProductProblems.AgencyUnknown, new Place(name), name, Names(there));

    public static string Names(IEnumerable<Agency> agencies) => string.Join("、", agencies.Select(a => a.Name));
}
