using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Evaluation.Host.Products;
using Evaluation.Model.Problems;
using Evaluation.Store.Jobs;

namespace Evaluation.Host.Jobs;

/// <summary>The schedules that a data folder ships, <c>schedules.json</c>; what the office changes later lies in the database.</summary>
internal static partial class ScheduleFile
{
    public const string FileName = "schedules.json";

    public const int LongestTitle = 60;

    /// <summary>Of two times of one schedule.</summary>
    private static readonly TimeSpan Closest = TimeSpan.FromHours(1);

    private const int TimesLookedAt = 50;

    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
    };

    /// <summary>A folder without the file ships none.</summary>
    public static Read<Schedule> Load(string dataFolder)
    {
        var path = Path.Combine(dataFolder, FileName);
        return File.Exists(path) ? Read(File.ReadAllBytes(path)) : new([], []);
    }

    /// <returns>None where anything is wrong.</returns>
    public static Read<Schedule> Read(byte[] json)
    {
        try
        {
            var schedules = JsonSerializer.Deserialize<Content>(json, Strict)!.Schedules
                .Select(e => new Schedule(e.Name, e.Title, e.Product, e.Cron, e.Span, e.AsOf, e.Overlap, e.Enabled)).ToList();
            List<Problem> problems =
            [
                .. schedules.SelectMany(Check),
                .. schedules.GroupBy(s => s.Name, StringComparer.Ordinal).Where(g => g.Skip(1).Any()).Select(g => Of(JobProblems.NameTwice, g.Key)),
            ];
            return new(problems.Count == 0 ? schedules : [], problems);
        }
        catch (JsonException error)
        {
            return new([], [new Problem(JobProblems.FileUnusable, new Place(FileName, (int?)error.LineNumber + 1, error.Path), error.Message.ReplaceLineEndings(" "))]);
        }
    }

    public static IEnumerable<Problem> Check(Schedule schedule)
    {
        if (!NameForm().IsMatch(schedule.Name))
            yield return Of(JobProblems.NameForm, schedule.Name);
        if (string.IsNullOrWhiteSpace(schedule.Title) || schedule.Title.Length > LongestTitle)
            yield return Of(JobProblems.TitleMissing, schedule.Name, $"{LongestTitle}");
        if (Catalogue.Find(schedule.Product) is null)
            yield return Of(JobProblems.ProductUnknown, schedule.Product, string.Join(", ", Catalogue.All.Select(p => p.Name)));
        if (WrongTimes(schedule.Cron) is { } code)
            yield return Of(code, schedule.Cron);
    }

    /// <summary>Looks at the first times of this century only; what comes too often does so from the start.</summary>
    private static ProblemCode? WrongTimes(string cron)
    {
        if (!CronTimes.IsValid(cron))
            return JobProblems.CronInvalid;
        var times = CronTimes.After(cron, new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero)).Take(TimesLookedAt).ToList();
        if (times.Count == 0)
            return JobProblems.Never;
        return times.Zip(times.Skip(1)).Any(pair => pair.Second - pair.First < Closest) ? JobProblems.TooOften : null;
    }

    private static Problem Of(ProblemCode code, params string[] words) => new(code, new Place(FileName), words);

    [GeneratedRegex("^[a-z0-9][a-z0-9-]{0,39}$")]
    private static partial Regex NameForm();

    private sealed record Content
    {
        [JsonPropertyName("$schema")]
        public string? Schema { get; init; }

        public required IReadOnlyList<Entry> Schedules { get; init; }
    }

    private sealed record Entry
    {
        public required string Name { get; init; }

        public required string Title { get; init; }

        public required string Product { get; init; }

        public required string Cron { get; init; }

        public required SlotSpan Span { get; init; }

        public required SlotAsOf AsOf { get; init; }

        public required OverlapPolicy Overlap { get; init; }

        public required bool Enabled { get; init; }
    }
}
