using Evaluation.Assess.Annual;
using Evaluation.Assess.MidTerm;
using Evaluation.Host.Products;
using Evaluation.Intake.Schemes;
using Evaluation.Model;

namespace Evaluation.Host.Tests.Products;

public sealed class DataHashTests
{
    private static readonly AnnualInputs Inputs = new(
        new Plan(2023, "plan", "body", "texthash", []),
        new DateOnly(2024, 6, 30),
        new AgencyDirectory([]),
        [],
        [],
        [],
        [Observation("A", 1.5m, "x"), Observation("B", 2m, "y")],
        [],
        Scheme(),
        null);

    [Fact]
    public void The_order_of_rows_and_trailing_zeros_make_no_difference()
    {
        var same = Inputs with { Observations = [Observation("B", 2.00m, "y"), Observation("A", 1.50m, "x")] };

        Assert.Equal(DataHash.Of(Inputs), DataHash.Of(same));
    }

    [Fact]
    public void The_as_of_day_is_not_part_of_the_data() =>
        Assert.Equal(DataHash.Of(Inputs), DataHash.Of(Inputs with { AsOf = new DateOnly(2024, 7, 1) }));

    [Fact]
    public void A_changed_value_a_changed_plan_and_a_moved_tab_do()
    {
        AnnualInputs[] others =
        [
            Inputs with { Observations = [Observation("A", 1.6m, "x"), Observation("B", 2m, "y")] },
            Inputs with { Observations = [Observation("A", 1.5m, "x")] },
            Inputs with { Observations = [Observation("A", 1.5m, "x\t"), Observation("B", 2m, "y")] },
            Inputs with { Observations = [Observation("A", 1.5m, "x\\t"), Observation("B", 2m, "y")] },
            Inputs with { Plan = Inputs.Plan with { TextHash = "other" } },
            Inputs with { TaskIndicators = [new TaskIndicator(1, "A", IndicatorRole.Outcome)] },
        ];

        Assert.Equal(others.Length + 1, others.Append(Inputs).Select(DataHash.Of).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_vintage_an_official_finding_and_a_plan_year_change_the_data_of_the_mid_term_evaluation()
    {
        var finding = new OfficialFinding("A", "提前实现", new DateOnly(2024, 3, 29), "source", "");
        var inputs = new MidTermInputs(2023, new DateOnly(2024, 3, 31), [], [], [Observation("A", 1.5m, "x")], [finding], [], MidTermScheme());
        MidTermInputs[] others =
        [
            inputs with { Observations = [Observation("A", 1.5m, "x"), Observation("A", 1.6m, "x") with { ReleasedOn = new DateOnly(2024, 2, 1) }] },
            inputs with { OfficialFindings = [] },
            inputs with { OfficialFindings = [finding with { Verdict = "滞后" }] },
            inputs with { PlanYears = [AnnualEvaluation.Assess(Inputs)] },
            inputs with { PlanYears = [AnnualEvaluation.Assess(Inputs with { Observations = [] })] },
        ];

        Assert.Equal(others.Length + 1, others.Append(inputs).Select(DataHash.Of).Distinct(StringComparer.Ordinal).Count());
    }

    private static Observation Observation(string indicator, decimal value, string note) =>
        new(indicator, "CN", Period.OfYear(2023), value, "件", new DateOnly(2024, 1, 1), ObservationStatus.Published, "source", note);

    private static Model.Schemes.AnnualScheme Scheme() =>
        SchemeReader.ReadAnnual(Shipped("annual.json"), Shipped("annual.schema.json"), "annual.json").Scheme!;

    private static Model.Schemes.MidTermScheme MidTermScheme() =>
        SchemeReader.ReadMidTerm(Shipped("midterm.json"), Shipped("midterm.schema.json"), "midterm.json").Scheme!;

    private static byte[] Shipped(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "data", "schemes", name));
}
