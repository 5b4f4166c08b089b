using Evaluation.Intake.Tests.Forms;
using Evaluation.Model.Reporting;
using static Evaluation.Model.Reporting.FormColumns;

namespace Evaluation.Intake.Tests.Tables;

/// <summary>How a cell's format decides what its number is; seen through a form, whose percentage column shows the difference.</summary>
public class GridTests
{
    [Theory]
    [InlineData(0, "85", 85)]
    [InlineData(1, "0.85", 85)]      // 0%
    [InlineData(4, "85", 85)]        // 0.0\%: the sign is only shown
    public void A_percentage_is_told_from_a_number_by_its_format(int style, string value, int expected)
    {
        var form = new TestForm().Fill("1-1", MeasureStatus, "推进中").Fill("1-1", MeasurePercent, TestCell.Number(value, style));
        Assert.Equal(expected, Assert.Single(Sample.Clean(form).Deliveries).Percent);
    }

    [Fact]
    public void Columns_past_Z_are_named_by_two_letters()
    {
        var form = new TestForm().Fill("1-1", MeasureStatus, "?");
        form.Measures.Columns.InsertRange(0, Enumerable.Range(0, 26).Select(_ => new FormColumn("", "备注")));
        Assert.Equal(["form-status-unknown 举措进展!AC5"], Sample.Told(form));
    }
}
