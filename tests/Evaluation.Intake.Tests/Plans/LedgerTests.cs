using System.Text;
using Evaluation.Intake.Plans;
using FsCheck;
using FsCheck.Fluent;

namespace Evaluation.Intake.Tests.Plans;

/// <summary>Characters in = characters out + characters reported, whatever the text.</summary>
public sealed class LedgerTests
{
    private const string Alphabet = "。，、；：（）《》“”．.,;:()一二三十第章（）123456789０１\n\n\f\t \u3000\u200B\uFEFF\0负责牵头配合按职责分工责任单位：等下同附件目录……年月底前省厅局委和国家知识产权局A\uD840\uDC00";

    [Fact]
    public void The_published_plan_is_accounted_for_to_the_character()
    {
        var ledger = Plan2023.Reading.Ledger;
        Assert.True(ledger.IsBalanced);
        Assert.Equal(Plan2023.Text.Count(c => !char.IsWhiteSpace(c)), ledger.Entries.Sum(e => ledger.Text.Substring(e.Start, e.Length).Count(c => !char.IsWhiteSpace(c))));
        Assert.Equal(
            [LedgerUse.Title, LedgerUse.FrontMatter, LedgerUse.Heading, LedgerUse.TaskNumber, LedgerUse.TaskText, LedgerUse.Clause, LedgerUse.ClosingText],
            ledger.Entries.Select(e => e.Use).Distinct());
    }

    [Fact]
    public void No_mutation_of_the_plan_breaks_the_balance_or_throws() =>
        Prop.ForAll(Mutations().ToArbitrary(), AccountsFor).Check(Config.QuickThrowOnFailure.WithMaxTest(150));

    [Fact]
    public void No_text_of_a_plans_own_characters_breaks_the_balance_or_throws() =>
        Prop.ForAll(Gen.Elements(Alphabet.ToCharArray()).ArrayOf().Select(c => new string(c)).ToArbitrary(), AccountsFor)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithEndSize(300));

    [Fact]
    public void No_bytes_throw() =>
        Prop.ForAll<byte[]>(bytes => PlanReader.Read(bytes, "2023.txt", Plan2023.Verbs) is { Ledger.IsBalanced: true })
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static bool AccountsFor(string text)
    {
        // A lone surrogate has no bytes in UTF-8: what arrives is what was encoded.
        var bytes = Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(WellFormed(text))).ToArray();
        var reading = PlanReader.Read(bytes, "2023.txt", Plan2023.Verbs);
        var tasks = reading.Plan?.Tasks ?? [];
        return reading.Ledger.IsBalanced
            && tasks.Select((t, i) => Solid(t.Text) == reading.Ledger.Solid(LedgerUse.TaskText, i)).All(same => same)
            && tasks.Select((t, i) => Solid(string.Concat(t.Measures.Select(m => m.Text))).Length <= Solid(t.Text).Length).All(within => within)
            && IsReported(reading, LedgerUse.Annex, "plan-annex")
            && IsReported(reading, LedgerUse.Contents, "plan-contents")
            && IsReported(reading, LedgerUse.Invisible, "plan-invisible")
            && IsReported(reading, LedgerUse.PageNumber, "plan-page-numbers")
            && IsReported(reading, LedgerUse.OutsideTasks, "plan-text-outside-tasks");
    }

    private static bool IsReported(PlanReading reading, LedgerUse use, string code) =>
        reading.Ledger.Entries.All(e => e.Use != use) || reading.Problems.Any(p => p.Code.Id == code);

    private static string Solid(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static string WellFormed(string text) => Encoding.Unicode.GetString(Encoding.Unicode.GetBytes(text));

    /// <summary>The plan, or a stretch of it, with up to forty cuts and insertions.</summary>
    private static Gen<string> Mutations() =>
        from start in Gen.Choose(0, Plan2023.Text.Length - 1)
        from whole in Gen.Elements(true, false)
        from edits in (
            from at in Gen.Choose(0, Plan2023.Text.Length - 1)
            from cut in Gen.Choose(0, 30)
            from added in Gen.Elements(Alphabet.ToCharArray()).ArrayOf(3)
            select (at, cut, added: new string(added))).ArrayOf(40)
        select Edited(whole ? Plan2023.Text : Plan2023.Text[start..], edits);

    private static string Edited(string text, (int At, int Cut, string Added)[] edits)
    {
        foreach (var (at, cut, added) in edits)
        {
            var from = at % text.Length;
            text = text[..from] + added + text[Math.Min(text.Length, from + cut)..];
        }

        return text;
    }
}
