namespace Evaluation.Model;

/// <summary>The known agencies, found by name or alias.</summary>
public sealed class AgencyDirectory
{
    private readonly Dictionary<string, Agency> byName = new(StringComparer.Ordinal);

    /// <exception cref="ArgumentException">Two agencies share a name, alias or code.</exception>
    public AgencyDirectory(IEnumerable<Agency> agencies)
    {
        All = [.. agencies.OrderBy(a => a.Code, StringComparer.Ordinal)];
        foreach (var agency in All)
        {
            foreach (var name in agency.Aliases.Prepend(agency.Name).Prepend(agency.Code))
            {
                if (!byName.TryAdd(name, agency) && byName[name] != agency)
                    throw new ArgumentException($"The name '{name}' belongs to {byName[name].Code} and {agency.Code}.", nameof(agencies));
            }
        }
    }

    /// <summary>Every agency, office and collective, by code.</summary>
    public IReadOnlyList<Agency> All { get; }

    /// <summary>The agencies that a collective name stands for.</summary>
    public IEnumerable<Agency> Members => All.Where(a => a.IsMember == true);

    /// <summary>Name of the office whose plan it is, the first of the list; 办公室 where the list has none.</summary>
    public string OfficeName => All.FirstOrDefault(a => a.Kind == AgencyKind.Office)?.Name ?? "办公室";

    /// <returns>The agency of this code, name or alias; <c>null</c> when there is none.</returns>
    public Agency? Find(string name) => byName.GetValueOrDefault(name);

    /// <returns>The known name most like this one; <c>null</c> when none shares enough of it.</returns>
    public string? Suggest(string name)
    {
        var best = byName.Keys
            .Select(known => (known, likeness: Likeness(name, known)))
            .OrderByDescending(c => c.likeness)
            .ThenBy(c => c.known, StringComparer.Ordinal)
            .FirstOrDefault();
        return best.likeness >= 0.5 ? byName[best.known].Name : null;
    }

    /// <summary>Longest common subsequence over the mean length: 1 for equal names, 0 for nothing in common.</summary>
    private static double Likeness(string left, string right)
    {
        var lengths = new int[right.Length + 1];
        foreach (var c in left)
        {
            var diagonal = 0;
            for (var i = 1; i <= right.Length; i++)
            {
                var above = lengths[i];
                lengths[i] = c == right[i - 1] ? diagonal + 1 : Math.Max(above, lengths[i - 1]);
                diagonal = above;
            }
        }

        return 2.0 * lengths[^1] / Math.Max(1, left.Length + right.Length);
    }
}
