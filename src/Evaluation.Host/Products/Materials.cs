using Evaluation.Assess.Annual;
using Evaluation.Report.Workbooks;

namespace Evaluation.Host.Products;

/// <summary>All that a product of the annual evaluation is made from.</summary>
internal sealed record Materials(AnnualInputs Inputs, WorkbookTemplate Template);
