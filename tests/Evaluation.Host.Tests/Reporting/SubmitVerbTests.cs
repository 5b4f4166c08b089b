using System.IO.Compression;
using System.Text;
using Evaluation.Model.Reporting;

namespace Evaluation.Host.Tests.Reporting;

public sealed class SubmitVerbTests : IDisposable
{
    private readonly ReportingOffice office = new();

    public void Dispose() => office.Dispose();

    [Fact]
    public async Task A_filled_form_under_another_name_is_taken_and_shows_in_the_evaluation()
    {
        var form = await office.FormAsync("财政部");

        var taken = await office.SubmitAsync(ReportingOffice.Filled(form), "副本(3) 终稿.xlsx", "--reported-on", "2024-01-10");

        Assert.Equal(0, taken.ExitCode);
        Assert.Contains("财政部,2023-Q4,1,accepted,", taken.Out, StringComparison.Ordinal);
        var listed = await office.RunAsync("review", "list", "--year", "2023", "--agency", "财政部", "--period", "2023-Q4", "--format", "csv");
        Assert.Contains("财政部,2023-Q4,pending,in_progress,40,2024-01-10,", listed.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sent_twice_it_changes_nothing()
    {
        var filled = ReportingOffice.Filled(await office.FormAsync("财政部"));
        await office.SubmitAsync(filled);
        var before = (await office.RunAsync("verify", "--audit", "--format", "csv")).Out;

        var again = await office.SubmitAsync(filled, "又一份.xlsx");

        Assert.Contains(",unchanged,", again.Out, StringComparison.Ordinal);
        Assert.Equal(before, (await office.RunAsync("verify", "--audit", "--format", "csv")).Out);
    }

    /// <summary>The deadline was moved by a month after the form had gone out; 2024-02-20 is within the new one.</summary>
    [Fact]
    public async Task A_form_whose_deadline_was_moved_since_is_good_still_and_late_only_by_the_new_one()
    {
        var first = await office.FormAsync("财政部");
        var moved = await office.RunAsync("forms", "--year", "2023", "--period", "2023-Q4", "--agency", "财政部", "--due", "2024-02-29", "--out", "forms");
        Assert.Equal(0, moved.ExitCode);
        Assert.Contains(",2,2024-02-29,", await File.ReadAllTextAsync(office["forms/forms-2023-Q4-A13.csv"]), StringComparison.Ordinal);

        var taken = await office.SubmitAsync(ReportingOffice.Filled(first), "旧表.xlsx", "--reported-on", "2024-02-20");

        Assert.True(taken.ExitCode == 0, taken.Error);
        Assert.Contains("财政部,2023-Q4,1,accepted,", taken.Out, StringComparison.Ordinal);
        var again = await office.SubmitAsync(ReportingOffice.Filled(await File.ReadAllBytesAsync(office["forms/报送表-2023-Q4-财政部.xlsx"])), "新表.xlsx", "--reported-on", "2024-02-21");
        Assert.True(again.ExitCode == 0, again.Error);
    }

    /// <summary>示例: the agency is asked for one more figure since.</summary>
    [Fact]
    public async Task A_form_whose_rows_have_changed_since_is_refused_whatever_its_deadline()
    {
        var first = await office.FormAsync("财政部", "2023");
        var file = office["indicators.csv"];
        await File.WriteAllTextAsync(file, "code,name,unit,direction,semantics,dimension,frequency,agency\nSL_FIGURE,示例经费,亿元,higher,flow,保护,A,财政部\n");
        Assert.Equal(0, (await office.RunAsync("import", "indicators", file)).ExitCode);
        var targets = office["targets.csv"];
        await File.WriteAllTextAsync(targets, "indicator,document,baseline_period,baseline_value,target_period,target_value,nature,source,note\nSL_FIGURE,示例规划,2020,1,2025,2,预期性,示例,\n");
        Assert.Equal(0, (await office.RunAsync("import", "targets", targets)).ExitCode);
        Assert.NotEqual(first, await office.FormAsync("财政部", "2023"));

        var refused = await office.SubmitAsync(ReportingOffice.Filled(first));

        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("form-old-version", refused.Error, StringComparison.Ordinal);
    }

    /// <summary>示例: half done, in a cell that shows percent and in one that holds a fraction.</summary>
    [Fact]
    public async Task A_percentage_has_no_zeros_that_nobody_wrote()
    {
        var filled = new FormFiller(ReportingOffice.Filled(await office.FormAsync("财政部")));
        var key = filled.Keys(FormColumns.MeasureKey)[0];
        await office.SubmitAsync(filled.Type(key, FormColumns.MeasureKey, FormColumns.MeasurePercent, 0.5m).Save(), "一.xlsx", "--reported-on", "2024-01-10");

        var listed = await office.RunAsync("review", "list", "--year", "2023", "--agency", "财政部", "--period", "2023-Q4", "--format", "csv");
        Assert.Contains("财政部,2023-Q4,pending,in_progress,50,2024-01-10,", listed.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(",50.0,", listed.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rehearsal_stores_nothing_and_writes_a_copy_with_the_problem_on_its_cell()
    {
        var form = await office.FormAsync("财政部");
        var key = new FormFiller(form).Keys(FormColumns.MeasureKey)[0];
        var bad = new FormFiller(ReportingOffice.Filled(form)).Type(key, FormColumns.MeasureKey, FormColumns.MeasurePercent, 150).Save();

        var rehearsed = await office.SubmitAsync(bad, "错.xlsx", "--dry-run");

        Assert.Equal(2, rehearsed.ExitCode);
        Assert.Contains("form-percent-range", rehearsed.Error, StringComparison.Ordinal);
        Assert.Contains("举措进展", rehearsed.Error, StringComparison.Ordinal);
        using var copy = ZipFile.OpenRead(office["错-问题.xlsx"]);
        Assert.Contains(copy.Entries, e => e.FullName.Contains("comments", StringComparison.Ordinal) && Text(e).Contains("150%", StringComparison.Ordinal));
        Assert.DoesNotContain("2023-Q4", (await office.RunAsync("review", "list", "--year", "2023", "--format", "csv")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_bad_form_does_not_keep_a_good_one_out_and_nothing_of_it_gets_in()
    {
        var good = ReportingOffice.Filled(await office.FormAsync("财政部"));
        var form = await office.FormAsync("科技部");
        var last = new FormFiller(form).Keys(FormColumns.MeasureKey)[^1];
        var bad = new FormFiller(ReportingOffice.Filled(form)).Type(last, FormColumns.MeasureKey, FormColumns.MeasureStatus, "差不多了").Save();
        await File.WriteAllBytesAsync(office["bad.xlsx"], bad);

        var taken = await office.SubmitAsync(good, "good.xlsx", office["bad.xlsx"]);

        Assert.Equal(2, taken.ExitCode);
        var listed = (await office.RunAsync("review", "list", "--year", "2023", "--period", "2023-Q4", "--format", "csv")).Out;
        Assert.Contains("财政部", listed, StringComparison.Ordinal);
        Assert.DoesNotContain("科技部", listed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_implausible_figure_is_told_at_its_cell_and_keeps_the_form_out()
    {
        var form = await office.FormAsync("国家知识产权局", "2023");
        var key = new FormFiller(form).Keys(FormColumns.IndicatorKey).Single(k => k == "HV_PATENT_PER10K@2023");
        var bad = new FormFiller(ReportingOffice.Filled(form)).Type(key, FormColumns.IndicatorKey, FormColumns.IndicatorValue, 118_000m).Save();

        var refused = await office.SubmitAsync(bad);

        Assert.Equal(2, refused.ExitCode);
        var line = refused.Error.Split('\n').First(l => l.Contains(",held,", StringComparison.Ordinal));
        Assert.Contains("指标数据", line, StringComparison.Ordinal);
        Assert.Contains(",refused,", refused.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_corrected_form_counts_and_the_first_one_is_kept()
    {
        var form = await office.FormAsync("财政部");
        await office.SubmitAsync(ReportingOffice.Filled(form), "一.xlsx", "--reported-on", "2024-01-08");
        var corrected = await office.SubmitAsync(ReportingOffice.Filled(form, "示例：更正"), "二.xlsx", "--reported-on", "2024-01-09");

        Assert.Contains(",accepted,", corrected.Out, StringComparison.Ordinal);
        var listed = (await office.RunAsync("review", "list", "--year", "2023", "--agency", "财政部", "--period", "2023-Q4", "--format", "csv")).Out;
        Assert.Contains("示例：更正", listed, StringComparison.Ordinal);
        Assert.DoesNotContain("已完成调研", listed, StringComparison.Ordinal);
        using var store = Evaluation.Store.EvaluationStore.Open($"Data Source={office["evaluation.db"]}");
        Assert.Equal(2, store.Submissions.History(2023).Count);
    }

    [Theory]
    [InlineData("不存在.xlsx", "file-missing")]
    [InlineData("空.xlsx", "not-a-workbook")]
    public async Task What_is_no_form_is_told(string name, string code)
    {
        await office.FormAsync("财政部");
        if (name == "空.xlsx")
            await File.WriteAllTextAsync(office[name], "不是工作簿");

        var refused = await office.RunAsync("submit", office[name]);

        Assert.Equal(2, refused.ExitCode);
        Assert.Contains(code, refused.Error, StringComparison.Ordinal);
    }

    private static string Text(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
