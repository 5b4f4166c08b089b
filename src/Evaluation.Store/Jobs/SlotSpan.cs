namespace Evaluation.Store.Jobs;

/// <summary>What part of the calendar a scheduled moment stands for.</summary>
public enum SlotSpan
{
    /// <summary>The day before.</summary>
    Day,

    /// <summary>The last whole month before.</summary>
    Month,

    /// <summary>The last whole quarter before.</summary>
    Quarter,

    /// <summary>The last whole year before: the plan of that very year.</summary>
    Year,
}
