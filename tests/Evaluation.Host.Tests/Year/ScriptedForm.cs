using Evaluation.Model;

namespace Evaluation.Host.Tests.Year;

/// <summary>What one agency types into one row.</summary>
internal sealed record ScriptedRow(string Key, DeliveryStatus Status, decimal? Percent, string Text, DateOnly? Date, string Evidence);

/// <summary>A figure typed into the row <c>CODE@PERIOD</c>.</summary>
internal sealed record ScriptedFigure(string Indicator, Period Period, decimal Value);

/// <summary>A typical case typed into the table of cases.</summary>
internal sealed record ScriptedCase(string Title, string Summary, int Task);

/// <summary>What makes a form unacceptable.</summary>
internal enum Damage
{
    None,
    PercentOver100,
    StatusUnknown,
    DateImpossible,
    DateFuture,
    CompletedAtHalf,
    TextOf40000,
    FigureImplausible,
    IdentityAltered,
    Macro,
    ZipBomb,
}

/// <summary>One form on its way back.</summary>
/// <param name="On">The day it comes.</param>
/// <param name="FileName">Says nothing about whose it is.</param>
internal sealed record ScriptedForm(DateOnly On, string Agency, int Quarter, string FileName, IReadOnlyList<ScriptedRow> Rows)
{
    public IReadOnlyList<ScriptedFigure> Figures { get; init; } = [];

    public IReadOnlyList<ScriptedCase> Cases { get; init; } = [];

    public Damage Damage { get; init; }

    /// <summary>The same file comes a second time, a day later.</summary>
    public bool IsSentTwice { get; init; }
}

/// <summary>The office's word on the report of an agency on a row.</summary>
internal sealed record ScriptedDecision(string Key, ReviewDecision Decision, string Reason, DeliveryStatus? Status, string Evidence);

/// <summary>How a review is handed in.</summary>
internal enum ReviewRoute
{
    Desk,
    Verb,
    File,
}

/// <summary>The office looks at one agency's reports of a quarter: decides some, then accepts what still waits.</summary>
internal sealed record ScriptedReview(DateOnly On, string Agency, int Quarter, ReviewRoute Route, IReadOnlyList<ScriptedDecision> Decisions, bool AcceptsTheRest);
