using Dapper;
using static Evaluation.Store.Tests.Samples;

namespace Evaluation.Store.Tests;

public abstract partial class StoreTests<TDatabase>
{
    private static readonly RunArtifact[] Artifacts = [new("a/年度.xlsx", 12, "aa", "application/xlsx"), new("b.svg", 5_000_000_000, "bb", "image/svg+xml")];

    // sha256sum of ["annual","2023","2024-06-30","d","s","t","0.1.0"]
    [StoreFact]
    public void A_runs_id_is_derived_from_its_key() => Assert.Equal("17d72366790af20b", RunKey().Id);

    [StoreFact]
    public void The_same_key_twice_gives_the_first_run()
    {
        var first = Produce(RunKey());
        Run? second = null;
        var outcome = Write(unit =>
        {
            second = unit.StartRun(RunKey());
            second = unit.FinishRun(second.Id, RunOutcome.Published, []);
        });

        Assert.Equal(UnitOutcome.Unchanged, outcome);
        Assert.True(second!.IsPublished);
        Assert.Equal(new DateTimeOffset(2024, 6, 30, 1, 2, 3, TimeSpan.Zero), second.Ended);
        Assert.Equal(Artifacts, second.Artifacts);
        Assert.Equal(RunKey(), Store.Runs.Find(first.Id)!.Key);
        Assert.Equal(Artifacts, Store.Runs.Find(RunKey())!.Artifacts);
    }

    [StoreFact]
    public void A_run_that_was_killed_or_failed_is_taken_over()
    {
        Write(unit => unit.StartRun(RunKey()));
        Assert.Null(Store.Runs.Find(RunKey())!.Ended);
        Write(unit => unit.FinishRun(unit.StartRun(RunKey()).Id, RunOutcome.Failed, []));
        Assert.Equal(RunOutcome.Failed, Store.Runs.Find(RunKey())!.Outcome);

        Assert.Equal(RunOutcome.Published, Produce(RunKey()).Outcome);
        Assert.Single(Store.Runs.Latest(10));
    }

    [StoreFact]
    public void Another_part_of_the_key_is_another_run()
    {
        Produce(RunKey());
        Produce(RunKey("other data"));

        Assert.Equal(2, Store.Runs.Latest(10).Count);
        Assert.Single(Store.Runs.Latest(1));
        Assert.All(Store.Runs.Latest(10), run => Assert.Equal(Artifacts, run.Artifacts));
        Assert.Null(Store.Runs.Find("0000000000000000"));
    }

    [StoreFact]
    public void Producing_one_key_from_many_sides_at_once_leaves_one_run()
    {
        Parallel.For(0, 8, _ =>
        {
            using var other = EvaluationStore.Open(Database.ConnectionString);
            other.Write("a", "run", "r", unit => unit.StartRun(RunKey()));
            other.Write("a", "run", "r", unit => unit.FinishRun(RunKey().Id, RunOutcome.Published, Artifacts));
        });

        var run = Assert.Single(Store.Runs.Latest(10));
        Assert.True(run.IsPublished);
        Assert.Equal(Artifacts, run.Artifacts);
        Assert.True(Store.Audit.Verify().IsSound);
    }

    [StoreFact]
    public void A_run_that_never_started_cannot_end() =>
        Assert.Throws<ArgumentException>(() => Write(unit => unit.FinishRun("no such", RunOutcome.Published, [])));

    [StoreFact]
    public void Content_is_kept_once_by_its_hash()
    {
        byte[] content = [0, 1, 255];
        var sha256 = "";
        Write(unit => sha256 = unit.SaveArtifact(content));

        Assert.Equal(UnitOutcome.Unchanged, Write(unit => unit.SaveArtifact(content)));
        Assert.Equal(content, Store.Runs.Content(sha256));
        Assert.Null(Store.Runs.Content("no such"));
        Assert.Throws<ArgumentException>(() => Write(unit => unit.SaveArtifact(new byte[StoredRuns.MaxContentBytes + 1])));
    }

    /// <remarks>Two and a half pieces, read backwards and across their borders.</remarks>
    [StoreFact]
    public void Content_is_read_piece_by_piece_from_any_place()
    {
        var content = new byte[(5 * ContentStream.PieceBytes) / 2];
        new Random(20260131).NextBytes(content);
        var sha256 = "";
        Write(unit => sha256 = unit.SaveArtifact(content));
        Assert.Null(Store.Runs.Open("no such"));
        using var stream = Store.Runs.Open(sha256)!;
        Assert.Equal(content.Length, stream.Length);
        Assert.True(stream.IsWhole());

        using var all = new MemoryStream();
        stream.CopyTo(all);
        Assert.True(content.AsSpan().SequenceEqual(all.ToArray()));
        foreach (var from in (int[])[2 * ContentStream.PieceBytes, ContentStream.PieceBytes - 5, 0, content.Length - 10])
        {
            var read = new byte[10];
            stream.Position = from;
            stream.ReadExactly(read);
            Assert.Equal(content[from..(from + 10)], read);
        }

        Assert.Equal(0, stream.Read(new byte[1]));
    }

    [StoreFact]
    public void Content_that_was_changed_in_the_database_is_not_whole()
    {
        List<string> kept = [];
        Write(unit => kept = [unit.SaveArtifact([1, 2, 3]), unit.SaveArtifact(new byte[ContentStream.PieceBytes + 1])]);
        using (var connection = Database.Connect())
            connection.Execute("UPDATE artifact_content SET content = substr(content, 2)");
        foreach (var sha256 in kept)
        {
            using var stream = Store.Runs.Open(sha256)!;
            Assert.False(stream.IsWhole());
        }
    }

    [StoreFact]
    public void An_empty_content_is_whole()
    {
        var sha256 = "";
        Write(unit => sha256 = unit.SaveArtifact([]));
        using var stream = Store.Runs.Open(sha256)!;
        Assert.True(stream.IsWhole());
        Assert.Equal(0, stream.Read(new byte[1]));
    }

    private Run Produce(RunKey key)
    {
        Run? run = null;
        Write(unit => run = unit.StartRun(key));
        Write(unit => run = unit.FinishRun(key.Id, RunOutcome.Published, Artifacts.Reverse()));
        return run!;
    }
}
