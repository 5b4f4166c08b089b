using System.Data.Common;
using Dapper;
using Evaluation.Store.Dialects;
using Evaluation.Store.Rows;

namespace Evaluation.Store.Writing;

/// <summary>The open transaction of one unit, and what it has changed so far.</summary>
internal sealed class WriteUnit(Dialect dialect, DbConnection connection, DbTransaction transaction, string now, string actor) : IQueries
{
    private readonly List<Change> changes = [];

    public Dialect Dialect => dialect;

    public DbConnection Connection => connection;

    /// <summary>The moment of the unit, as text.</summary>
    public string Now => now;

    /// <summary>Who writes.</summary>
    public string Actor => actor;

    public IReadOnlyList<Change> Changes => changes;

    public bool IsRefused { get; private set; }

    public void Refuse() => IsRefused = true;

    /// <summary>Says for the audit what was done; nothing added and nothing replaced is not a change.</summary>
    public void Changed(string what, int added, int replaced, string sha256)
    {
        if (added + replaced > 0)
            changes.Add(new Change(what, added, replaced, sha256));
    }

    /// <param name="arguments">One set of parameters, or a list of sets: the command then runs once for each.</param>
    /// <param name="seconds">That it may take; <c>null</c>: no longer than usual.</param>
    /// <returns>Rows touched.</returns>
    public int Execute(string sql, object? arguments = null, int? seconds = null) => connection.Execute(sql, arguments, transaction, seconds);

    public List<T> Query<T>(string sql, object? arguments = null) => connection.Query<T>(sql, arguments, transaction).AsList();

    public T? First<T>(string sql, object? arguments = null) => connection.QueryFirstOrDefault<T>(sql, arguments, transaction);

    public static string HashOf<T>(T rows) => Model.Sha256.Of(Canonical.Json(rows));
}
