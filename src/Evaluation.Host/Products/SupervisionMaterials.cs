using Evaluation.Assess.Supervision;
using Evaluation.Report.Workbooks;

namespace Evaluation.Host.Products;

/// <summary>All that a supervision ledger is made from.</summary>
internal sealed record SupervisionMaterials(SupervisionInputs Inputs, WorkbookTemplate Template);
