using Evaluation.Assess.Annual;
using Evaluation.Assess.Progress;
using Evaluation.Model;
using Evaluation.Model.Schemes;
using Evaluation.Report;

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
        _ => throw new ArgumentException($"There are no words for {choice.GetType()}.", nameof(choice)),
    };
}
