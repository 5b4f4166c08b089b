using System.Data.Common;
using Evaluation.Model.Problems;
using Evaluation.Store;
using Microsoft.Data.Sqlite;

namespace Evaluation.Host;

/// <summary>What goes wrong with disk, network and database, in a sentence for whoever can mend it.</summary>
internal static class MachineTrouble
{
    public static readonly ProblemCode DiskFull = new(
        "disk-full", ProblemSeverity.Error, "the disk is full; nothing half-done was left behind, free some space and try again: {0}", "磁盘空间已满，未留下不完整的内容，请清理磁盘后重试：{0}");

    public static readonly ProblemCode NotWritable = new(
        "not-writable", ProblemSeverity.Error, "no permission to write, or the disk is read-only; nothing half-done was left behind: {0}", "没有写入权限或磁盘为只读，未留下不完整的内容：{0}");

    private const int NoSpace = 28;
    private const int ReadOnlyFileSystem = 30;
    private const int OverQuota = 122;
    private const int WindowsDiskFull = unchecked((int)0x80070070);
    private const int SqliteReadOnly = 8;
    private const int SqliteFull = 13;
    private const string PostgresDiskFull = "53100";

    /// <summary>True for what may come right by itself: disk, network, database.</summary>
    public static bool MayPass(Exception error) =>
        error is IOException or UnauthorizedAccessException or TimeoutException || IsOfDatabase(error);

    /// <summary>True for a database that can't be reached or can't do what is asked now.</summary>
    /// <remarks>Of a connection that broke between two commands PostgreSQL's provider says that it is not open, or that its transaction is over.</remarks>
    public static bool IsOfDatabase(Exception? error) => error is DbException or StoreException or InvalidOperationException { Source: "Npgsql" };

    public static bool IsFullDisk(Exception error) => CodeOf(error) == DiskFull;

    /// <returns><c>null</c> for what only its own message can tell.</returns>
    public static Problem? Of(Exception error) =>
        CodeOf(error) is { } code ? new Problem(code, new Place(""), error.Message.ReplaceLineEndings(" ")) : null;

    private static ProblemCode? CodeOf(Exception error) => error switch
    {
        IOException { HResult: NoSpace or OverQuota or WindowsDiskFull } => DiskFull,
        SqliteException { SqliteErrorCode: SqliteFull } => DiskFull,
        DbException { SqlState: PostgresDiskFull } => DiskFull,
        IOException { HResult: ReadOnlyFileSystem } => NotWritable,
        UnauthorizedAccessException => NotWritable,
        SqliteException { SqliteErrorCode: SqliteReadOnly } => NotWritable,
        { InnerException: { } inner } => CodeOf(inner),
        _ => null,
    };
}
