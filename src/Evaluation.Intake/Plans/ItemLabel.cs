namespace Evaluation.Intake.Plans;

/// <summary>A number that a line begins with.</summary>
/// <param name="Length">Letters it takes up.</param>
/// <param name="Mark">What follows the digits, such as a full stop.</param>
internal readonly record struct ItemLabel(ItemLevel Level, int Number, int Length, char Mark)
{
    private const string Digits = "〇一二三四五六七八九";

    /// <returns><c>null</c> for a line that begins with no number, or with one that counts something else (12.5 万, 一、二类).</returns>
    public static ItemLabel? Of(ReadOnlySpan<char> line)
    {
        if (line.Length < 2)
            return null;
        if (line[0] == '(')
            return Bracketed(line);
        if (line[0] == '第')
            return Ordinal(line);
        return char.IsAsciiDigit(line[0]) ? Arabic(line) : Chapter(line);
    }

    private static ItemLabel? Chapter(ReadOnlySpan<char> line)
    {
        var (number, length) = Numeral(line);
        if (number == 0 || length + 1 >= line.Length || line[length] is not ('、' or '.' or ','))
            return null;
        return Numeral(line[(length + 1)..]).Number > 0 ? null : new ItemLabel(ItemLevel.Chapter, number, length + 1, '、');
    }

    private static ItemLabel? Ordinal(ReadOnlySpan<char> line)
    {
        var (number, length) = Numeral(line[1..]);
        if (number == 0 || length + 2 >= line.Length)
            return null;
        return line[length + 1] switch
        {
            '章' or '篇' => new ItemLabel(ItemLevel.Chapter, number, length + 2, '章'),
            '部' when line[length + 2] == '分' => new ItemLabel(ItemLevel.Chapter, number, length + 3, '章'),
            '节' => new ItemLabel(ItemLevel.Section, number, length + 2, '节'),
            _ => null,
        };
    }

    private static ItemLabel? Bracketed(ReadOnlySpan<char> line)
    {
        var (number, length) = Numeral(line[1..]);
        var level = ItemLevel.Section;
        if (number == 0)
            (number, length, level) = (Count(line[1..], out var digits), digits, ItemLevel.Bracketed);
        return number > 0 && length + 1 < line.Length && line[length + 1] == ')'
            ? new ItemLabel(level, number, length + 2, ')')
            : null;
    }

    private static ItemLabel? Arabic(ReadOnlySpan<char> line)
    {
        var number = Count(line, out var length);
        if (number == 0 || length >= line.Length || line[length] is not ('.' or '、' or ')'))
            return null;
        if (length + 1 < line.Length && char.IsAsciiDigit(line[length + 1]))
            return null;
        return new ItemLabel(line[length] == ')' ? ItemLevel.Bracketed : ItemLevel.Arabic, number, length + 1, line[length]);
    }

    /// <summary>Arabic digits, up to four; 0 when there are none or more.</summary>
    private static int Count(ReadOnlySpan<char> line, out int length)
    {
        var number = 0;
        for (length = 0; length < line.Length && char.IsAsciiDigit(line[length]); length++)
        {
            if (length == 4)
                return 0;
            number = (number * 10) + line[length] - '0';
        }

        return number;
    }

    /// <summary>Chinese numerals up to ninety-nine; 0 when there are none.</summary>
    private static (int Number, int Length) Numeral(ReadOnlySpan<char> line)
    {
        int tens = 0, ones = 0, length = 0;
        var seenTen = false;
        for (; length < line.Length && length < 3; length++)
        {
            if (line[length] == '十' && !seenTen)
                (tens, ones, seenTen) = (length == 0 ? 1 : ones, 0, true);
            else if (Digits.IndexOf(line[length]) is > 0 and var digit && ones == 0)
                ones = digit;
            else
                break;
        }

        return ((tens * 10) + ones, length);
    }
}
