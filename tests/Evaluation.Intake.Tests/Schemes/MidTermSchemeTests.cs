using Evaluation.Intake.Schemes;
using Evaluation.Model.Schemes;

namespace Evaluation.Intake.Tests.Schemes;

public sealed class MidTermSchemeTests
{
    [Fact]
    public void The_shipped_mid_term_scheme_is_read_without_a_problem()
    {
        byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Shipped.Folder, "schemes", name));
        var (scheme, problems) = SchemeReader.ReadMidTerm(Bytes("midterm.json"), Bytes("midterm.schema.json"), "midterm.json");
        Assert.Empty(problems);
        Assert.Equal((1.1m, 0.9m), (scheme!.Pace.AheadAbove.Value, scheme.Pace.OnTrackFrom.Value));
        Assert.Equal((TrendMethod.TheilSen, 6, 10_000, 20_231_231), (scheme.Projection.Method.Value, scheme.Projection.WindowYears.Value, scheme.Projection.Draws.Value, scheme.Projection.Seed.Value));
        Assert.Equal((0.5m, 2m, 120m, 0.05m, 1), (scheme.Risk.ProbabilityBelow.Value, scheme.Adjustment.RoadFrom.Value, scheme.Adjustment.AttainmentFromPercent.Value, scheme.Adjustment.ProbabilityBelow.Value, scheme.Decimals.Value));
    }
}
