using Evaluation.Model;

namespace Evaluation.Assess.YearOnYear;

/// <summary>An agency beside itself a year before.</summary>
/// <param name="Score">0–100. A year in which it has no task is <c>Unscored(NotApplicable)</c>, here and below.</param>
/// <param name="Rank">1 = best. The change is given only where there are both: below 0 is a rise.</param>
/// <param name="CoveragePercent">Share of the weight with data.</param>
/// <param name="IsCoverageFar">As for a chapter.</param>
public sealed record AgencyComparison(Agency Agency, YearPair Score, YearPair Rank, YearPair CoveragePercent, bool IsCoverageFar)
{
    /// <summary>Places won: above 0 is a rise.</summary>
    public Score PlacesWon => Rank.Change.Map(change => -change);
}
