using Evaluation.Intake.Records;
using Evaluation.Model;
using Evaluation.Model.Problems;

namespace Evaluation.Intake.Tests.Records;

public class ReferenceRowsTests
{
    [Fact]
    public void A_name_that_stands_for_two_agencies_is_refused_and_the_directory_still_stands()
    {
        var read = AgencyRows.Read(Shipped.Table("code,name,aliases,member,kind,note\nA1,甲,子|丑,yes,agency,\nA2,乙,丑,no,agency,\nA1,丙,,,office,\n"));
        Assert.Equal([("key-twice", 3), ("key-twice", 4)], read.Problems.Select(p => (p.Code.Id, p.Place.Row!.Value)));
        Assert.Equal("A1", new AgencyDirectory(read.Rows).Find("丑")!.Code);
    }

    [Theory]
    [InlineData("X,名,件,up,flow,d,A,国家知识产权局", "word-unknown", "direction")]
    [InlineData("X,名,件,higher,sum,d,A,国家知识产权局", "word-unknown", "semantics")]
    [InlineData("X,名,件,higher,flow,d,D,国家知识产权局", "word-unknown", "frequency")]
    [InlineData("X,名,,higher,flow,d,A,国家知识产权局", "cell-empty", "unit")]
    [InlineData("X,名,件,higher,flow,d,A,国家知识局", "agency-unknown-like", "agency")]
    public void An_indicator_needs_every_word_right(string row, string code, string column)
    {
        var read = IndicatorRows.Read(Shipped.Table("code,name,unit,direction,semantics,dimension,frequency,agency\n" + row + "\n"), Shipped.Content.Agencies);
        var problem = Assert.Single(read.Problems);
        Assert.Equal((code, column), (problem.Code.Id, problem.Place.Column));
        Assert.Empty(read.Rows);
    }

    [Theory]
    [InlineData("2020,,2025,12", "baseline-incomplete")]
    [InlineData(",6.3,2025,12", "baseline-incomplete")]
    [InlineData("2025,6.3,2025,12", "target-not-after-baseline")]
    [InlineData("2020,6.3,2025,", "cell-empty")]
    public void A_target_that_cannot_be_is_refused(string figures, string code)
    {
        var read = Targets($"HV_PATENT_PER10K,规划,{figures},预期性,规划,,\n");
        Assert.Equal(code, Assert.Single(read.Problems).Code.Id);
    }

    [Fact]
    public void A_target_may_be_restated_from_a_day_on()
    {
        var read = Targets("HV_PATENT_PER10K,规划,,,2025,12,预期性,规划,,\nHV_PATENT_PER10K,规划,,,2025,13,预期性,规划,,2024-01-01\n");
        Assert.Empty(read.Problems);
        Assert.Equal([null, new DateOnly(2024, 1, 1)], read.Rows.Select(t => t.InForceFrom));
    }

    /// <summary>Some spreadsheet programs save "CSV" so; every column was said to be missing, one after the other.</summary>
    [Theory]
    [InlineData(';', ";")]
    [InlineData('\t', "TAB")]
    public void Another_separator_is_named_once(char separator, string named)
    {
        var read = AreaRows.Read(Shipped.Table("code,name,level,parent,region\nCN,全国,nation,,\n".Replace(',', separator)));
        Assert.Empty(read.Rows);
        Assert.Equal(("table-separator", 1, named), (Assert.Single(read.Problems).Code.Id, read.Problems[0].Place.Row!.Value, read.Problems[0].Values[0]));
    }

    [Fact]
    public void An_area_with_an_unknown_parent_is_refused()
    {
        var read = AreaRows.Read(Shipped.Table("code,name,level,parent,region\nCN,全国,nation,,\n110000,北京,province,CM,东部\n"));
        Assert.Equal(("code-unknown", 3, "parent"), (Assert.Single(read.Problems).Code.Id, read.Problems[0].Place.Row!.Value, read.Problems[0].Place.Column));
    }

    [Fact]
    public void A_link_to_a_task_the_plan_lacks_is_refused()
    {
        var plan = new Plan(2023, "", "", "", []);
        var table = Shipped.Table("task_no,indicator,role\n140,PLEDGE_AMT,outcome\n");
        Assert.Equal("task-unknown", Assert.Single(TaskIndicatorRows.Read(table, Shipped.Content.Indicators, plan).Problems).Code.Id);
        Assert.Single(TaskIndicatorRows.Read(table, Shipped.Content.Indicators, null).Rows);
    }

    private static Read<Target> Targets(string rows) => TargetRows.Read(
        Shipped.Table("indicator,document,baseline_period,baseline_value,target_period,target_value,nature,source,note,in_force_from\n" + rows),
        Shipped.Content.Indicators);
}
