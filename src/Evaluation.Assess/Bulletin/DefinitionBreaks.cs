using Evaluation.Model;

namespace Evaluation.Assess.Bulletin;

/// <summary>Breaks in definition, which the data mark in the note.</summary>
public static class DefinitionBreaks
{
    /// <summary>A note that merely names a definition (WIPO口径) marks no break.</summary>
    private static readonly string[] marks = ["口径突变", "口径变", "口径调整", "口径改", "口径不同", "口径不可比"];

    public static bool IsMarked(Observation observation) =>
        Array.Exists(marks, mark => observation.Note.Contains(mark, StringComparison.Ordinal));
}
