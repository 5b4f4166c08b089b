using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Evaluation.Model;
using Evaluation.Store.Rows;

namespace Evaluation.Store.Writing;

/// <summary>Observations on their way in: strings replaced by numbers, local to the batch until <see cref="Resolve"/>.</summary>
internal sealed class ObservationBatch
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> terms = [];
    private readonly List<ObservationRow> rows = [];
    private Dictionary<int, int> localById = [];

    public ObservationBatch(IEnumerable<Observation> observations)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var o in observations)
        {
            rows.Add(new ObservationRow(
                Number(o.Indicator),
                Number(o.Area),
                Sortable.Of(o.Period),
                Sortable.Of(o.ReleasedOn),
                o.Value,
                Number(o.Unit),
                Number(Words<ObservationStatus>.Of(o.Status)),
                Number(o.Source),
                Number(o.Note),
                rows.Count));
            Append(hash, o);
        }

        Sha256 = Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Of the lines indicator, area, period, day, value, unit (joined by tabs), in the order they came.</summary>
    public string Sha256 { get; }

    /// <summary>Each string once.</summary>
    public IReadOnlyList<string> Terms => terms;

    public int Count => rows.Count;

    /// <summary>Replaces the batch's own numbers by those of the term table, and sorts by key.</summary>
    /// <param name="ids">One for each of <see cref="Terms"/>.</param>
    public void Resolve(int[] ids)
    {
        localById = ids.Select((id, local) => (id, local)).ToDictionary(p => p.id, p => p.local);
        for (var i = 0; i < rows.Count; i++)
        {
            var r = rows[i];
            rows[i] = new ObservationRow(
                ids[r.Indicator], ids[r.Area], r.Period, r.ReleasedOn, r.Value, ids[r.Unit], ids[r.Status], ids[r.Source], ids[r.Note], r.Order);
        }

        rows.Sort();
    }

    /// <summary>Each key once; rows that repeat a key with another value or unit go to <paramref name="conflicts"/>.</summary>
    public List<ObservationRow> Distinct(ICollection<ObservationConflict> conflicts)
    {
        var distinct = new List<ObservationRow>(rows.Count);
        foreach (var row in rows)
        {
            if (distinct.Count == 0 || !distinct[^1].HasKeyOf(row))
                distinct.Add(row);
            else if (distinct[^1].Value != row.Value || distinct[^1].Unit != row.Unit)
                conflicts.Add(new ObservationConflict(Read(row), distinct[^1].Value, Text(distinct[^1].Unit)));
        }

        return distinct;
    }

    public Observation Read(in ObservationRow row) => new(
        Text(row.Indicator),
        Text(row.Area),
        Sortable.Period(row.Period),
        row.Value,
        Text(row.Unit),
        Sortable.Day(row.ReleasedOn),
        Words<ObservationStatus>.Parse(Text(row.Status), "observation", Text(row.Indicator)),
        Text(row.Source),
        Text(row.Note));

    private static void Append(IncrementalHash hash, Observation o)
    {
        Span<char> line = stackalloc char[512];
        ReadOnlySpan<char> text = line.TryWrite(
            CultureInfo.InvariantCulture,
            $"{o.Indicator}\t{o.Area}\t{Sortable.Of(o.Period)}\t{Sortable.Of(o.ReleasedOn)}\t{o.Value}\t{o.Unit}\n",
            out var length)
            ? line[..length]
            : $"{o.Indicator}\t{o.Area}\t{Sortable.Of(o.Period)}\t{Sortable.Of(o.ReleasedOn)}\t{o.Value.ToString(CultureInfo.InvariantCulture)}\t{o.Unit}\n";
        Span<byte> bytes = text.Length <= 512 ? stackalloc byte[2048] : new byte[text.Length * 4];
        hash.AppendData(bytes[..Encoding.UTF8.GetBytes(text, bytes)]);
    }

    private string Text(int id) => terms[localById[id]];

    private int Number(string text)
    {
        if (numbers.TryGetValue(text, out var number))
            return number;
        terms.Add(text);
        return numbers[text] = terms.Count - 1;
    }
}
