using Microsoft.Data.Sqlite;

namespace Evaluation.Store.Dialects;

/// <summary>SQLite's word that a file is broken.</summary>
internal static class DamagedFile
{
    public const string Words = "The file is damaged, cut off or no database: put a backup in its place.";

    private const int Corrupt = 11;
    private const int NoDatabase = 26;

    public static bool Is(SqliteException error) => error.SqliteErrorCode is Corrupt or NoDatabase;
}
