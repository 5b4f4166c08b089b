using Evaluation.Model;

namespace Evaluation.Host.Web.Api.Answers;

/// <summary>An agency where another thing names it.</summary>
/// <param name="Code"><c>null</c> where the name is not in the directory.</param>
internal sealed record AgencyName(string? Code, string Name)
{
    /// <param name="written">Code or name.</param>
    public static AgencyName Of(AgencyDirectory directory, string written) =>
        directory.Find(written) is { } known ? new(known.Code, known.Name) : new(null, written);
}
