using Evaluation.Host.Web.Accounts;
using Evaluation.Host.Web.Assessing;
using Evaluation.Host.Web.Charts;
using Evaluation.Host.Web.Security;
using Evaluation.Report.Annual;
using Evaluation.Report.Documents;
using Evaluation.Store;
using Evaluation.Store.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Evaluation.Host.Web.Pages;

/// <summary>The evaluation at one glance.</summary>
[Authorize(Policy = Policies.Whole)]
internal sealed class DashboardModel(AnnualView view, EvaluationStore store) : AssessedPage(view)
{
    /// <summary>Of the report's table, with what they are called here.</summary>
    public static IReadOnlyList<(string Column, string Words)> ChapterColumns { get; } =
        [("tasks", "任务"), ("completed", "已完成"), ("ongoing", "常态化推进"), ("inprogress", "推进中"), ("late", "逾期或未启动"), ("missing", "未报送等"), ("score", "得分")];

    public IReadOnlyList<(string Name, string Value, string Note)> KeyFigures { get; private set; } = [];

    /// <summary>For the office; a reader has none.</summary>
    public IReadOnlyList<WaitingWork> Waiting { get; private set; } = [];

    public IReadOnlyList<ChartPicture> Charts { get; private set; } = [];

    /// <summary>Cells as words, by column.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Chapters { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LoadAsync("总览").ConfigureAwait(false))
            return NotFound();
        if (User.AccountRole() is AccountRole.Office or AccountRole.Administrator)
            Waiting = WaitingWork.Read(store, Header.Year, View.Today);
        if (Assessment is null)
            return Page();
        KeyFigures = [.. KeyFigureRows.Table(Assessment).Rows.Select(r => Figure(r.Cells))];
        Charts = AnnualPictures.OfChapters(Assessment);
        var table = GroupRows.Chapters(Assessment);
        Chapters = [.. table.Rows.Select(r => table.Columns.Zip(r.Cells).ToDictionary(c => c.First, c => WordsOf(c.First, c.Second), StringComparer.Ordinal))];
        return Page();
    }

    /// <summary>Figures that have decimals stand under each other with the same number of them.</summary>
    private string WordsOf(string column, Cell cell) => (column, cell.Kind) switch
    {
        ("score", CellKind.Number) => Sentence.Number(cell.Number, Assessment!.Scheme.Decimals.Value),
        ("coverage", CellKind.Number) => Sentence.Number(cell.Number, 1),
        _ => cell.ToString(),
    };

    /// <param name="cells">Name, value, unit, note; words in place of a value have no unit.</param>
    private static (string Name, string Value, string Note) Figure(IReadOnlyList<Cell> cells) =>
        (cells[0].Text, cells[1].Kind == CellKind.Number ? $"{cells[1]} {cells[2]}" : cells[1].Text, cells[3].Text);
}
