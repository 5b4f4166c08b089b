using Evaluation.Model;
using Evaluation.Model.Reporting;

namespace Evaluation.Report.Tests.Forms;

public class FormDocumentTests
{
    private static readonly FormFile Book = FormFile.Of(FormSample.Form);

    public static TheoryData<string, FormColumn, int> FilledIn
    {
        get
        {
            TheoryData<string, FormColumn, int> data = [];
            foreach (var column in FormColumns.Measures.Skip(1))
                data.Add("举措进展", column, 3);
            foreach (var column in FormColumns.Indicators.Skip(1))
                data.Add("指标数据", column, 2);
            foreach (var column in FormColumns.Cases)
                data.Add("典型案例", column, 10);
            return data;
        }
    }

    [Fact]
    public void A_form_has_its_sheets_and_opens_on_the_instructions()
    {
        Assert.Equal(["填报说明", "举措进展", "指标数据", "典型案例", "_form", "_lists"], Book.SheetNames);
        Assert.Equal(["", "", "", "", "veryHidden", "veryHidden"], Book.Workbook.Descendants().Where(e => e.Name.LocalName == "sheet").Select(s => (string?)s.Attribute("state") ?? ""));
        Assert.Equal("0", (string?)Book.Workbook.Descendants().Single(e => e.Name.LocalName == "workbookView").Attribute("activeTab"));
        Assert.Equal("1", (string?)Book.Workbook.Descendants().Single(e => e.Name.LocalName == "workbookProtection").Attribute("lockStructure"));
        Assert.Equal("示例甲部：2023年第四季度任务进展报送表", Book["填报说明", "A1"]);
    }

    [Fact]
    public void The_structure_stands_from_the_first_row_on_with_the_signature_last()
    {
        var lines = FormSample.Form.Structure.Lines.Append(new("signature", "hmac", FormSample.Signature)).ToList();

        var read = Enumerable.Range(1, lines.Count).Select(r => new FormLine(Book["_form", $"A{r}"], Book["_form", $"B{r}"], Book["_form", $"C{r}"]));

        Assert.Equal(lines, read);
        Assert.Equal("", Book["_form", $"A{lines.Count + 1}"]);
        Assert.Equal(FormSample.Form.Structure.RowsHash, FormStructure.Parse(lines)!.RowsHash);
    }

    [Theory]
    [MemberData(nameof(FilledIn))]
    public void A_column_that_is_read_back_is_named_headed_checked_and_free_to_fill_in(string sheet, FormColumn column, int rows)
    {
        ArgumentNullException.ThrowIfNull(column);
        var (letters, named) = Book.Column(sheet, column);
        var cells = Enumerable.Range(named + 2, rows).Select(r => FormFile.At(letters, r)).ToList();

        Assert.Equal(column.Heading, Book[sheet, FormFile.At(letters, named + 1)]);
        Assert.All(cells, cell => Assert.Equal("", Book[sheet, cell]));
        Assert.Subset(Book.Unlocked(sheet).ToHashSet(), cells.ToHashSet());
        var check = Book.Validation(sheet, $"{cells[0]}:{cells[^1]}");
        Assert.All(["prompt", "error"], text => Assert.InRange(((string)check.Attribute(text)!).Length, 1, 225));
    }

    [Theory]
    [InlineData("举措进展", 15, 5)]
    [InlineData("指标数据", 8, 4)]
    [InlineData("典型案例", 50, 5)]
    public void Nothing_else_is_unlocked_or_checked(string sheet, int cells, int checks)
    {
        Assert.Equal(cells, Book.Unlocked(sheet).Count);
        Assert.Equal(checks, Book.Validations(sheet).Count);
    }

    [Theory]
    [InlineData("填报说明")]
    [InlineData("_form")]
    [InlineData("_lists")]
    public void Sheets_that_are_not_filled_in_have_no_unlocked_cell(string sheet) => Assert.Empty(Book.Unlocked(sheet));

    [Fact]
    public void Every_sheet_is_protected_without_a_password_and_lets_columns_rows_and_filters_be_set() =>
        Assert.All(Book.SheetNames, name =>
        {
            var protection = Book.Sheet(name).Elements().Single(e => e.Name.LocalName == "sheetProtection");
            Assert.Equal(
                ["autoFilter=0", "formatColumns=0", "formatRows=0", "sheet=1", "sort=0"],
                protection.Attributes().Select(a => $"{a.Name}={a.Value}").Order(StringComparer.Ordinal));
        });

    [Fact]
    public void The_status_list_has_the_words_of_every_status_and_the_instructions_explain_each()
    {
        var words = Enum.GetValues<DeliveryStatus>().Select(Words.Of).ToList();
        var list = Book.Validations("举措进展").Single(v => (string?)v.Attribute("type") == "list").Value;
        var labels = Enumerable.Range(1, 60).Select(r => Book["填报说明", $"A{r}"]).ToHashSet();

        Assert.Equal($"\"{string.Join(',', words)}\"", list);
        Assert.Subset(labels, words.ToHashSet());
    }

