namespace Evaluation.Intake.Tables;

/// <summary>What a cell of a sheet is.</summary>
internal enum GridCellKind
{
    Text,
    Number,

    /// <summary>A number that the cell's format shows as a percentage: 0.85 is seen as 85%.</summary>
    Percent,

    /// <summary>A number that the cell's format shows as a date; its text is ISO.</summary>
    Date,
    Boolean,

    /// <summary>Such as <c>#REF!</c>.</summary>
    Error,

    /// <summary>A formula whose result was not saved.</summary>
    NoValue,
}
