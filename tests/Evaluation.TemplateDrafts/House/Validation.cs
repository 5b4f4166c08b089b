namespace Evaluation.TemplateDrafts.House;

/// <summary>What a cell accepts, and what it says to who fills it in.</summary>
/// <param name="Type">As in the file format: <c>list</c>, <c>decimal</c>, <c>date</c>, <c>textLength</c>.</param>
/// <param name="Operator">As in the file format; empty for a list.</param>
/// <param name="First">Formula of the list, or the lower bound.</param>
/// <param name="Second">Upper bound; <c>null</c> where the operator needs one value only.</param>
/// <param name="Title">Above the prompt and the error; at most 32 characters.</param>
/// <param name="Prompt">Shown when the cell is chosen; at most 255 characters.</param>
/// <param name="Error">Shown when the cell refuses what was typed; at most 225 characters.</param>
public sealed record Validation(string Type, string Operator, string First, string? Second, string Title, string Prompt, string Error);
