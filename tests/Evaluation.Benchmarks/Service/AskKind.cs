namespace Evaluation.Benchmarks.Service;

/// <summary>What a visitor asks for.</summary>
internal enum AskKind
{
    OwnTasks,
    FormsPage,
    Indicators,
    Indicator,
    Task,
    Account,
    Scorecard,
    Form,
    Check,
    Submit,
}
