namespace Evaluation.Model;

/// <summary>The office's word on a typical case.</summary>
/// <param name="Code">Of the case.</param>
/// <param name="IsSelected">False: looked at and not chosen.</param>
/// <param name="Reason">Empty where none was given.</param>
public sealed record CaseSelection(int PlanYear, string Code, bool IsSelected, string Reason, string SelectedBy, DateOnly SelectedOn);
