namespace Evaluation.Model;

/// <summary>A typical case with the office's last word on it by the as-of day.</summary>
public sealed record RegisteredCase(TypicalCase Case, CaseSelection? Selection)
{
    public bool IsSelected => Selection is { IsSelected: true };
}
