namespace Evaluation.Assess.Progress;

/// <summary>Lowers what is asked of a series that starts near its natural limit.</summary>
internal static class OpenSdgLimit
{
    private const double Exponent = 4.44;

    /// <returns>0 at the limit, 1 far from it (a baseline of twice the limit or more, or no limit).</returns>
    public static double Coefficient(OpenSdgInput input)
    {
        if (input.Limit is not { } natural || input.BaseValue is not { } start)
            return 1;
        var limit = Math.Abs(natural);
        var distance = Math.Abs(start);
        if (distance >= 2 * limit)
            return 1;
        return 1 - Math.Pow((distance <= limit ? distance : (2 * limit) - distance) / limit, Exponent);
    }
}
