namespace Evaluation.Host.Web.Api.Answers;

/// <summary>A part of a list.</summary>
/// <param name="Number">1-based; one past the end is empty.</param>
/// <param name="Total">Of the whole list.</param>
internal sealed record Page<T>(
    IReadOnlyList<T> Items, [property: System.Text.Json.Serialization.JsonPropertyName("page")] int Number, int PageSize, int Total);
