namespace Evaluation.Model.Schemes;

/// <summary>How chapters, sections and the whole are put together.</summary>
/// <param name="MinCoveragePercent">Under this share of the weight with data, the figure is shown and its rank refused.</param>
public sealed record GroupRules(Rule<decimal> MinCoveragePercent);
