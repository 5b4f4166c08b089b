using Evaluation.Intake.Tables;

namespace Evaluation.Intake.Records;

/// <summary>Refuses a second row with the key of another; a row that is wholly the same is only read once.</summary>
internal sealed class Keys<TKey, TValue>(RowReader reader)
    where TKey : notnull
{
    private readonly Dictionary<TKey, (TValue Value, int Row)> seen = [];

    /// <param name="name">What the key is called in the problem, such as <c>PLEDGE_AMT 2023</c>.</param>
    /// <returns>True for the first row of a key.</returns>
    public bool IsNew(TKey key, TValue value, TableRow row, Column column, Func<TKey, string> name)
    {
        ref var first = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(seen, key, out var exists);
        if (!exists)
        {
            first = (value, row.Number);
            return true;
        }

        var firstRow = first.Row.ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (EqualityComparer<TValue>.Default.Equals(first.Value, value))
            reader.AddRow(RecordProblems.RowTwice, row, firstRow);
        else
            reader.Add(RecordProblems.KeyTwice, row, column, name(key), firstRow);
        return false;
    }
}
