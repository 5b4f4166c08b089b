using Evaluation.Assess.MidTerm;
using Evaluation.Report.Workbooks;

namespace Evaluation.Host.Products;

/// <summary>All that the mid-term evaluation is made from.</summary>
internal sealed record MidTermMaterials(MidTermInputs Inputs, WorkbookTemplate Template);
