using Evaluation.Model;

namespace Evaluation.Assess.Tests.Matching;

/// <summary>示例: plans made for the test.</summary>
internal static class Made
{
    public static PlanTask Task(int number, string text, params string[] agencies) => new(
        number, "", "", ResponsibilityMode.Responsible, text,
        [.. agencies.Select((a, i) => new Assignment(a, a, i == 0 ? AssignmentRole.Lead : AssignmentRole.Participant))],
        []);

    public static Plan Plan(int year, params IEnumerable<PlanTask> tasks) => new(year, $"{year}年示例计划", "", "", [.. tasks]);
}
