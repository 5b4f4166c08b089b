namespace Evaluation.Host.Web.Downloads;

/// <summary>A file as it was recorded.</summary>
/// <param name="Subject">What the audit calls it.</param>
/// <param name="Name">What it is saved as; see <see cref="DownloadName"/>.</param>
internal sealed record KeptFile(string Subject, string Name, string MediaType, string Sha256);
