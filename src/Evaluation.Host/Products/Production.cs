using Evaluation.Host.Publishing;
using Evaluation.Model.Problems;

namespace Evaluation.Host.Products;

/// <summary>What came of producing: the run with its files, or why there is none.</summary>
/// <param name="Folder">Where the files lie, absolute.</param>
/// <param name="Run"><c>null</c> when a problem is an error: nothing was published then.</param>
public sealed record Production(string Folder, ManifestRun? Run, IReadOnlyList<Problem> Problems);
