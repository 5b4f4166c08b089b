namespace Evaluation.Model;

/// <summary>Says that an indicator speaks for a task.</summary>
public sealed record TaskIndicator(int TaskNumber, string Indicator, IndicatorRole Role);
