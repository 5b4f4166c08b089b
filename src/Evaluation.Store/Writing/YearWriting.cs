using Evaluation.Store.Rows;

namespace Evaluation.Store.Writing;

internal static class YearWriting
{
    /// <exception cref="YearClosedException">The year is closed as of another day.</exception>
    public static bool Close(WriteUnit unit, int year, DateOnly asOf, string reason)
    {
        var closedAsOf = YearRows.State(unit, year).ClosedAsOf;
        if (closedAsOf == asOf)
            return false;
        if (closedAsOf is { } day)
            throw new YearClosedException(year, day);
        Append(unit, "year closed", year, asOf, reason);
        return true;
    }

    public static bool Reopen(WriteUnit unit, int year, string reason)
    {
        if (!YearRows.State(unit, year).IsClosed)
            return false;
        Append(unit, "year reopened", year, null, reason);
        return true;
    }

    /// <param name="years">Of the rows about to be added, in any number.</param>
    /// <exception cref="YearClosedException">One of them is closed.</exception>
    public static void RequireOpen(WriteUnit unit, IEnumerable<int> years)
    {
        foreach (var year in years.Distinct().Order())
        {
            if (YearRows.State(unit, year).ClosedAsOf is { } asOf)
                throw new YearClosedException(year, asOf);
        }
    }

    private static void Append(WriteUnit unit, string what, int year, DateOnly? asOf, string reason)
    {
        var row = new { year, isClosed = asOf is null ? 0 : 1, asOf, reason, unit.Actor, unit.Now };
        unit.Execute("INSERT INTO year_change (year, is_closed, as_of, reason, actor, at) VALUES (@year, @isClosed, @asOf, @reason, @Actor, @Now)", row);
        unit.Changed(what, 1, 0, WriteUnit.HashOf(row));
    }
}
