using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Evaluation.Store.Dialects;

/// <summary>Copies a database in use with SQLite's own online backup, under another name until the copy is found whole.</summary>
/// <param name="open">Opens the database.</param>
/// <param name="file">Where the database lies.</param>
/// <param name="check">What is wrong with a database.</param>
internal sealed class SqliteBackup(Func<SqliteConnection> open, string file, Func<DbConnection, IReadOnlyList<string>> check)
{
    private static ReadOnlySpan<byte> Magic => "SQLite format 3\0"u8;

    /// <exception cref="StoreException">The path can't take the copy, or the copy is damaged; what lay at the path lies there still.</exception>
    public void WriteTo(string path)
    {
        using var source = open();
        MustTakeCopy(path);
        var copy = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            Copy(source, copy);
            File.Move(copy, path, overwrite: true);
        }
        catch (Exception e) when (e is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"The copy '{path}' cannot be written: {e.Message}", e);
        }
        finally
        {
            Remove(copy);
        }
    }

    /// <remarks>Asked while the source is open: its log lies beside it then, by whatever way the path leads there.</remarks>
    private void MustTakeCopy(string path)
    {
        if (Directory.Exists(path))
            throw new StoreException($"'{path}' is a folder; name the copy's file.");
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && !Directory.Exists(folder))
            throw new StoreException($"The copy '{path}' cannot be written: there is no folder '{folder}'.");
        if (Path.GetFullPath(path) == Path.GetFullPath(file) || File.Exists(path + "-wal"))
            throw new StoreException($"'{path}' is a database in use; a copy over it would destroy it.");
        if (File.Exists(path) && !IsDatabase(path))
            throw new StoreException($"'{path}' is there already and is no copy of a database; it stays as it is.");
    }

    private static bool IsDatabase(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            var head = new byte[Magic.Length];
            return stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == 0 || head.AsSpan().SequenceEqual(Magic);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"The copy '{path}' cannot be written: {e.Message}", e);
        }
    }

    private void Copy(SqliteConnection source, string copy)
    {
        OwnersFile.Make(copy);
        using (var destination = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = copy, Pooling = false }.ToString()))
        {
            destination.Open();
            source.BackupDatabase(destination);
            if (check(destination) is [var first, ..])
                throw new StoreException($"The copy would be damaged, as the database is: {first}");
        }

        using var flushed = new FileStream(copy, FileMode.Open, FileAccess.ReadWrite);
        flushed.Flush(flushToDisk: true);
    }

    private static void Remove(string copy)
    {
        foreach (var left in new[] { copy, copy + "-wal", copy + "-shm", copy + "-journal" })
            File.Delete(left);
    }
}
