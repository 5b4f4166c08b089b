using System.Data.Common;
using Dapper;
using Evaluation.Store.Rows;

namespace Evaluation.Store;

/// <summary>Every change of state, each row chained to the one before by hash.</summary>
public sealed class AuditTrail
{
    private const string Columns = "SELECT seq, at, actor, action, subject, detail, previous_hash, hash FROM audit";

    private readonly ReadQueries queries;

    internal AuditTrail(ReadQueries queries) => this.queries = queries;

    /// <param name="skip">So many of the last are left out.</param>
    /// <returns>Last first.</returns>
    public IReadOnlyList<AuditRow> Latest(int count, int skip = 0) =>
        queries.Query<AuditRow>($"{Columns} ORDER BY seq DESC LIMIT @count OFFSET @skip", new { count, skip });

    public AuditHead Head() => queries.Query<AuditHead>("SELECT rows, hash FROM audit_head").Single();

    /// <summary>Walks the whole chain and compares its end with the stored head.</summary>
    /// <remarks>Who rewrites every row after a change, and the head with them, is found only by a head kept elsewhere.</remarks>
    public AuditVerification Verify()
    {
        using var connection = queries.Dialect.Open();
        using var snapshot = queries.Dialect.BeginRead(connection);
        var head = connection.QueryFirstOrDefault<AuditHead>("SELECT rows, hash FROM audit_head", transaction: snapshot);
        using var reader = (DbDataReader)connection.ExecuteReader($"{Columns} ORDER BY seq", transaction: snapshot);
        return AuditChain.Verify(Rows(reader), head);
    }

    private static IEnumerable<AuditRow> Rows(DbDataReader reader)
    {
        while (reader.Read())
        {
            yield return new AuditRow(
                reader.GetInt64(0),
                reader.GetString(1),
                reader.GetString(2),
                reader.GetString(3),
                reader.GetString(4),
                reader.GetString(5),
                reader.GetString(6),
                reader.GetString(7));
        }
    }
}
