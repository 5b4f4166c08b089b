using System.Text.Json.Serialization;
using Evaluation.Model.Problems;

namespace Evaluation.Host.Web.Api.Answers;

/// <summary>RFC 9457. What does not apply is left out.</summary>
internal sealed record ProblemDocument(
    string Type,
    string Title,
    int Status,
    string Detail,
    string English,
    string Code,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<RequestError>? Errors = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<DataProblem>? Problems = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? TraceId = null);

/// <summary>What of the request is wrong.</summary>
internal sealed record RequestError(RequestPart In, string Name, string Chinese, string English);

internal enum RequestPart
{
    Query,
    Header,
    Body,
}

/// <summary>What of the data is wrong, and where.</summary>
internal sealed record DataProblem(
    string Code, ProblemSeverity Severity, string File, string? Sheet, int? Row, string? Column, string? Cell, string Chinese, string English)
{
    public static DataProblem Of(Problem problem) => new(
        problem.Code.Id,
        problem.Severity,
        problem.Place.File,
        problem.Place.Sheet,
        problem.Place.Row,
        problem.Place.Column,
        problem.Place is { Sheet: not null, Column: { } column, Row: { } row } ? FormattableString.Invariant($"{column}{row}") : null,
        problem.Chinese,
        problem.English);
}

/// <summary>A kind of problem as the API describes it.</summary>
internal sealed record ProblemKindItem(string Type, string Code, int Status, string Title, string Chinese, string English)
{
    public static ProblemKindItem Of(ProblemKind kind) => new(kind.Type, kind.Code, kind.Status, kind.Title, kind.Chinese, kind.English);
}
