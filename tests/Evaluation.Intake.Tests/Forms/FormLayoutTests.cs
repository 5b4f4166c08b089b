using Evaluation.Model.Reporting;
using FsCheck;
using FsCheck.Fluent;
using static Evaluation.Model.Reporting.FormColumns;

namespace Evaluation.Intake.Tests.Forms;

public class FormLayoutTests
{
    private static readonly string expected = Sample.Words(Sample.Clean(Sample.Filled()));

    [Fact]
    public void Shuffled_sheets_rows_and_columns_read_the_same()
    {
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
        {
            var random = new Random(seed);
            var form = Sample.Filled();
            form.Sheets = Shuffled(form.Sheets, random);
            foreach (var sheet in new[] { form.Measures, form.Indicators, form.Cases })
            {
                sheet.Columns = Shuffled(sheet.Columns, random);
                sheet.Rows = Shuffled(sheet.Rows, random);
                sheet.Gap = random.Next(3);
                sheet.Name = $"表{random.Next()}";
            }

            return Sample.Words(Sample.Clean(form)) == expected;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));
    }

    [Fact]
    public void Reading_twice_gives_the_same_form_and_the_same_hash()
    {
        var (first, second) = (Sample.Clean(Sample.Filled()), Sample.Clean(Sample.Filled()));
        Assert.Equal((Sample.Words(first), 64), (Sample.Words(second), first.FileHash.Length));
        var bytes = Sample.Filled().Build().ToArray();
        Assert.Equal(Model.Sha256.Of(bytes), Intake.Forms.FormReader.Read(new MemoryStream(bytes), "a.xlsx", Sample.Expect).Rows[0].FileHash);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public void Prefixed_elements_and_shared_strings_read_the_same(bool isPrefixed, bool sharesStrings) => Same(form =>
    {
        form.IsPrefixed = isPrefixed;
        form.SharesStrings = sharesStrings;
    });

    [Fact]
    public void Without_the_hidden_row_the_columns_are_found_by_their_headings() => Same(form =>
    {
        foreach (var sheet in form.Sheets)
            sheet.HasNames = false;
    });

    [Fact]
    public void Headings_may_be_reworded_while_the_hidden_row_is_there() => Same(form =>
        form.Measures.Columns = [.. form.Measures.Columns.Select((c, i) => c with { Heading = "栏目" + "甲乙丙丁戊己庚辛"[i] })]);

    [Fact]
    public void Without_headings_the_hidden_row_is_enough() => Same(form =>
    {
        foreach (var sheet in form.Sheets)
            sheet.HasHeadings = false;
    });

    [Fact]
    public void A_column_whose_hidden_name_was_lost_is_found_by_its_heading() =>
        Same(form => form.Measures.Columns[4] = new FormColumn("x", "进展情况"), "measures.progress", "x");

    [Fact]
    public void Extra_columns_sheets_and_notes_are_left_alone() => Same(form =>
    {
        form.Measures.Columns.Insert(2, new FormColumn("", "内部备注"));
        foreach (var row in form.Measures.Rows)
            row[""] = "请处室核对";
        form.Measures.Extras[(2, 20)] = "已核";
        form.Measures.Extras[(30, 0)] = "注：以上为示例。";
        form.Measures.Extras[(31, 5)] = "填表人：某某";
        form.Sheets.Insert(0, new TestSheet("草稿") { Extras = { [(1, 0)] = "编号", [(1, 1)] = "备注", [(2, 0)] = "1-1" } });
    });

    [Fact]
    public void An_empty_copy_of_a_sheet_harms_nobody() => Same(form => form.Sheets.Add(new TestForm().Measures.Copy("举措进展 (2)")));

    [Fact]
    public void A_full_copy_of_a_sheet_is_read_once_and_one_that_differs_is_refused()
    {
        var form = Sample.Filled();
        form.Sheets.Add(form.Measures.Copy("副本"));
        var read = Sample.Read(form);
        Assert.Equal(["form-row-repeated 副本!A5", "form-row-repeated 副本!A7", "form-row-repeated 副本!A9"], read.Problems.Select(Sample.Told));
        Assert.Equal(3, read.Rows[0].Deliveries.Count);
        form.Sheets[^1].Rows[0]["measures.status"] = "推进中";
        Assert.Contains("form-row-twice 副本!A5", Sample.Told(form));
    }

    [Fact]
    public void A_merged_block_counts_for_every_row_it_covers()
    {
        var form = new TestForm().Fill("1-1", MeasureStatus, "推进中").Fill("1-1", MeasureProgress, "两项一并推进");
        form.Measures.Merges.AddRange(["C5:C6", "E5:E6"]);
        Assert.Equal(["两项一并推进", "两项一并推进"], Sample.Clean(form).Deliveries.Select(d => d.Text));
    }

    [Fact]
    public void What_is_wrong_in_a_merged_block_is_told_once_at_its_first_cell()
    {
        var form = new TestForm().Fill("1-1", MeasureStatus, "搞定");
        form.Measures.Merges.Add("C5:C7");
        Assert.Equal(["form-status-unknown 举措进展!C5"], Sample.Told(form));
    }

    [Fact]
    public void A_deleted_row_is_named_and_not_taken_for_one_with_nothing_to_report()
    {
        var form = Sample.Filled();
        form.Measures.Rows.RemoveAt(3);
        form.Measures.Rows.RemoveAt(1);
        var problems = Sample.Read(form).Problems;
        Assert.Equal([("form-row-missing", "1-2"), ("form-row-missing", "12-1")], problems.Select(p => (p.Code.Id, p.Values[0])));
    }

    [Fact]
    public void A_row_of_one_s_own_is_refused()
    {
        var form = new TestForm();
        form.Measures.Rows.Add(new() { ["measures.key"] = "99-9", ["measures.status"] = "已完成" });
        form.Measures.Rows.Add(new() { ["measures.status"] = "已完成" });
        Assert.Equal(["form-row-unknown 举措进展!A10", "form-row-unknown 举措进展!A11"], Sample.Told(form));
    }

    [Fact]
    public void The_same_row_twice_is_refused_where_the_two_differ()
    {
        var form = new TestForm().Fill("1-1", MeasureStatus, "已完成");
        form.Measures.Rows.Add(new() { ["measures.key"] = "1-1", ["measures.status"] = "推进中" });
        Assert.Equal(["form-row-twice 举措进展!A10"], Sample.Told(form));
    }

    [Theory]
    [InlineData("１２－１")]
    [InlineData(" 12-1 ")]
    [InlineData("d:45261")]   // Excel makes 1 December of a typed 12-1
    public void A_row_number_typed_again_is_still_known(string cell) => Same(form => form.Measures.Rows[3]["measures.key"] = TestCell.Of(cell));

    [Fact]
    public void A_deleted_or_doubled_column_is_named()
    {
        var form = Sample.Filled();
        form.Measures.Columns.RemoveAll(c => c.Name == MeasureEvidence.Name);
        Assert.Equal(("form-column-missing", "佐证材料"), Sample.Read(form).Problems.Select(p => (p.Code.Id, p.Values[0])).Single());
        form = Sample.Filled();
        form.Measures.Columns.Add(MeasureStatus);
        Assert.Equal(("form-column-twice", "I"), Sample.Read(form).Problems.Select(p => (p.Code.Id, p.Place.Column)).Single());
    }

    [Fact]
    public void A_deleted_sheet_is_named()
    {
        var form = new TestForm();
        form.Sheets.RemoveAll(s => s == form.Measures || s == form.Indicators);
        Assert.Equal(["form-measures-missing", "form-indicators-missing"], Sample.Told(form));
    }

    /// <summary>Cells of a column that is called otherwise in the hidden row.</summary>
    private static void Same(Action<TestForm> change, string name, string renamed) => Same(form =>
    {
        change(form);
        foreach (var row in form.Measures.Rows.Where(row => row.ContainsKey(name)))
            row[renamed] = row[name];
    });

    private static void Same(Action<TestForm> change)
    {
        var form = Sample.Filled();
        change(form);
        Assert.Equal(expected, Sample.Words(Sample.Clean(form)));
    }

    private static List<T> Shuffled<T>(List<T> items, Random random)
    {
        var array = items.ToArray();
        random.Shuffle(array);
        return [.. array];
    }
}
