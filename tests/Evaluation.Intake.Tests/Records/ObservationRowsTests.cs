using Evaluation.Intake.Records;
using Evaluation.Model;
using Evaluation.Model.Problems;

namespace Evaluation.Intake.Tests.Records;

public class ObservationRowsTests
{
    private const string header = "indicator,area,period,value,unit,released_on,status,source,note\n";

    [Theory]
    [InlineData("PLEDGE_AMTT,CN,2023,1,亿元,2024-01-01", "code-unknown-like", "indicator", "PLEDGE_AMT?")]
    [InlineData("知识产权质押融资登记金额,CN,2023,1,亿元,2024-01-01", "code-unknown-like", "indicator", "PLEDGE_AMT?")]
    [InlineData("PLEDGE_AMT,XX,2023,1,亿元,2024-01-01", "code-unknown", "area", "XX")]
    [InlineData("PLEDGE_AMT,广东,2023,1,亿元,2024-01-01", "code-unknown-like", "area", "440000?")]
    [InlineData("PLEDGE_AMT,CN,2023-13,1,亿元,2024-01-01", "not-a-period", "period", "2023-13")]
    [InlineData("PLEDGE_AMT,CN,2023年,1,亿元,2024-01-01", "not-a-period", "period", "2023年")]
    [InlineData("PLEDGE_AMT,CN,2023,n/a,亿元,2024-01-01", "not-a-number", "value", "n/a")]
    [InlineData("PLEDGE_AMT,CN,2023,NaN,亿元,2024-01-01", "not-a-number", "value", "NaN")]
    [InlineData("PLEDGE_AMT,CN,2023,∞,亿元,2024-01-01", "not-a-number", "value", "∞")]
    [InlineData("PLEDGE_AMT,CN,2023,1e400,亿元,2024-01-01", "not-a-number", "value", "1e400")]
    [InlineData("PLEDGE_AMT,CN,2023,\"8,539.9\",亿元,2024-01-01", "number-spelling", "value", "8539.9?")]
    [InlineData("PLEDGE_AMT,CN,2023,８５３９．９,亿元,2024-01-01", "number-spelling", "value", "8539.9?")]
    [InlineData("PLEDGE_AMT,CN,2023,#DIV/0!,亿元,2024-01-01", "cell-error", "value", "#DIV/0!")]
    [InlineData("PLEDGE_AMT,CN,2023,,亿元,2024-01-01", "cell-empty", "value", "value")]
    [InlineData("PLEDGE_AMT,CN,2023,1,万元,2024-01-01", "unit-mismatch", "unit", "亿元")]
    [InlineData("PLEDGE_AMT,CN,2023,1,亿元,2023-02-30", "not-a-date", "released_on", "2023-02-30")]
    [InlineData("PLEDGE_AMT,CN,2023,1,亿元,2024/1/1", "not-a-date", "released_on", "2024/1/1")]
    [InlineData("COPYRIGHT_GDP,CN,2023,-7.44,%,2024-01-01", "percent-out-of-range", "value", "-7.44")]
    [InlineData("COPYRIGHT_GDP,CN,2023,744,%,2024-01-01", "percent-out-of-range", "value", "744")]
    public void A_bad_cell_is_named_by_row_and_column(string row, string code, string column, string mentions)
    {
        var read = Rows(header + row + ",published,,\n");
        var problem = Assert.Single(read.Problems);
        Assert.Equal((code, "t.csv", 2, column), (problem.Code.Id, problem.Place.File, problem.Place.Row!.Value, problem.Place.Column));
        Assert.Contains(mentions, problem.English, StringComparison.Ordinal);
        Assert.Contains(mentions.TrimEnd('?'), problem.Chinese, StringComparison.Ordinal);
        Assert.Equal(ProblemSeverity.Error, problem.Severity);
        Assert.Empty(read.Rows);
    }

    [Fact]
    public void Everything_wrong_is_listed_at_once()
    {
        var read = Rows("indicator,area,period,value,unit,colour\nX,CN,2023,a,亿元,red\nPLEDGE_AMT,CN,1,1,元,blue\n");
        Assert.Equal(
            ["1 column-missing", "1 column-unknown", "2 code-unknown", "2 not-a-number", "3 not-a-period", "3 unit-mismatch"],
            read.Problems.Select(p => $"{p.Place.Row} {p.Code.Id}").Order());
    }

    [Fact]
    public void Two_values_for_one_key_are_an_error_naming_both_rows()
    {
        var read = Rows(header + "PLEDGE_AMT,CN,2023,1,亿元,2024-01-01,,,\nPLEDGE_AMT,CN,2023,2,亿元,2024-01-01,,,\n");
        var problem = Assert.Single(read.Problems);
        Assert.Equal(("key-twice", 3), (problem.Code.Id, problem.Place.Row));
        Assert.Contains("row 2", problem.English, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_value_twice_is_a_notice_and_read_once()
    {
        var read = Rows(header + "PLEDGE_AMT,CN,2023,1,亿元,2024-01-01,,,\nPLEDGE_AMT,CN,2023,1.0,亿元,2024-01-01,,,\n");
        Assert.Equal(("row-twice", ProblemSeverity.Notice), (Assert.Single(read.Problems).Code.Id, read.Problems[0].Severity));
        Assert.Single(read.Rows);
    }

    [Fact]
    public void Headers_match_whatever_their_case_and_order()
    {
        var row = Assert.Single(Rows("Value , UNIT,Indicator,AREA,period,released_on\n-0.5e1,亿元,PLEDGE_AMT,440000,2023-Q3,2024-02-29\n").Rows).Observation;
        Assert.Equal(new Observation("PLEDGE_AMT", "440000", Period.Parse("2023-Q3"), -5m, "亿元", new DateOnly(2024, 2, 29), ObservationStatus.Published, "", ""), row);
    }

    [Fact]
    public void A_workbook_gives_the_same_rows_as_the_csv()
    {
        var cells = new[] { "indicator", "area", "period", "unit", "released_on" }.Select((h, i) => $"""<c r="{(char)('A' + i)}1" t="inlineStr"><is><t>{h}</t></is></c>""");
        var book = new Tables.Xlsx().Sheet("a", $"""<row r="1">{string.Concat(cells)}<c r="F1" t="inlineStr"><is><t>value</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>PLEDGE_AMT</t></is></c><c r="B2" t="inlineStr"><is><t>CN</t></is></c><c r="C2"><v>2023</v></c><c r="D2" t="inlineStr"><is><t>亿元</t></is></c><c r="E2" s="1"><v>45380</v></c><c r="F2"><v>8539.9</v></c></row>""").Styles("", """<xf numFmtId="0"/><xf numFmtId="14"/>""");
        var reading = Intake.Tables.TableFiles.Open(book.Build(), "o.xlsx");
        var read = reading.Rows(ObservationRows.Columns, table => ObservationRows.Read(table, Shipped.Content.Indicators, Shipped.Content.Areas));
        Assert.Empty(read.Problems);
        Assert.Equal((8539.9m, new DateOnly(2024, 3, 29)), (read.Rows[0].Observation.Value, read.Rows[0].Observation.ReleasedOn));
    }

    private static Read<IncomingObservation> Rows(string csv) =>
        ObservationRows.Read(Shipped.Table(csv), Shipped.Content.Indicators, Shipped.Content.Areas);
}
