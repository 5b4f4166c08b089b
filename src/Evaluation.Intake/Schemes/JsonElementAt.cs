namespace Evaluation.Intake.Schemes;

/// <summary>A JSON value with the line it starts on.</summary>
/// <param name="Line">1-based.</param>
/// <param name="Text">A string's text, a number as written, <c>true</c> or <c>false</c>; empty for the rest.</param>
/// <param name="Members">In written order, a name that stands twice twice.</param>
internal sealed record JsonElementAt(
    JsonKind Kind,
    int Line,
    string Text,
    IReadOnlyList<(string Name, JsonElementAt Value)> Members,
    IReadOnlyList<JsonElementAt> Items)
{
    /// <returns>The first member of this name; <c>null</c> when there is none.</returns>
    public JsonElementAt? Find(string name) => Members.FirstOrDefault(m => m.Name == name).Value;
}
