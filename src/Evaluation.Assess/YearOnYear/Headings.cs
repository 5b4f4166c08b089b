using System.Text.RegularExpressions;

namespace Evaluation.Assess.YearOnYear;

/// <summary>Headings without the label in front, which moves when a chapter is put in or left out.</summary>
internal static partial class Headings
{
    /// <summary>六、深度参与全球知识产权治理 → 深度参与全球知识产权治理.</summary>
    public static string Text(string heading) => Label().Replace(heading.Trim(), "");

    public static bool AreSame(string one, string other) => Text(one) == Text(other);

    [GeneratedRegex(@"^(?:[（(]\s*[一二三四五六七八九十百\d]+\s*[）)]|[一二三四五六七八九十百\d]+\s*[、.．])\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
