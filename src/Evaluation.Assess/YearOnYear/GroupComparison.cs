namespace Evaluation.Assess.YearOnYear;

/// <summary>A chapter, or the whole plan, beside itself a year before.</summary>
/// <param name="Name">Heading as printed in the later plan that has it; the later plan's title for the whole.</param>
/// <param name="Score">0–100. A year in which the plan has no such chapter is <c>Unscored(NoData)</c>, here and below.</param>
/// <param name="CoveragePercent">Share of the weight with data.</param>
/// <param name="CompletionOfAll">Percent of all applicable measures.</param>
/// <param name="IsCoverageFar">The coverage of the years lies so far apart that the scores say more about reporting than about work.</param>
public sealed record GroupComparison(string Name, YearPair Score, YearPair CoveragePercent, YearPair CompletionOfAll, bool IsCoverageFar);
