namespace Evaluation.Intake.Records;

/// <summary>Words that answer a yes-or-no column.</summary>
internal static class Answers
{
    public static IReadOnlyDictionary<string, bool> YesOrNo { get; } = new Dictionary<string, bool>(StringComparer.OrdinalIgnoreCase)
    {
        ["yes"] = true,
        ["no"] = false,
        ["是"] = true,
        ["否"] = false,
    };
}
