using Evaluation.Assess.Status;
using Evaluation.Report.Workbooks;

namespace Evaluation.Host.Products;

/// <summary>All that the development-status report is made from.</summary>
internal sealed record StatusMaterials(StatusInputs Inputs, WorkbookTemplate Template);
