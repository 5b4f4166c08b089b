namespace Evaluation.Report.Release;

/// <summary>Type of a column, in the words of Table Schema.</summary>
internal enum FieldType
{
    String,
    Number,
    Integer,
    Date,
}
