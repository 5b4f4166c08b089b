namespace Evaluation.Report.Documents;

/// <summary>Type of a cell's value.</summary>
public enum CellKind
{
    Blank,
    Text,
    Number,
    Date,
}
