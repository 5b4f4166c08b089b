using System.Text;
using Evaluation.Intake.Indices;
using Evaluation.Intake.Tables;
using Evaluation.Model.Indices;
using Evaluation.Model.Problems;

namespace Evaluation.Intake.Tests.Indices;

public sealed class IndexFileTests
{
    private const string Meta = """
        iCode,iName,Level,Parent,Direction,Weight,Type
        a,Patents,1,X,1,0.5,Indicator
        b,Waiting,1,X,-1,1,Indicator
        X,Creation,2,INDEX,1,2,Aggregate
        INDEX,Index,3,NA,1,1,Aggregate
        region,Region,NA,NA,NA,NA,Group
        pop,Population,NA,NA,NA,NA,Denominator
        """;

    [Fact]
    public void Meta_in_the_layout_of_COINr_is_read_row_by_row()
    {
        var read = ReadMeta(Meta);

        Assert.Empty(read.Problems);
        Assert.Equal(new IndexMeta("a", 1, "X", 1, 0.5, IndexMetaType.Indicator, Row: 2), read.Rows[0]);
        Assert.Equal(new IndexMeta("b", 1, "X", -1, 1, IndexMetaType.Indicator, Row: 3), read.Rows[1]);
        Assert.Equal(new IndexMeta("INDEX", 3, "", 1, 1, IndexMetaType.Aggregate, Row: 5), read.Rows[3]);
        Assert.Equal(new IndexMeta("pop", null, "", 1, 1, IndexMetaType.Denominator, Row: 7), read.Rows[5]);
    }

    [Fact]
    public void Meta_may_bring_goalposts_targets_and_denominators()
    {
        var row = ReadMeta("iCode,Level,Parent,Direction,Weight,Type,Denominator,Target,goalpost_lower,goalpost_upper\na,1,X,1,1,Indicator,pop,9,-1.5,1e3\n").Rows.Single();
        Assert.Equal(("pop", 9, -1.5, 1000), (row.Denominator, row.Target, row.GoalpostLower, row.GoalpostUpper));
    }

    [Theory]
    [InlineData("a,1,X,1,heavy,Indicator", "not-a-number", "Weight")]
    [InlineData("a,1,X,1,Inf,Indicator", "index-value-infinite", "Weight")]
    [InlineData("a,1,X,1,,Indicator", "cell-empty", "Weight")]
    [InlineData("a,1.5,X,1,1,Indicator", "not-a-number", "Level")]
    [InlineData("a,,X,1,1,Indicator", "cell-empty", "Level")]
    [InlineData("a,1,X,,1,Indicator", "cell-empty", "Direction")]
    [InlineData("a,1,X,1,1,Thing", "word-unknown", "Type")]
    [InlineData(",1,X,1,1,Indicator", "cell-empty", "iCode")]
    public void A_bad_cell_of_meta_is_named(string row, string code, string column)
    {
        var read = ReadMeta($"iCode,Level,Parent,Direction,Weight,Type\n{row}\n");
        Assert.Contains((code, 2, column), read.Problems.Select(p => (p.Code.Id, p.Place.Row ?? 0, p.Place.Column ?? "")));
        Assert.True(read.IsRefused);
    }

    [Fact]
    public void Data_keeps_its_order_its_gaps_and_its_labels()
    {
        var read = ReadData("uCode,uName,region,b,pop,a\nz,Zed,east,1.5,10,\ny,Why,NA,NA,20,-2e-3\n");

        Assert.Empty(read.Problems);
        var data = read.Rows.Single();
        Assert.Equal([new IndexUnit("z", 2), new IndexUnit("y", 3)], data.Units);
        Assert.Equal(["b", "pop", "a"], data.Columns.Select(c => c.Code));
        Assert.Equal([1.5, null], data.Columns[0].Values);
        Assert.Equal([null, -0.002], data.Columns[2].Values);
        Assert.Equal(["east", ""], data.Groupings.Single().Labels);
    }

    [Theory]
    [InlineData("n/a", "not-a-number")]
    [InlineData("NaN", "not-a-number")]
    [InlineData("1,5", "number-spelling")]
    [InlineData("１２", "number-spelling")]
    [InlineData("Inf", "index-value-infinite")]
    [InlineData("-Inf", "index-value-infinite")]
    [InlineData("1e999", "index-value-infinite")]
    public void A_cell_of_data_that_is_no_finite_number_is_named(string cell, string code)
    {
        var problem = ReadData($"uCode,a,b\nu1,1,2\nu2,\"{cell}\",3\n").Problems.Single();
        Assert.Equal((code, 3, "a", "data.csv"), (problem.Code.Id, problem.Place.Row, problem.Place.Column, problem.Place.File));
    }

    [Theory]
    [InlineData("uCode,a,b,c\nu,1,2,3\n", "index-indicator-unknown c")]
    [InlineData("uCode,a,b,X\nu,1,2,3\n", "index-indicator-unknown X")]
    [InlineData("code,a,b\nu,1,2\n", "column-missing uCode")]
    [InlineData("uCode,a,a\nu,1,2\n", "column-twice a")]
    [InlineData("uCode,a,b\n,1,2\n", "cell-empty uCode")]
    public void A_header_or_code_that_does_not_fit_is_named(string text, string expected) =>
        Assert.Contains(expected, ReadData(text).Problems.Select(p => $"{p.Code.Id} {p.Values[0]}"));

    private static Read<IndexMeta> ReadMeta(string text) => Open(text, "meta.csv").Rows(IndexMetaFile.Columns, IndexMetaFile.Read);

    private static Read<IndexData> ReadData(string text) =>
        Open(text, "data.csv").Rows(IndexDataFile.Columns, table => IndexDataFile.Read(table, ReadMeta(Meta).Rows));

    private static TableReading Open(string text, string name)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return TableFiles.Open(stream, name);
    }
}
