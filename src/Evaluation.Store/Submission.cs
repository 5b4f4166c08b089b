using Evaluation.Model;

namespace Evaluation.Store;

/// <summary>A form that came back and was accepted whole.</summary>
/// <param name="Agency">Code.</param>
/// <param name="FileName">As it was sent.</param>
/// <param name="ContentHash">SHA-256 of what it said: status, percent, text, date, evidence of each measure, figures, cases; not of order, day, file or account.</param>
/// <param name="Account">Who handed it in.</param>
public sealed record Submission(
    long Id,
    int PlanYear,
    string Agency,
    Period Period,
    int FormVersion,
    string FileName,
    string FileSha256,
    string ContentHash,
    DateTimeOffset ReceivedAt,
    DateOnly ReportedOn,
    string Account);
