namespace Evaluation.Host.Web.Pages;

/// <summary>The office's word on typical cases.</summary>
internal enum CaseVerdict
{
    Select,
    Decline,
}
