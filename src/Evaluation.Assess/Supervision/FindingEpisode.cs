using Evaluation.Assess.Quality;
using Evaluation.Model;

namespace Evaluation.Assess.Supervision;

/// <summary>A finding from the day it could be seen until the office decided.</summary>
/// <param name="Finding">As it was last seen.</param>
/// <param name="GoneOn">Day on which a newer report or a return took it away; <c>null</c>: still there. It stays open all the same.</param>
/// <param name="Decision">The review that closes it; <c>null</c>: open.</param>
internal sealed record FindingEpisode(DateOnly OpenedOn, QualityFinding Finding, DateOnly? GoneOn, Review? Decision);
