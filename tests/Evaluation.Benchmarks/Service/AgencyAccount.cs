namespace Evaluation.Benchmarks.Service;

/// <summary>One account and what its owner works with.</summary>
/// <param name="Tasks">Numbers of its own tasks.</param>
/// <param name="Forms">The same form filled in in two ways, so that each handing in is news.</param>
internal sealed record AgencyAccount(string Name, IReadOnlyList<int> Tasks, IReadOnlyList<byte[]> Forms);
