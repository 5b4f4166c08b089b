namespace Evaluation.Assess.Indices;

/// <summary>A straight scale: (x − Origin) / Span · Width + Base, then held between Lowest and Highest.</summary>
internal readonly record struct LinearScale(double Origin, double Span, double Width, double Base, double Lowest, double Highest)
{
    public static LinearScale Free(double origin, double span, double width, double start) =>
        new(origin, span, width, start, double.NegativeInfinity, double.PositiveInfinity);

    public double Of(double value) => Math.Min(Math.Max(((value - Origin) / Span * Width) + Base, Lowest), Highest);
}
