using System.Text;
using Evaluation.Intake.Schemes;
using Evaluation.Model;

namespace Evaluation.Intake.Tests.Schemes;

public sealed class SupervisionSchemeTests
{
    [Fact]
    public void The_shipped_supervision_scheme_is_read_without_a_problem()
    {
        var (scheme, problems) = SchemeReader.ReadSupervision(Bytes("supervision.json"), Bytes("supervision.schema.json"), "supervision.json");
        Assert.Empty(problems);
        Assert.Equal((10, 5, 5), (scheme!.Due.ReportWorkingDays.Value, scheme.Due.ReminderWorkingDays.Value, scheme.Due.ResubmitWorkingDays.Value));
        Assert.Equal((5, 15), (scheme.Light.YellowFromWorkingDays.Value, scheme.Light.RedFromWorkingDays.Value));
        Assert.Equal((3, 0.85m, 20), (scheme.Quality.ShingleLength.Value, scheme.Quality.TextLikenessFrom.Value, scheme.Quality.ShortTextLength.Value));
        Assert.Equal((0m, 30m, 50m), (scheme.Quality.PercentFallPoints.Value, scheme.Quality.PercentGapPoints.Value, scheme.Quality.FigureChangePercent.Value));
        Assert.Equal((400, 120, 90, 60), (
            scheme.Indicator.Of(PeriodKind.Year).Value, scheme.Indicator.Of(PeriodKind.Semester).Value,
            scheme.Indicator.Of(PeriodKind.Quarter).Value, scheme.Indicator.Of(PeriodKind.Month).Value));
    }

    [Fact]
    public void Evidence_is_wanted_of_a_deliverable_reported_completed_and_of_nothing_else()
    {
        var evidence = SchemeReader.ReadSupervision(Bytes("supervision.json"), Bytes("supervision.schema.json"), "supervision.json").Scheme!.Evidence;
        Assert.True(evidence.IsNeeded(MeasureKind.Deliverable, DeliveryStatus.Completed));
        Assert.False(evidence.IsNeeded(MeasureKind.Deliverable, DeliveryStatus.InProgress));
        Assert.False(evidence.IsNeeded(MeasureKind.Ongoing, DeliveryStatus.Completed));
    }

    [Theory]
    [InlineData("\"redFromWorkingDays\": {\n      \"value\": 15", "\"redFromWorkingDays\": {\n      \"value\": 5", "scheme-order")]
    [InlineData("\"value\": 0.85", "\"value\": 1.5", "scheme-out-of-range")]
    [InlineData("\"deliverable\"", "\"document\"", "scheme-value-not-allowed")]
    [InlineData("\"source\": \"本方案约定：报告期结束后10个工作日内报送\"", "\"source\": \" \"", "scheme-no-citation")]
    [InlineData("\"shortTextLength\"", "\"shortText\"", "scheme-missing")]
    public void A_bad_supervision_scheme_is_refused(string good, string bad, string code)
    {
        var text = Encoding.UTF8.GetString(Bytes("supervision.json"));
        Assert.Contains(good, text, StringComparison.Ordinal);
        var (scheme, problems) = SchemeReader.ReadSupervision(
            Encoding.UTF8.GetBytes(text.Replace(good, bad, StringComparison.Ordinal)), Bytes("supervision.schema.json"), "supervision.json");
        Assert.Null(scheme);
        Assert.Contains(problems, p => p.Code.Id == code);
    }

    private static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Shipped.Folder, "schemes", name));
}
