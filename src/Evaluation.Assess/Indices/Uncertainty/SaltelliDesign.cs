namespace Evaluation.Assess.Indices.Uncertainty;

/// <summary>The points at which a model is run to tell its factors apart: A, B, and A with one column from B.</summary>
/// <remarks>A. Saltelli, Computer Physics Communications 145 (2002) and 181 (2010): n·(k + 2) runs for n pairs and k factors.</remarks>
internal readonly record struct SaltelliDesign(Philox Random, int Factors)
{
    private const uint PointPurpose = 1;

    public void A(int pair, Span<double> point) => Fill(pair, 0, point);

    public void B(int pair, Span<double> point) => Fill(pair, (uint)Factors, point);

    /// <summary>A's point with the coordinate of one factor taken from B.</summary>
    public void Mixed(int pair, int factor, Span<double> point)
    {
        A(pair, point);
        point[factor] = Random.Uniform((ulong)pair, (uint)(Factors + factor), PointPurpose);
    }

    private void Fill(int pair, uint from, Span<double> point)
    {
        for (var factor = 0; factor < Factors; factor++)
            point[factor] = Random.Uniform((ulong)pair, from + (uint)factor, PointPurpose);
    }
}
