using System.Globalization;
using Evaluation.Assess.Reviewing;
using Evaluation.Host.Reviewing;
using Evaluation.Model;
using Evaluation.Store;
using Microsoft.Data.Sqlite;

namespace Evaluation.Host.Tests.Year;

/// <summary>What must hold for any year: the order of a day makes no difference, nor does doing a thing again; what is altered behind the store's back is seen.</summary>
[Collection(SyntheticYearShared.Name)]
public sealed class YearLawTests(SyntheticOffice office)
{
    private static readonly string[] AnnualReport = ["report", "annual", "--year", "2023", "--as-of", "2024-03-31"];

    [Fact]
    public async Task Forms_and_reviews_of_one_day_in_another_order_give_the_same_workbooks_to_the_byte()
    {
        using var other = new SyntheticOffice(isReversed: true);
        await other.InitializeAsync();
        string[][] products = [AnnualReport, ["report", "scorecards", "--year", "2023", "--as-of", "2024-03-31"], ["report", "supervision", "--year", "2023", "--as-of", "2024-03-31"]];

        foreach (var (place, product) in products.Index())
        {
            await office.DoneAsync([.. product, "--out", $"order{place}"]);
            await other.DoneAsync([.. product, "--out", $"order{place}"]);
            Assert.Equal(Hashes(office[$"order{place}"]), Hashes(other[$"order{place}"]));
        }
    }

    [Fact]
    public async Task The_same_report_again_gives_the_same_bytes()
    {
        await office.DoneAsync([.. AnnualReport, "--out", "once"]);
        await office.DoneAsync([.. AnnualReport, "--out", "again"]);

        Assert.NotEmpty(Hashes(office["once"]));
        Assert.Equal(Hashes(office["once"]), Hashes(office["again"]));
    }

    [Fact]
    public async Task The_audit_is_sound_and_has_one_row_for_everything_that_was_done()
    {
        Assert.Equal(0, (await office.RunAsync("verify", "--audit")).ExitCode);

        var rows = office.Store.Audit.Latest(100_000).CountBy(r => r.Action).ToDictionary();
        Assert.Equal(office.Story.Submissions.Count, rows["submit"]);
        Assert.Equal(office.ReviewUnits, rows["review"]);
        Assert.Equal((5, 2, 1), (rows["forms"], rows["case"], rows["init"]));
    }

    [Fact]
    public async Task A_report_altered_behind_the_stores_back_loses_its_approval_and_doctor_says_so()
    {
        using var folder = new TempFolder();
        office.Store.Backup(folder["evaluation.db"]);
        var report = Accepted(office.Store)[0].Report;
        using (var connection = new SqliteConnection($"Data Source={folder["evaluation.db"]};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "UPDATE delivery SET text = '示例：篡改' WHERE id = $id";
            command.Parameters.AddWithValue("$id", report.Id);
            Assert.Equal(1, command.ExecuteNonQuery());
        }

        using var tampered = EvaluationStore.Open($"Data Source={folder["evaluation.db"]}");
        Assert.DoesNotContain(Accepted(tampered), i => i.Report.Id == report.Id);
        Assert.Equal(Accepted(office.Store).Count - 1, Accepted(tampered).Count);
        var doctor = await new CliRunner(folder.Path).RunAsync("doctor");
        Assert.NotEqual(0, doctor.ExitCode);
        Assert.Contains("1 deliveries that are not as they came in", doctor.Out + doctor.Error, StringComparison.Ordinal);
    }

    /// <summary>A formula in a report is text in every list that a spreadsheet program may open.</summary>
    [Fact]
    public async Task What_begins_like_a_formula_stays_text_in_the_list_of_reviews()
    {
        var agency = office.Story.Reports.First(r => r.Row.Text.StartsWith("=cmd", StringComparison.Ordinal)).Agency;

        var listed = await office.DoneAsync("review", "list", "--year", "2023", "--agency", agency, "--format", "csv");

        Assert.Contains("'=cmd|", listed, StringComparison.Ordinal);
        Assert.DoesNotContain(",=cmd|", listed, StringComparison.Ordinal);
        Assert.DoesNotContain("\"=cmd|", listed, StringComparison.Ordinal);
    }

    private static IReadOnlyList<ReviewItem> Accepted(EvaluationStore store) =>
        new ReviewDesk(store, "示例", default).Items(2023, new ReviewFilter([], State: ReviewState.Accepted));

    private static List<string> Hashes(string folder) =>
        [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetFileName(path) != "manifest.json")
            .Select(path => string.Create(CultureInfo.InvariantCulture, $"{Path.GetRelativePath(folder, path)} {Sha256.Of(File.ReadAllBytes(path))}"))
            .Order(StringComparer.Ordinal)];
}
