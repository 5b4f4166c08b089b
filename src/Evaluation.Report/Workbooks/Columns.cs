using System.Globalization;

namespace Evaluation.Report.Workbooks;

/// <summary>Column numbers, 1-based, and their letters.</summary>
internal static class Columns
{
    public static string Letters(int column)
    {
        Span<char> letters = stackalloc char[3];
        var start = letters.Length;
        for (var rest = column; rest > 0; rest = (rest - 1) / 26)
            letters[--start] = (char)('A' + (rest - 1) % 26);
        return letters[start..].ToString();
    }

    public static int Number(ReadOnlySpan<char> letters)
    {
        var column = 0;
        foreach (var letter in letters)
            column = column * 26 + (letter - 'A' + 1);
        return column;
    }

    /// <summary>Splits <c>C12</c> into 3 and 12.</summary>
    /// <exception cref="FormatException">Not the address of a cell.</exception>
    public static (int Column, int Row) Split(ReadOnlySpan<char> address)
    {
        var letters = 0;
        while (letters < address.Length && char.IsAsciiLetterUpper(address[letters]))
            letters++;
        if (letters is 0 or > 3 || !int.TryParse(address[letters..], NumberStyles.None, CultureInfo.InvariantCulture, out var row))
            throw new FormatException($"\"{address}\" is not the address of a cell");
        return (Number(address[..letters]), row);
    }
}
