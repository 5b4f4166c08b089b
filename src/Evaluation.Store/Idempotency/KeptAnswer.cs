namespace Evaluation.Store.Idempotency;

/// <summary>The first answer to a request, as it is given again.</summary>
/// <param name="Headers">Those that belong to the answer, such as Location.</param>
public sealed record KeptAnswer(int Status, IReadOnlyDictionary<string, string> Headers, byte[] Body);
