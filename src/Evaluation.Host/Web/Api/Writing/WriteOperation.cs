namespace Evaluation.Host.Web.Api.Writing;

/// <summary>Metadata of an operation that changes something.</summary>
/// <param name="MaxBytes">Of its body.</param>
internal sealed record WriteOperation(long MaxBytes);
