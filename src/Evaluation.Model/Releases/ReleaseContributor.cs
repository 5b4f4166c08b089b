namespace Evaluation.Model.Releases;

/// <summary>Who made the package.</summary>
/// <param name="Role">Of the Data Package standard: author, publisher, maintainer, wrangler or contributor.</param>
public sealed record ReleaseContributor(string Title, string Role);
