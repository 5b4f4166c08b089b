using Evaluation.Intake.Forms;
using Evaluation.Model;
using Evaluation.Model.Problems;
using Evaluation.Model.Reporting;

namespace Evaluation.Intake.Tests.Forms;

/// <summary>A thousand spoilt forms, the same on every run: whatever the bytes, there is a form that holds together or a problem, and never an exception.</summary>
public class FormFuzzTests
{
    private const int count = 1_000;

    [Fact]
    public void No_bytes_bring_the_reader_down()
    {
        var read = 0;
        for (var seed = 0; seed < count; seed++)
        {
            var (name, bytes) = FormMutation.Make(seed);
            var result = Read(bytes, $"seed {seed}, {name}");
            HoldsTogether(result, $"seed {seed}, {name}");
            read += result.Rows.Count;
        }

        // Most mutations leave a readable form, many don't: a fuzz that only meets closed doors tests nothing.
        Assert.InRange(read, count / 4, count * 3 / 4);
    }

    private static Read<FilledForm> Read(byte[] bytes, string which)
    {
        try
        {
            return FormReader.Read(new MemoryStream(bytes), "表.xlsx", Sample.Expect);
        }
        catch (Exception e)
        {
            throw new InvalidOperationException(which, e);
        }
    }

    private static void HoldsTogether(Read<FilledForm> read, string which)
    {
        Assert.True(read.Rows.Count == 1 || read.IsRefused, which);
        foreach (var problem in read.Problems)
        {
            Assert.True(problem.English.Length is > 0 and < 2_000 && problem.Chinese.Length > 0 && problem.Place.File == "表.xlsx", which);
            Assert.True(problem.Place.Column is null || problem.Place.Column.All(char.IsAsciiLetterUpper), which);
        }

        foreach (var form in read.Rows)
        {
            Assert.Equal(form.Deliveries.Count, form.Deliveries.DistinctBy(d => (d.TaskNumber, d.MeasureNumber)).Count());
            Assert.All(form.Deliveries, d => Assert.True(IsWhole(d, form.Structure), which));
            Assert.All(form.Observations, o => Assert.True(IsWhole(o, form.Structure), which));
            Assert.Equal(form.Cases.Count, form.Cases.DistinctBy(c => c.Code).Count());
            Assert.All(form.Cases, c => Assert.True(IsText(c.Title, 200) && c.Title.Length > 0 && IsText(c.Summary, 4000) && c.Summary.Length > 0 && IsText(c.Evidence, 1000), which));
        }
    }

    private static bool IsWhole(Delivery delivery, FormStructure structure) =>
        structure.Measures.Contains(FormMeasure.KeyOf(delivery.TaskNumber, delivery.MeasureNumber))
        && delivery.Percent is null or (>= 0 and <= 100)
        && !(delivery.Status == DeliveryStatus.Completed && delivery.Percent < 100)
        && !(delivery.Status == DeliveryStatus.NotStarted && delivery.Percent > 0)
        && (delivery.Date is null || delivery.Date <= delivery.ReportedOn)
        && IsText(delivery.Text, 4000) && IsText(delivery.Evidence, 1000);

    private static bool IsWhole(Observation observation, FormStructure structure) =>
        structure.Indicators.Contains($"{observation.Indicator}@{observation.Period}") && observation.ReleasedOn <= Sample.Expect.ReportedOn
        && IsText(observation.Source, 300) && IsText(observation.Note, 1000) && observation.Unit == Sample.Indicators.Single(i => i.Code == observation.Indicator).Unit;

    /// <summary>What a workbook and a database can hold.</summary>
    private static bool IsText(string text, int maxLength) =>
        text.Length <= maxLength && text.All(c => c is '\n' or '\t' || !char.IsControl(c)) && System.Text.Encoding.UTF8.GetBytes(text).Length >= text.Length
        && !text.EnumerateRunes().Any(r => r.Value is 0xFFFE or 0xFFFF);
}
