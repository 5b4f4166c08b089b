using System.Text;
using Evaluation.Intake.Plans;

namespace Evaluation.Intake.Tests.Plans;

/// <summary>The published 2023 plan, read once, and a reader for short texts.</summary>
internal static class Plan2023
{
    private static readonly Lazy<PlanReading> reading = new(ReadPublished);

    /// <summary>data/plans of the repository the tests were built in.</summary>
    private static string Folder { get; } = FindFolder(new DirectoryInfo(AppContext.BaseDirectory));

    public static byte[] Bytes { get; } = File.ReadAllBytes(Path.Combine(Folder, "2023.txt"));

    public static string Text { get; } = Encoding.UTF8.GetString(Bytes);

    public static MeasureVerbs Verbs { get; } = ReadVerbs();

    public static PlanReading Reading => reading.Value;

    public static PlanReading Read(string text, string fileName = "plan.txt") =>
        PlanReader.Read(Encoding.UTF8.GetBytes(text), fileName, Verbs);

    private static PlanReading ReadPublished() => PlanReader.Read(Bytes, "2023.txt", Verbs);

    private static MeasureVerbs ReadVerbs()
    {
        using var reader = new StreamReader(Path.Combine(Folder, "verbs.csv"));
        return MeasureVerbs.Read(reader, "verbs.csv").Verbs;
    }

    private static string FindFolder(DirectoryInfo? from)
    {
        while (from is not null && !File.Exists(Path.Combine(from.FullName, "Evaluation.sln")))
            from = from.Parent;
        return Path.Combine(from?.FullName ?? ".", "data", "plans");
    }
}
