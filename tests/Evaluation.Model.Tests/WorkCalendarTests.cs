using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Evaluation.Model.Tests;

public class WorkCalendarTests
{
    private static readonly WorkCalendar Shipped = Read();

    [Fact]
    public void Each_year_has_the_holidays_and_make_up_days_that_its_notice_counts()
    {
        // Added up by hand from the notices; 2022-12-31 belongs to the notice for 2023.
        (int Year, int Holidays, int Workdays)[] expected = [(2022, 31, 7), (2023, 27, 7), (2024, 28, 8), (2025, 28, 5), (2026, 33, 6)];
        foreach (var (year, holidays, workdays) in expected)
        {
            var rows = Rows().Where(r => r.Source.Contains(year.ToString(CultureInfo.InvariantCulture) + "年部分节假日安排", StringComparison.Ordinal)).ToList();
            Assert.Equal((holidays, workdays), (rows.Count(r => r.Kind == "holiday"), rows.Count(r => r.Kind == "workday")));
        }
    }

    [Fact]
    public void A_make_up_day_falls_on_a_weekend_and_names_its_notice()
    {
        Assert.All(Rows().Where(r => r.Kind == "workday"), r => Assert.True(r.Date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday));
        Assert.All(Rows(), r => Assert.Matches("^国务院办公厅关于20[0-9]{2}年部分节假日安排的通知（国办发明电〔20[0-9]{2}〕[0-9]+号）$", r.Source));
        Assert.Equal(Rows().Count, Rows().Select(r => r.Date).Distinct().Count());
    }

    /// <summary>Counted on a wall calendar.</summary>
    [Theory]
    [InlineData("2024-02-08", "2024-02-19", 3)]   // 春节 2024: 9 Fri worked, 10–17 off, 18 Sun worked, 19 Mon
    [InlineData("2023-09-28", "2023-10-09", 3)]   // 国庆 2023: 29 Sep – 6 Oct off, 7 and 8 Oct worked, 9 Mon
    [InlineData("2023-01-20", "2023-02-01", 5)]   // 春节 2023: 21–27 off, 28 and 29 worked, 30, 31, 1
    [InlineData("2025-09-30", "2025-10-13", 4)]   // 国庆、中秋 2025: 1–8 off, 9, 10, 11 Sat worked, 13
    [InlineData("2024-02-19", "2024-02-08", 0)]
    public void Working_days_over_the_long_holidays(string from, string to, int expected) =>
        Assert.Equal(expected, Shipped.Between(Day(from), Day(to)));

    [Theory]
    [InlineData("2023-12-31", 10, "2024-01-15")]  // 2–5, 8–12, 15 Jan
    [InlineData("2024-02-08", 3, "2024-02-19")]
    [InlineData("2023-09-30", 5, "2023-10-11")]   // 7, 8, 9, 10, 11 Oct
    public void The_nth_working_day_after_a_day(string from, int days, string expected) =>
        Assert.Equal(Day(expected), Shipped.Add(Day(from), days));

    [Theory]
    [InlineData("2023-10-09", 3, "2023-09-28")]
    [InlineData("2024-01-15", 5, "2024-01-08")]
    public void The_nth_working_day_before_a_day(string from, int days, string expected) =>
        Assert.Equal(Day(expected), Shipped.Back(Day(from), days));

    [Fact]
    public void Between_undoes_add() => Law((day, n) => Shipped.Between(day, Shipped.Add(day, n)) == n);

    [Fact]
    public void Add_undoes_back_on_a_working_day() => Law((day, n) =>
    {
        var workday = Shipped.Add(day, 1);
        return Shipped.Add(Shipped.Back(workday, n), n) == workday;
    });

    [Fact]
    public void Adding_twice_is_adding_the_sum() => Law((day, n) => Shipped.Add(Shipped.Add(day, n), 7) == Shipped.Add(day, n + 7));

    [Fact]
    public void Stretches_of_days_add_up() => Law((day, n) =>
    {
        var (middle, end) = (day.AddDays(n), day.AddDays((2 * n) + 3));
        return Shipped.Between(day, middle) + Shipped.Between(middle, end) == Shipped.Between(day, end);
    });

    private static void Law(Func<DateOnly, int, bool> holds) =>
        Prop.ForAll(
            Gen.Choose(0, 1800).Select(d => new DateOnly(2022, 1, 1).AddDays(d)).ToArbitrary(),
            Gen.Choose(0, 60).ToArbitrary(),
            holds).QuickCheckThrowOnFailure();

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static WorkCalendar Read() => new(
        Rows().ToDictionary(r => r.Date, r => r.Kind == "workday"),
        Rows().Select(r => r.Date.Year).ToHashSet());

    private static List<(DateOnly Date, string Kind, string Source)> Rows()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Evaluation.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return [.. File.ReadAllLines(Path.Combine(folder, "data", "calendar", "holidays.csv"))
            .Skip(1)
            .Select(line => line.Split(','))
            .Select(cells => (Day(cells[0]), cells[1], cells[3]))];
    }
}
