using System.Data.Common;

namespace Evaluation.Host.Doctoring;

/// <summary>A connection string as it may be shown.</summary>
internal static class ConnectionText
{
    public static string WithoutSecrets(string connection)
    {
        var keys = new DbConnectionStringBuilder { ConnectionString = connection };
        var secrets = keys.Keys.Cast<string>().Where(IsSecret).ToList();
        if (secrets.Count == 0)
            return connection;
        foreach (var key in secrets)
            keys[key] = "***";
        return keys.ConnectionString;
    }

    private static bool IsSecret(string key) =>
        key.Contains("password", StringComparison.OrdinalIgnoreCase) || key.Equals("pwd", StringComparison.OrdinalIgnoreCase);

    /// <returns>Path of the SQLite file; <c>null</c> for a server.</returns>
    public static string? FileOf(string connection) =>
        new DbConnectionStringBuilder { ConnectionString = connection }.TryGetValue("Data Source", out var path) ? (string)path : null;
}
