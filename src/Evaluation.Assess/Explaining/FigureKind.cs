namespace Evaluation.Assess.Explaining;

/// <summary>What sort of number a figure is; fixes how it is rounded when printed.</summary>
public enum FigureKind
{
    /// <summary>As released, promised, counted or set by a rule: never rounded.</summary>
    Given,

    /// <summary>0–100, by the scheme's decimals.</summary>
    Points,

    /// <summary>Of a hundred.</summary>
    Percent,

    /// <summary>Of one, 1 = all; printed as percent.</summary>
    Share,

    /// <summary>A measure's credit, 0–1.</summary>
    Credit,

    /// <summary>One figure over another.</summary>
    Ratio,

    /// <summary>1 = best.</summary>
    Rank,

    /// <summary>In its unit, worked out from released values rather than released.</summary>
    Quantity,
}
