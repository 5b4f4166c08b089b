using System.Text.Json;
using Evaluation.Assess.Annual;
using Evaluation.Assess.Indices;
using Evaluation.Assess.Indices.Series;
using Evaluation.Assess.Progress;
using Evaluation.Assess.Status;
using Evaluation.Model;
using Evaluation.Model.Schemes;
using Evaluation.Report;
using Evaluation.Report.Status;

namespace Evaluation.Host.Explaining;

/// <summary>The report's words for the choices an explanation carries.</summary>
internal static class ChoiceWords
{
    /// <exception cref="ArgumentException">No explanation carries choices of this type.</exception>
    public static string Of(Enum choice) => choice switch
    {
        UnscoredReason reason => Words.Of(reason),
        WorkStatus status => Words.Of(status),
        MeasureKind kind => Words.Of(kind),
        ResponsibilityMode mode => Words.Of(mode),
        AssignmentRole role => Words.Of(role),
        IndicatorRole role => $"{Words.Of(role)}指标",
        Direction direction => Words.Of(direction),
        Verdict verdict => Words.Of(verdict),
        OpenSdgStatus status => Words.Of(status),
        Trend trend => Words.Of(trend),
        Grade grade => Words.Of(grade),
        DeductionCause cause => Words.Of(cause),
        CellOrigin origin => StatusWords.Of(origin),
        LeftOutReason reason => StatusWords.Of(reason),
        TreatOutcome outcome => StatusWords.Of(outcome),
        SeriesMethod or GapRule or ImputeMethod or TreatMethod or NormaliseMethod or AggregateMethod => StatusWords.OfMethod(AsInDefinition(choice)),
        _ => throw new ArgumentException($"There are no words for {choice.GetType()}.", nameof(choice)),
    };

    /// <summary>As an index definition names a method: <c>minMax</c>.</summary>
    private static string AsInDefinition(Enum method) => JsonNamingPolicy.CamelCase.ConvertName(method.ToString());
}
