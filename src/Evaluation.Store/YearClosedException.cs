using System.Globalization;

namespace Evaluation.Store;

/// <summary>Something new for a year that the office has closed; the whole unit is undone.</summary>
public sealed class YearClosedException : Exception
{
    public YearClosedException()
    {
    }

    public YearClosedException(string message)
        : base(message)
    {
    }

    public YearClosedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public YearClosedException(int year, DateOnly asOf)
        : base(string.Create(CultureInfo.InvariantCulture, $"The year {year} is closed as of {asOf:yyyy-MM-dd}; reopen it first.")) =>
        (Year, AsOf) = (year, asOf);

    public int Year { get; }

    /// <summary>The day as of which the year was closed.</summary>
    public DateOnly AsOf { get; }
}
