using System.Globalization;
using Evaluation.Intake.Tables;
using Evaluation.Model;
using Evaluation.Model.Problems;

namespace Evaluation.Intake.Records;

/// <summary>Reads the public holidays and make-up days (调休上班) of one or more years.</summary>
public static class HolidayRows
{
    public static readonly TableColumns Columns = new(["date", "kind"], ["name", "source"]);

    /// <summary>Whether a day of each kind is worked.</summary>
    private static readonly Dictionary<string, bool> kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["holiday"] = false,
        ["workday"] = true,
        ["放假"] = false,
        ["休"] = false,
        ["上班"] = true,
        ["调休上班"] = true,
        ["班"] = true,
    };

    public static Read<CalendarDay> Read(Table table)
    {
        var reader = new RowReader(table, Columns);
        var (date, kind, name, source) = (reader.Column("date"), reader.Column("kind"), reader.Column("name"), reader.Column("source"));
        var keys = new Keys<DateOnly, CalendarDay>(reader);
        var days = new List<CalendarDay>();
        foreach (var row in reader.Rows)
        {
            var (day, isWorked) = (reader.Date(row, date), reader.Word(row, kind, kinds));
            if (day is not { } on || isWorked is not { } worked)
                continue;
            var read = new CalendarDay(on, worked, reader.Text(row, name) ?? "", reader.Text(row, source) ?? "");
            if (!keys.IsNew(on, read, row, date, Words))
                continue;
            if (worked && WorkCalendar.WeekOnly.IsWorkday(on))
                reader.Add(RecordProblems.WorkdayAnyway, row, date, Words(on));
            days.Add(read);
        }

        return reader.Done<CalendarDay>(days);
    }

    /// <returns>A calendar that knows each year of which any day is given.</returns>
    public static WorkCalendar Calendar(IReadOnlyList<CalendarDay> days) =>
        new(days.ToDictionary(day => day.Date, day => day.IsWorked), days.Select(day => day.Date.Year).ToHashSet());

    private static string Words(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
