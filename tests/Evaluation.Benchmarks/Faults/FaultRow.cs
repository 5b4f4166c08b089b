namespace Evaluation.Benchmarks.Faults;

/// <summary>One kind of fault, and what became of the work under it.</summary>
/// <param name="Lost">Slots not done, files or acknowledged forms gone or half.</param>
/// <param name="Twice">Slots, runs or forms that are there more than once; <c>null</c> where none could be.</param>
/// <param name="Message">What whoever looks is told.</param>
internal sealed record FaultRow(string Fault, int Times, int Lost, int? Twice, string Message);
