namespace Evaluation.Intake.Tables;

/// <summary>What the first bytes of a file say it is.</summary>
internal enum FileKind
{
    Text,
    Zip,

    /// <summary>Compound file: a workbook of before 2007, or one with a password.</summary>
    Ole,

    /// <summary>Named as a workbook, but neither of the two.</summary>
    NotAWorkbook,
}
