namespace Evaluation.Report.Release;

/// <summary>A column of a released table.</summary>
/// <param name="Title">In Chinese.</param>
/// <param name="IsRequired">Never empty.</param>
/// <param name="Words">All values that it can have; empty: any.</param>
/// <param name="Pattern">Regular expression of the values; <c>null</c>: any.</param>
/// <param name="Minimum">Smallest value; <c>null</c>: any.</param>
internal sealed record ReleaseField(
    string Name,
    string Title,
    FieldType Type,
    bool IsRequired,
    IReadOnlyList<string> Words,
    string? Pattern = null,
    int? Minimum = null)
{
    /// <summary>A text column that is never empty.</summary>
    public static ReleaseField Needed(string name, string title) => new(name, title, FieldType.String, true, []);

    /// <summary>A column that may be empty.</summary>
    public static ReleaseField Optional(string name, string title, FieldType type = FieldType.String) => new(name, title, type, false, []);

    public static ReleaseField Of(string name, string title, FieldType type) => new(name, title, type, true, []);

    public static ReleaseField OneOf(string name, string title, params IReadOnlyList<string> words) => new(name, title, FieldType.String, true, words);

    /// <summary>A period in SDMX spelling.</summary>
    public static ReleaseField Period(string name, string title, bool isRequired = true) =>
        new(name, title, FieldType.String, isRequired, [], "^[0-9]{4}(-(S[12]|Q[1-4]|(0[1-9]|1[0-2])))?$");
}
