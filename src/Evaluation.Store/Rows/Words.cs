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

    public static T Parse(string word) => ByWord[word];

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
