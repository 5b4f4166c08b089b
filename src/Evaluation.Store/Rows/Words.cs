using System.Globalization;
using System.Text;

namespace Evaluation.Store.Rows;

/// <summary>Members of an enum as stored: <c>NotStarted</c> is <c>not_started</c>.</summary>
internal static class Words<T>
    where T : struct, Enum
{
    private static readonly Dictionary<T, string> ByMember = Enum.GetValues<T>().ToDictionary(m => m, m => Snake(m.ToString()));
    private static readonly Dictionary<string, T> ByWord = ByMember.ToDictionary(p => p.Value, p => p.Key, StringComparer.Ordinal);

    public static string Of(T member) => ByMember[member];

    /// <param name="row">What tells the row from others of its table.</param>
    /// <exception cref="StoreException">It is no word of these: somebody went past the store.</exception>
    public static T Parse(string word, string table, object row) =>
        ByWord.TryGetValue(word, out var member) ? member : throw Altered.Row(table, row, $"'{word}' is none of {string.Join(", ", ByWord.Keys)}");

    private static string Snake(string name)
    {
        var words = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsUpper(c) && words.Length > 0)
                words.Append('_');
            words.Append(char.ToLower(c, CultureInfo.InvariantCulture));
        }

        return words.ToString();
    }
}
