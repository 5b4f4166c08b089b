namespace Evaluation.Benchmarks.Service;

/// <summary>How often each thing is asked for, and how long a visitor thinks. A visitor's choices follow from the seed and its number alone.</summary>
internal sealed class AskMix(int visitor)
{
    public const int Seed = 20260131;
    public const string Words = "78 % pages, 18 % stored downloads, 2 % forms checked, 2 % forms handed in";
    public const string ThinkWords = "evenly between 0.2 and 1.8 s";

    /// <summary>In per cent.</summary>
    private static readonly (AskKind Kind, int Share)[] Shares =
    [
        (AskKind.OwnTasks, 20), (AskKind.FormsPage, 9), (AskKind.Indicators, 12), (AskKind.Indicator, 15), (AskKind.Task, 19), (AskKind.Account, 3),
        (AskKind.Scorecard, 9), (AskKind.Form, 9), (AskKind.Check, 2), (AskKind.Submit, 2),
    ];

    private readonly Random random = new(Seed + visitor);

    public static bool IsPage(AskKind kind) => kind < AskKind.Scorecard;

    public static bool IsDownload(AskKind kind) => kind is AskKind.Scorecard or AskKind.Form;

    public static bool IsUpload(AskKind kind) => kind > AskKind.Form;

    public AskKind Next()
    {
        var drawn = random.Next(100);
        foreach (var (kind, share) in Shares)
        {
            if ((drawn -= share) < 0)
                return kind;
        }

        throw new InvalidOperationException("The shares do not add up to 100.");
    }

    public T OneOf<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];

    public TimeSpan Think() => TimeSpan.FromMilliseconds(200 + (1600 * random.NextDouble()));
}
