using System.Globalization;
using Evaluation.Store.Writing;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Evaluation.Store.Dialects;

/// <summary>Inserts by the thousand: prepared once and bound by place, which the provider's parameters by name cost three times as much.</summary>
internal sealed class SqliteBulk : IDisposable
{
    private readonly sqlite3 db;
    private readonly sqlite3_stmt insert;
    private readonly sqlite3_stmt find;
    private readonly sqlite3_stmt raise;

    public SqliteBulk(SqliteConnection connection)
    {
        db = connection.Handle ?? throw new InvalidOperationException("The connection is closed.");
        insert = Prepare("INSERT INTO observation VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING");
        find = Prepare("SELECT value, unit FROM observation WHERE indicator = ? AND area = ? AND period = ? AND released_on = ?");
        raise = Prepare(
            "INSERT INTO series VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET latest_on = excluded.latest_on WHERE excluded.latest_on > latest_on");
    }

    public int Append(IReadOnlyList<ObservationRow> rows, ICollection<KnownValue> conflicts)
    {
        var added = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            if (Insert(rows[i]))
                added++;
            else if (Find(rows[i], i) is var known && (known.Value != rows[i].Value || known.Unit != rows[i].Unit))
                conflicts.Add(known);
            var isLatestOfSeries = i == rows.Count - 1 || !rows[i].IsSeriesOf(rows[i + 1]);
            if (isLatestOfSeries)
                Raise(rows[i]);
        }

        return added;
    }

    public void Dispose()
    {
        insert.Dispose();
        find.Dispose();
        raise.Dispose();
    }

    private bool Insert(in ObservationRow row)
    {
        BindKey(insert, row);
        Span<byte> digits = stackalloc byte[40];
        row.Value.TryFormat(digits, out var length, default, CultureInfo.InvariantCulture);
        Check(raw.sqlite3_bind_text(insert, 5, digits[..length]), raw.SQLITE_OK);
        Bind(insert, 6, row.Unit);
        Bind(insert, 7, row.Status);
        Bind(insert, 8, row.Source);
        Bind(insert, 9, row.Note);
        Run(insert);
        return raw.sqlite3_changes(db) == 1;
    }

    private KnownValue Find(in ObservationRow row, int index)
    {
        BindKey(find, row);
        Check(raw.sqlite3_step(find), raw.SQLITE_ROW);
        var value = decimal.Parse(raw.sqlite3_column_text(find, 0).utf8_to_string(), CultureInfo.InvariantCulture);
        var known = new KnownValue(index, value, raw.sqlite3_column_int(find, 1));
        Check(raw.sqlite3_reset(find), raw.SQLITE_OK);
        return known;
    }

    private void Raise(in ObservationRow row)
    {
        BindKey(raise, row);
        Run(raise);
    }

    private void BindKey(sqlite3_stmt statement, in ObservationRow row)
    {
        Bind(statement, 1, row.Indicator);
        Bind(statement, 2, row.Area);
        Bind(statement, 3, row.Period);
        Bind(statement, 4, row.ReleasedOn);
    }

    private void Bind(sqlite3_stmt statement, int place, int value) =>
        Check(raw.sqlite3_bind_int(statement, place, value), raw.SQLITE_OK);

    private void Run(sqlite3_stmt statement)
    {
        Check(raw.sqlite3_step(statement), raw.SQLITE_DONE);
        Check(raw.sqlite3_reset(statement), raw.SQLITE_OK);
    }

    private sqlite3_stmt Prepare(string sql)
    {
        Check(raw.sqlite3_prepare_v2(db, sql, out var statement), raw.SQLITE_OK);
        return statement;
    }

    private void Check(int code, int expected)
    {
        if (code != expected)
            throw new SqliteException(raw.sqlite3_errmsg(db).utf8_to_string(), code);
    }
}
