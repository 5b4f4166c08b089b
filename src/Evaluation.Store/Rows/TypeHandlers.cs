using System.Data;
using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Evaluation.Store.Rows;

/// <summary>How Dapper carries exact decimals and days to and from both databases.</summary>
internal static class TypeHandlers
{
    private static readonly Lazy<bool> Registered = new(RegisterAll);

    /// <summary>Before the first query; later calls do nothing.</summary>
    public static void Register() => _ = Registered.Value;

    private static bool RegisterAll()
    {
        DefaultTypeMap.MatchNamesWithUnderscores = true;
        SqlMapper.RemoveTypeMap(typeof(decimal));
        SqlMapper.RemoveTypeMap(typeof(decimal?));
        SqlMapper.AddTypeHandler(new DecimalHandler());
        SqlMapper.RemoveTypeMap(typeof(DateOnly));
        SqlMapper.RemoveTypeMap(typeof(DateOnly?));
        SqlMapper.AddTypeHandler(new DayHandler());
        return true;
    }

    /// <summary>TEXT in SQLite, with the scale it was given; numeric in PostgreSQL.</summary>
    private sealed class DecimalHandler : SqlMapper.TypeHandler<decimal>
    {
        public override void SetValue(IDbDataParameter parameter, decimal value) =>
            parameter.Value = parameter is SqliteParameter ? value.ToString(CultureInfo.InvariantCulture) : value;

        public override decimal Parse(object value) =>
            value is decimal number ? number : decimal.Parse((string)value, CultureInfo.InvariantCulture);
    }

    /// <summary>ISO TEXT in SQLite; date in PostgreSQL.</summary>
    private sealed class DayHandler : SqlMapper.TypeHandler<DateOnly>
    {
        public override void SetValue(IDbDataParameter parameter, DateOnly value) =>
            parameter.Value = parameter is SqliteParameter ? value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : value;

        public override DateOnly Parse(object value) => value switch
        {
            DateOnly day => day,
            DateTime time => DateOnly.FromDateTime(time),
            _ => DateOnly.ParseExact((string)value, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
    }
}
