namespace Evaluation.Model;

/// <summary>Which days are worked: Monday to Friday, but for published holidays and make-up days.</summary>
/// <param name="exceptions">Days that differ from the week's rule; true: worked all the same.</param>
/// <param name="years">Years whose arrangement is known; in others only the week's rule holds.</param>
public sealed class WorkCalendar(IReadOnlyDictionary<DateOnly, bool> exceptions, IReadOnlySet<int> years)
{
    public static WorkCalendar WeekOnly { get; } = new(new Dictionary<DateOnly, bool>(), new HashSet<int>());

    /// <summary>Days that differ from the week's rule; true: worked all the same.</summary>
    public IReadOnlyDictionary<DateOnly, bool> Exceptions { get; } = exceptions;

    /// <summary>Years whose arrangement is known.</summary>
    public IReadOnlySet<int> Years { get; } = years;

    /// <summary>Whether the year's holidays are known.</summary>
    public bool Knows(int year) => Years.Contains(year);

    public bool IsWorkday(DateOnly day) =>
        Exceptions.TryGetValue(day, out var isWorked) ? isWorked : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    /// <summary>The n-th working day after a day; the day itself for 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 0.</exception>
    public DateOnly Add(DateOnly day, int workingDays)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(workingDays);
        while (workingDays > 0)
        {
            day = day.AddDays(1);
            if (IsWorkday(day))
                workingDays--;
        }

        return day;
    }

    /// <summary>The n-th working day before a day; the day itself for 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 0.</exception>
    public DateOnly Back(DateOnly day, int workingDays)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(workingDays);
        while (workingDays > 0)
        {
            day = day.AddDays(-1);
            if (IsWorkday(day))
                workingDays--;
        }

        return day;
    }

    /// <summary>Working days after <paramref name="from"/> up to and with <paramref name="to"/>; 0 where <paramref name="to"/> is not later.</summary>
    public int Between(DateOnly from, DateOnly to)
    {
        var count = 0;
        for (var day = from.AddDays(1); day <= to; day = day.AddDays(1))
        {
            if (IsWorkday(day))
                count++;
        }

        return count;
    }
}
