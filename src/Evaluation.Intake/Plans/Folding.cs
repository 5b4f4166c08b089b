namespace Evaluation.Intake.Plans;

/// <summary>Brings a character to the one form it is compared in: half width, simplified, one kind of bracket.</summary>
internal static class Folding
{
    public static char Fold(char c)
    {
        if (c < '\u3000')
            return c switch { '[' => '(', ']' => ')', _ => c };
        if (c is >= '\uFF01' and <= '\uFF5E')
            return Fold((char)(c - 0xFEE0));
        return c switch
        {
            '【' or '〔' or '﹙' or '︵' => '(',
            '】' or '〕' or '﹚' or '︶' => ')',
            '「' or '『' => '“',
            '」' or '』' => '”',
            '﹑' or '､' => '、',
            '｡' => '。',
            '﹐' => ',',
            '﹔' => ';',
            '﹕' or '︰' => ':',
            '﹒' => '.',
            _ => Traditional.ToSimplified(c),
        };
    }

    public static string Fold(string text) => string.Create(text.Length, text, static (folded, printed) =>
    {
        for (var i = 0; i < folded.Length; i++)
            folded[i] = Fold(printed[i]);
    });

    /// <summary>Characters that print nothing and are no white space: zero-width marks, soft hyphens, control characters.</summary>
    public static bool IsInvisible(char c) =>
        c is '\u00AD' or '\u180E' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2064')
        || (char.IsControl(c) && !char.IsWhiteSpace(c));

    public static bool IsLineBreak(char c) => c is '\n' or '\r' or '\f' or '\v' or '\u0085' or '\u2028' or '\u2029';
}
