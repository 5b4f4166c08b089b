namespace Evaluation.Host.Submitting;

/// <summary>How a form is taken.</summary>
/// <param name="ReportedOn">Day from which what it says is known.</param>
/// <param name="Agency">Code of the only agency whose form may come; <c>null</c>: any.</param>
/// <param name="IsRehearsal">Everything is done but nothing kept.</param>
public sealed record FormTaking(DateOnly ReportedOn, string? Agency = null, bool IsRehearsal = false);
