namespace Evaluation.Store.Rows;

/// <summary>What is said of a row that the store can't have written.</summary>
internal static class Altered
{
    public static StoreException Row(string table, object row, string why) =>
        new(FormattableString.Invariant($"The row {row} of the table {table} was altered past the program: {why}. Restore it from a backup."));
}
