namespace Evaluation.Store;

/// <summary>A published run that rests on an approval which something that came in later has overtaken.</summary>
/// <param name="Agency">Name, of the delivery that was approved.</param>
/// <param name="What">What came.</param>
/// <param name="At">When it came.</param>
public sealed record SupersededRun(
    string RunId, string Product, DateOnly AsOf, string Agency, int TaskNumber, int MeasureNumber, SupersededBy What, DateTimeOffset At);
