using Evaluation.Model;
using Evaluation.Model.Reporting;
using static Evaluation.Store.Tests.Samples;

namespace Evaluation.Store.Tests;

public abstract partial class StoreTests<TDatabase>
{
    private static readonly Delivery Done = Delivery(DeliveryStatus.Completed, "2023-04-01");
    private static readonly Delivery Begun = Delivery(DeliveryStatus.InProgress, "2023-04-01", task: 2);

    [StoreFact]
    public void A_submission_is_kept_with_its_file()
    {
        var form = Filled("one", Form(version: 2), Done);
        var added = Submit(form);

        Assert.True(added.IsNew);
        Assert.Equal([added.Submission], Store.Submissions.History(2023));
        Assert.Equal(added.Submission, Store.Submissions.Find(added.Submission.Id));
        Assert.Equal(form.File, Store.Submissions.File(added.Submission.Id));
        Assert.Equal(
            new Submission(
                added.Submission.Id, 2023, "A01", Period.Parse("2023-Q1"), 2, "一季度.xlsx", form.Form.FileHash, added.Submission.ContentHash,
                new FixedClock().GetUtcNow(), Day("2023-04-10"), "agency"),
            added.Submission);
        Assert.Null(Store.Submissions.Find(99));
        Assert.Null(Store.Submissions.File(99));
    }

    [StoreFact]
    public void The_same_content_again_changes_nothing_whatever_its_file_order_and_day()
    {
        var first = Submit(Filled("one", null, Done, Begun));
        var before = Store.Audit.Head();
        var again = Submit(
            Filled("two", Form(version: 2), Begun with { ReportedOn = Day("2023-05-01") }, Done with { Source = "另一文件" }), UnitOutcome.Unchanged);

        Assert.Equal((first.Submission, false), (again.Submission, again.IsNew));
        Assert.Equal((before, 1), (Store.Audit.Head(), Store.Submissions.History(2023).Count));
    }

    [StoreFact]
    public void A_figure_that_carries_the_day_of_the_form_is_the_same_on_another_day()
    {
        var (form, file) = Filled("one");
        Append(form, file, "2023-04-10", "2023-04-10");
        Assert.False(Append(form, file, "2023-04-11", "2023-04-11").IsNew);
        Assert.True(Append(form, file, "2023-04-11", "2023-03-31").IsNew);

        SubmissionAppended Append(FilledForm said, byte[] bytes, string day, string released)
        {
            SubmissionAppended? appended = null;
            Write(unit => appended = unit.AppendSubmission(
                said with { Observations = [First with { ReleasedOn = Day(released) }] }, "one.xlsx", bytes, Day(day), "agency"));
            return appended!;
        }
    }

    [StoreFact]
    public void Back_to_the_first_content_is_a_third_submission()
    {
        Submit(Filled("one", null, Done));
        Submit(Filled("two", null, Begun));
        Submit(Filled("one", null, Done));

        var history = Store.Submissions.History(2023);
        Assert.Equal(3, history.Count);
        Assert.Equal(history[0].ContentHash, history[2].ContentHash);
        Assert.NotEqual(history[0].ContentHash, history[1].ContentHash);
        Assert.Equal(history[0].FileSha256, history[2].FileSha256);
    }

    [StoreFact]
    public void Whatever_a_form_says_makes_its_content()
    {
        var said = Filled("one", null, Done).Form;
        FilledForm[] others =
        [
            said with { Deliveries = [Done with { Text = "已施行" }] },
            said with { Deliveries = [Done with { Evidence = "" }] },
            said with { Deliveries = [Done with { Percent = 99 }] },
            said with { Deliveries = [Done with { Period = Period.Parse("2023-Q1") }] },
            said with { Deliveries = [Done, Done with { TaskNumber = 3 }] },
            said with { Observations = [First] },
            said with { Observations = [First with { Value = 3 }] },
            said with { Cases = [Case("C1", "示例", "2023-04-01")] },
            said with { Cases = [Case("C1", "示例甲", "2023-04-01")] },
        ];
        var hashes = new[] { said }.Concat(others).Select(form => Submit((form, Filled("one").File)).Submission.ContentHash).ToList();

        Assert.Equal(hashes.Count, hashes.Distinct(StringComparer.Ordinal).Count());
        var renumbered = said with { Cases = [Case("C7", "示例甲", "2023-05-01") with { Batch = "第二批" }] };
        Assert.False(Submit((renumbered, Filled("one").File), UnitOutcome.Unchanged).IsNew);
    }

    [StoreFact]
    public void Agencies_and_periods_have_their_own_history()
    {
        Submit(Filled("one", null, Done));
        Submit(Filled("two", Form("A02"), Done));
        var third = Submit(Filled("three", Form("A02", "2023-Q2"), Done)).Submission;

        Assert.Equal(["A01", "A02", "A02"], Store.Submissions.History(2023).Select(s => s.Agency));
        Assert.Equal(["2023-Q1", "2023-Q2"], Store.Submissions.History(2023, "A02").Select(s => s.Period.ToString()));
        Assert.Empty(Store.Submissions.History(2022));
        Assert.NotNull(Store.Submissions.File(third.Id, "A02"));
        Assert.Null(Store.Submissions.File(third.Id, "A01"));
        Assert.Null(Store.Submissions.Find(third.Id, "A01"));
    }

    [StoreFact]
    public void A_file_too_large_or_another_than_the_forms_is_the_callers_mistake()
    {
        var form = Filled("one", null, Done);
        Assert.Throws<ArgumentException>(() => Submit((form.Form, [1])));
        var large = new byte[StoredSubmissions.MaxFileBytes + 1];
        Assert.Throws<ArgumentException>(() => Submit((form.Form with { FileHash = Sha256.Of(large) }, large)));
        Assert.True(Submit((form.Form with { FileHash = Sha256.Of(large.AsSpan(1)) }, large[1..])).IsNew);
    }

    [StoreFact]
    public void One_form_handed_in_from_many_sides_at_once_is_one_submission()
    {
        var processes = Enumerable.Range(0, 2).Select(_ => ChildProcess.Start("submit", Database.ConnectionString)).ToList();
        Parallel.For(0, 6, i =>
        {
            using var store = EvaluationStore.Open(Database.ConnectionString);
            Program.Submit(store, $"thread-{i}");
        });
        foreach (var process in processes)
        {
            process.WaitForExit();
            Assert.Equal(0, process.ExitCode);
            process.Dispose();
        }

        Assert.Single(Store.Submissions.History(2023));
        Assert.Single(Store.Deliveries.History(2023));
        Assert.Equal((1, true), (Store.Audit.Head().Rows, Store.Audit.Verify().IsSound));
    }

    private SubmissionAppended Submit((FilledForm Form, byte[] File) given, UnitOutcome expected = UnitOutcome.Written)
    {
        SubmissionAppended? appended = null;
        Assert.Equal(expected, Write(unit => appended = unit.AppendSubmission(given.Form, "一季度.xlsx", given.File, Day("2023-04-10"), "agency")));
        return appended!;
    }
}
