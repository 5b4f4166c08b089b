using Evaluation.Assess.Bulletin;
using Evaluation.Report.Workbooks;

namespace Evaluation.Host.Products;

/// <summary>All that a bulletin is made from.</summary>
internal sealed record BulletinMaterials(BulletinInputs Inputs, WorkbookTemplate Template);
