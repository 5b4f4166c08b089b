namespace Evaluation.Intake.Tables;

/// <summary>How much of a date a cell's format shows.</summary>
internal enum DateLook
{
    /// <summary>A plain number, or a time of day.</summary>
    None,
    Year,

    /// <summary>Year and month: a spreadsheet program makes this of a typed <c>2023-09</c>.</summary>
    Month,
    Day,
}
