using Evaluation.Host.Publishing;
using Evaluation.Model.Problems;
using Evaluation.Report.Documents;
using Evaluation.Store;

namespace Evaluation.Host.Products;

/// <summary>A product that is read and assessed; only laying out is left.</summary>
/// <param name="Render">Artifacts, or what is wrong with the template.</param>
public sealed record ReadyProduct(RunKey Key, Func<RunStamp, Read<Artifact>> Render)
{
    /// <summary>Which part of the product it is, where it is made for some and others' files are to stay; <c>null</c>: all of it.</summary>
    public string? Part { get; init; }
}
