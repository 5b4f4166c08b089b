using System.Data.Common;

namespace Evaluation.Host.Doctoring;

/// <summary>A connection string as it may be shown.</summary>
internal static class ConnectionText
{
    public static string WithoutSecrets(string connection)
    {
        var keys = new DbConnectionStringBuilder { ConnectionString = connection };
        foreach (var key in keys.Keys.Cast<string>().Where(k => k.Contains("password", StringComparison.OrdinalIgnoreCase) || k.Equals("pwd", StringComparison.OrdinalIgnoreCase)).ToList())
            keys[key] = "***";
        return keys.ConnectionString;
    }

    /// <returns>Path of the SQLite file; <c>null</c> for a server.</returns>
    public static string? FileOf(string connection) =>
        new DbConnectionStringBuilder { ConnectionString = connection }.TryGetValue("Data Source", out var path) ? (string)path : null;
}
