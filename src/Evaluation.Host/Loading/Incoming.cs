using Evaluation.Model.Problems;
using Evaluation.Store;

namespace Evaluation.Host.Loading;

/// <summary>What one input has to bring into one table of the store.</summary>
/// <param name="Problems">Found before storing.</param>
/// <param name="Refused">What is counted when nothing may be stored.</param>
/// <param name="Save">Stores the rows within a unit; a problem found only then refuses the unit.</param>
internal sealed record Incoming(
    IReadOnlyList<Problem> Problems,
    LoadCount Refused,
    Func<StoreWriter, (LoadCount Count, IReadOnlyList<Problem> Problems)> Save)
{
    /// <summary>Rows that are stored as they were read.</summary>
    public static Incoming Of<T>(string table, Read<T> read, Func<StoreWriter, IReadOnlyList<T>, LoadCount> save) =>
        new(read.Problems, new LoadCount(table, 0, 0, 0), unit => (save(unit, read.Rows), []));

    public static Incoming Of<T>(string table, Read<T> read, Func<StoreWriter, IReadOnlyList<T>, Saved> save) =>
        Of(table, read, (unit, rows) => CountOf(table, save(unit, rows)));

    public static Incoming Bad(string table, params IReadOnlyList<Problem> problems) =>
        new(problems, new LoadCount(table, 0, 0, 0), _ => (new LoadCount(table, 0, 0, 0), []));

    private static LoadCount CountOf(string table, Saved saved) => new(table, saved.Added, saved.Replaced, saved.Unchanged);
}
