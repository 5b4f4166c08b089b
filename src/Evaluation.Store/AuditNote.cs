namespace Evaluation.Store;

/// <summary>Something for the audit that changes no table, such as a download.</summary>
/// <param name="Subject">What it is about.</param>
/// <param name="What">Such as <c>downloaded</c>.</param>
/// <param name="Sha256">Of the file concerned.</param>
public sealed record AuditNote(string Actor, string Action, string Subject, string What, string Sha256);
