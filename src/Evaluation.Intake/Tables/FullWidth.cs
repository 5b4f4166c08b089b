namespace Evaluation.Intake.Tables;

/// <summary>Brings what a Chinese input method types full-width to half width.</summary>
/// <remarks>By table: the program runs without the operating system's Unicode data, and then <see cref="string.Normalize()"/> leaves such characters as they are.</remarks>
internal static class FullWidth
{
    public static string Narrow(string text) =>
        text.AsSpan().ContainsAnyInRange('\u2212', '\uFFEF') ? string.Create(text.Length, text, static (narrow, typed) =>
        {
            for (var i = 0; i < narrow.Length; i++)
                narrow[i] = Narrow(typed[i]);
        }) : text;

    private static char Narrow(char c) => c switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        '\u3000' => ' ',
        '\u2212' or '\uFE63' => '-',
        '\uFE62' => '+',
        '\uFE6A' => '%',
        '\uFE50' => ',',
        '\uFE52' => '.',
        '\uFFE5' => '¥',
        _ => c,
    };
}
