namespace Evaluation.Host.Web.Api.Asking;

/// <summary>Metadata of an operation: what its query may hold.</summary>
internal sealed record QueryParameters(IReadOnlyList<Parameter> All);
