using Evaluation.Host.Settings;
using Evaluation.Store;

namespace Evaluation.Host.Products;

/// <summary>Where a product takes what it is made from.</summary>
/// <param name="Actor">Who asks, for the audit.</param>
public sealed record ProductSources(EvaluationStore Store, AppSettings Settings, string Actor);
