namespace Evaluation.Model.Schemes;

/// <summary>Which figure of an indicator enters a task's outcome score.</summary>
public enum OutcomeMeasure
{
    /// <summary>Share of the road from baseline to target; unscored without a baseline.</summary>
    Road,

    /// <summary>Attainment of the target.</summary>
    Attainment,

    /// <summary>The road where there is a baseline, else attainment.</summary>
    RoadElseAttainment,
}
