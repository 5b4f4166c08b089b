using System.Globalization;
using Evaluation.Model;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Status;

/// <summary>Columns <c>d1</c> to <c>d5</c> of the tables with one column per dimension; those beyond the definition's stay blank.</summary>
internal static class DimensionCells
{
    public const int Most = 5;

    public static string Column(int place) => string.Create(CultureInfo.InvariantCulture, $"d{place + 1}");

    /// <summary>Name of the field with a dimension's name, for the headings.</summary>
    public static string Field(string index, int place) => string.Create(CultureInfo.InvariantCulture, $"{index}_d{place + 1}");

    /// <summary>Most indicators that the template can name in headings.</summary>
    public const int MostIndicators = 8;

    /// <summary>Columns <c>i1</c> to <c>i8</c> of tables with one column per indicator, and their headings.</summary>
    public static string Indicator(int place) => string.Create(CultureInfo.InvariantCulture, $"i{place + 1}");

    public static IEnumerable<(string Name, Func<T, Cell> Read)> Scores<T>(Func<T, IReadOnlyList<Score>> scores, int decimals) =>
        Enumerable.Range(0, Most).Select(place => (Column(place), (Func<T, Cell>)(item => place < scores(item).Count ? Cells.Of(scores(item)[place], decimals) : Cell.Blank)));

    public static IEnumerable<(string Name, Func<T, Cell> Read)> Numbers<T>(Func<T, IReadOnlyList<decimal>> numbers, int decimals) =>
        Enumerable.Range(0, Most).Select(place => (Column(place), (Func<T, Cell>)(item => place < numbers(item).Count ? Cells.Rounded(numbers(item)[place], decimals) : Cell.Blank)));
}
