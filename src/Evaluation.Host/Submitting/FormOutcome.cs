using Evaluation.Model.Problems;
using Evaluation.Model.Reporting;

namespace Evaluation.Host.Submitting;

/// <summary>What came of one form.</summary>
/// <param name="Form"><c>null</c> where the file is not the form that is awaited.</param>
/// <param name="Agency">Name; empty where the form is not known.</param>
/// <param name="Problems">With sheet, row and letters of the column.</param>
public sealed record FormOutcome(string FileName, FormResult Result, FilledForm? Form, string Agency, IReadOnlyList<Problem> Problems);
