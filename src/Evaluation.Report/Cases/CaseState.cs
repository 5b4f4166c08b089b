namespace Evaluation.Report.Cases;

/// <summary>Where the selection of a case stands.</summary>
public enum CaseState
{
    /// <summary>入选</summary>
    Selected,

    /// <summary>未入选: looked at and not chosen.</summary>
    NotSelected,

    /// <summary>待定: the office has said nothing yet.</summary>
    Pending,
}
