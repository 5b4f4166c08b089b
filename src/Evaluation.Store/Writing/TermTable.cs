using Evaluation.Store.Rows;

namespace Evaluation.Store.Writing;

/// <summary>Gives every string its number.</summary>
internal static class TermTable
{
    private const int ChunkSize = 10_000;

    /// <returns>One id for each text, in their order; new texts are stored.</returns>
    /// <param name="texts">Each once.</param>
    public static int[] Resolve(WriteUnit unit, IReadOnlyList<string> texts)
    {
        var ids = new Dictionary<string, int>(texts.Count, StringComparer.Ordinal);
        foreach (var chunk in texts.Chunk(ChunkSize))
        {
            Find(unit, chunk, ids);
            var missing = chunk.Where(t => !ids.ContainsKey(t)).ToArray();
            if (missing.Length == 0)
                continue;
            unit.Execute($"INSERT INTO term (text) SELECT value FROM {unit.Dialect.Texts("@texts")} AS given", new { texts = Canonical.Json(missing) });
            Find(unit, missing, ids);
        }

        return [.. texts.Select(t => ids[t])];
    }

    private static void Find(WriteUnit unit, string[] texts, Dictionary<string, int> ids)
    {
        var found = unit.Query<(long Id, string Text)>(
            $"SELECT CAST(id AS bigint), text FROM term WHERE {unit.Dialect.IsTerm("@texts")}", new { texts = Canonical.Json(texts) });
        foreach (var (id, text) in found)
            ids[text] = (int)id;
    }
}