    [Fact]
    public void The_tasks_of_the_agency_are_the_choices_for_a_case()
    {
        var check = Book.Validations("典型案例").Single(v => (string?)v.Attribute("type") == "list");

        Assert.Equal("form_tasks", check.Value);
        Assert.Equal("'_lists'!$A$3:$A$4", Book.Name("form_tasks"));
        Assert.Equal(["2", "7", ""], new[] { "A3", "A4", "A5" }.Select(a => Book["_lists", a]));
    }

    [Fact]
    public void Dates_are_accepted_from_the_year_before_to_the_year_after()
    {
        // Serials of 2022-01-01 and 2024-12-31, from a spreadsheet program.
        Assert.Equal(["44562", "45657"], new[] { "form_first_day", "form_last_day" }.Select(n => Book["_lists", Book.Name(n)[(Book.Name(n).IndexOf('!', StringComparison.Ordinal) + 1)..].Replace("$", "", StringComparison.Ordinal)]));
        Assert.Equal("form_first_dayform_last_day", Book.Validations("举措进展").Single(v => (string?)v.Attribute("type") == "date").Value);
    }

    [Fact]
    public void What_was_reported_last_stands_beside_with_the_word_of_the_office()
    {
        Assert.Equal(["2-1", "2-2", "7-1"], new[] { "A7", "A8", "A9" }.Select(a => Book["举措进展", a]));
        Assert.Equal(["推进中 60%（2023年第三季度）", "示例进展", "退回：缺少文号（2023年10月20日）"], new[] { "E7", "F7", "G7" }.Select(a => Book["举措进展", a]));
        Assert.Equal(["", "", ""], new[] { "E8", "F8", "G8" }.Select(a => Book["举措进展", a]));
        Assert.Equal(["未启动（2023年第三季度）", "示例进展", "尚未审核"], new[] { "E9", "F9", "G9" }.Select(a => Book["举措进展", a]));
        Assert.Equal(["X_SHARE@2022", "2022年", "2021年", "12.71"], new[] { "A7", "D7", "E7", "F7" }.Select(a => Book["指标数据", a]));
    }

    [Fact]
    public void A_row_to_fill_in_grows_with_what_is_typed()
    {
        var book = FormFile.Of(WithText(new('长', 100)));
        var row = book.Sheet("举措进展").Descendants().Single(e => e.Name.LocalName == "row" && (string?)e.Attribute("r") == "7");

        Assert.NotNull(row.Attribute("ht"));
        Assert.Null(row.Attribute("customHeight"));
    }

    [Fact]
    public void A_form_without_figures_has_no_row_to_fill_in()
    {
        var book = FormFile.Of(FormSample.Form with { Indicators = [] });

        Assert.Empty(book.Unlocked("指标数据"));
        Assert.Empty(book.Validations("指标数据"));
        Assert.Equal("", book["指标数据", "A7"]);
    }

    [Fact]
    public void A_form_without_tasks_offers_no_task_for_a_case()
    {
        var book = FormFile.Of(FormSample.Form with { Measures = [] });

        Assert.Empty(book.Unlocked("举措进展"));
        Assert.Equal("", book["_lists", "A3"]);
    }

    [Fact]
    public void The_same_form_gives_the_same_bytes() =>
        Assert.Equal(FormFile.Of(FormSample.Form).Bytes, FormFile.Of(FormSample.Form).Bytes);

    [Theory]
    [InlineData("=1+1", "=1+1")]
    [InlineData("第一行\n第二行", "第一行\n第二行")]
    [InlineData("\u0001控制", "_x0001_控制")]
    public void Hostile_texts_stay_texts(string hostile, string expected)
    {
        var book = FormFile.Of(WithText(hostile));

        Assert.Equal(expected, book["举措进展", "F7"]);
        Assert.Equal("inlineStr", (string?)book.CellOf("举措进展", "F7")!.Attribute("t"));
        Assert.DoesNotContain(book.Sheet("举措进展").Descendants(), e => e.Name.LocalName == "f");
    }

    [Fact]
    public void A_text_longer_than_a_cell_holds_is_cut() =>
        Assert.Equal(new string('长', 32_766) + "…", FormFile.Of(WithText(new('长', 40_000)))["举措进展", "F7"]);

    private static ReportingForm WithText(string text) => FormSample.Form with
    {
        Measures = [FormSample.Form.Measures[0] with { Previous = new(FormSample.Report(DeliveryStatus.InProgress, null, text), null) }],
    };
}
