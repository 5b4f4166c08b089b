namespace Evaluation.Host.Web.Api.Writing;

/// <summary>Metadata of an operation that changes only the version that If-Match names.</summary>
internal sealed record HonoursIfMatch;
